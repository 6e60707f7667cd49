// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "core/versions.h"
#include "setup/configurationcheck.h"
#include "support/fakeresolver.h"
#include "support/httpserver.h"
#include "support/suite.h"
#include "support/testissuer.h"
#include "testkit/fakeclock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QUrlQuery>

using namespace Keyfob;
using namespace Qt::StringLiterals;
using Id = CheckStep::Id;
using Verdict = CheckStep::Verdict;

namespace {

constexpr qint64 Now = 1700000000;
const QByteArray Date("Date: Tue, 14 Nov 2023 22:13:20 GMT\r\n"); // Now

/// A provider and its API, all of whose answers a test can replace.
struct Service
{
    Service()
        : server([this](const HttpServer::Request &request, QTcpSocket *socket) {
            const QByteArray path = request.target.split('?').first();
            if (path == "/api" && !request.header("Authorization").isEmpty()
                && answers.contains("/api with token"))
                socket->write(answers.value("/api with token"));
            else if (path == "/authorize" && !authorizeError.isEmpty())
                socket->write(callback(request.target));
            else
                socket->write(answers.value(path, HttpServer::response(404, "{}")));
        })
    {
        const QString base = issuer();
        discovery = {
            {u"issuer"_s, base},
            {u"authorization_endpoint"_s, base + u"/authorize"_s},
            {u"token_endpoint"_s, base + u"/token"_s},
            {u"jwks_uri"_s, base + u"/keys"_s},
            {u"end_session_endpoint"_s, base + u"/logout"_s},
            {u"revocation_endpoint"_s, base + u"/revoke"_s},
            {u"response_types_supported"_s, QJsonArray {u"code"_s, u"id_token token"_s}},
            {u"id_token_signing_alg_values_supported"_s, QJsonArray {u"RS256"_s}},
        };
        answers = {
            {"/keys", HttpServer::response(200, key.jwks())},
            {"/token", HttpServer::response(400, "{\"error\":\"invalid_grant\"}")},
            {"/logout", HttpServer::page("Logged out")},
            {"/revoke", HttpServer::response(200, "{}")},
            {"/api",
             HttpServer::response(401, "{}", "application/json", "WWW-Authenticate: Bearer\r\n")},
        };
    }

    QString issuer() const { return server.url(QString()).toString(); }
    QByteArray callback(const QByteArray &target) const
    {
        const QUrlQuery query(QUrl(QString::fromLatin1(target)));
        return HttpServer::redirect(
            302,
            query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded).toLatin1() + '#'
                + authorizeError + "&state=" + query.queryItemValue(u"state"_s).toLatin1());
    }
    /// Says what discovery says by now.
    void publish()
    {
        if (!answers.contains("/.well-known/openid-configuration")) {
            answers.insert("/.well-known/openid-configuration",
                           HttpServer::response(200, QJsonDocument(discovery).toJson(),
                                                "application/json", date));
        }
    }
    Tenant tenant() const
    {
        Tenant tenant;
        tenant.name = u"Acme"_s;
        tenant.issuer = QUrl(issuer());
        tenant.clientId = u"c1"_s;
        tenant.redirectUri = QUrl(u"com.example.app:/callback"_s);
        tenant.responseType = ResponseItem::IdToken | ResponseItem::Token;
        tenant.scopes = {u"openid"_s};
        tenant.audience = u"https://api.example"_s;
        tenant.algorithms = {u"RS256"_s};
        tenant.apiBaseUrl = QUrl(issuer() + u"/api"_s);
        return tenant;
    }

    TestIssuer key;
    QJsonObject discovery;
    QByteArray date = Date;
    QByteArray authorizeError = "error=login_required";
    QHash<QByteArray, QByteArray> answers; ///< By path, whole
    HttpServer server;
};

struct Check
{
    Check()
        : clock(Now)
        , check(http, &resolver, &clock)
        , finished(&check, &ConfigurationCheck::finished)
    {
        resolver.addresses = {{u"127.0.0.1"_s, {u"127.0.0.1"_s}}};
    }
    void run(Service &service, const Tenant &tenant)
    {
        service.publish();
        check.start(tenant);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
        QCOMPARE(finished.first().first().toBool(), check.isGood());
    }
    CheckStep step(Id id) const
    {
        for (const CheckStep &one : check.steps()) {
            if (one.id == id)
                return one;
        }
        return {};
    }
    /// The names of the steps with \a verdict.
    QStringList with(Verdict verdict) const
    {
        QStringList names;
        for (const CheckStep &one : check.steps()) {
            if (one.verdict == verdict)
                names.append(one.idName());
        }
        return names;
    }

