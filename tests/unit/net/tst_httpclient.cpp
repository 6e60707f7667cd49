// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "net/httpclient.h"
#include "support/httpserver.h"
#include "support/suite.h"
#include "testkit/await.h"
#include "testkit/fakeclock.h"

#include <QSet>
#include <QTcpSocket>
#include <QTest>

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <thread>

using namespace Keyfob;

namespace {

/// Sends the same on a connection again and again, as fast as it is taken, until it is closed there
/// or this goes.
class Flood
{
public:
    Flood(const QTcpSocket &socket, QByteArray piece)
        : m_socket(::dup(static_cast<int>(socket.socketDescriptor())))
    {
        ::fcntl(m_socket, F_SETFL, 0); // blocks
        m_thread = std::thread([socket = m_socket, piece = std::move(piece)] {
            while (
                ::send(socket, piece.constData(), static_cast<size_t>(piece.size()), MSG_NOSIGNAL)
                > 0) { }
        });
    }
    ~Flood()
    {
        ::shutdown(m_socket, SHUT_RDWR);
        m_thread.join();
        ::close(m_socket);
    }
    Q_DISABLE_COPY_MOVE(Flood)

private:
    int m_socket;
    std::thread m_thread;
};

} // namespace

class TestHttpClient : public QObject
{
    Q_OBJECT

    static HttpServer::Handler says(const QByteArray &bytes, bool close = true)
    {
        return [bytes, close](const HttpServer::Request &, QTcpSocket *socket) {
            socket->write(bytes);
            if (close)
                socket->disconnectFromHost();
        };
    }

    static Expected<HttpResponse> get(const QUrl &url, qsizetype cap = 1024,
                                      std::chrono::milliseconds deadline = std::chrono::seconds(5))
    {
        HttpClient client;
        HttpRequest request;
        request.url = url;
        request.sizeCap = cap;
        request.deadline = deadline;
        return await(client.send(request));
    }

private Q_SLOTS:
    void givesStatusHeadersAndBody()
    {
        HttpServer server(
            says(HttpServer::response(200, "{}", "application/json; charset=utf-8",
                                      "Date: Tue, 14 Nov 2023 22:13:20 GMT\r\nX-One: 1\r\n")));
        const auto response = get(server.url());
        QVERIFY(response);
        QCOMPARE(response->status, 200);
        QCOMPARE(response->body, QByteArray("{}"));
        QCOMPARE(response->mediaType(), QByteArray("application/json"));
        QCOMPARE(response->header("x-one"), QByteArray("1"));
        QCOMPARE(response->serverTime.toSecsSinceEpoch(), 1700000000);
    }

