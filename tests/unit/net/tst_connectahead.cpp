// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "net/httpclient.h"
#include "net/networksetup.h"
#include "support/httpserver.h"
#include "support/suite.h"
#include "support/testcertificates.h"
#include "testkit/await.h"

#include <QSslConfiguration>
#include <QTcpSocket>
#include <QTest>

using namespace Keyfob;

/// HttpClient::connectAhead()
class TestConnectAhead : public QObject
{
    Q_OBJECT

    static HttpServer::Handler ok()
    {
        return [](const HttpServer::Request &, QTcpSocket *socket) {
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"); // and stays open
        };
    }

    static Expected<HttpResponse> get(HttpClient &client, const QUrl &url)
    {
        HttpRequest request;
        request.url = url;
        request.deadline = std::chrono::seconds(10);
        return await(client.send(request));
    }

    NetworkSetup trusting() const
    {
        NetworkSetup setup;
        setup.proxy = *ProxySetting::parse(QStringLiteral("none"));
        setup.authorities = m_certificates.authorities();
        return setup;
    }

    const TestCertificates m_certificates;

private Q_SLOTS:
    void theNextRequestUsesTheConnection_data()
    {
        QTest::addColumn<bool>("encrypted");
        QTest::newRow("http") << false;
        QTest::newRow("https") << true;
    }
    void theNextRequestUsesTheConnection()
    {
        QFETCH(const bool, encrypted);
        const auto server = encrypted ? std::make_unique<HttpServer>(ok(), m_certificates.server())
                                      : std::make_unique<HttpServer>(ok());
        HttpClient client;
        client.setNetwork(trusting());
        client.connectAhead(server->url(QStringLiteral("/not?sent=1")));
        QTRY_COMPARE(server->connections(), 1);
        QCOMPARE(server->requests().size(), 0);
        const auto answer = get(client, server->url());
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail()));
        QCOMPARE(server->connections(), 1);
        QCOMPARE(server->requests().size(), 1);
    }

    void whatIsConnectedIsNotConnectedAgain()
    {
        HttpServer server(ok(), m_certificates.server());
        HttpClient client;
        client.setNetwork(trusting());
        QVERIFY(get(client, server.url()));
        client.connectAhead(server.url());
        client.connectAhead(server.url());
        QVERIFY(get(client, server.url()));
        QCOMPARE(server.connections(), 1);
        QCOMPARE(server.requests().size(), 2);
    }

    void aRequestThatComesMeanwhileIsSentOnce()
    {
        HttpServer server(ok(), m_certificates.server());
        HttpClient client;
        client.setNetwork(trusting());
        client.connectAhead(server.url());
        QVERIFY(get(client, server.url()));
        QCOMPARE(server.requests().size(), 1);
    }

    void noHttp2IsOffered()
    {
        QSslConfiguration tls = m_certificates.server();
        tls.setAllowedNextProtocols({QSslConfiguration::ALPNProtocolHTTP2});
        HttpServer server(ok(), tls);
        HttpClient client;
        client.setNetwork(trusting());
        client.connectAhead(server.url());
        const auto answer = get(client, server.url());
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail()));
        QVERIFY(server.requests().constFirst().head.startsWith("GET / HTTP/1.1"));
    }

    void whatCannotBeReachedIsNoError()
    {
        HttpServer server(ok());
        server.close();
        HttpClient client;
        client.setNetwork(trusting());
        client.connectAhead(server.url());
        const auto refused = get(client, server.url());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code(), ErrorCode::Offline);
        server.reopen();
        QVERIFY(get(client, server.url()));
    }

    void aCertificateThatIsNotTrustedIsNotTrustedLater()
    {
        HttpServer server(ok(), m_certificates.server());
        NetworkSetup setup = trusting();
        setup.authorities.clear();
        HttpClient client;
        client.setNetwork(setup);
        client.connectAhead(server.url());
        const auto answer = get(client, server.url());
        QVERIFY(!answer);
        QCOMPARE(answer.error().code(), ErrorCode::TlsFailed);
        QCOMPARE(server.requests().size(), 0);
    }

    void addressesThatAreNotSafeAreLeftAlone()
    {
        HttpServer proxy([](const HttpServer::Request &, QTcpSocket *) {});
        NetworkSetup setup;
        setup.proxy = *ProxySetting::parse(QStringLiteral("http://127.0.0.1:%1").arg(proxy.port()));
        HttpClient client;
        client.setNetwork(setup);
        for (const char *address : {"", "http://example.test/", "ftp://example.test/"})
            client.connectAhead(QUrl(QString::fromLatin1(address)));
        client.connectAhead(QUrl(QStringLiteral("https://example.test/")));
        QTRY_COMPARE(proxy.requests().size(), 1);
        QCOMPARE(proxy.requests().constFirst().method, QByteArray("CONNECT"));
        QCOMPARE(proxy.connections(), 1);
    }
};

KEYFOB_SUITE(TestConnectAhead)
#include "tst_connectahead.moc"
