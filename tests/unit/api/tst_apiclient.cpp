// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "api/apiclient.h"
#include "api/jsonbody.h"
#include "core/completion.h"
#include "core/versions.h"
#include "support/httpserver.h"
#include "support/suite.h"
#include "testkit/await.h"

#include <QTcpSocket>
#include <QTest>

using namespace Keyfob;

/// Has a token, or an error instead; can keep its caller waiting.
class TokenSource : public AccessTokenSource
{
public:
    Expected<Secret> answer = Secret("canary");
    bool waits = false;
    Completion<bool> go;
    int asked = 0;

    QCoro::Task<Expected<Secret>> accessToken() override
    {
        ++asked;
        if (waits)
            co_await go;
        const Expected<Secret> copy = answer; // QCoro moves out of what it is given
        co_return copy;
    }
};

class TestApiClient : public QObject
{
    Q_OBJECT

    static HttpServer::Handler says(const QByteArray &bytes)
    {
        return [bytes](const HttpServer::Request &, QTcpSocket *socket) {
            socket->write(bytes);
            socket->disconnectFromHost();
        };
    }

    HttpClient m_http;
    TokenSource m_tokens;

    Expected<QUrl> resolve(const QString &base, const QString &path)
    {
        return ApiClient(m_http, m_tokens, QUrl(base)).resolve(path);
    }

    static HttpResponse response(int status, const QByteArray &body = {},
                                 const HeaderList &headers = {})
    {
        HttpResponse answer;
        answer.status = status;
        answer.body = body;
        answer.headers = headers;
        answer.headers.emplaceBack("Content-Type", "application/json; charset=utf-8");
        return answer;
    }

    static Error errorOf(const HttpResponse &answer)
    {
        const auto checked = ApiClient::check(answer);
        return checked ? Error() : checked.error();
    }

private Q_SLOTS:
    void init() { m_tokens.answer = Secret("canary"); }

