// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "api/apiclient.h"
#include "api/formbody.h"
#include "api/jsonbody.h"
#include "core/completion.h"
#include "support/fakedelay.h"
#include "support/httpserver.h"
#include "support/suite.h"
#include "testkit/await.h"
#include "testkit/fakeclock.h"

#include <QTcpSocket>
#include <QTest>

#include <memory>
#include <optional>
#include <vector>

using namespace Keyfob;
using namespace std::chrono_literals;

namespace {

/// Has a token and can make others; can keep its callers waiting.
class RenewableToken : public AccessTokenSource
{
public:
    QByteArray token = "first";
    std::optional<Error> none; ///< There is no token, and why
    Expected<Secret> next = Secret("second");
    Expected<Secret> given = fail(ErrorCode::LoginRequired, QStringLiteral("closed"));
    bool waits = false; ///< for the token
    bool renewalWaits = false;
    Completion<bool> go;
    int renewals = 0;
    bool personWaits = false;
    int windows = 0;
    QList<Secret> refused;
    quint64 session = 1;

    quint64 sessionNumber() const override { return session; }
    QCoro::Task<Expected<Secret>> accessToken() override
    {
        if (waits)
            co_await go;
        if (none)
            co_return fail(*none);
        co_return Secret(token);
    }
    QCoro::Task<Expected<Secret>> renew(Secret old) override
    {
        ++renewals;
        refused.append(old);
        if (renewalWaits)
            co_await go;
        if (next)
            token = next->reveal().toByteArray();
        const Expected<Secret> copy = next;
        co_return copy;
    }
    QCoro::Task<Expected<Secret>> acquireInteractively(Secret, Error) override
    {
        ++windows;
        if (personWaits)
            co_await go;
        if (given) {
            token = given->reveal().toByteArray();
            none.reset();
        }
        const Expected<Secret> copy = given;
        co_return copy;
    }
};

const QByteArray InvalidToken = HttpServer::response(
    401, "{}", "application/json", "WWW-Authenticate: Bearer error=\"invalid_token\"\r\n");

QByteArray redirect(int status, const QByteArray &location)
{
    return HttpServer::response(status, {}, "text/plain",
                                location.isEmpty() ? QByteArray()
                                                   : "Location: " + location + "\r\n");
}

} // namespace

/// What ApiClient does between a request and its answer.
class TestApiCall : public QObject
{
    Q_OBJECT

    using Answers = std::function<QByteArray(const HttpServer::Request &)>;

    /// A server that says what the current test wants; empty: it resets the connection.
    void serve(const HttpServer::Request &request, QTcpSocket *socket)
    {
        const QByteArray bytes = m_answers(request);
        if (bytes.isEmpty()) {
            socket->abort();
        } else if (bytes != "silence") {
            socket->write(bytes);
            socket->disconnectFromHost();
        }
    }

    ApiRequest request(const QByteArray &method = "GET",
                       const QString &path = QStringLiteral("/a")) const
    {
        ApiRequest made;
        made.method = method;
        made.path = path;
        return made;
    }
    Expected<ApiResponse> send(const ApiRequest &what) { return await(m_api->send(what)); }
    QList<QByteArray> asked() const
    {
        QList<QByteArray> lines;
        for (const auto &one : m_server->requests())
            lines.append(one.method + ' ' + one.target);
        return lines;
    }
    QList<QByteArray> tokensSeen() const
    {
        QList<QByteArray> seen;
        for (const auto &one : m_server->requests())
            seen.append(one.header("Authorization"));
        return seen;
    }

