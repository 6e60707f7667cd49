// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "support/suite.h"
#include "testkit/await.h"
#include "testkit/fakeclock.h"
#include "useragent/loopbackcallback.h"
#include "useragent/loopbackpages.h"
#include "useragent/systembrowser.h"

#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUrlQuery>

using namespace Keyfob;

namespace {

const QByteArray State = "Sx0123456789012345678901234567890123456789x";

/// One connection to a port of this machine.
class Client
{
public:
    explicit Client(quint16 port, const QHostAddress &address = QHostAddress::LocalHost)
    {
        m_socket.connectToHost(address, port);
        if (!QTest::qWaitFor([&] { return m_socket.state() == QAbstractSocket::ConnectedState; }))
            qWarning("no connection");
    }
    void send(const QByteArray &bytes) { m_socket.write(bytes); }
    bool isOpen() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    /// All that comes until the other side closes.
    QByteArray answer()
    {
        if (!QTest::qWaitFor([&] { return !isOpen(); }))
            qWarning("no end");
        return m_socket.readAll();
    }
    int status() { return answer().split(' ').value(1).toInt(); }

private:
    QTcpSocket m_socket;
};

QByteArray head(const QByteArray &line, const QByteArray &host, const QByteArray &more = {})
{
    return line + " HTTP/1.1\r\nHost: " + host + "\r\n" + more + "\r\n";
}

/// A browser that was asked for a visit, and does nothing by itself.
struct Visited
{
    explicit Visited(const QUrl &redirect = QUrl(QStringLiteral("http://127.0.0.1/cb")))
        : browser([this](const QUrl &url) {
            opened.append(url);
            return opens;
        })
    {
        const auto own = browser.prepare(redirect);
        if (!own)
            qFatal("%s", qPrintable(own.error().detail()));
        redirectUri = *own;
    }

    void open(Visit::Purpose purpose = Visit::Purpose::SignIn,
              std::chrono::milliseconds deadline = {})
    {
        Visit visit;
        visit.url = QUrl(QStringLiteral("https://id.example.com/authorize?state=x"));
        visit.redirectUri = redirectUri;
        visit.state = State;
        visit.purpose = purpose;
        visit.tenantName = QStringLiteral("Acme <&>");
        visit.deadline = deadline;
        [](QCoro::Task<Expected<VisitResult>> task, Visited *self) -> QCoro::Task<> {
            self->result = co_await task;
        }(browser.open(visit), this);
    }

    quint16 port() const { return static_cast<quint16>(redirectUri.port()); }
    QByteArray host() const { return redirectUri.authority(QUrl::FullyEncoded).toLatin1(); }
    /// The status that \a request gets.
    int status(const QByteArray &request)
    {
        Client client(port());
        client.send(request);
        return client.status();
    }
    int get(const QByteArray &target) { return status(head("GET " + target, host())); }
    QByteArray callback() const
    {
        return result && *result ? (*result)->callback.reveal().toByteArray() : QByteArray();
    }
    /// The head of a POST as the page sends it, with \a origin for its own.
    QByteArray post(const QByteArray &body, const QByteArray &origin, const QByteArray &more = {})
    {
        return head("POST /cb", host(),
                    "Origin: " + origin
                        + "\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                          "Content-Length: "
                        + QByteArray::number(body.size()) + "\r\n" + more)
            + body;
    }
    bool isListening() const
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, port());
        return socket.waitForConnected(1000);
    }

    bool opens = true;
    QList<QUrl> opened;
    QUrl redirectUri;
    std::optional<Expected<VisitResult>> result;
    SystemBrowser browser;
};

bool hasIPv6()
{
    return QTcpServer().listen(QHostAddress::LocalHostIPv6);
}

} // namespace