    void aPathStaysBelowTheBase_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("url");
        const auto row = [](const char *name, const char *base, const char *path, const char *url) {
            QTest::newRow(name) << QString::fromUtf8(base) << QString::fromUtf8(path)
                                << QString::fromUtf8(url);
        };
        const char *base = "https://api.example/v1";
        row("slash", base, "/timesheets", "https://api.example/v1/timesheets");
        row("no slash", base, "timesheets", "https://api.example/v1/timesheets");
        row("base with slash", "https://api.example/v1/", "/a", "https://api.example/v1/a");
        row("base is the root", "https://api.example", "/a", "https://api.example/a");
        row("port", "https://api.example:8443/v1", "/a", "https://api.example:8443/v1/a");
        row("loopback", "http://127.0.0.1:8420/api", "/a", "http://127.0.0.1:8420/api/a");
        row("ipv6", "http://[::1]:8420/api", "/a", "http://[::1]:8420/api/a");
        row("nothing", base, "", "https://api.example/v1");
        row("the base's slash", base, "/", "https://api.example/v1/");
        row("query", base, "/a?b=c&d=//e/../f", "https://api.example/v1/a?b=c&d=//e/../f");
        row("query alone", base, "?b=c", "https://api.example/v1?b=c");
        row("url in query", base, "/a?b=https://evil.example/",
            "https://api.example/v1/a?b=https://evil.example/");
        row("escape", base, "/a%20b", "https://api.example/v1/a%20b");
        row("encoded slash", base, "/a%2Fb", "https://api.example/v1/a%2Fb");
        row("space", base, "/a b", "https://api.example/v1/a%20b");
        row("letters", base, "/\u00fc", "https://api.example/v1/%C3%BC");
        row("at and colon", base, "/a@b:c", "https://api.example/v1/a@b:c");
        row("dots inside", base, "/a/../b/./c", "https://api.example/v1/b/c");
        row("dots at the end", base, "/a/..", "https://api.example/v1/");
        row("three dots", base, "/.../a..b", "https://api.example/v1/.../a..b");
        row("same origin", base, "https://api.example/v1/a?b=c", "https://api.example/v1/a?b=c");
        row("same origin, other path", base, "https://api.example/v2", "https://api.example/v2");
        row("default port", base, "https://API.example:443/a", "https://api.example:443/a");
    }
    void aPathStaysBelowTheBase()
    {
        QFETCH(QString, base);
        QFETCH(QString, path);
        QFETCH(QString, url);
        const auto resolved = resolve(base, path);
        QVERIFY2(resolved, qPrintable(resolved ? QString() : resolved.error().message()));
        QCOMPARE(QString::fromLatin1(resolved->toEncoded()), url);
    }

    void whatLeadsElsewhereIsRefused_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<ErrorCode>("code");
        const auto row = [](const char *name, const char *path, ErrorCode code) {
            QTest::newRow(name) << QString::fromUtf8(path) << code;
        };
        const auto refused = ErrorCode::OriginRefused;
        const auto invalid = ErrorCode::InvalidRequest;
        row("other host", "https://evil.example/v1/a", refused);
        row("other port", "https://api.example:444/v1/a", refused);
        row("other scheme", "http://api.example/v1/a", refused);
        row("longer host", "https://api.example.evil.example/v1/a", refused);
        row("host with dot", "https://api.example./v1/a", refused);
        row("subdomain", "https://evil.api.example/v1/a", refused);
        row("network path", "//evil.example/v1/a", refused);
        row("network path, same host", "//api.example/v1/a", refused);
        row("three slashes", "///evil.example/a", refused);
        row("one slash", "https:/evil.example/a", refused);
        row("no slash", "https:evil.example/a", refused);
        row("javascript", "javascript:alert(1)", refused);
        row("file", "file:///etc/passwd", refused);
        row("user info", "https://user@api.example/v1/a", refused);
        row("user and password", "https://user:pass@api.example/v1/a", refused);
        row("empty user info", "https://@api.example/v1/a", refused);
        row("host as user info", "https://api.example@evil.example/v1/a", refused);
        row("backslashes", "\\\\evil.example\\a", invalid);
        row("slash backslash", "/\\evil.example/a", invalid);
        row("backslash in host", "https://api.example\\@evil.example/", invalid);
        row("line feed", "/a\r\nX-Evil: 1", invalid);
        row("tab", "/\t/evil.example", invalid);
        row("leading tab", "\thttps://evil.example/", invalid);
        row("delete", "/a\x7f", invalid);
        row("zero-width", "/a\u200b", invalid);
        row("fragment", "/a#b", invalid);
        row("bad escape", "/a%zz", invalid);
        row("escape cut short", "/a%2", invalid);
        row("above the base", "/../admin", refused);
        row("above the base, later", "/a/../../admin", refused);
        row("above the base, bare", "..", refused);
        row("encoded dots", "/%2e%2e/admin", refused);
        row("half encoded dots", "/.%2E/admin", refused);
        row("encoded slash after dots", "/..%2fadmin", refused);
        row("encoded backslash after dots", "/..%5cadmin", refused);
    }
    void whatLeadsElsewhereIsRefused()
    {
        QFETCH(QString, path);
        QFETCH(ErrorCode, code);
        const auto resolved = resolve(QStringLiteral("https://api.example/v1"), path);
        QVERIFY2(!resolved, qPrintable(resolved ? resolved->toString() : QString()));
        QCOMPARE(resolved.error().code(), code);
    }

    void anUnusableBaseIsRefused()
    {
        QCOMPARE(resolve(QString(), QStringLiteral("/a")).error().code(), ErrorCode::OriginRefused);
        QCOMPARE(resolve(QStringLiteral("http://api.example"), QStringLiteral("/a")).error().code(),
                 ErrorCode::InsecureUrl);
        QCOMPARE(
            resolve(QStringLiteral("https://u@api.example"), QStringLiteral("/a")).error().code(),
            ErrorCode::InsecureUrl);
    }

    void aRequestGoesOutWithToken()
    {
        HttpServer server(says(HttpServer::response(201, "{\"id\":1}")));
        ApiClient api(m_http, m_tokens, server.url(QStringLiteral("/api")));
        ApiRequest request;
        request.method = "POST";
        request.path = QStringLiteral("/timesheets?a=b");
        request.body = JsonBody::text("{}");
        const auto answer = await(api.send(request));
        QVERIFY(answer);
        QCOMPARE(answer->status, 201);
        QCOMPARE(answer->body, QByteArray("{\"id\":1}"));
        const auto received = server.requests().first();
        QCOMPARE(received.method, QByteArray("POST"));
        QCOMPARE(received.target, QByteArray("/api/timesheets?a=b"));
        QCOMPARE(received.body, QByteArray("{}"));
        QCOMPARE(received.header("Authorization"), QByteArray("Bearer canary"));
        QCOMPARE(received.header("Content-Type"), QByteArray("application/json"));
        QCOMPARE(received.header("Accept"), QByteArray("application/json"));
        QCOMPARE(received.header("Cookie"), QByteArray());
    }

    void everyMethodWorks()
    {
        HttpServer server(says(HttpServer::response(200, "{}")));
        ApiClient api(m_http, m_tokens, server.url());
        for (const char *method : {"GET", "POST", "PUT", "PATCH", "DELETE"}) {
            ApiRequest request;
            request.method = method;
            request.path = QStringLiteral("/a");
            const auto answer = await(api.send(request));
            QVERIFY2(
                answer,
                qPrintable(answer ? QString() : answer.error().name() + answer.error().message()));
            QCOMPARE(server.requests().last().method, QByteArray(method));
        }
    }

    void theCallersHeadersCount()
    {
        HttpServer server(says(HttpServer::response(200, "{}")));
        ApiClient api(m_http, m_tokens, server.url());
        ApiRequest request;
        request.method = "PATCH";
        request.headers = {{"content-type", "application/merge-patch+json"},
                           {"accept", "text/csv"},
                           {"If-Match", "\"1\""}};
        request.body = JsonBody::text("{}");
        QVERIFY(await(api.send(request)));
        const auto received = server.requests().first();
        QCOMPARE(received.header("Content-Type"), QByteArray("application/merge-patch+json"));
        QCOMPARE(received.header("Accept"), QByteArray("text/csv"));
        QCOMPARE(received.header("If-Match"), QByteArray("\"1\""));
    }

    void credentialsAndFramingAreNotTheCallers_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char *name : {"Authorization", "authorization", "Cookie", "Host",
                                 "Proxy-Authorization", "Content-Length", "Transfer-Encoding"})
            QTest::newRow(name) << QByteArray(name);
    }
    void credentialsAndFramingAreNotTheCallers()
    {
        QFETCH(QByteArray, name);
        HttpServer server(says(HttpServer::response(200, "{}")));
        ApiClient api(m_http, m_tokens, server.url());
        ApiRequest request;
        request.headers = {{name, "1"}};
        const auto answer = await(api.send(request));
        QVERIFY(!answer);
        QCOMPARE(answer.error().code(), ErrorCode::InvalidRequest);
        QCOMPARE(server.requests().size(), 0);
    }

    void aRefusedAddressAsksForNoToken()
    {
        HttpServer server(says(HttpServer::response(200, "{}")));
        HttpServer evil(says(HttpServer::response(200, "{}")));
        ApiClient api(m_http, m_tokens, server.url());
        ApiRequest request;
        request.path = evil.url().toString();
        m_tokens.asked = 0;
        const auto answer = await(api.send(request));
        QVERIFY(!answer);
        QCOMPARE(answer.error().code(), ErrorCode::OriginRefused);
        QCOMPARE(m_tokens.asked, 0);
        QCOMPARE(evil.requests().size(), 0);
    }

    void withoutTokenNothingIsSent()
    {
        HttpServer server(says(HttpServer::response(200, "{}")));
        ApiClient api(m_http, m_tokens, server.url());
        m_tokens.answer = fail(ErrorCode::TokenExpired, QStringLiteral("expired"));
        QCOMPARE(await(api.send({})).error().code(), ErrorCode::TokenExpired);
        m_tokens.answer = Secret();
        QCOMPARE(await(api.send({})).error().code(), ErrorCode::NotSignedIn);
        QCOMPARE(server.requests().size(), 0);
    }

    void aSourceThatCannotRenewSaysSo()
    {
        QCOMPARE(await(m_tokens.renew(Secret("canary"))).error().code(), ErrorCode::NotSignedIn);
    }

    void destroyedWhileItWaitsForTheTokenItCancels()
    {
        HttpServer server(says(HttpServer::response(200, "{}")));
        TokenSource slow;
        slow.waits = true;
        auto api = std::make_unique<ApiClient>(m_http, slow, server.url());
        auto sending = api->send({});
        api.reset();
        slow.go.finish(true);
        QCOMPARE(await(std::move(sending)).error().code(), ErrorCode::Cancelled);
        QCOMPARE(server.requests().size(), 0);
    }

    void anyStatusIsAnAnswer()
    {
        HttpServer server(says(HttpServer::response(
            403, "{}", "application/json",
            "WWW-Authenticate: Basic realm=\"x\"\r\n"
            "WWW-Authenticate: Bearer error=\"insufficient_scope\", scope=\"approve:a\"\r\n")));
        ApiClient api(m_http, m_tokens, server.url());
        const auto answer = await(api.send({}));
        QVERIFY(answer);
        QCOMPARE(answer->status, 403);
        const auto checked = ApiClient::check(*answer);
        QVERIFY(!checked);
        QCOMPARE(checked.error().code(), ErrorCode::InsufficientScope);
        QVERIFY(checked.error().message().contains(QLatin1StringView("approve:a")));
    }

    void successIsNoError()
    {
        for (const int status : {200, 201, 204, 299})
            QVERIFY(ApiClient::check(response(status)));
        for (const int status : {100, 304, 400, 500})
            QVERIFY(!ApiClient::check(response(status)));
    }

    void anInvalidTokenIsNamed()
    {
        const Error error = errorOf(response(
            401, {},
            {{"WWW-Authenticate",
              "Bearer error=\"invalid_token\", error_description=\"The token expired\""}}));
        QCOMPARE(error.code(), ErrorCode::InvalidToken);
        QCOMPARE(error.httpStatus(), 401);
        QCOMPARE(error.providerCode(), QStringLiteral("invalid_token"));
        QVERIFY(error.message().contains(QLatin1StringView("The token expired")));
        QCOMPARE(errorOf(response(401)).code(), ErrorCode::InvalidToken);
    }

    void aMissingScopeIsNamed()
    {
        const Error error = errorOf(
            response(403, "{\"error\":\"other\"}",
                     {{"WWW-Authenticate",
                       "Bearer error=\"insufficient_scope\", scope=\"approve:timesheets\""}}));
        QCOMPARE(error.code(), ErrorCode::InsufficientScope);
        QCOMPARE(error.providerCode(), QStringLiteral("insufficient_scope"));
        QVERIFY(error.message().contains(QLatin1StringView("approve:timesheets")));
        QCOMPARE(errorOf(response(403, "{\"error\":\"insufficient_scope\"}")).code(),
                 ErrorCode::InsufficientScope);
        QCOMPARE(errorOf(response(403, "{\"message\":\"no\"}")).code(), ErrorCode::ApiError);
    }

    void aRateLimitSaysHowLong()
    {
        const Error seconds = errorOf(response(429, {}, {{"Retry-After", "37"}}));
        QCOMPARE(seconds.code(), ErrorCode::RateLimited);
        QVERIFY(seconds.message().contains(QLatin1StringView("37")));

        HttpResponse dated = response(429, {}, {{"Retry-After", "Tue, 15 Nov 1994 08:12:41 GMT"}});
        dated.serverTime = QDateTime(QDate(1994, 11, 15), QTime(8, 12, 0), Utc);
        QVERIFY(errorOf(dated).message().contains(QLatin1StringView("41")));

        for (const char *nonsense : {"", "soon", "-5"}) {
            const Error error = errorOf(response(429, {}, {{"Retry-After", nonsense}}));
            QCOMPARE(error.code(), ErrorCode::RateLimited);
            QVERIFY(error.message().contains(QLatin1StringView("60")));
        }
    }

    void theServersWordsAreShown_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("message") << QByteArray("{\"message\":\"too many hours\"}");
        QTest::newRow("error_description")
            << QByteArray("{\"error_description\":\"too many hours\"}");
        QTest::newRow("detail") << QByteArray("{\"title\":\"x\",\"detail\":\"too many hours\"}");
        QTest::newRow("title") << QByteArray("{\"title\":\"too many hours\"}");
        QTest::newRow("made plain")
            << QByteArray("{\"message\":\"too\\u202e\\n many\\u0000 hours\"}");
    }
    void theServersWordsAreShown()
    {
        QFETCH(QByteArray, body);
        const Error error = errorOf(response(422, body));
        QCOMPARE(error.code(), ErrorCode::ApiError);
        QCOMPARE(error.httpStatus(), 422);
        QVERIFY2(error.message().contains(QLatin1StringView("422: too many hours")),
                 qPrintable(error.message()));
    }

    void whatIsNotJsonIsNotShown()
    {
        HttpResponse html = response(502, "{\"message\":\"canary\"}");
        html.headers = {{"Content-Type", "text/html"}};
        QVERIFY(!errorOf(html).message().contains(QLatin1StringView("canary")));
        const Error error = errorOf(response(502, "{\"message\":\"canary\""));
        QVERIFY(!error.message().contains(QLatin1StringView("canary")));
        QVERIFY(error.message().contains(QLatin1StringView("502")));
    }

    void aLongMessageIsCut()
    {
        const Error error =
            errorOf(response(400, "{\"message\":\"" + QByteArray(100'000, 'a') + "\"}"));
        QVERIFY(error.message().size() < 300);
    }
};

KEYFOB_SUITE(TestApiClient)
#include "tst_apiclient.moc"
