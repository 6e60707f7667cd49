// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "auth/issuerproof.h"
#include "auth/signinattempt.h"
#include "net/origin.h"
#include "support/suite.h"
#include "world.h"

#include <QUrlQuery>

using namespace Keyfob;

/// A provider that sends on to another one must not get its codes (RFC 9700 4.4).
class TestMixUp : public QObject
{
    Q_OBJECT

    /// Whether the token endpoint was asked, and what signing in came to.
    struct Outcome
    {
        QString error;
        int exchanges;
    };

    /// The answer comes from \a origin; "issuer" is the provider's own.
    static void answerFrom(World &world, const QString &origin)
    {
        world.agent.person = [&world, origin](const Visit &visit) {
            auto result = world.signInAtOnce(visit);
            (*result)->answeredBy = origin == QLatin1StringView("issuer")
                ? originOf(QUrl(world.provider.issuer()))
                : origin;
            return result;
        };
    }

    static Outcome signIn(World &world)
    {
        if (!await(world.service->restore()))
            return {QStringLiteral("not restored"), 0};
        const auto signedIn = await(world.service->signIn());
        return {signedIn ? QString() : signedIn.error().name(), world.provider.requests("/token")};
    }

private Q_SLOTS:
    void aCodeGoesBackToWhereItCameFrom_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("origin");
        QTest::addColumn<QByteArray>("iss");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *name, const char *type, const char *origin, const char *iss,
                            const char *error) {
            QTest::newRow(name) << QString::fromLatin1(type) << QString::fromLatin1(origin)
                                << QByteArray(iss) << QString::fromLatin1(error);
        };
        const char *other = "https://honest.example";
        const char *refused = "ResponseIssuerMismatch";
        row("code, the provider's page", "code", "issuer", "", "");
        row("code, another's page", "code", other, "", refused);
        row("code, another's page, and iss", "code", other, "own", "");
        row("code, another's page, another iss", "code", other, other, refused);
        row("code, the provider's page, another iss", "code", "issuer", other, refused);
        row("code, a browser", "code", "", "", "");
        row("code token, another's page", "code token", other, "", refused);
        row("code id_token, another's page", "code id_token", other, "", "");
        row("token, another's page", "token", other, "", refused);
        row("token, the provider's page", "token", "issuer", "", "");
        row("id_token token, another's page", "id_token token", other, "", "");
    }
    void aCodeGoesBackToWhereItCameFrom()
    {
        QFETCH(QString, type);
        QFETCH(QString, origin);
        QFETCH(QByteArray, iss);
        QFETCH(QString, error);
        World world(type);
        answerFrom(world, origin);
        if (!iss.isEmpty()) {
            world.provider.moreParameters = {
                {"iss", iss == "own" ? world.provider.issuer().toUtf8() : iss}};
        }
        const Outcome outcome = signIn(world);
        QCOMPARE(outcome.error, error);
        if (!error.isEmpty())
            QCOMPARE(outcome.exchanges, 0);
    }

    void anotherProvidersIdTokenComesBeforeTheCode()
    {
        World world(QStringLiteral("code id_token"));
        answerFrom(world, QStringLiteral("https://honest.example"));
        world.provider.changeClaims = [](QJsonObject &claims) {
            claims.insert(u"iss", QStringLiteral("https://honest.example"));
        };
        const Outcome outcome = signIn(world);
        QCOMPARE(outcome.error, QStringLiteral("IssuerWrong"));
        QCOMPARE(outcome.exchanges, 0);
    }

    void anErrorNeedsNoProof()
    {
        World world(QStringLiteral("code"));
        world.agent.person = [](const Visit &visit) {
            const QString state = QUrlQuery(visit.url).queryItemValue(QStringLiteral("state"));
            VisitResult result;
            result.callback =
                Secret("https://app.example.com/cb?error=access_denied&state=" + state.toLatin1());
            result.answeredBy = QStringLiteral("https://honest.example");
            return std::optional(Expected<VisitResult>(result));
        };
        QCOMPARE(signIn(world).error, QStringLiteral("AccessDenied"));
    }

    void aBrowsersAnswerIsProvenByARedirectUriOfItsOwn_data()
    {
        QTest::addColumn<bool>("isShared");
        QTest::addColumn<QString>("redirectUri");
        QTest::addColumn<QString>("error");
        const QString common = QStringLiteral("https://app.example.com/cb");
        const QString own = QStringLiteral("https://app.example.com/cb/127.0.0.1");
        const QString refused = QStringLiteral("ResponseIssuerMismatch");
        QTest::newRow("nobody else's") << false << common << QString();
        QTest::newRow("another issuer's too") << true << common << refused;
        QTest::newRow("with the issuer's host in it") << true << own << QString();
    }
    void aBrowsersAnswerIsProvenByARedirectUriOfItsOwn()
    {
        QFETCH(bool, isShared);
        QFETCH(QString, redirectUri);
        QFETCH(QString, error);
        World world(QStringLiteral("code"));
        Tenant tenant = world.provider.tenant(QStringLiteral("code"));
        tenant.redirectUri = QUrl(redirectUri);
        AuthService::Dependencies parts {world.http, world.agent, world.vault, world.clock};
        parts.lockFolder = world.folder.path();
        parts.sharesRedirectUri = [isShared] { return isShared; };
        world.service = std::make_unique<AuthService>(tenant, parts);
        const Outcome outcome = signIn(world);
        QCOMPARE(outcome.error, error);
        QCOMPARE(outcome.exchanges, error.isEmpty() ? 1 : 0);
    }

    void issuersOfOneOriginAreToldApart_data()
    {
        QTest::addColumn<QString>("issuer");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("redirectPath");
        QTest::addColumn<QString>("tokenEndpoint");
        QTest::addColumn<bool>("isShared");
        QTest::addColumn<bool>("needsIssuer");
        const auto row = [](const char *name, const char *issuer, const char *path, bool isShared,
                            bool needsIssuer, const char *redirectPath = "/cb",
                            const char *tokenEndpoint = "https://id.example/token") {
            QTest::newRow(name) << QStringLiteral("https://id.example") + QLatin1StringView(issuer)
                                << QString::fromLatin1(path) << QString::fromLatin1(redirectPath)
                                << QString::fromLatin1(tokenEndpoint) << isShared << needsIssuer;
        };
        const char *elsewhere = "https://elsewhere.example/token";
        row("the whole origin is one issuer's", "", "/tenant-b/login", true, false);
        row("the same with a slash", "/", "/tenant-b/login", true, false);
        row("its own page", "/tenant-a", "/tenant-a/login", true, false);
        row("its own path", "/tenant-a", "/tenant-a", true, false);
        row("its own page, with a slash", "/tenant-a/", "/tenant-a/login", true, false);
        row("another issuer's page", "/tenant-a", "/tenant-b/login", true, true);
        row("a longer name", "/tenant-a", "/tenant-ab/login", true, true);
        row("another case", "/tenant-a", "/Tenant-A/login", true, true);
        row("up and down", "/tenant-a", "/tenant-a/..;/tenant-b/login", true, true);
        row("up and down, hidden", "/tenant-a", "/tenant-a/%2E%2e/tenant-b/login", true, true);
        row("no path is known", "/tenant-a", "", true, true);
        row("nobody shares, and the code goes back", "/tenant-a", "/login", false, false);
        row("nobody shares, and the code goes elsewhere", "/tenant-a", "/tenant-b/login", false,
            true, "/cb", elsewhere);
        row("its own page, and the code goes elsewhere", "/tenant-a", "/tenant-a/login", true,
            false, "/cb", elsewhere);
        row("a redirect URI of its own", "/tenant-a", "/login", true, false,
            "/cb/id.example/tenant-a");
        row("of another issuer's", "/tenant-a", "/login", true, true, "/cb/id.example/tenant-b");
        row("of an issuer below it", "/tenant-a", "/login", true, true,
            "/cb/id.example/tenant-a/b");
        row("of the origin's", "/tenant-a", "/login", true, true, "/cb/id.example");
    }
    void issuersOfOneOriginAreToldApart()
    {
        QFETCH(QString, path);
        QFETCH(QString, redirectPath);
        QFETCH(QString, issuer);
        QFETCH(QString, tokenEndpoint);
        QFETCH(bool, isShared);
        Tenant tenant;
        tenant.issuer = QUrl(issuer);
        tenant.clientId = QStringLiteral("c1");
        tenant.redirectUri = QUrl(QStringLiteral("https://app.example.com") + redirectPath);
        tenant.responseType = ResponseItem::Code;
        tenant.scopes = {QStringLiteral("openid")};
        ProviderMetadata metadata;
        metadata.authorizationEndpoint = QUrl(QStringLiteral("https://id.example/tenant-b/login"));
        metadata.tokenEndpoint = QUrl(tokenEndpoint);
        metadata.responseTypes = {QStringLiteral("code")};
        const auto request = AuthorizationRequest::create(
            tenant, metadata, AuthorizationOptions::of(tenant), QDateTime::currentDateTimeUtc());
        QVERIFY2(request, request ? "" : qPrintable(request.error().message()));
        VisitResult visited;
        visited.answeredBy = QStringLiteral("https://id.example");
        visited.answeredPath = path;
        const SignInAttempt attempt {tenant, metadata, *request, isShared};
        QTEST(needsIssuerInAnswer(attempt, visited), "needsIssuer");
        visited.answeredBy = QStringLiteral("null"); // not certain
        QVERIFY(needsIssuerInAnswer(attempt, visited));
    }

    void aDescriptionFromElsewhereProvesNothing_data()
    {
        QTest::addColumn<QString>("origin");
        QTest::addColumn<QString>("error");
        const QString refused = QStringLiteral("ResponseIssuerMismatch");
        QTest::newRow("where the code goes") << QStringLiteral("issuer") << QString();
        QTest::newRow("the issuer that it claims")
            << QStringLiteral("http://127.0.0.1:1") << refused;
        QTest::newRow("not known") << QString() << refused;
    }
    /// The tenant file names the honest issuer, and a description of the hostile one.
    void aDescriptionFromElsewhereProvesNothing()
    {
        QFETCH(QString, origin);
        World world(QStringLiteral("code id_token"));
        answerFrom(world, origin);
        const QString issuer = QStringLiteral("http://127.0.0.1:1");
        Tenant tenant = world.provider.tenant(QStringLiteral("code id_token"));
        tenant.discoveryUrl =
            QUrl(world.provider.issuer() + QStringLiteral(".well-known/openid-configuration"));
        tenant.issuer = QUrl(issuer);
        world.provider.discovery.insert(u"issuer", issuer);
        // An honest one, for the twin: what it signs is as it says.
        const auto honest = [issuer](QJsonObject &claims) { claims.insert(u"iss", issuer); };
        world.provider.changeClaims = honest;
        world.provider.changeSecondClaims = honest;
        AuthService::Dependencies parts {world.http, world.agent, world.vault, world.clock};
        parts.lockFolder = world.folder.path();
        world.service = std::make_unique<AuthService>(tenant, parts);
        const Outcome outcome = signIn(world);
        QTEST(outcome.error, "error");
    }
};

KEYFOB_SUITE(TestMixUp)
#include "tst_mixup.moc"