/// The person's own browser, with every rule of what may come to its port: taken and refused.
class TestSystemBrowser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheCodeAndSaysWhatCameOfIt_data()
    {
        QTest::addColumn<bool>("succeeded");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("good") << true << QByteArray("You are signed in to Acme &lt;&amp;&gt;");
        QTest::newRow("bad") << false << QByteArray("You are not signed in to");
    }
    void takesTheCodeAndSaysWhatCameOfIt()
    {
        QFETCH(const bool, succeeded);
        QFETCH(const QByteArray, words);
        Visited visited;
        QVERIFY(visited.port() >= 1024);
        QCOMPARE(visited.redirectUri.path(), QStringLiteral("/cb"));
        visited.open();
        QCOMPARE(visited.opened.size(), 1);
        QCOMPARE(visited.browser.link(), visited.opened.constFirst());

        Client client(visited.port());
        client.send(head("GET /cb?code=c%2F1&state=" + State, visited.host()));
        QTRY_VERIFY(visited.result.has_value());
        QCOMPARE(visited.callback(),
                 visited.redirectUri.toEncoded() + "?code=c%2F1&state=" + State);
        QVERIFY((*visited.result)->cookies.isEmpty());
        QVERIFY(!visited.isListening());
        QVERIFY(visited.browser.link().isEmpty());
        QVERIFY(client.isOpen()); // it waits for what the checks say
        visited.browser.conclude(succeeded);
        const QByteArray answer = client.answer();
        QVERIFY(answer.startsWith("HTTP/1.1 200 "));
        QVERIFY2(answer.contains(words), answer.constData());
        QVERIFY(answer.contains("You can close this tab."));
        QVERIFY(!answer.contains("c%2F1"));
        QVERIFY(!answer.contains(State));
    }

    void pagesLetNothingInOrOut()
    {
        const auto name = QStringLiteral("Acme");
        const LoopbackPages::Page pages[] = {
            LoopbackPages::fragment(name),
            LoopbackPages::succeeded(name, Visit::Purpose::SignIn),
            LoopbackPages::succeeded(name, Visit::Purpose::SignOut),
            LoopbackPages::failed(name),
        };
        QList<QByteArray> nonces;
        for (const auto &page : pages) {
            static const QRegularExpression nonce(
                QStringLiteral("script-src 'nonce-([A-Za-z0-9_-]{43})'; "
                               "style-src 'nonce-\\1'; connect-src 'self'; "));
            const auto match = nonce.match(QString::fromLatin1(page.headers));
            QVERIFY(match.hasMatch());
            QVERIFY(page.headers.contains("default-src 'none'; "));
            QVERIFY(page.headers.contains("Referrer-Policy: no-referrer\r\n"));
            const QByteArray value = match.captured(1).toLatin1();
            QVERIFY(!nonces.contains(value));
            nonces.append(value);
            QCOMPARE(page.body.count("<script"), 1);
            QCOMPARE(page.body.count("<script nonce=\"" + value + "\">"), 1);
            QVERIFY(page.body.contains("history.replaceState(null, '', location.pathname)"));
            QVERIFY(!page.body.contains("http")); // nothing from elsewhere
        }
    }

    void aPagePostsTheFragmentHome()
    {
        Visited visited;
        visited.open();
        Client page(visited.port());
        page.send(head("GET /cb", visited.host()));
        const QByteArray html = page.answer();
        QVERIFY(html.startsWith("HTTP/1.1 200 "));
        QVERIFY(html.contains("Cache-Control: no-store\r\n"));
        QVERIFY(html.contains("location.hash"));

        const QByteArray answer = "access_token=a.b&token_type=Bearer&state=" + State;
        Client script(visited.port());
        script.send(
            visited.post(answer, "http://" + visited.host(), "Sec-Fetch-Site: same-origin\r\n"));
        QTRY_VERIFY(visited.result.has_value());
        QCOMPARE(visited.callback(), visited.redirectUri.toEncoded() + '#' + answer);
        visited.browser.conclude(true);
        QCOMPARE(script.status(), 204);
    }

    void thePageReadsThatItFailed()
    {
        Visited visited;
        visited.open();
        Client script(visited.port());
        script.send(visited.post("error=access_denied&state=" + State, "http://" + visited.host()));
        QTRY_VERIFY(visited.result.has_value());
        visited.browser.cancel();
        QCOMPARE(script.status(), 403);
    }

    void noiseGetsNothing_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        const QByteArray good = "?code=c&state=" + State;
        const auto row = [](const char *name, const QByteArray &request, int status = 404) {
            QTest::newRow(name) << request << status;
        };
        row("another path", head("GET /other" + good, "HOST"));
        row("a path below", head("GET /cb/" + good, "HOST"));
        row("the path escaped", head("GET /%63b" + good, "HOST"));
        row("the path in upper case", head("GET /CB" + good, "HOST"));
        row("dot segments", head("GET /x/../cb" + good, "HOST"));
        row("favicon", head("GET /favicon.ico", "HOST"));
        row("another name for this machine", head("GET /cb" + good, "evil.example:PORT"));
        row("localhost", head("GET /cb" + good, "localhost:PORT"));
        row("no port in Host", head("GET /cb" + good, "127.0.0.1"));
        row("another state", head("GET /cb?code=c&state=other", "HOST"));
        row("the state's beginning", head("GET /cb?code=c&state=" + State.chopped(1), "HOST"));
        row("the state with more", head("GET /cb?code=c&state=" + State + 'x', "HOST"));
        row("no state", head("GET /cb?code=c", "HOST"));
        row("a parameter that ends in state", head("GET /cb?code=c&xstate=" + State, "HOST"));
        row("HEAD", head("HEAD /cb" + good, "HOST"));
        row("OPTIONS", head("OPTIONS /cb", "HOST"));
        row("POST of a query", head("POST /cb" + good, "HOST", "Content-Length: 0\r\n"));
        row("no HTTP", "hello\r\n\r\n", 400);
        row("TLS", QByteArray("\x16\x03\x01\x02\x00\x01\r\n\r\n", 10), 400);
        row("HTTP/1.0", "GET /cb" + good + " HTTP/1.0\r\nHost: HOST\r\n\r\n", 400);
        row("no Host", "GET /cb" + good + " HTTP/1.1\r\n\r\n", 400);
        row("two Hosts", head("GET /cb" + good, "HOST", "Host: HOST\r\n"), 400);
        row("a whole address", head("GET http://HOST/cb" + good, "HOST"), 400);
        row("a fragment", head("GET /cb" + good + "#x", "HOST"), 400);
        row("a folded line", head("GET /cb" + good, "HOST", "A: b\r\n c\r\n"), 400);
        row("a control character", head("GET /cb" + good, "HOST", "A: b\x01\r\n"), 400);
        row("a body with GET", head("GET /cb" + good, "HOST", "Content-Length: 1\r\n") + "x", 400);
        row("chunks", head("POST /cb", "HOST", "Transfer-Encoding: chunked\r\n"), 400);
        row("a length that is no number", head("POST /cb", "HOST", "Content-Length: +1\r\n"), 400);
        row("two lengths",
            head("POST /cb", "HOST", "Content-Length: 1\r\nContent-Length: 1\r\n") + "x", 400);
        row("a head that is too long",
            head("GET /cb" + good, "HOST", "A: " + QByteArray(70'000, 'a') + "\r\n"), 431);
        row("a body that is too long", head("POST /cb", "HOST", "Content-Length: 600000\r\n"), 413);
    }
    void noiseGetsNothing()
    {
        QFETCH(QByteArray, request);
        QFETCH(const int, status);
        Visited visited;
        visited.open();
        request.replace("HOST", visited.host());
        request.replace("PORT", QByteArray::number(visited.port()));
        QCOMPARE(visited.status(request), status);
        QVERIFY(!visited.result);
        // ...and the real one still comes through.
        Client client(visited.port());
        client.send(head("GET /cb?state=" + State, visited.host()));
        QTRY_VERIFY(visited.result.has_value());
    }

    void othersCannotPost_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("origin");
        QTest::addColumn<QByteArray>("more");
        const QByteArray answer = "id_token=x&state=" + State;
        QTest::newRow("another origin")
            << answer << QByteArray("https://evil.example") << QByteArray();
        QTest::newRow("opaque origin") << answer << QByteArray("null") << QByteArray();
        QTest::newRow("another scheme") << answer << QByteArray("https://HOST") << QByteArray();
        QTest::newRow("another site")
            << answer << QByteArray("http://HOST") << QByteArray("Sec-Fetch-Site: cross-site\r\n");
        QTest::newRow("another state")
            << QByteArray("id_token=x&state=other") << QByteArray("http://HOST") << QByteArray();
        QTest::newRow("nothing") << QByteArray() << QByteArray("http://HOST") << QByteArray();
    }
    void othersCannotPost()
    {
        QFETCH(const QByteArray, body);
        QFETCH(QByteArray, origin);
        QFETCH(const QByteArray, more);
        Visited visited;
        visited.open();
        origin.replace("HOST", visited.host());
        QCOMPARE(visited.status(visited.post(body, origin, more)), 404);
        QVERIFY(!visited.result);
    }

    void aFormOfAnotherKindIsNoise()
    {
        Visited visited;
        visited.open();
        QByteArray request = visited.post("state=" + State, "http://" + visited.host());
        request.replace("application/x-www-form-urlencoded", "text/plain");
        QCOMPARE(visited.status(request), 404);
        QVERIFY(!visited.result);
    }

    void aSecondCallbackFindsNobody()
    {
        Visited visited;
        visited.open();
        Client first(visited.port());
        Client second(visited.port());
        first.send(head("GET /cb?code=1&state=" + State, visited.host()));
        QTRY_VERIFY(visited.result.has_value());
        second.send(head("GET /cb?code=2&state=" + State, visited.host()));
        QCOMPARE(second.answer(), QByteArray());
        QVERIFY(visited.callback().contains("code=1"));
        QVERIFY(!visited.isListening());
    }

    void nothingIsTakenBeforeTheVisit()
    {
        Visited visited;
        QCOMPARE(visited.get("/cb?code=c&state=" + State), 404);
        QCOMPARE(visited.get("/cb"), 404);
    }

    void listensAtBothAddresses()
    {
        if (!hasIPv6())
            QSKIP("no IPv6 here");
        Visited visited;
        visited.open();
        Client client(visited.port(), QHostAddress::LocalHostIPv6);
        client.send(head("GET /cb?state=" + State, visited.host()));
        QTRY_VERIFY(visited.result.has_value());
    }

    void takesWhatThereIsOfTheAddresses()
    {
        const QUrl address(QStringLiteral("http://127.0.0.1/cb"));
        LoopbackServer four([](LoopbackRequest &, QTcpSocket *) {});
        four.setFamilies(LoopbackServer::IPv4);
        const auto own = four.listen(address);
        QVERIFY(own);
        QCOMPARE(own->host(), QStringLiteral("127.0.0.1"));

        LoopbackServer none([](LoopbackRequest &, QTcpSocket *) {});
        none.setFamilies({});
        QVERIFY(!none.listen(address));

        LoopbackServer six([](LoopbackRequest &, QTcpSocket *) {});
        six.setFamilies(LoopbackServer::IPv6);
        if (!hasIPv6())
            QSKIP("no IPv6 here");
        const auto other = six.listen(address);
        QVERIFY(other);
        QCOMPARE(other->authority(), QStringLiteral("[::1]:%1").arg(other->port()));
        QVERIFY(six.listen(QUrl(QStringLiteral("http://[::1]/cb"))));
        QVERIFY(!four.listen(QUrl(QStringLiteral("http://[::1]/cb"))));
    }

    void aVisitAtIPv6NamesItsHost()
    {
        if (!hasIPv6())
            QSKIP("no IPv6 here");
        Visited visited(QUrl(QStringLiteral("http://[::1]/cb")));
        visited.open();
        QCOMPARE(visited.host(), "[::1]:" + QByteArray::number(visited.port()));
        QCOMPARE(visited.status(head("GET /cb?state=" + State,
                                     "127.0.0.1:" + QByteArray::number(visited.port()))),
                 404);
        Client client(visited.port(), QHostAddress::LocalHostIPv6);
        client.send(head("GET /cb?state=" + State, visited.host()));
        QTRY_VERIFY(visited.result.has_value());
    }

    void aFixedPortThatIsTakenIsAnError()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        SystemBrowser browser([](const QUrl &) { return true; });
        QUrl redirect(QStringLiteral("http://127.0.0.1/cb"));
        redirect.setPort(other.serverPort());
        const auto taken = browser.prepare(redirect);
        QVERIFY(!taken);
        QCOMPARE(taken.error().code(), ErrorCode::UserAgentUnavailable);
        other.close();
        QCOMPARE(*browser.prepare(redirect), redirect);
    }

    void slowOnesDoNotKeepTheCallbackOut()
    {
        Visited visited;
        visited.open();
        std::vector<std::unique_ptr<Client>> slow;
        for (int i = 0; i < 40; ++i) {
            slow.push_back(std::make_unique<Client>(visited.port()));
            slow.back()->send("GET /cb?code=");
        }
        Client client(visited.port());
        client.send(head("GET /cb?state=" + State, visited.host()));
        QTRY_VERIFY(visited.result.has_value());
        for (const auto &one : slow)
            QTRY_VERIFY(!one->isOpen());
    }

    void aRequestThatDoesNotComeIsCut()
    {
        LoopbackServer server([](LoopbackRequest &, QTcpSocket *) {});
        LoopbackServer::Limits limits;
        limits.patience = std::chrono::milliseconds(50);
        server.setLimits(limits);
        const auto own = server.listen(QUrl(QStringLiteral("http://127.0.0.1/cb")));
        Client client(static_cast<quint16>(own->port()));
        client.send("GET /");
        QCOMPARE(client.answer(), QByteArray());
    }

    void nobodyComesInTime()
    {
        Visited visited;
        visited.open(Visit::Purpose::SignIn, std::chrono::milliseconds(50));
        QTRY_VERIFY(visited.result.has_value());
        QCOMPARE(visited.result->error().code(), ErrorCode::TimedOut);
        QVERIFY(!visited.isListening());
    }

    void nobodyComesUntilTheClockIsTurned()
    {
        FakeClock clock(0);
        Visited visited;
        visited.browser.setClock(clock);
        visited.open();
        clock.advance(9 * 60); // of 10 min
        QCoreApplication::processEvents();
        QVERIFY(!visited.result);
        QVERIFY(visited.isListening());
        clock.advance(60);
        QTRY_VERIFY(visited.result.has_value());
        QCOMPARE(visited.result->error().code(), ErrorCode::TimedOut);
        QVERIFY(!visited.isListening());
    }

    void cancelsAtAnyTime()
    {
        Visited before;
        before.browser.cancel();
        QVERIFY(!before.isListening());

        Visited visited;
        visited.open();
        Client idle(visited.port());
        visited.browser.cancel();
        QVERIFY(visited.result);
        QCOMPARE(visited.result->error().code(), ErrorCode::Cancelled);
        QVERIFY(!visited.isListening());
        QCOMPARE(idle.answer(), QByteArray());

        Visited checking;
        checking.open();
        Client client(checking.port());
        client.send(head("GET /cb?state=" + State, checking.host()));
        QTRY_VERIFY(checking.result.has_value());
        checking.browser.cancel();
        QVERIFY(client.answer().contains("You are not signed in"));
    }

    void endsWithItsBrowser()
    {
        std::optional<Expected<VisitResult>> result;
        {
            Visited visited;
            visited.open();
            [](Visited *from, std::optional<Expected<VisitResult>> *to) {
                from->browser.cancel();
                *to = from->result;
            }(&visited, &result);
        }
        QCOMPARE(result->error().code(), ErrorCode::Cancelled);
    }

    void opensAgainAndSaysWhenItDoesNot()
    {
        Visited visited;
        visited.opens = false;
        int changes = 0;
        connect(&visited.browser, &SystemBrowser::visitChanged, this, [&] { ++changes; });
        visited.open();
        QVERIFY(visited.browser.didNotOpen());
        QVERIFY(!visited.result); // the link can be copied
        visited.opens = true;
        visited.browser.raise();
        QVERIFY(!visited.browser.didNotOpen());
        QCOMPARE(visited.opened.size(), 2);
        QCOMPARE(changes, 2);
        visited.browser.cancel();
        visited.browser.raise();
        QCOMPARE(visited.opened.size(), 2);
    }

    void nobodyIsVisitedUnseen()
    {
        Visited visited;
        Visit visit;
        visit.url = QUrl(QStringLiteral("https://id.example.com/authorize?prompt=none"));
        visit.redirectUri = visited.redirectUri;
        visit.state = State;
        visit.visible = false;
        const auto result = await(visited.browser.open(visit));
        QCOMPARE(result.error().code(), ErrorCode::UserAgentUnavailable);
        QVERIFY(visited.opened.isEmpty());
        QVERIFY(!visited.isListening());
    }

    void aVisitElsewhereIsADefect()
    {
        Visited visited;
        Visit visit;
        visit.url = QUrl(QStringLiteral("https://id.example.com/authorize"));
        visit.redirectUri = QUrl(QStringLiteral("http://127.0.0.1:1/cb"));
        visit.state = State;
        QCOMPARE(await(visited.browser.open(visit)).error().code(), ErrorCode::Internal);
        visit.redirectUri = visited.redirectUri;
        visit.url.setFragment(QStringLiteral("x"));
        QCOMPARE(await(visited.browser.open(visit)).error().code(), ErrorCode::Internal);
        QVERIFY(visited.opened.isEmpty());
    }

    void aSignOutEndsByItself_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::newRow("with its state") << '?' + ("state=" + State);
        QTest::newRow("without one") << QByteArray();
    }
    void aSignOutEndsByItself()
    {
        QFETCH(const QByteArray, query);
        Visited visited;
        visited.open(Visit::Purpose::SignOut);
        QCOMPARE(visited.get("/cb?state=other"), 404);
        Client client(visited.port());
        client.send(head("GET /cb" + query, visited.host()));
        QVERIFY(client.answer().contains("You are logged out of Acme"));
        QVERIFY(visited.result && *visited.result);
        QVERIFY(!visited.isListening());
    }

    void aSignOutWithoutABrowserIsAnError()
    {
        Visited visited;
        visited.opens = false;
        visited.open(Visit::Purpose::SignOut);
        QVERIFY(visited.result);
        QCOMPARE(visited.result->error().code(), ErrorCode::UserAgentUnavailable);
        QVERIFY(!visited.isListening());
    }

    void helpsWhereAWindowCannot()
    {
        for (const auto code : {ErrorCode::UserAgentUnavailable, ErrorCode::UserAgentCrashed,
                                ErrorCode::UserAgentRefused, ErrorCode::HostBlocked})
            QVERIFY(SystemBrowser::mayHelpWith(Error(code, {})));
        for (const auto code : {ErrorCode::CertificateRefused, ErrorCode::AccessDenied,
                                ErrorCode::Offline, ErrorCode::ProviderError})
            QVERIFY(!SystemBrowser::mayHelpWith(Error(code, {})));
        Error refused(ErrorCode::ProviderError, {});
        refused.setProviderCode(QStringLiteral("disallowed_useragent"));
        QVERIFY(SystemBrowser::mayHelpWith(refused));
    }
};

KEYFOB_SUITE(TestSystemBrowser)
#include "tst_systembrowser.moc"
