// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "core/versions.h"
#include "oidc/authorizationrequest.h"
#include "oidc/formdata.h"
#include "oidc/pendingrequests.h"
#include "oidc/providermetadata.h"
#include "oidc/signouturl.h"
#include "oidc/tenant.h"
#include "support/suite.h"

#include <QTest>

using namespace Keyfob;

class TestAuthorizationRequest : public QObject
{
    Q_OBJECT

    static Tenant tenant(const char *type = "id_token token")
    {
        Tenant tenant;
        tenant.issuer = QUrl(QStringLiteral("https://id.example.com/"));
        tenant.clientId = QStringLiteral("client 1&2");
        tenant.redirectUri = QUrl(QStringLiteral("https://app.example.com/cb"));
        tenant.scopes = {QStringLiteral("openid"), QStringLiteral("read:x")};
        tenant.responseType = *parseResponseType(QString::fromLatin1(type));
        return tenant;
    }
    static ProviderMetadata metadata()
    {
        ProviderMetadata metadata;
        metadata.issuer = QStringLiteral("https://id.example.com/");
        metadata.authorizationEndpoint = QUrl(QStringLiteral("https://id.example.com/authorize"));
        metadata.tokenEndpoint = QUrl(QStringLiteral("https://id.example.com/token"));
        metadata.responseTypes = {QStringLiteral("id_token token"), QStringLiteral("code"),
                                  QStringLiteral("code id_token token")};
        return metadata;
    }
    static QHash<QByteArray, QByteArray> parametersOf(const QUrl &url)
    {
        QHash<QByteArray, QByteArray> found;
        const auto parameters = FormData::decode(url.query(QUrl::FullyEncoded).toLatin1());
        for (const auto &[name, value] : parameters.value_or(FormData::Parameters()))
            found.insert(name, value);
        return found;
    }
    static Expected<AuthorizationRequest> create(const Tenant &from, const QDateTime &now = {})
    {
        return AuthorizationRequest::create(from, metadata(), AuthorizationOptions::of(from), now);
    }

private Q_SLOTS:
    void aPlainRequestHasTheProtocolsOwn()
    {
        const auto request = create(tenant());
        QVERIFY(request);
        const auto found = parametersOf(request->url());
        QCOMPARE(found.value("client_id"), QByteArray("client 1&2"));
        QCOMPARE(found.value("response_type"), QByteArray("id_token token"));
        QCOMPARE(found.value("redirect_uri"), QByteArray("https://app.example.com/cb"));
        QCOMPARE(found.value("scope"), QByteArray("openid read:x"));
        QCOMPARE(found.value("state"), request->state());
        QCOMPARE(found.value("nonce"), request->nonce().reveal().toByteArray());
        QCOMPARE(found.size(), 6);
        QVERIFY(request->verifier().isEmpty());
    }

    void everyRequestIsAnother()
    {
        const auto a = create(tenant());
        const auto b = create(tenant());
        QVERIFY(a->state() != b->state());
        QVERIFY(!(a->nonce() == b->nonce()));
        QCOMPARE(a->state().size(), 43); // 256 bits
    }

    void aCodeHasAChallenge()
    {
        const auto request = create(tenant("code id_token token"));
        QVERIFY(request);
        const auto found = parametersOf(request->url());
        QCOMPARE(found.value("code_challenge_method"), QByteArray("S256"));
        QCOMPARE(found.value("code_challenge"), codeChallenge(request->verifier()));
        QVERIFY(!found.contains("code_verifier"));
        // RFC 7636, appendix B
        QCOMPARE(codeChallenge(Secret("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")),
                 QByteArray("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"));
    }

    void everyOptionIsSent()
    {
        AuthorizationOptions options = AuthorizationOptions::of(tenant());
        options.audience = QStringLiteral("https://api/?x=1&y=2#z");
        options.connection = QStringLiteral("google-oauth2");
        options.connectionScope = QStringLiteral("calendar,drive");
        options.organization = QStringLiteral("org_123");
        options.invitation = QStringLiteral("inv_1");
        options.prompt = QStringLiteral("login");
        options.maxAge = std::chrono::seconds(0);
        options.acrValues = QStringLiteral("urn:mfa");
        options.loginHint = QStringLiteral("a+b@example.com");
        options.idTokenHint = Secret("eyJ.e30.x");
        options.uiLocales = QStringLiteral("fr-CA en");
        options.claimsLocales = QStringLiteral("fr");
        options.screenHint = QStringLiteral("signup");
        options.display = QStringLiteral("page");
        options.claims = {{QStringLiteral("id_token"), QJsonObject()}};
        options.resources = {QStringLiteral("urn:api")};
        options.extraParameters = {{QStringLiteral("access_type"), QStringLiteral("offline")}};
        const auto request =
            AuthorizationRequest::create(tenant(), metadata(), options, QDateTime());
        QVERIFY(request);
        const auto found = parametersOf(request->url());
        QCOMPARE(found.value("audience"), QByteArray("https://api/?x=1&y=2#z"));
        QCOMPARE(found.value("max_age"), QByteArray("0"));
        QCOMPARE(found.value("login_hint"), QByteArray("a+b@example.com"));
        QCOMPARE(found.value("claims"), QByteArray("{\"id_token\":{}}"));
        QCOMPARE(found.value("access_type"), QByteArray("offline"));
        for (const char *name : {"connection", "connection_scope", "organization", "invitation",
                                 "prompt", "acr_values", "id_token_hint", "ui_locales",
                                 "claims_locales", "screen_hint", "display", "resource"})
            QVERIFY2(!found.value(name).isEmpty(), name);
    }

