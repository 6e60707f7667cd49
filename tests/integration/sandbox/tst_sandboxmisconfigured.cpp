// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "api/responseerror.h"
#include "client/client.h"
#include "oidc/tenantnetwork.h"
#include "openapi/valuefault.h"
#include "requests.h"
#include "support/suite.h"
#include "support/testbrowser.h"
#include "testkit/pagescriptuseragent.h"
#include "testkit/sandboxprocess.h"
#include "vault/memorystore.h"

#include <QJsonArray>
#include <QSslSocket>
#include <QTest>

#include <memory>

using namespace Keyfob;
using namespace Qt::StringLiterals;

namespace {

using Fields = TestBrowser::Fields;

/// RFC 7636 appendix B.
const QString ExampleVerifier = QStringLiteral("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
const QString Challenge = QStringLiteral("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");

QStringList misconfigured(const QString &name)
{
    return {u"--misconfigured"_s, name};
}

/// What somebody asks for who has not signed in yet: login_required if all is well.
Fields silentRequest(const SandboxProcess &sandbox, const Fields &changes = {})
{
    Fields fields {{u"client_id"_s, u"keyfob-sandbox"_s},
                   {u"redirect_uri"_s, sandbox.redirectUri().toString()},
                   {u"response_type"_s, u"id_token token"_s},
                   {u"scope"_s, u"openid read:timesheets"_s},
                   {u"audience"_s, u"https://api.timesheets.example"_s},
                   {u"state"_s, u"the-state"_s},
                   {u"nonce"_s, u"the-nonce"_s},
                   {u"prompt"_s, u"none"_s}};
    for (const auto &change : changes) {
        fields.removeIf([&](const auto &field) { return field.first == change.first; });
        fields.append(change);
    }
    return fields;
}

const Fields CodeFlow {{u"response_type"_s, u"code"_s},
                       {u"code_challenge"_s, Challenge},
                       {u"code_challenge_method"_s, u"S256"_s}};

TestBrowser::Page authorize(const SandboxProcess &sandbox, const Fields &changes = {})
{
    QUrl url = sandbox.url(u"/authorize"_s);
    url.setQuery(QString::fromLatin1(TestBrowser::encoded(silentRequest(sandbox, changes))));
    return TestBrowser().get(url);
}

/// The error at the callback; "page" if the answer does not go back.
QString answerOf(const TestBrowser::Page &page)
{
    return page.location().isValid() ? parametersOf(page.location()).value(u"error"_s) : u"page"_s;
}

QJsonObject discovery(const SandboxProcess &sandbox)
{
    return json(send("GET", sandbox.url(u"/.well-known/openid-configuration"_s)));
}

HttpResponse postForm(const QUrl &url, const Fields &fields)
{
    return send("POST", url, TestBrowser::encoded(fields), {}, "application/x-www-form-urlencoded");
}

/// \a value without what limits a schema.
QJsonValue withoutRules(const QJsonValue &value, bool hasNames = false)
{
    static const QStringList rules {
        u"minLength"_s, u"maxLength"_s,  u"pattern"_s,  u"minimum"_s,     u"maximum"_s,
        u"minItems"_s,  u"multipleOf"_s, u"maxItems"_s, u"uniqueItems"_s,
    };
    if (value.isArray()) {
        QJsonArray items;
        for (const QJsonValue &item : value.toArray())
            items.append(withoutRules(item));
        return items;
    }
    QJsonObject object = value.toObject();
    for (const QString &name : object.keys()) {
        if (!hasNames && rules.contains(name))
            object.remove(name);
        else if (name != u"examples" && name != u"example" && name != u"default")
            object[name] = withoutRules(object.value(name), name == u"properties");
    }
    return value.isObject() ? object : value;
}

} // namespace

class TestSandboxMisconfigured : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersTheCheck_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("implicit");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QString &implicit, const QString &code) {
            QTest::newRow(name) << QString::fromLatin1(name) << implicit << code;
        };
        const QString good = u"login_required"_s;
        const QString invalid = u"invalid_request"_s;
        row("unknown-client", u"page"_s, u"page"_s);
        row("wrong-redirect", u"page"_s, u"page"_s);
        row("implicit-off", u"unauthorized_client"_s, good);
        row("unknown-audience", u"access_denied"_s, u"access_denied"_s);
        row("pkce-required", invalid, good);
        row("par-required", invalid, invalid);
        row("dpop-required", invalid, good);
        row("hs256-only", good, good);
        row("code-only", u"unsupported_response_type"_s, good);
        row("no-end-session", good, good);
        row("wrong-issuer", good, good);
        row("no-rules", good, good);
        row("no-added-scopes", good, good);
    }
    void answersTheCheck()
    {
        QFETCH(QString, name);
        QFETCH(QString, implicit);
        QFETCH(QString, code);
        SandboxProcess sandbox(misconfigured(name));
        QVERIFY(sandbox.isReady());
        const auto page = authorize(sandbox);
        QCOMPARE(answerOf(page), implicit);
        QCOMPARE(page.status, implicit == u"page" ? 400 : 302);
        if (implicit != u"page")
            QCOMPARE(parametersOf(page.location())[u"state"_s], u"the-state"_s);
        QCOMPARE(answerOf(authorize(sandbox, CodeFlow)), code);
    }

    void isWellByItself()
    {
        SandboxProcess sandbox;
        QCOMPARE(answerOf(authorize(sandbox)), u"login_required"_s);
        QCOMPARE(answerOf(authorize(sandbox, CodeFlow)), u"login_required"_s);
        const QJsonObject document = discovery(sandbox);
        QCOMPARE(document[u"issuer"].toString(), sandbox.issuer().toString());
        QVERIFY(document.contains(u"end_session_endpoint"_s));
        for (const char *name :
             {"require_pushed_authorization_requests", "pushed_authorization_request_endpoint",
              "dpop_signing_alg_values_supported"})
            QVERIFY(!document.contains(QLatin1StringView(name)));
        QCOMPARE(postForm(sandbox.url(u"/oauth/par"_s), {}).status, 405);
    }

    void saysInDiscoveryWhatIsDifferent()
    {
        const auto document = [](const char *name) {
            return discovery(SandboxProcess(misconfigured(QString::fromLatin1(name))));
        };
        const QJsonObject codeOnly = document("code-only");
        QCOMPARE(codeOnly[u"response_types_supported"].toArray(), QJsonArray {u"code"_s});
        QVERIFY(!codeOnly[u"grant_types_supported"].toArray().contains(u"implicit"_s));
        // That is a setting of the client, which discovery does not know.
        QCOMPARE(document("implicit-off")[u"response_types_supported"].toArray().size(), 7);
        QCOMPARE(document("hs256-only")[u"id_token_signing_alg_values_supported"].toArray(),
                 QJsonArray {u"HS256"_s});
        QVERIFY(!document("no-end-session").contains(u"end_session_endpoint"_s));
        QCOMPARE(document("wrong-issuer")[u"issuer"].toString(),
                 u"https://id.timesheets.example/"_s);
        QVERIFY(document("par-required")[u"require_pushed_authorization_requests"].toBool());
        QVERIFY(document("dpop-required")[u"dpop_signing_alg_values_supported"].isArray());
    }

    void saysWhatIsWrong()
    {
        SandboxProcess client(misconfigured(u"unknown-client"_s));
        QVERIFY(authorize(client).has("No application with the client_id “keyfob-sandbox”"));
        SandboxProcess redirect(misconfigured(u"wrong-redirect"_s));
        const auto page = authorize(redirect);
        QVERIFY(page.has("is not registered for this application"));
        QVERIFY(page.has("Registered is “https://timesheets.example/callback”"));
        QCOMPARE(
            answerOf(authorize(redirect, {{u"redirect_uri"_s, u"http://127.0.0.1:5000/keyfob"_s}})),
            u"page"_s);
        SandboxProcess audience(misconfigured(u"unknown-audience"_s));
        auto parameters = parametersOf(authorize(audience).location());
        QCOMPARE(parameters[u"error_description"_s].replace(u'+', u' '),
                 u"Service not found: https://api.timesheets.example"_s);
    }

    void takesPushedRequestsOnly()
    {
        SandboxProcess sandbox(misconfigured(u"par-required"_s));
        const QUrl place(discovery(sandbox)[u"pushed_authorization_request_endpoint"].toString());
        const auto pushed = postForm(place, silentRequest(sandbox));
        QCOMPARE(pushed.status, 201);
        QVERIFY(json(pushed)[u"expires_in"].toInt() > 0);
        const QString uri = json(pushed)[u"request_uri"].toString();
        QVERIFY(uri.startsWith(u"urn:ietf:params:oauth:request_uri:"));

        const auto use = [&](const QString &client) {
            QUrl url = sandbox.url(u"/authorize"_s);
            url.setQuery(QString::fromLatin1(
                TestBrowser::encoded({{u"client_id"_s, client}, {u"request_uri"_s, uri}})));
            return answerOf(TestBrowser().get(url));
        };
        QCOMPARE(use(u"another"_s), u"page"_s);
        QCOMPARE(use(u"keyfob-sandbox"_s), u"login_required"_s);
        QCOMPARE(use(u"keyfob-sandbox"_s), u"page"_s); // Each is good once.
    }

    void refusesBadPushedRequests()
    {
        SandboxProcess sandbox(misconfigured(u"par-required"_s));
        const auto error = [&](const Fields &changes) {
            return errorOf(postForm(sandbox.url(u"/oauth/par"_s), silentRequest(sandbox, changes)));
        };
        QCOMPARE(error({{u"client_id"_s, u"another"_s}}), u"invalid_client"_s);
        QCOMPARE(error({{u"redirect_uri"_s, u"https://else.example/"_s}}), u"invalid_request"_s);
        QCOMPARE(error({{u"request_uri"_s, u"urn:x"_s}}), u"invalid_request"_s);
        QCOMPARE(error({{u"response_type"_s, u"magic"_s}}), u"unsupported_response_type"_s);
    }

    void wantsBoundTokens()
    {
        SandboxProcess sandbox(misconfigured(u"dpop-required"_s));
        const Fields request {{u"grant_type"_s, u"authorization_code"_s},
                              {u"client_id"_s, u"keyfob-sandbox"_s},
                              {u"code"_s, u"x"_s}};
        const auto tokens = postForm(sandbox.url(u"/oauth/token"_s), request);
        QCOMPARE(tokens.status, 400);
        QCOMPARE(errorOf(tokens), u"invalid_dpop_proof"_s);
        const QUrl api = sandbox.url(u"/api/timesheets"_s);
        const auto none = send("GET", api);
        QCOMPARE(none.status, 401);
        QVERIFY(none.header("WWW-Authenticate").startsWith("DPoP algs="));
        QVERIFY(!none.header("WWW-Authenticate").contains("error="));
        QVERIFY(send("GET", api, {}, "x").header("WWW-Authenticate").contains("invalid_token"));
    }

    /// The description says less than the API wants, and nothing else: the order of what stays is
    /// the order of a form's fields.
    void describesNoRules()
    {
        SandboxProcess strict;
        SandboxProcess lax(misconfigured(u"no-rules"_s));
        const auto described = [](const SandboxProcess &sandbox) {
            return send("GET", sandbox.url(u"/api/openapi.json"_s));
        };
        const QJsonObject rules = json(described(strict));
        const QJsonObject none = json(described(lax));
        QVERIFY(described(strict).header("ETag") != described(lax).header("ETag"));
        const auto hours = [](const QJsonObject &document) {
            return document[u"components"][u"schemas"][u"NewTimesheet"][u"properties"][u"hours"]
                .toObject();
        };
        QCOMPARE(hours(rules)[u"maximum"].toDouble(), 24.0);
        QCOMPARE(hours(none).keys(),
                 (QStringList {u"description"_s, u"examples"_s, u"title"_s, u"type"_s}));
        for (const auto *rule : {"minimum", "maximum", "minLength", "maxLength", "pattern",
                                 "multipleOf", "minItems", "maxItems"})
            QVERIFY2(!described(lax).body.contains(QByteArray(1, '"') + rule + "\":"), rule);
        QCOMPARE(withoutRules(rules), none);
        const QByteArray text = described(lax).body;
        QVERIFY(text.indexOf("\"project\":{") < text.indexOf("\"hours\":{"));
        QVERIFY(text.contains("\"enum\":"));
    }

    void refusesWhatItDoesNotDescribe()
    {
        SandboxProcess sandbox(misconfigured(u"no-rules"_s));
        MemoryStore store;
        HttpClient http;
        http.setNetwork(*loadNetworkSetup(*sandbox.tenant()));
        PageScriptUserAgent agent(http);
        ClientOptions options;
        options.userAgent = &agent;
        options.store = &store;
        Client client(*sandbox.tenant(), options);
        QVERIFY(await(client.signIn()));
        const QString path = u"/timesheets"_s;
        const RequestBody body("application/json",
                               R"({"project":"Moonshot","date":"2026-03-31","hours":25})");
        const auto response = await(client.post(path, body));
        QVERIFY(!response);
        const ApiResponse *answer = responseOf(response.error());
        QVERIFY2(answer, qPrintable(response.error().message()));
        QCOMPARE(answer->status, 400);
        const auto refused = refusedMembers(answer->body);
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused.first().pointer, u"/hours"_s);
    }

    void cannotLogOut()
    {
        SandboxProcess sandbox(misconfigured(u"no-end-session"_s));
        QCOMPARE(send("GET", sandbox.url(u"/oidc/logout"_s)).status, 404);
        QCOMPARE(send("GET", sandbox.url(u"/v2/logout"_s)).status, 404);
    }

    /// What somebody meets who signs in without having checked; the table in the kit's README.
    void endsSignIn_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("providerCode");
        const auto row = [](const char *name, ErrorCode code, const QString &providerCode = {}) {
            QTest::newRow(name) << QString::fromLatin1(name) << code << providerCode;
        };
        row("unknown-client", ErrorCode::PageLoadFailed);
        row("wrong-redirect", ErrorCode::PageLoadFailed);
        row("implicit-off", ErrorCode::ProviderError, u"unauthorized_client"_s);
        row("unknown-audience", ErrorCode::AccessDenied, u"access_denied"_s);
        row("pkce-required", ErrorCode::ProviderError, u"invalid_request"_s);
        row("par-required", ErrorCode::ProviderError, u"invalid_request"_s);
        row("dpop-required", ErrorCode::ProviderError, u"invalid_request"_s);
        row("hs256-only", ErrorCode::AlgorithmRefused);
        row("code-only", ErrorCode::ResponseTypeUnsupported);
        row("wrong-issuer", ErrorCode::IssuerMismatch);
        row("expired-certificate", ErrorCode::TlsFailed);
    }
    void endsSignIn()
    {
        QFETCH(QString, name);
        QFETCH(ErrorCode, code);
        QFETCH(QString, providerCode);
        SandboxProcess sandbox(misconfigured(name));
        QVERIFY(sandbox.isReady());
        const auto error = signInError(sandbox);
        QVERIFY(error);
        QCOMPARE(error->code(), code);
        QCOMPARE(error->providerCode(), providerCode);
    }

    void signsInAllTheSame()
    {
        SandboxProcess noEnd(misconfigured(u"no-end-session"_s));
        QVERIFY(!signInError(noEnd));
        SandboxProcess tls({u"--tls"_s});
        QCOMPARE(tls.issuer().scheme(), u"https"_s);
        QVERIFY(!signInError(tls));
    }

    void hasACertificate()
    {
        for (const QStringList &options :
             {QStringList {u"--tls"_s}, misconfigured(u"expired-certificate"_s)}) {
            SandboxProcess sandbox(options);
            QVERIFY(sandbox.isReady());
            const auto network = loadNetworkSetup(*sandbox.tenant());
            QVERIFY(network);
            HttpClient http;
            HttpRequest request;
            request.url = sandbox.url(u"/.well-known/openid-configuration"_s);
            // Of an authority that nobody knows, unless the tenant file names it.
            QCOMPARE(await(http.send(request)).error().code(), ErrorCode::TlsFailed);
            http.setNetwork(*network);
            const auto response = await(http.send(request));
            QCOMPARE(response.has_value(), options.first() == u"--tls");
            if (!response) {
                QCOMPARE(response.error().code(), ErrorCode::TlsFailed);
                QCOMPARE(problemsAt(sandbox.issuer(), *network),
                         QList {QSslError::CertificateExpired});
                continue;
            }
            request.url = sandbox.url(u"/.well-known/keyfob.json"_s);
            QVERIFY(!json(*await(http.send(request))).contains(u"ca_file"_s));
        }
    }

    void refusesUnknownNames()
    {
        QVERIFY(!SandboxProcess(misconfigured(u"weather"_s)).isReady());
        QVERIFY(!SandboxProcess({u"--registration"_s, u"maybe"_s}).isReady());
        QVERIFY(!SandboxProcess({u"--published"_s, u"maybe"_s}).isReady());
    }

private:
    /// All that is wrong with the certificate of \a server, for somebody with \a network.
    static QList<QSslError::SslError> problemsAt(const QUrl &server, const NetworkSetup &network)
    {
        QSslSocket socket;
        socket.setSslConfiguration(network.tls());
        socket.connectToHostEncrypted(server.host(), static_cast<quint16>(server.port()));
        socket.waitForEncrypted();
        QList<QSslError::SslError> problems;
        for (const QSslError &error : socket.sslHandshakeErrors())
            problems.append(error.error());
        return problems;
    }

    static std::optional<Error> signInError(const SandboxProcess &sandbox)
    {
        const auto tenant = sandbox.tenant();
        if (!tenant)
            return tenant.error();
        HttpClient http;
        http.setNetwork(*loadNetworkSetup(*tenant));
        PageScriptUserAgent agent(http);
        MemoryStore store;
        ClientOptions options;
        options.userAgent = &agent;
        options.store = &store;
        Client client(*tenant, options);
        const auto session = await(client.signIn());
        return session ? std::nullopt : std::optional(session.error());
    }
};

KEYFOB_SUITE(TestSandboxMisconfigured)
#include "tst_sandboxmisconfigured.moc"