    void errorStatusesAreAnswersToo_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {400, 401, 403, 404, 409, 418, 429, 500, 502, 503})
            QTest::addRow("%d", status) << status;
    }
    void errorStatusesAreAnswersToo()
    {
        QFETCH(int, status);
        HttpServer server(says(HttpServer::response(status, "{\"error\":\"x\"}")));
        const auto response = get(server.url());
        QVERIFY2(response, response ? "" : qPrintable(response.error().detail()));
        QCOMPARE(response->status, status);
        QCOMPARE(response->body, QByteArray("{\"error\":\"x\"}"));
    }

    void refusesBeforeSending_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("CR LF in a value") << QByteArray("X-A") << QByteArray("1\r\nX-B: 2");
        QTest::newRow("CR LF in a name") << QByteArray("X-A: 1\r\nX-B") << QByteArray("2");
        QTest::newRow("empty name") << QByteArray() << QByteArray("2");
        QTest::newRow("NUL") << QByteArray("X-A") << QByteArray("\0", 1);
    }
    void refusesBeforeSending()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        HttpServer server(says(HttpServer::response(200, "{}")));
        HttpClient client;
        HttpRequest request;
        request.url = server.url();
        request.headers = {{name, value}};
        const auto response = await(client.send(request));
        QVERIFY(!response);
        QCOMPARE(response.error().code(), ErrorCode::InvalidRequest);
        QCOMPARE(server.requests().size(), 0);
    }

    void plainHttpElsewhereIsRefused()
    {
        const auto response = get(QUrl(QStringLiteral("http://example.com/")));
        QVERIFY(!response);
        QCOMPARE(response.error().code(), ErrorCode::InsecureUrl);
    }

    void aRedirectIsNotFollowed()
    {
        HttpServer other(says(HttpServer::response(200, "{}")));
        HttpServer server(says(HttpServer::response(
            302, {}, "text/plain", "Location: " + other.url().toEncoded() + "\r\n")));
        const auto response = get(server.url());
        QVERIFY(!response);
        QCOMPARE(response.error().code(), ErrorCode::RedirectRefused);
        QCOMPARE(other.requests().size(), 0);
    }

    void anEndlessBodyStopsAtTheCap()
    {
        HttpServer server([](const HttpServer::Request &, QTcpSocket *socket) {
            socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n");
            const QByteArray block(65536, 'a');
            connect(socket, &QIODevice::bytesWritten, socket, [=] { socket->write(block); });
        });
        const auto response = get(server.url(), 100000);
        QVERIFY(!response);
        QCOMPARE(response.error().code(), ErrorCode::ResponseTooLarge);
    }

    void whatTheMachineSleptThroughFailsAtOnce_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<ErrorCode>("code");
        const QByteArray half = "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{";
        QTest::newRow("silent") << QByteArray("GET") << QByteArray() << ErrorCode::ResponseInvalid;
        QTest::newRow("half") << QByteArray("GET") << half << ErrorCode::ResponseInvalid;
        QTest::newRow("must not go out twice")
            << QByteArray("POST") << QByteArray() << ErrorCode::Interrupted;
    }
    void whatTheMachineSleptThroughFailsAtOnce()
    {
        QFETCH(const QByteArray, method);
        QFETCH(const QByteArray, answer);
        QFETCH(const ErrorCode, code);
        HttpServer server(says(answer, false));
        FakeClock clock(0);
        HttpClient client;
        client.setClock(clock);
        HttpRequest request;
        request.method = method;
        request.url = server.url();
        request.deadline = std::chrono::hours(1);
        auto sent = client.send(request);
        QTRY_COMPARE(server.requests().size(), 1);
        clock.sleep(60); // which is less than the deadline
        const auto response = await(std::move(sent), 2000);
        QVERIFY(!response);
        QCOMPARE(response.error().code(), code);
    }

    void nothingIsSentOnAConnectionThatSlept()
    {
        QSet<QTcpSocket *> connections;
        HttpServer server([&](const HttpServer::Request &, QTcpSocket *socket) {
            connections.insert(socket);
            socket->write(HttpServer::response(200, "{}", "text/plain", "X-Keep: 1\r\n"));
        });
        FakeClock clock(0);
        HttpClient client;
        client.setClock(clock);
        HttpRequest request;
        request.url = server.url();
        QVERIFY(await(client.send(request)));
        clock.sleep(60);
        QVERIFY(await(client.send(request)));
        QCOMPARE(connections.size(), 2);
    }

    void aClientMayEndAsTheMachineWakesUp()
    {
        HttpServer server(says({}, false));
        FakeClock clock(0);
        auto client = std::make_unique<HttpClient>();
        client->setClock(clock);
        HttpRequest request;
        request.url = server.url();
        int ended = 0;
        const auto end = [&](const Expected<HttpResponse> &) {
            ++ended;
            client.reset();
        };
        auto one = client->send(request).then(end);
        auto two = client->send(request).then(end);
        QTRY_COMPARE(server.requests().size(), 2);
        clock.sleep(60);
        QTRY_COMPARE(ended, 2);
    }

    void whatIsGivenUpKeepsNobodyWaiting_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<QByteArray>("rest");
        const QByteArray many(65536, 'a');
        QTest::newRow("a field without an end") << QByteArray("HTTP/1.1 200 OK\r\nX: ") << many;
        QTest::newRow("fields without an end")
            << QByteArray("HTTP/1.1 200 OK\r\n") << QByteArray("X-Field: a\r\n").repeated(5000);
        QTest::newRow("a status line without an end") << QByteArray("HTTP/1.1 200 ") << many;
        QTest::newRow("interim answers without an end")
            << QByteArray() << QByteArray("HTTP/1.1 102 Processing\r\n\r\n").repeated(2000);
        const QByteArray chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
        QTest::newRow("a chunk's extension without an end") << QByteArray(chunked + "1;") << many;
        QTest::newRow("a trailer without an end") << QByteArray(chunked + "0\r\nX: ") << many;
        QTest::newRow("more after the end")
            << HttpServer::response(200, "{}") << QByteArray("HTTP/1.1 200 OK\r\nX: ") + many;
        QTest::newRow("a body without an end") << QByteArray("HTTP/1.1 200 OK\r\n\r\n") << many;
    }
    void whatIsGivenUpKeepsNobodyWaiting()
    {
        QFETCH(const QByteArray, start);
        QFETCH(const QByteArray, rest);
        std::unique_ptr<Flood> flood;
        HttpServer flooding([&](const HttpServer::Request &, QTcpSocket *socket) {
            socket->write(start);
            socket->flush();
            flood = std::make_unique<Flood>(*socket, rest);
        });
        HttpServer other(says(HttpServer::response(200, "{}")));
        HttpClient client;
        HttpRequest request;
        request.url = flooding.url();
        request.deadline = std::chrono::milliseconds(500);
        request.sizeCap = 1024;
        (void)await(client.send(request));
        request.url = other.url();
        request.deadline = std::chrono::seconds(5);
        const auto next = await(client.send(request)); // at once, before anything else is run
        QVERIFY2(next, next ? "" : qPrintable(next.error().name()));
        QCOMPARE(next->status, 200);
    }

    void whatIsUnderWayOutlivesAnotherThatIsGivenUp()
    {
        QPointer<QTcpSocket> waiting;
        HttpServer server([&](const HttpServer::Request &asked, QTcpSocket *socket) {
            if (asked.target == "/waits")
                waiting = socket;
        });
        HttpClient client;
        HttpRequest request;
        request.url = server.url(QStringLiteral("/waits"));
        auto first = client.send(request);
        QTRY_VERIFY(waiting);
        request.url = server.url(QStringLiteral("/silent"));
        request.deadline = std::chrono::milliseconds(100);
        QVERIFY(!await(client.send(request)));
        QVERIFY(!await(client.send(request))); // by another way than the first
        waiting->write(HttpServer::response(200, "late"));
        const auto answer = await(std::move(first));
        QVERIFY(answer);
        QCOMPARE(answer->body, QByteArray("late"));
    }

    void aBodyOfExactlyTheCapIsTaken()
    {
        HttpServer server(says(HttpServer::response(200, QByteArray(1024, 'a'))));
        QVERIFY(get(server.url(), 1024));
        QVERIFY(!get(server.url(), 1023));
    }

    void silenceEndsAtTheDeadline()
    {
        HttpServer server([](const HttpServer::Request &, QTcpSocket *) {});
        const auto response = get(server.url(), 1024, std::chrono::milliseconds(100));
        QVERIFY(!response);
        QCOMPARE(response.error().code(), ErrorCode::TimedOut);
    }

    void nobodyThereIsOffline()
    {
        QUrl url;
        {
            HttpServer server(says({}));
            url = server.url();
        }
        const auto response = get(url);
        QVERIFY(!response);
        QCOMPARE(response.error().code(), ErrorCode::Offline);
    }

    void aBodyCutShortIsAnError()
    {
        HttpServer server(says("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                               "Content-Length: 1000\r\n\r\n{}"));
        const auto response = get(server.url());
        QVERIFY(!response);
        QCOMPARE(response.error().code(), ErrorCode::ResponseInvalid);
    }

    void aResetRightAfterTheHeadIsNoAnswer_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<int>("code");
        QTest::newRow("GET") << QByteArray("GET") << int(ErrorCode::ResponseInvalid);
        QTest::newRow("POST") << QByteArray("POST") << int(ErrorCode::Interrupted);
    }
    void aResetRightAfterTheHeadIsNoAnswer()
    {
        QFETCH(QByteArray, method);
        QFETCH(int, code);
        HttpServer server([](const HttpServer::Request &, QTcpSocket *socket) {
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n");
            socket->flush();
            const linger atOnce {1, 0};
            setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce,
                       sizeof atOnce);
            socket->abort();
        });
        HttpClient client;
        HttpRequest request;
        request.method = method;
        request.url = server.url();
        for (int i = 0; i < 30; ++i) { // head and reset are read together only now and then
            const auto response = await(client.send(request));
            QVERIFY(!response);
            QCOMPARE(int(response.error().code()), code);
        }
    }

    /// RFC 9110 8.4: what nobody can undo is given as it came.
    void anUnknownEncodingIsGivenAsItCame_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<bool>("isOdd");
        QTest::newRow("UTF-8") << QByteArray("UTF-8") << true;
        QTest::newRow("br") << QByteArray("br") << true;
        QTest::newRow("gzip that is none") << QByteArray("gzip") << true;
        QTest::newRow("two") << QByteArray("gzip, gzip") << true;
        QTest::newRow("identity") << QByteArray("Identity") << false;
        QTest::newRow("empty") << QByteArray("") << false;
    }
    void anUnknownEncodingIsGivenAsItCame()
    {
        QFETCH(const QByteArray, encoding);
        QFETCH(const bool, isOdd);
        HttpServer server(says(HttpServer::response(200, "{\"ok\": true}", "application/json",
                                                    "Content-Encoding: " + encoding + "\r\n")));
        const auto response = get(server.url());
        QVERIFY2(response, response ? "" : qPrintable(response.error().message()));
        QCOMPARE(response->body, QByteArray("{\"ok\": true}"));
        QCOMPARE(response->remarks.size(), isOdd ? 1 : 0);
        if (isOdd)
            QVERIFY(response->remarks.first().contains(QString::fromLatin1(encoding.left(4))));
        QCOMPARE(server.requests().size(), 1);
    }

    void tooManyHeaderFieldsAreNamed_data()
    {
        QTest::addColumn<int>("fields");
        QTest::addColumn<bool>("readable");
        QTest::newRow("90") << 90 << true;
        QTest::newRow("101") << 101 << false;
        QTest::newRow("400") << 400 << false;
    }
    void tooManyHeaderFieldsAreNamed()
    {
        QFETCH(const int, fields);
        QFETCH(const bool, readable);
        QByteArray more;
        for (int i = 0; i < fields; ++i)
            more += "X-Field-" + QByteArray::number(i) + ": 1\r\n";
        HttpServer server(says(HttpServer::response(200, "{}", "application/json", more), false));
        const auto response = get(server.url(), 1024, std::chrono::seconds(20));
        QCOMPARE(response.has_value(), readable);
        if (readable) {
            QCOMPARE(response->body, QByteArray("{}"));
            QVERIFY(response->remarks.isEmpty());
        } else {
            QCOMPARE(response.error().code(), ErrorCode::ResponseTooLarge);
            QVERIFY(response.error().message().contains(QStringLiteral("100 header fields")));
        }
    }

    void anAnswerWithoutFieldsEndsWithTheConnection()
    {
        HttpServer server(says("HTTP/1.1 200 OK\r\n\r\nplain"));
        const auto response = get(server.url());
        QVERIFY2(response, response ? "" : qPrintable(response.error().message()));
        QCOMPARE(response->body, QByteArray("plain"));
        QCOMPARE(response->remarks.size(), 1);
    }

    /// Whoever looks at answers gets what came; a program gets the error.
    void aPartIsGivenToWhoeverTakesIt_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("shorter than promised")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{\"a\": 1")
            << ErrorCode::ResponseInvalid;
        QTest::newRow("too large")
            << HttpServer::response(200, QByteArray(2000, 'a')) << ErrorCode::ResponseTooLarge;
        QTest::newRow("gzip cut short")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 10\r\n"
                          "\r\n\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03",
                          73)
            << ErrorCode::ResponseInvalid;
    }
    void aPartIsGivenToWhoeverTakesIt()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const ErrorCode, code);
        HttpServer server(says(bytes));
        const auto strict = get(server.url());
        QVERIFY(!strict);
        QCOMPARE(strict.error().code(), code);

        HttpClient client;
        HttpRequest request;
        request.url = server.url();
        request.sizeCap = 1024;
        request.takesPartial = true;
        const auto response = await(client.send(request));
        QVERIFY2(response, response ? "" : qPrintable(response.error().message()));
        QCOMPARE(response->status, 200);
        QCOMPARE(response->remarks.size(), 1);
        QVERIFY(response->body.size() <= 1024);
    }

    void anAnswerWithoutABodyIsWhole_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("head");
        QTest::newRow("HEAD") << QByteArray("HEAD") << QByteArray("200 OK\r\nContent-Length: 100");
        QTest::newRow("304") << QByteArray("GET")
                             << QByteArray("304 Not Modified\r\nContent-Length: 100");
        QTest::newRow("204") << QByteArray("GET") << QByteArray("204 No Content");
    }
    void anAnswerWithoutABodyIsWhole()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, head);
        HttpServer server(says("HTTP/1.1 " + head + "\r\nConnection: close\r\n\r\n"));
        HttpClient client;
        HttpRequest request;
        request.method = method;
        request.url = server.url();
        const auto response = await(client.send(request));
        QVERIFY2(response, response ? "" : qPrintable(response.error().detail()));
        QCOMPARE(response->body, QByteArray());
    }

    void theBearerTokenGoesOutOnce()
    {
        HttpServer server(says(HttpServer::response(200, "{}")));
        HttpClient client;
        HttpRequest request;
        request.url = server.url();
        request.bearer = Secret("canary");
        QVERIFY(await(client.send(request)));
        QCOMPARE(server.requests().first().header("Authorization"), QByteArray("Bearer canary"));
        request.bearer = {};
        QVERIFY(await(client.send(request)));
        QCOMPARE(server.requests().last().header("Authorization"), QByteArray());
    }

    void aRedirectIsAnAnswerForWhoeverAsksForIt()
    {
        HttpServer server(
            says(HttpServer::response(302, {}, "text/plain", "Location: /elsewhere\r\n")));
        HttpClient client;
        HttpRequest request;
        request.url = server.url();
        request.redirects = Redirects::Return;
        const auto response = await(client.send(request));
        QVERIFY(response);
        QCOMPARE(response->status, 302);
        QCOMPARE(response->header("location"), QByteArray("/elsewhere"));
        QCOMPARE(server.requests().size(), 1);
    }

    void cancelWorksAtOnce()
    {
        HttpServer server([](const HttpServer::Request &, QTcpSocket *) {});
        HttpClient client;
        HttpRequest request;
        request.url = server.url();
        auto task = client.send(request);
        QTRY_COMPARE(server.requests().size(), 1);
        QVERIFY(!task.isReady());
        request.cancel.cancel();
        QVERIFY(task.isReady());
        QCOMPARE(await(std::move(task)).error().code(), ErrorCode::Cancelled);
        QCOMPARE(await(client.send(request)).error().code(), ErrorCode::Cancelled);
        QCOMPARE(server.requests().size(), 1);
    }

    void nothingGoesOutTwiceThatMustNot_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("POST") << QByteArray("POST") << QByteArray("code=once");
        QTest::newRow("empty POST") << QByteArray("POST") << QByteArray();
        QTest::newRow("PATCH") << QByteArray("PATCH") << QByteArray("{}");
        QTest::newRow("long POST") << QByteArray("POST") << QByteArray(300'000, 'a');
    }
    void nothingGoesOutTwiceThatMustNot()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, body);
        HttpServer server([](const HttpServer::Request &, QTcpSocket *socket) {
            socket->abort(); // read as a whole, then reset
        });
        HttpClient client;
        HttpRequest request;
        request.method = method;
        request.url = server.url();
        request.body = body;
        const auto response = await(client.send(request));
        QVERIFY(!response);
        QCOMPARE(response.error().code(), ErrorCode::Interrupted);
        QCOMPARE(server.requests().size(), 1);
        QCOMPARE(server.requests().first().body, body);
    }

    void aPostComesThroughAfterConnectionsThatEnd()
    {
        HttpServer server(says(HttpServer::response(200, "{}")));
        HttpClient client;
        HttpRequest request;
        request.url = server.url();
        for (int i = 0; i < 40; ++i) {
            request.method = i % 2 ? "POST" : "GET";
            const auto response = await(client.send(request));
            QVERIFY2(response, response ? "" : qPrintable(response.error().detail()));
        }
        QCOMPARE(server.requests().size(), 40);
    }

    void aBodyThatGoesOutOnceArrivesAsAWhole()
    {
        HttpServer server(says(HttpServer::response(200, "{}")));
        HttpClient client;
        HttpRequest request;
        request.method = "POST";
        request.url = server.url();
        request.body = QByteArray("0123456789").repeated(100'000);
        QVERIFY(await(client.send(request)));
        QCOMPARE(server.requests().first().body, request.body);
    }

    void destroyingTheClientCancels()
    {
        HttpServer server([](const HttpServer::Request &, QTcpSocket *) {});
        auto client = std::make_unique<HttpClient>();
        HttpRequest request;
        request.url = server.url();
        auto task = client->send(request);
        client.reset();
        const auto response = await(std::move(task));
        QVERIFY(!response);
        QCOMPARE(response.error().code(), ErrorCode::Cancelled);
    }
};

KEYFOB_SUITE(TestHttpClient)
#include "tst_httpclient.moc"