    Answers m_answers;
    std::unique_ptr<HttpServer> m_server;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<RenewableToken> m_tokens;
    FakeClock m_clock {784111777};
    std::unique_ptr<FakeDelay> m_delay;
    std::unique_ptr<ApiClient> m_api;

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<HttpServer>(
            [this](const HttpServer::Request &what, QTcpSocket *socket) { serve(what, socket); });
        m_http = std::make_unique<HttpClient>();
        m_tokens = std::make_unique<RenewableToken>();
        m_delay = std::make_unique<FakeDelay>();
        ApiClient::Dependencies dependencies {&m_clock, m_delay.get(), [] { return 0.0; }, {}};
        m_api = std::make_unique<ApiClient>(*m_http, *m_tokens,
                                            m_server->url(QStringLiteral("/api")), dependencies);
    }
    void cleanup()
    {
        m_api.reset();
        m_delay.reset();
        m_tokens.reset();
        m_http.reset();
        m_server.reset();
    }

    void theQueryIsEncoded()
    {
        ApiRequest what = request("GET", QStringLiteral("/a?x=1"));
        what.query = {{QStringLiteral("q"), QStringLiteral("a b+c&d=\u00fc#")},
                      {QStringLiteral("q"), QString()}};
        QCOMPARE(m_api->resolve(what)->toEncoded(),
                 m_server->url().toEncoded() + "api/a?x=1&q=a%20b%2Bc%26d%3D%C3%BC%23&q=");
        what.path = QStringLiteral("/a");
        QVERIFY(
            m_api->resolve(what)->toEncoded().endsWith("/api/a?q=a%20b%2Bc%26d%3D%C3%BC%23&q="));
        what.path = QStringLiteral("https://evil.example/");
        QCOMPARE(m_api->resolve(what).error().code(), ErrorCode::OriginRefused);
    }

    void theBodySaysWhatItIs()
    {
        m_answers = [](const auto &) { return HttpServer::response(200, "{}"); };
        ApiRequest what = request("POST");
        what.body = FormBody::of({{QStringLiteral("a"), QStringLiteral("b c")}});
        what.idempotencyKey = "key-1";
        QVERIFY(send(what));
        const auto &seen = m_server->requests().first();
        QCOMPARE(seen.header("Content-Type"), QByteArray("application/x-www-form-urlencoded"));
        QCOMPARE(seen.header("Idempotency-Key"), QByteArray("key-1"));
        QCOMPARE(seen.body, QByteArray("a=b%20c"));
    }

    void aRedirectInsideTheApiIsFollowed()
    {
        m_answers = [](const HttpServer::Request &asks) {
            if (asks.target == "/api/a")
                return redirect(302, "/api/b?c=d");
            if (asks.target == "/api/b?c=d")
                return redirect(307, "e#f");
            return HttpServer::response(200, "{}");
        };
        const auto answer = send(request());
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        QCOMPARE(answer->url, m_server->url(QStringLiteral("/api/e")));
        QCOMPARE(answer->hops,
                 (QList<RedirectHop> {
                     {302, "GET", m_server->url(QStringLiteral("/api/a"))},
                     {307, "GET", m_server->url(QStringLiteral("/api/b?c=d"))},
                 }));
        QCOMPARE(answer->requests, 3);
        QCOMPARE(tokensSeen(), QList<QByteArray>(3, "Bearer first"));
    }

    void theMethodChangesAsTheStatusSays_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("then");
        const auto row = [](int status, const char *method, const char *then) {
            QTest::addRow("%d %s", status, method)
                << status << QByteArray(method) << QByteArray(then);
        };
        row(301, "GET", "GET");
        row(301, "POST", "GET");
        row(301, "PUT", "PUT");
        row(302, "POST", "GET");
        row(302, "DELETE", "DELETE");
        row(303, "GET", "GET");
        row(303, "HEAD", "HEAD");
        row(303, "POST", "GET");
        row(303, "PUT", "GET");
        row(303, "DELETE", "GET");
        row(307, "POST", "POST");
        row(308, "PATCH", "PATCH");
        row(308, "PUT", "PUT");
    }
    void theMethodChangesAsTheStatusSays()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, then);
        m_answers = [status](const HttpServer::Request &asks) {
            return asks.target == "/api/a" ? redirect(status, "/api/b")
                                           : HttpServer::response(204, {});
        };
        ApiRequest what = request(method);
        if (method == "POST" || method == "PATCH" || method == "PUT") {
            what.body = JsonBody::text("{}");
            what.idempotencyKey = "key";
        }
        QVERIFY(send(what));
        QCOMPARE(asked(), (QList<QByteArray> {method + " /api/a", then + " /api/b"}));
        const auto &last = m_server->requests().last();
        const bool keeps = then == method;
        QCOMPARE(last.body, keeps ? what.body.bytes : QByteArray());
        QCOMPARE(last.header("Content-Type"), keeps ? what.body.mediaType : QByteArray());
        QCOMPARE(last.header("Idempotency-Key"), keeps ? what.idempotencyKey : QByteArray());
    }

    void noRedirectLeavesTheApi_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::newRow("host") << QByteArray("http://localhost:%1/api/b");
        QTest::newRow("port") << QByteArray("http://127.0.0.1:1/api/b");
        QTest::newRow("scheme") << QByteArray("https://127.0.0.1:%1/api/b");
        QTest::newRow("network path") << QByteArray("//evil.example/api/b");
        QTest::newRow("user info") << QByteArray("http://a@127.0.0.1:%1/api/b");
        QTest::newRow("file") << QByteArray("file:///etc/hostname");
        QTest::newRow("data") << QByteArray("data:application/json,{}");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("invalid") << QByteArray("http://[");
    }
    void noRedirectLeavesTheApi()
    {
        QFETCH(QByteArray, location);
        location.replace("%1", QByteArray::number(m_server->url().port()));
        for (const int status : {301, 302, 303, 307, 308}) {
            m_answers = [&](const HttpServer::Request &asks) {
                return asks.target == "/api/a" ? redirect(status, location)
                                               : HttpServer::response(200, "{}");
            };
            const auto before = m_server->requests().size();
            const auto answer = send(request());
            QVERIFY(!answer);
            QCOMPARE(answer.error().code(), ErrorCode::RedirectRefused);
            QCOMPARE(m_server->requests().size(), before + 1);
        }
    }

    void aLoopEndsBeforeItBegins()
    {
        m_answers = [](const auto &) { return redirect(307, "/api/a"); };
        for (const char *method : {"GET", "POST"}) {
            const auto before = m_server->requests().size();
            const auto answer = send(request(method));
            QCOMPARE(answer.error().code(), ErrorCode::RedirectRefused);
            QCOMPARE(m_server->requests().size(), before + 1);
        }
    }

    void fiveRedirectsAreFollowedAndNoMore()
    {
        int last = 5;
        m_answers = [&last](const HttpServer::Request &asks) {
            const int number = asks.target.mid(5).toInt();
            return number == last ? HttpServer::response(200, "{}")
                                  : redirect(302, "/api/" + QByteArray::number(number + 1));
        };
        QVERIFY(send(request("GET", QStringLiteral("/0"))));
        last = 6;
        const auto before = m_server->requests().size();
        QCOMPARE(send(request("GET", QStringLiteral("/0"))).error().code(),
                 ErrorCode::RedirectRefused);
        QCOMPARE(m_server->requests().size(), before + 6);
    }

    void otherAnswersOf300AreAnswers()
    {
        for (const int status : {300, 304}) {
            m_answers = [status](const auto &) { return redirect(status, "/api/b"); };
            const auto answer = send(request());
            QVERIFY(answer);
            QCOMPARE(answer->status, status);
            QVERIFY(answer->hops.isEmpty());
        }
    }

    void cancelEndsItWhereverItIs_data()
    {
        QTest::addColumn<int>("stage");
        QTest::newRow("before") << 0;
        QTest::newRow("waits for the token") << 1;
        QTest::newRow("waits for the answer") << 2;
        QTest::newRow("waits to try again") << 3;
        QTest::newRow("waits for the renewal") << 4;
    }
    void cancelEndsItWhereverItIs()
    {
        QFETCH(int, stage);
        m_answers = [stage](const auto &) {
            return stage == 3 ? HttpServer::response(503, {})
                : stage == 4  ? InvalidToken
                              : QByteArray("silence");
        };
        m_tokens->waits = stage == 1;
        m_tokens->renewalWaits = true;
        m_delay->holds = true;
        const ApiRequest what = request();
        if (stage == 0)
            what.cancel.cancel();
        auto task = m_api->send(what);
        if (stage >= 2)
            QTRY_COMPARE(m_server->requests().size(), 1);
        if (stage == 3)
            QTRY_COMPARE(m_delay->waits.size(), 1);
        if (stage == 4)
            QTRY_COMPARE(m_tokens->renewals, 1);
        QCOMPARE(task.isReady(), stage == 0);
        what.cancel.cancel();
        QVERIFY(task.isReady());
        QCOMPARE(await(std::move(task)).error().code(), ErrorCode::Cancelled);
        const auto sent = m_server->requests().size();
        m_tokens->go.finish(true);
        m_delay->release();
        QCoreApplication::processEvents();
        QCOMPARE(m_server->requests().size(), sent);
    }

    void theEndOfTheClientEndsItsCalls()
    {
        m_answers = [](const auto &) { return QByteArray("silence"); };
        auto first = m_api->send(request());
        auto second = m_api->send(request("POST"));
        QTRY_COMPARE(m_server->requests().size(), 2);
        m_api.reset();
        QVERIFY(first.isReady() && second.isReady());
        QCOMPARE(await(std::move(first)).error().code(), ErrorCode::Cancelled);
        QCOMPARE(await(std::move(second)).error().code(), ErrorCode::Cancelled);
    }

    void theDeadlineIsForAllOfIt()
    {
        m_answers = [this](const auto &) {
            return m_server->requests().size() < 3
                ? redirect(302, "/api/" + QByteArray::number(m_server->requests().size()))
                : QByteArray("silence");
        };
        ApiRequest what = request();
        what.deadline = 600ms;
        QCOMPARE(send(what).error().code(), ErrorCode::TimedOut);
        QCOMPARE(m_server->requests().size(), 3);
    }

    void aRequestDoesNotGoOnInTheNextPersonsSession()
    {
        m_answers = [this](const auto &) {
            m_tokens->session = 2; // one logs out, and another logs in
            return HttpServer::response(503, "{}", "application/json", "Retry-After: 1\r\n");
        };
        QCOMPARE(send(request()).error().code(), ErrorCode::NotSignedIn);
        QCOMPARE(m_server->requests().size(), 1);
    }

    void aRequestGoesOnInItsOwnSession()
    {
        m_answers = [this](const auto &) {
            return m_server->requests().size() == 1
                ? HttpServer::response(503, "{}", "application/json", "Retry-After: 1\r\n")
                : HttpServer::response(200, "{}");
        };
        QCOMPARE(send(request())->status, 200);
        QCOMPARE(m_server->requests().size(), 2);
    }

    void aLongerWaitThanTheDeadlineIsNotBegun()
    {
        m_answers = [](const auto &) {
            return HttpServer::response(429, "{}", "application/json", "Retry-After: 60\r\n");
        };
        const auto answer = send(request());
        QVERIFY(answer);
        QCOMPARE(answer->status, 429);
        QVERIFY(m_delay->waits.isEmpty());
        ApiRequest patient = request();
        patient.deadline = std::chrono::minutes(5);
        QVERIFY(send(patient));
        QCOMPARE(m_delay->waits, (QList<std::chrono::milliseconds> {60s, 60s}));
    }

    void aTooLargeAnswerIsRefused()
    {
        m_answers = [](const auto &) { return HttpServer::response(200, QByteArray(101, '1')); };
        ApiRequest what = request();
        what.sizeCap = 100;
        QCOMPARE(send(what).error().code(), ErrorCode::ResponseTooLarge);
        what.sizeCap = 101;
        QVERIFY(send(what));
    }

    void aRefusedTokenIsRenewedOnceAndTheCallRepeatedOnce()
    {
        m_answers = [](const HttpServer::Request &asks) {
            return asks.header("Authorization") == "Bearer second" ? HttpServer::response(200, "{}")
                                                                   : InvalidToken;
        };
        const auto answer = send(request());
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        QVERIFY(answer->renewed);
        QCOMPARE(answer->requests, 2);
        QCOMPARE(m_tokens->renewals, 1);
        QVERIFY(m_tokens->refused.first() == Secret("first"));
        QCOMPARE(tokensSeen(), (QList<QByteArray> {"Bearer first", "Bearer second"}));
    }

    void aTokenThatIsRefusedAgainIsTheEnd()
    {
        m_answers = [](const auto &) { return InvalidToken; };
        const auto answer = send(request());
        QVERIFY(answer);
        QCOMPARE(answer->status, 401);
        QCOMPARE(m_tokens->renewals, 1);
        QCOMPARE(m_server->requests().size(), 2);
    }

    void aRenewalThatFailsLeavesTheAnswer()
    {
        m_answers = [](const auto &) { return InvalidToken; };
        m_tokens->next = fail(ErrorCode::NotSignedIn, QStringLiteral("no"));
        const auto answer = send(request());
        QVERIFY(answer);
        QCOMPARE(answer->status, 401);
        QVERIFY(!answer->renewed);
        QCOMPARE(m_server->requests().size(), 1);
    }

    /// RFC 9110 15.5.2: the status itself says that the credentials are at fault.
    void aRefusalInAnyWordsIsRenewedOnce_data()
    {
        QTest::addColumn<QByteArray>("challenge");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("empty") << QByteArray("WWW-Authenticate: \r\n");
        QTest::newRow("bare") << QByteArray("WWW-Authenticate: Bearer\r\n");
        QTest::newRow("comma") << QByteArray("WWW-Authenticate: Bearer, error=invalid_token\r\n");
        QTest::newRow("upper case")
            << QByteArray("WWW-AUTHENTICATE: BEARER ERROR=\"invalid_token\"\r\n");
        QTest::newRow("no quotes end") << QByteArray("WWW-Authenticate: Bearer realm=\"a\r\n");
        QTest::newRow("DPoP") << QByteArray("WWW-Authenticate: DPoP algs=\"ES256\"\r\n");
        QTest::newRow("several") << QByteArray("WWW-Authenticate: Basic realm=\"a, b\"\r\n"
                                               "WWW-Authenticate: Bearer error=\"expired\"\r\n");
    }
    void aRefusalInAnyWordsIsRenewedOnce()
    {
        QFETCH(const QByteArray, challenge);
        m_answers = [challenge](const HttpServer::Request &request) {
            return request.header("Authorization") == "Bearer first"
                ? HttpServer::response(401, {}, "text/plain", challenge)
                : HttpServer::response(200, "{}");
        };
        auto answer = send(request());
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        QCOMPARE(m_tokens->renewals, 1);

        // Another token does not help either: it is not asked for again.
        m_answers = [challenge](const auto &) {
            return HttpServer::response(401, {}, "text/plain", challenge);
        };
        const auto before = m_server->requests().size();
        answer = send(request());
        QVERIFY(answer);
        QCOMPARE(answer->status, 401);
        QCOMPARE(m_server->requests().size(), before + 2);
        QCOMPARE(m_tokens->renewals, 2);
    }

    void whatNoTokenMendsIsNotRenewed()
    {
        for (const auto *code : {"invalid_request", "insufficient_scope"}) {
            for (const int status : {401, 403}) {
                m_answers = [code, status](const auto &) {
                    return HttpServer::response(status, "{}", "application/json",
                                                QByteArray("WWW-Authenticate: Bearer error=\"")
                                                    + code + "\"\r\n");
                };
                const auto answer = send(request());
                QVERIFY(answer);
                QCOMPARE(answer->status, status);
            }
        }
        m_answers = [](const auto &) { return HttpServer::response(403, "{}"); };
        QVERIFY(send(request()));
        QCOMPARE(m_tokens->renewals, 0);
    }

    void aPostIsRepeatedWithAKeyOnly()
    {
        m_answers = [](const HttpServer::Request &asks) {
            return asks.header("Authorization") == "Bearer second" ? HttpServer::response(201, "{}")
                                                                   : InvalidToken;
        };
        ApiRequest what = request("POST");
        what.body = JsonBody::text("{}");
        const auto refused = send(what);
        QVERIFY(refused);
        QCOMPARE(refused->status, 401);
        QVERIFY(refused->renewed); // the person's next try works
        QCOMPARE(m_server->requests().size(), 1);

        m_tokens->token = "first";
        what.idempotencyKey = ApiClient::newIdempotencyKey();
        const auto taken = send(what);
        QVERIFY(taken);
        QCOMPARE(taken->status, 201);
        QCOMPARE(m_server->requests().size(), 3);
        QCOMPARE(m_server->requests().at(1).header("Idempotency-Key"), what.idempotencyKey);
        QCOMPARE(m_server->requests().at(2).header("Idempotency-Key"), what.idempotencyKey);
        QVERIFY(ApiClient::newIdempotencyKey() != what.idempotencyKey);
    }

    void aStormMakesOneRenewal_data()
    {
        QTest::addColumn<bool>("works");
        QTest::newRow("renewal works") << true;
        QTest::newRow("renewal fails") << false;
    }
    void aStormMakesOneRenewal()
    {
        QFETCH(bool, works);
        m_answers = [](const auto &) { return InvalidToken; };
        if (!works)
            m_tokens->next = fail(ErrorCode::LoginRequired, QStringLiteral("no"));
        std::vector<QCoro::Task<Expected<ApiResponse>>> tasks;
        for (int i = 0; i < 100; ++i)
            tasks.push_back(m_api->send(request("GET", QStringLiteral("/%1").arg(i))));
        for (auto &task : tasks)
            QCOMPARE(await(std::move(task))->status, 401);
        QCOMPARE(m_tokens->renewals, 1);
        QCOMPARE(m_server->requests().size(), works ? 200 : 100);
        // Later ones may try anew.
        QVERIFY(send(request()));
        QCOMPARE(m_tokens->renewals, 2);
    }

    void whoeverMayAskGoesOnWithWhatThePersonGives_data()
    {
        QTest::addColumn<bool>("knownBefore");
        QTest::newRow("there is no token") << true;
        QTest::newRow("the API refuses it") << false;
    }
    void whoeverMayAskGoesOnWithWhatThePersonGives()
    {
        QFETCH(bool, knownBefore);
        m_answers = [](const HttpServer::Request &asks) {
            return asks.header("Authorization") == "Bearer third" ? HttpServer::response(200, "{}")
                                                                  : InvalidToken;
        };
        const Error over(ErrorCode::LoginRequired, QStringLiteral("over"));
        if (knownBefore)
            m_tokens->none = over;
        m_tokens->next = fail(over);
        ApiRequest what = request();
        const auto unseen = send(what);
        QCOMPARE(m_tokens->windows, 0); // never in the background
        QCOMPARE(unseen ? unseen->status : 0, knownBefore ? 0 : 401);

        what.interactive = true;
        const auto closed = send(what);
        QCOMPARE(m_tokens->windows, 1);
        QCOMPARE(closed ? closed->status : 0, knownBefore ? 0 : 401);
        if (knownBefore)
            QCOMPARE(closed.error().message(), QStringLiteral("closed"));

        m_tokens->given = Secret("third");
        const auto answer = send(what);
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        QCOMPARE(m_tokens->windows, 2);
        QCOMPARE(tokensSeen().last(), QByteArray("Bearer third"));
    }

    void aPostThatMayAskGoesOutOnce()
    {
        m_answers = [](const auto &) { return InvalidToken; };
        m_tokens->next = fail(ErrorCode::LoginRequired, QStringLiteral("over"));
        m_tokens->given = Secret("third");
        ApiRequest what = request("POST");
        what.body = JsonBody::text("{}");
        what.interactive = true;
        const auto refused = send(what);
        QVERIFY(refused);
        QCOMPARE(refused->status, 401);
        QVERIFY(refused->renewed); // the person's next try works
        QCOMPARE(m_tokens->windows, 1);
        QCOMPARE(m_server->requests().size(), 1);
    }

    void aStormOpensOneWindow_data()
    {
        QTest::addColumn<bool>("knownBefore");
        QTest::addColumn<bool>("signsIn");
        QTest::newRow("no token, signs in") << true << true;
        QTest::newRow("no token, closes it") << true << false;
        QTest::newRow("refused token, signs in") << false << true;
        QTest::newRow("refused token, closes it") << false << false;
    }
    void aStormOpensOneWindow()
    {
        QFETCH(bool, knownBefore);
        QFETCH(bool, signsIn);
        m_answers = [](const HttpServer::Request &asks) {
            return asks.header("Authorization") == "Bearer third" ? HttpServer::response(200, "{}")
                                                                  : InvalidToken;
        };
        const Error over(ErrorCode::LoginRequired, QStringLiteral("over"));
        if (knownBefore)
            m_tokens->none = over;
        m_tokens->next = fail(over);
        m_tokens->personWaits = knownBefore; // else calls come to it one after another
        if (signsIn)
            m_tokens->given = Secret("third");
        ApiRequest what = request();
        what.interactive = true;
        std::vector<QCoro::Task<Expected<ApiResponse>>> tasks;
        for (int i = 0; i < 100; ++i) {
            what.path = QStringLiteral("/%1").arg(i);
            tasks.push_back(m_api->send(what));
        }
        QTRY_COMPARE(m_tokens->windows, 1);
        m_tokens->go.finish(true);
        for (auto &task : tasks) {
            const auto answer = await(std::move(task));
            if (signsIn)
                QCOMPARE(answer->status, 200);
            else
                QCOMPARE(answer ? answer->status : 0, knownBefore ? 0 : 401);
        }
        QCOMPARE(m_tokens->windows, 1);
        QVERIFY(m_tokens->renewals <= 1);
    }

    void aBusyApiIsTriedAgainWithGrowingWaits()
    {
        m_answers = [this](const auto &) {
            return HttpServer::response(m_server->requests().size() <= 2 ? 503 : 200, "{}");
        };
        const auto answer = send(request());
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        QCOMPARE(answer->requests, 3);
        QCOMPARE(m_delay->waits, (QList<std::chrono::milliseconds> {500ms, 1000ms}));
    }

    void aBusyApiGetsAPostOnce()
    {
        m_answers = [](const auto &) { return HttpServer::response(503, "{}"); };
        for (const char *method : {"POST", "PATCH"}) {
            const auto answer = send(request(method));
            QVERIFY(answer);
            QCOMPARE(answer->requests, 1);
        }
        QCOMPARE(m_server->requests().size(), 2);
        ApiRequest what = request("POST");
        what.idempotencyKey = "key";
        QCOMPARE(send(what)->requests, 3);
    }

    void aBrokenConnectionIsTriedOnceMore()
    {
        m_answers = [this](const HttpServer::Request &asks) {
            return asks.header("X-Try") == "cut" && m_server->requests().size() > 1
                ? HttpServer::response(200, "{}")
                : QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{");
        };
        ApiRequest what = request();
        what.headers = {{"X-Try", "cut"}};
        QVERIFY(send(what));
        QCOMPARE(m_server->requests().size(), 2);
        QCOMPARE(send(request()).error().code(), ErrorCode::ResponseInvalid);
        QCOMPARE(m_server->requests().size(), 4);
        QCOMPARE(send(request("POST")).error().code(), ErrorCode::Interrupted);
        QCOMPARE(m_server->requests().size(), 5);
    }

    void aPostWhoseConnectionBreaksGoesOutOnce()
    {
        m_answers = [](const auto &) { return QByteArray(); };
        ApiRequest what = request("POST");
        what.body = JsonBody::text("{}");
        QCOMPARE(send(what).error().code(), ErrorCode::Interrupted);
        QCOMPARE(m_server->requests().size(), 1);
        what.idempotencyKey = "key";
        QCOMPARE(send(what).error().code(), ErrorCode::Interrupted);
        QCOMPARE(m_server->requests().size(), 3);
    }
};

KEYFOB_SUITE(TestApiCall)
#include "tst_apicall.moc"
