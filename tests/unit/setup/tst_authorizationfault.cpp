// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "setup/authorizationfault.h"
#include "support/suite.h"

#include <QTest>

using namespace Keyfob;
using namespace Qt::StringLiterals;
using Fault = AuthorizationFault;

class TestAuthorizationFault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheFault_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("fault");
        const auto row = [](const char *name, const char *code, const char *text, Fault fault) {
            QTest::newRow(name) << QString::fromLatin1(code) << QString::fromLatin1(text)
                                << static_cast<int>(fault);
        };
        row("nobody is there", "login_required", "Login required", Fault::None);
        row("consent", "consent_required", "redirect_uri scope dpop", Fault::None);
        row("interaction", "interaction_required", "", Fault::None);
        row("Auth0: client", "invalid_request", "Unknown client: abc", Fault::UnknownClient);
        row("Auth0: redirect", "unauthorized_client",
            "Callback URL mismatch. The provided redirect_uri is not in the list of allowed "
            "callback URLs.",
            Fault::WrongRedirectUri);
        row("Auth0: API", "access_denied", "Service not found: https://api.example",
            Fault::Audience);
        row("Auth0: API not for the client", "access_denied",
            "Client \"abc\" is not authorized to access resource server \"https://api\".",
            Fault::Audience);
        row("Auth0: grant", "unauthorized_client",
            "Grant type 'implicit' not allowed for the client.", Fault::ResponseTypeRefused);
        row("Keycloak: client", "", "We are sorry... Client not found.", Fault::UnknownClient);
        row("Keycloak: redirect", "", "We are sorry... Invalid parameter: redirect_uri",
            Fault::WrongRedirectUri);
        row("Keycloak: implicit", "unauthorized_client",
            "Client is not allowed to initiate browser login with given response_type. Implicit "
            "flow is disabled for the client.",
            Fault::ResponseTypeRefused);
        row("Keycloak: PKCE", "invalid_request", "Missing parameter: code_challenge_method",
            Fault::PkceRequired);
        row("Keycloak: scope", "invalid_scope", "Invalid scopes: openid nope", Fault::Scope);
        row("Keycloak: PAR", "invalid_request", "Pushed Authorization Request is only allowed.",
            Fault::PushedRequestRequired);
        row("Entra: client", "unauthorized_client",
            "AADSTS700016: Application with identifier 'x' was not found in the directory.",
            Fault::UnknownClient);
        row("Entra: redirect", "invalid_request",
            "AADSTS50011: The redirect URI 'x' specified in the request does not match.",
            Fault::WrongRedirectUri);
        row("Entra: implicit", "unsupported_response_type",
            "AADSTS700054: response_type 'id_token' is not enabled for the application.",
            Fault::ResponseTypeRefused);
        row("Entra: API", "invalid_resource",
            "AADSTS500011: The resource principal named x was not found in the tenant.",
            Fault::Audience);
        row("Entra: scope", "invalid_scope", "AADSTS70011: The provided value is not valid.",
            Fault::Scope);
        row("Entra: organization", "invalid_request", "AADSTS90002: Tenant 'x' not found.",
            Fault::UnknownTenant);
        row("Okta: client", "invalid_client", "Invalid value for 'client_id' parameter.",
            Fault::UnknownClient);
        row("Okta: redirect", "",
            "The 'redirect_uri' parameter must be a Login redirect URI in the client app settings",
            Fault::WrongRedirectUri);
        row("Okta: scope", "invalid_scope",
            "One or more scopes are not configured for the authorization server resource.",
            Fault::Scope);
        row("Okta: PKCE", "invalid_request",
            "PKCE code challenge is required when the token endpoint authentication method is "
            "'NONE'.",
            Fault::PkceRequired);
        row("Zitadel: client", "", "Errors.App.NotFound", Fault::UnknownClient);
        row("Zitadel: redirect", "invalid_request",
            "The requested redirect_uri is missing in the client configuration.",
            Fault::WrongRedirectUri);
        row("Zitadel: response type", "unauthorized_client",
            "The requested response type is missing in the client configuration.",
            Fault::ResponseTypeRefused);
        row("authentik: client", "", "The client identifier (client_id) is missing or invalid.",
            Fault::UnknownClient);
        row("authentik: redirect", "",
            "The request fails due to a missing, invalid, or mismatching redirection URI "
            "(redirect_uri).",
            Fault::WrongRedirectUri);
        row("oidc-provider: client", "invalid_client", "client is invalid", Fault::UnknownClient);
        row("oidc-provider: redirect", "invalid_redirect_uri",
            "redirect_uri did not match any of the client's registered redirect_uris",
            Fault::WrongRedirectUri);
        row("oidc-provider: response type", "unauthorized_client",
            "requested response_type is not allowed for this client", Fault::ResponseTypeRefused);
        row("oidc-provider: resource", "invalid_target",
            "resource indicator is missing, or unknown", Fault::Audience);
        row("oidc-provider: PKCE", "invalid_request",
            "Authorization Server policy requires PKCE to be used for this request",
            Fault::PkceRequired);
        row("oidc-provider: PAR", "invalid_request", "Pushed Authorization Request must be used",
            Fault::PushedRequestRequired);
        row("code alone: scope", "invalid_scope", "", Fault::Scope);
        row("code alone: busy", "temporarily_unavailable", "", Fault::NotNow);
        row("says nothing", "invalid_request", "", Fault::Unknown);
        row("page of something else", "", "Welcome. Log in to go on.", Fault::Unknown);
    }
    void findsTheFault()
    {
        QFETCH(QString, code);
        QFETCH(QString, text);
        QTEST(static_cast<int>(authorizationFault(code, text)), "fault");
    }

    void readsPages_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QString>("text");
        QTest::newRow("paragraph")
            << QByteArray("<p>Unknown <b>client</b>: x</p>") << u"Unknown client : x"_s;
        QTest::newRow("script") << QByteArray("a<script>redirect_uri</script><style>p{}</style>b")
                                << u"a b"_s;
        QTest::newRow("head") << QByteArray("<head><title>T</title></head><body>a</body>")
                              << u"a"_s;
        QTest::newRow("entities") << QByteArray("&lt;a&gt; &quot;b&quot; &amp;amp;")
                                  << u"<a> \"b\" &amp;"_s;
        QTest::newRow("nothing") << QByteArray() << QString();
    }
    void readsPages()
    {
        QFETCH(QByteArray, html);
        QTEST(textOfPage(html), "text");
    }

    void aLongPageIsCut() { QVERIFY(textOfPage(QByteArray(1'000'000, 'x')).size() <= 601); }
};

KEYFOB_SUITE(TestAuthorizationFault)
#include "tst_authorizationfault.moc"