    HttpClient http;
    FakeResolver resolver;
    FakeClock clock;
    ConfigurationCheck check;
    QSignalSpy finished;
};

QByteArray errorPage(int status, const QByteArray &text)
{
    return HttpServer::response(status, "<html><body><h1>" + text + "</h1></body></html>",
                                "text/html");
}

} // namespace

class TestConfigurationCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allIsWell_data()
    {
        QTest::addColumn<QByteArray>("error");
        for (const char *error : {"login_required", "interaction_required", "consent_required",
                                  "account_selection_required"})
            QTest::newRow(error) << QByteArray("error=") + error;
    }
    void allIsWell()
    {
        QFETCH(QByteArray, error);
        Service service;
        service.authorizeError = error;
        Check check;
        check.run(service, service.tenant());
        QCOMPARE(check.with(Verdict::Wrong), QStringList());
        QCOMPARE(check.with(Verdict::Warning), QStringList());
        QVERIFY(check.check.isGood());
        for (const Id id : {Id::ClientId, Id::RedirectUri, Id::ResponseTypes, Id::Audience,
                            Id::SilentSignIn, Id::Api, Id::ApiToken, Id::Logout, Id::Dpop})
            QCOMPARE(check.step(id).verdict, Verdict::Ok);
    }

    /// Nothing of a person's goes out, and nobody is at the callback.
    void sendsNoSecret()
    {
        Service service;
        Tenant tenant = service.tenant();
        tenant.clientSecret = Secret(QByteArrayView("canary"));
        tenant.loginHint = u"emma@acme.example"_s;
        tenant.responseType = ResponseItem::Code;
        Check check;
        check.run(service, tenant);
        const auto requests = service.server.requests();
        QVERIFY(requests.size() > 5);
        for (const auto &request : requests) {
            const QByteArray all = request.head + request.body;
            QVERIFY(!all.contains("canary"));
            QVERIFY(!all.contains("emma"));
            QVERIFY(!request.target.startsWith("/callback"));
        }
    }

    void blamesWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("path"); // of the response that is replaced
        QTest::addColumn<QByteArray>("answer"); // of /authorize without a status: the callback's
        QTest::addColumn<QString>("step");
        QTest::addColumn<QString>("setting");
        QTest::addColumn<QString>("field");
        const QByteArray authorize("/authorize");
        QTest::newRow("client") << authorize << errorPage(400, "Client not found.") << u"client"_s
                                << u"client-id"_s << u"client_id"_s;
        QTest::newRow("redirect URI")
            << authorize << errorPage(400, "Invalid parameter: redirect_uri") << u"redirect-uri"_s
            << u"callback-urls"_s << u"redirect_uri"_s;
        QTest::newRow("redirect URI, as JSON")
            << authorize << HttpServer::response(400, "{\"error\":\"redirect_uri_mismatch\"}")
            << u"redirect-uri"_s << u"callback-urls"_s << u"redirect_uri"_s;
        QTest::newRow("implicit flow")
            << authorize << QByteArray("error=unauthorized_client") << u"response-type"_s
            << u"grant-types"_s << u"response_type"_s;
        QTest::newRow("API") << authorize
                             << QByteArray(
                                    "error=access_denied&error_description=Service+not+found")
                             << u"audience"_s << u"audience"_s << u"audience"_s;
        QTest::newRow("scope") << authorize << QByteArray("error=invalid_scope") << u"scopes"_s
                               << u"scopes"_s << u"scope"_s;
        QTest::newRow("PKCE") << authorize
                              << QByteArray("error=invalid_request&error_description=PKCE+missing")
                              << u"pkce"_s << u"pkce"_s << u"response_type"_s;
        QTest::newRow("other host")
            << authorize << HttpServer::redirect(302, "https://other.example/login") << u"sign-in"_s
            << QString() << u"sign_in_hosts"_s;
        QTest::newRow("refused") << authorize << QByteArray("error=invalid_request") << u"sign-in"_s
                                 << QString() << QString();
        QTest::newRow("status") << authorize << errorPage(500, "Oh") << u"sign-in"_s << QString()
                                << QString();
        QTest::newRow("DPoP at the token endpoint")
            << QByteArray("/token")
            << HttpServer::response(400, "{\"error\":\"invalid_dpop_proof\"}") << u"dpop"_s
            << u"dpop"_s << QString();
        QTest::newRow("DPoP at the API")
            << QByteArray("/api")
            << HttpServer::response(401, "{}", "application/json",
                                    "WWW-Authenticate: DPoP algs=\"ES256\"\r\n")
            << u"dpop"_s << u"dpop"_s << QString();
        QTest::newRow("no keys") << QByteArray("/keys")
                                 << HttpServer::response(200, "{\"keys\":[]}") << u"keys"_s
                                 << QString() << QString();
        QTest::newRow("no configuration")
            << QByteArray("/.well-known/openid-configuration") << HttpServer::page("Hello")
            << u"discovery"_s << QString() << u"issuer"_s;
    }
    void blamesWhatIsWrong()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, answer);
        QFETCH(QString, step);
        Service service;
        if (answer.startsWith("error=")) {
            service.authorizeError = answer;
        } else {
            service.answers.insert(path, answer);
            if (path == "/authorize")
                service.authorizeError.clear();
        }
        Check check;
        check.run(service, service.tenant());
        QCOMPARE(check.with(Verdict::Wrong), QStringList {step});
        const auto steps = check.check.steps();
        const auto found = std::find_if(steps.begin(), steps.end(), [](const CheckStep &one) {
            return one.verdict == Verdict::Wrong;
        });
        QTEST(found->setting ? settingId(*found->setting) : QString(), "setting");
        QTEST(found->field, "field");
        QVERIFY(!found->message.isEmpty());
        QVERIFY(!found->change.isEmpty());
    }

    void blamesTheConfiguration_data()
    {
        QTest::addColumn<QJsonObject>("more"); // null removes
        QTest::addColumn<QString>("step");
        QTest::addColumn<bool>("isWrong"); // else a warning
        QTest::newRow("issuer") << QJsonObject {{u"issuer"_s, u"https://other.example"_s}}
                                << u"discovery"_s << true;
        QTest::newRow("HS256") << QJsonObject {{u"id_token_signing_alg_values_supported"_s,
                                                QJsonArray {u"HS256"_s}}}
                               << u"algorithms"_s << true;
        QTest::newRow("code alone")
            << QJsonObject {{u"response_types_supported"_s, QJsonArray {u"code"_s}}}
            << u"response-type"_s << true;
        QTest::newRow("pushed requests")
            << QJsonObject {{u"require_pushed_authorization_requests"_s, true}}
            << u"pushed-requests"_s << true;
        QTest::newRow("no log-out")
            << QJsonObject {{u"end_session_endpoint"_s, QJsonValue::Null}} << u"logout"_s << false;
    }
    void blamesTheConfiguration()
    {
        QFETCH(QJsonObject, more);
        QFETCH(QString, step);
        QFETCH(bool, isWrong);
        Service service;
        for (auto it = more.begin(); it != more.end(); ++it)
            service.discovery.insert(it.key(), it.value());
        Check check;
        check.run(service, service.tenant());
        QCOMPARE(check.with(Verdict::Wrong), isWrong ? QStringList {step} : QStringList());
        QCOMPARE(check.with(Verdict::Warning), isWrong ? QStringList() : QStringList {step});
    }

    void comparesClocks_data()
    {
        QTest::addColumn<int>("offset"); // of ours, in seconds
        QTest::addColumn<QString>("verdict");
        QTest::newRow("same") << 0 << u"ok"_s;
        QTest::newRow("within the leeway") << -59 << u"ok"_s;
        QTest::newRow("slow") << -61 << u"wrong"_s;
        QTest::newRow("fast") << 3600 << u"wrong"_s;
    }
    void comparesClocks()
    {
        QFETCH(int, offset);
        Service service;
        Check check;
        check.clock.advance(offset);
        check.run(service, service.tenant());
        QTEST(check.step(Id::ClockOffset).verdictName(), "verdict");
    }

    void checksTheTokenEndpointWithACode_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<QString>("setting");
        QTest::newRow("no such code")
            << HttpServer::response(400, "{\"error\":\"invalid_grant\"}") << u"ok"_s << QString();
        QTest::newRow("not public") << HttpServer::response(401, "{\"error\":\"invalid_client\"}")
                                    << u"wrong"_s << u"client-authentication"_s;
        QTest::newRow("no codes") << HttpServer::response(400,
                                                          "{\"error\":\"unauthorized_client\"}")
                                  << u"wrong"_s << u"grant-types"_s;
        QTest::newRow("web page") << HttpServer::page("Hello") << u"warning"_s << QString();
    }
    void checksTheTokenEndpointWithACode()
    {
        QFETCH(QByteArray, answer);
        Service service;
        service.answers.insert("/token", answer);
        Tenant tenant = service.tenant();
        tenant.responseType = ResponseItem::Code;
        Check check;
        check.run(service, tenant);
        const CheckStep step = check.step(Id::TokenEndpoint);
        QTEST(step.verdictName(), "verdict");
        QTEST(step.setting ? settingId(*step.setting) : QString(), "setting");
    }

    void triesBothRedirectUris()
    {
        Service service;
        Tenant tenant = service.tenant();
        tenant.loopbackRedirectUri = QUrl(u"http://127.0.0.1/callback"_s);
        Check check;
        check.run(service, tenant);
        QCOMPARE(check.step(Id::LoopbackRedirectUri).verdict, Verdict::Ok);
        QVERIFY(check.step(Id::LoopbackRedirectUri).message.contains(u"http://127.0.0.1/callback"));
    }

    void readsWhatTheApiSays_data()
    {
        QTest::addColumn<QByteArray>("without");
        QTest::addColumn<QByteArray>("with");
        QTest::addColumn<QString>("api");
        QTest::addColumn<QString>("apiToken");
        const QByteArray bearer =
            HttpServer::response(401, "{}", "application/json", "WWW-Authenticate: Bearer\r\n");
        const QByteArray mute = HttpServer::response(401, "{}");
        const QByteArray none = HttpServer::response(404, "{}");
        const QByteArray good = HttpServer::response(200, "{}");
        QTest::newRow("challenges") << bearer << bearer << u"ok"_s << u"ok"_s;
        QTest::newRow("no challenge") << mute << mute << u"warning"_s << u"warning"_s;
        QTest::newRow("nothing there") << none << none << u"ok"_s << u"skipped"_s;
        QTest::newRow("public") << good << bearer << u"ok"_s << u"ok"_s;
        QTest::newRow("takes any token") << bearer << good << u"ok"_s << u"warning"_s;
        QTest::newRow("broken") << HttpServer::response(503, "{}") << bearer << u"warning"_s
                                << u"ok"_s;
        QTest::newRow("web page") << HttpServer::page("Hello") << bearer << u"warning"_s << u"ok"_s;
        QTest::newRow("redirect") << HttpServer::redirect(302, "https://other.example") << bearer
                                  << u"warning"_s << u"ok"_s;
    }
    void readsWhatTheApiSays()
    {
        QFETCH(QByteArray, without);
        QFETCH(QByteArray, with);
        Service service;
        service.answers.insert("/api", without);
        service.answers.insert("/api with token", with);
        Check check;
        check.run(service, service.tenant());
        QTEST(check.step(Id::Api).verdictName(), "api");
        QTEST(check.step(Id::ApiToken).verdictName(), "apiToken");
    }

    void saysThatNobodyAnswers()
    {
        Service service;
        const Tenant tenant = service.tenant();
        service.server.close();
        Check check;
        check.run(service, tenant);
        QCOMPARE(check.with(Verdict::Wrong), (QStringList {u"connection"_s, u"api"_s}));
        QCOMPARE(check.step(Id::Discovery).verdict, Verdict::Skipped);
    }

    void canBeDeletedByWhoeverListens()
    {
        Service service;
        service.publish();
        HttpClient http;
        auto *check = new ConfigurationCheck(http);
        bool deleted = false;
        connect(check, &ConfigurationCheck::stepFinished, this, [&] {
            deleted = true;
            delete check;
        });
        check->start(service.tenant());
        QTRY_VERIFY(deleted);
    }
};

KEYFOB_SUITE(TestConfigurationCheck)
#include "tst_configurationcheck.moc"