    void anExtraParameterCannotBeOneOfTheProtocols()
    {
        AuthorizationOptions options;
        options.extraParameters = {{QStringLiteral("redirect_uri"), QStringLiteral("x")}};
        const auto request =
            AuthorizationRequest::create(tenant(), metadata(), options, QDateTime());
        QVERIFY(!request);
        QCOMPARE(request.error().code(), ErrorCode::InvalidRequest);
    }

    void aQueryOfTheEndpointStays()
    {
        ProviderMetadata other = metadata();
        other.authorizationEndpoint =
            QUrl(QStringLiteral("https://id.example.com/authorize?p=B2C_1"));
        const auto request = AuthorizationRequest::create(
            tenant(), other, AuthorizationOptions::of(tenant()), QDateTime());
        QCOMPARE(parametersOf(request->url()).value("p"), QByteArray("B2C_1"));
    }

    void whatTheProviderDoesNotOfferIsRefusedWithWhatItDoes()
    {
        const auto request = create(tenant("token"));
        QVERIFY(!request);
        QCOMPARE(request.error().code(), ErrorCode::ResponseTypeUnsupported);
        QVERIFY(request.error().message().contains(QStringLiteral("code id_token token")));
    }

    void aPendingRequestIsUsedOnce()
    {
        const QDateTime now = QDateTime::fromSecsSinceEpoch(1700000000, Utc);
        PendingRequests pending;
        const auto request = create(tenant(), now);
        pending.insert(*request);
        QCOMPARE(pending.take("other", now).error().code(), ErrorCode::StateUnknown);
        QCOMPARE(pending.take({}, now).error().code(), ErrorCode::StateMissing);
        QVERIFY(pending.take(request->state(), now));
        QCOMPARE(pending.take(request->state(), now).error().code(), ErrorCode::StateUnknown);
    }

    void aPendingRequestLastsTenMinutes()
    {
        const QDateTime now = QDateTime::fromSecsSinceEpoch(1700000000, Utc);
        PendingRequests pending;
        const auto a = create(tenant(), now);
        const auto b = create(tenant(), now);
        pending.insert(*a);
        pending.insert(*b);
        QVERIFY(pending.take(a->state(), now.addSecs(600)));
        QCOMPARE(pending.take(b->state(), now.addSecs(601)).error().code(),
                 ErrorCode::StateUnknown);
        QCOMPARE(pending.size(), 0);
    }

    void twoRequestsAtOnceDoNotMeet()
    {
        PendingRequests pending;
        const QDateTime now = QDateTime::fromSecsSinceEpoch(1700000000, Utc);
        const auto a = create(tenant(), now);
        const auto b = create(tenant(), now);
        pending.insert(*a);
        pending.insert(*b);
        QVERIFY(pending.take(b->state(), now)->nonce() == b->nonce());
        QVERIFY(pending.take(a->state(), now)->nonce() == a->nonce());
    }

    void theOldestRequestGivesWay()
    {
        PendingRequests pending;
        const QDateTime now = QDateTime::fromSecsSinceEpoch(1700000000, Utc);
        const auto first = create(tenant(), now);
        pending.insert(*first);
        for (int i = 1; i <= PendingRequests::MaxRequests; ++i)
            pending.insert(*create(tenant(), now.addSecs(i)));
        QCOMPARE(pending.size(), PendingRequests::MaxRequests);
        QVERIFY(!pending.take(first->state(), now));
    }

    void signOutAddressesNameTheClient()
    {
        SignOutOptions options;
        options.clientId = QStringLiteral("123");
        options.returnTo = QUrl(QStringLiteral("com.example.app://logout/done?x=1&y=2"));
        const QUrl auth0 = auth0LogoutUrl(QUrl(QStringLiteral("https://t.example.com/")), options);
        QCOMPARE(auth0.path(), QStringLiteral("/v2/logout"));
        QCOMPARE(parametersOf(auth0).value("client_id"), QByteArray("123"));
        QCOMPARE(parametersOf(auth0).value("returnTo"),
                 QByteArray("com.example.app://logout/done?x=1&y=2"));
        QVERIFY(!parametersOf(auth0).contains("federated"));
        options.federated = true;
        QVERIFY(
            parametersOf(auth0LogoutUrl(QUrl(QStringLiteral("https://t.example.com/")), options))
                .contains("federated"));

        options.state = "s1";
        options.idTokenHint = Secret("eyJ.e30.x");
        const QUrl oidc =
            endSessionUrl(QUrl(QStringLiteral("https://t.example.com/end?a=b")), options);
        QCOMPARE(parametersOf(oidc).value("a"), QByteArray("b"));
        QCOMPARE(parametersOf(oidc).value("id_token_hint"), QByteArray("eyJ.e30.x"));
        QCOMPARE(parametersOf(oidc).value("post_logout_redirect_uri"),
                 QByteArray("com.example.app://logout/done?x=1&y=2"));
        QCOMPARE(parametersOf(oidc).value("state"), QByteArray("s1"));
    }
};

KEYFOB_SUITE(TestAuthorizationRequest)
#include "tst_authorizationrequest.moc"
