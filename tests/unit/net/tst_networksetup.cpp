// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "core/completion.h"
#include "net/httpclient.h"
#include "net/networksetup.h"
#include "net/origin.h"
#include "oidc/tenant.h"
#include "oidc/tenantnetwork.h"
#include "support/connectproxy.h"
#include "support/httpserver.h"
#include "support/suite.h"
#include "support/testcertificates.h"
#include "testkit/await.h"

#include <QProcess>
#include <QSignalSpy>
#include <QSslKey>
#include <QTcpSocket>
#include <QTest>

using namespace Keyfob;

namespace {

/// Says what it is told to, and keeps what it was asked.
class Source : public ProxyCredentialSource
{
public:
    QList<ProxyCredentials> answers;
    QStringList proxies;
    QList<ProxyCredentials> refused;
    bool holds = false;
    Completion<bool> go;

    QCoro::Task<Expected<ProxyCredentials>> proxyCredentials(QString proxy,
                                                             ProxyCredentials old) override
    {
        proxies.append(proxy);
        refused.append(old);
        if (holds)
            co_await go;
        if (answers.isEmpty())
            co_return fail(Error::cancelled());
        ProxyCredentials next = answers.takeFirst();
        co_return next;
    }
};

ProxyCredentials person(const char *password)
{
    return {QStringLiteral("emma"), Secret(password)};
}

} // namespace

/// How the network is reached: proxies, authorities, client certificates.
class TestNetworkSetup : public QObject
{
    Q_OBJECT

    TestCertificates m_certificates;

    static HttpServer::Handler ok()
    {
        return [](const HttpServer::Request &, QTcpSocket *socket) {
            socket->write(HttpServer::response(200, "{}"));
        };
    }
    /// Through \a proxy, with our authority.
    NetworkSetup setup(const ConnectProxy *proxy = nullptr) const
    {
        NetworkSetup setup;
        setup.authorities = m_certificates.authorities();
        if (proxy)
            setup.proxy =
                *ProxySetting::parse(QStringLiteral("http://127.0.0.1:%1").arg(proxy->port()));
        return setup;
    }
    static HttpRequest request(const QUrl &url, const QByteArray &method = "GET")
    {
        HttpRequest made;
        made.method = method;
        made.url = url;
        return made;
    }
    static QUrl named() { return QUrl(QStringLiteral("https://other.example/")); }
    /// Where mutual-tls-server listens.
    static QUrl servedBy(QProcess &server)
    {
        while (!server.canReadLine() && server.waitForReadyRead(10'000)) { }
        return QUrl(QStringLiteral("https://127.0.0.1:%1/").arg(server.readLine().toInt()));
    }
    Expected<HttpResponse> get(const NetworkSetup &network, const QUrl &url) const
    {
        HttpClient http;
        http.setNetwork(network);
        return await(http.send(request(url)));
    }

private Q_SLOTS:
    void initTestCase()
    {
        // A client's own certificate, and the forms in which people have them.
        m_certificates.openssl(
            {QStringLiteral("req"), QStringLiteral("-new"), QStringLiteral("-newkey"),
             QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-keyout"),
             QStringLiteral("client.key"), QStringLiteral("-out"), QStringLiteral("client.csr"),
             QStringLiteral("-subj"), QStringLiteral("/CN=emma")});
        const auto run = [this](const char *line) {
            m_certificates.openssl(QString::fromLatin1(line).split(QLatin1Char(' ')));
        };
        run("x509 -req -in client.csr -CA ca.pem -CAkey ca.key -days 7 -out client.pem");
        run("x509 -req -in client.csr -CA other-ca.pem -CAkey other-ca.key -days 7 "
            "-out foreign.pem");
        run("pkcs8 -topk8 -in client.key -out locked.key -passout pass:open");
        run("pkcs12 -export -in client.pem -inkey client.key -out client.p12 -passout pass:open");
    }

    void aProxyIsUsedForNamesElsewhere()
    {
        HttpServer server(ok(), m_certificates.server(QStringLiteral("wronghost")));
        ConnectProxy proxy;
        proxy.route("other.example", server.port());
        const auto response = get(setup(&proxy), named());
        QVERIFY2(response, response ? "" : qPrintable(response.error().detail()));
        QCOMPARE(proxy.asked, QList<QByteArray> {"other.example:443"});
        QCOMPARE(server.requests().size(), 1);
        QCOMPARE(server.requests().first().header("Proxy-Authorization"), QByteArray());
    }

    void thisMachineIsReachedWithoutAProxy()
    {
        HttpServer server(ok());
        ConnectProxy proxy;
        QVERIFY(get(setup(&proxy), server.url()));
        QCOMPARE(proxy.asked.size(), 0);
    }

    void noneMeansNoProxyWhateverTheSystemSays()
    {
        ConnectProxy proxy;
        qputenv("https_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.port()));
        NetworkSetup network = setup();
        const auto unrouted = get(network, named()); // it knows no such name
        QVERIFY(!unrouted);
        QCOMPARE(unrouted.error().code(), ErrorCode::ProxyUnreachable);
        QCOMPARE(proxy.asked.size(), 1);
        network.proxy = *ProxySetting::parse(QStringLiteral("none"));
        QVERIFY(!get(network, named()));
        QCOMPARE(proxy.asked.size(), 1);
        qunsetenv("https_proxy");
    }

    void aProxyThatIsNotThereSaysSo()
    {
        NetworkSetup network = setup();
        {
            const ConnectProxy proxy;
            network = setup(&proxy);
        }
        const auto response = get(network, named());
        QVERIFY(!response);
        QCOMPARE(response.error().code(), ErrorCode::ProxyUnreachable);
    }

    void aProxyThatAsksWithNobodyToSayIsAnError()
    {
        ConnectProxy proxy;
        proxy.demand("emma:right");
        const auto response = get(setup(&proxy), named());
        QVERIFY(!response);
        QCOMPARE(response.error().code(), ErrorCode::ProxyAuthenticationRequired);
        QCOMPARE(proxy.opened, 0);
    }

    void aServerThatPretendsToBeAProxyIsNotToldAnything()
    {
        HttpServer server([](const HttpServer::Request &, QTcpSocket *socket) {
            socket->write(HttpServer::response(407, "{}", "application/json",
                                               "Proxy-Authenticate: Basic realm=\"x\"\r\n"));
        });
        HttpClient http;
        Source source;
        source.answers = {person("right")};
        http.setProxyCredentialSource(&source);
        const auto response = await(http.send(request(server.url())));
        QVERIFY(response);
        QCOMPARE(response->status, 407);
        QCOMPARE(source.proxies.size(), 0);
        QCOMPARE(server.requests().size(), 1);
    }

    void credentialsAreAskedForUntilTheProxyTakesThem()
    {
        HttpServer server(ok(), m_certificates.server(QStringLiteral("wronghost")));
        ConnectProxy proxy;
        proxy.route("other.example", server.port());
        proxy.demand("emma:right");
        HttpClient http;
        http.setNetwork(setup(&proxy));
        const QSignalSpy changed(&http, &HttpClient::networkChanged);
        Source source;
        source.answers = {person("wrong"), person("right")};
        http.setProxyCredentialSource(&source);
        // A POST too: what the proxy refused has not arrived.
        const auto response = await(http.send(request(named(), "POST")));
        QVERIFY2(response, response ? "" : qPrintable(response.error().detail()));
        QCOMPARE(source.proxies.size(), 2);
        QCOMPARE(source.proxies.first(), QStringLiteral("127.0.0.1:%1").arg(proxy.port()));
        QVERIFY(source.refused.first().isEmpty());
        QVERIFY(source.refused.last() == person("wrong"));
        QVERIFY(http.network().proxyCredentials == person("right"));
        QCOMPARE(changed.size(), 2);
        QCOMPARE(server.requests().size(), 1);
        QCOMPARE(server.requests().first().header("Proxy-Authorization"), QByteArray());

        QVERIFY(await(http.send(request(named()))));
        QCOMPARE(source.proxies.size(), 2); // they are known
    }

    void nobodyIsAskedForWhatNobodyAskedFor()
    {
        ConnectProxy proxy;
        proxy.demand("emma:right");
        HttpClient http;
        http.setNetwork(setup(&proxy));
        Source source;
        source.answers = {person("right")};
        http.setProxyCredentialSource(&source);
        HttpRequest ahead = request(named());
        ahead.unattended = true;
        QCOMPARE(await(http.send(ahead)).error().code(), ErrorCode::ProxyAuthenticationRequired);
        QCOMPARE(source.proxies.size(), 0);
    }

    void anotherProxyDoesNotGetThem()
    {
        HttpServer server(ok(), m_certificates.server(QStringLiteral("wronghost")));
        ConnectProxy proxy;
        proxy.route("other.example", server.port());
        proxy.demand("emma:right");
        HttpClient http;
        auto network = setup(&proxy);
        network.proxyCredentials = person("right");
        network.proxyCredentialsFor = QStringLiteral("127.0.0.1:1");
        http.setNetwork(network);
        Source source;
        http.setProxyCredentialSource(&source);
        QCOMPARE(await(http.send(request(named()))).error().code(), ErrorCode::Cancelled);
        QCOMPARE(proxy.opened, 0); // it would have taken them
        QCOMPARE(source.proxies, QStringList {QStringLiteral("127.0.0.1:%1").arg(proxy.port())});
        QVERIFY(source.refused.first().isEmpty()); // this proxy has refused nothing

        source.answers = {person("right")}; // the same, said for this one
        QVERIFY(await(http.send(request(named()))));
    }

    void manyRequestsAskOnce()
    {
        HttpServer server(ok(), m_certificates.server(QStringLiteral("wronghost")));
        ConnectProxy proxy;
        proxy.route("other.example", server.port());
        proxy.demand("emma:right");
        HttpClient http;
        http.setNetwork(setup(&proxy));
        Source source;
        source.holds = true;
        source.answers = {person("right")};
        http.setProxyCredentialSource(&source);
        std::vector<QCoro::Task<Expected<HttpResponse>>> tasks;
        for (int i = 0; i < 5; ++i)
            tasks.push_back(http.send(request(named())));
        QTRY_VERIFY(proxy.asked.size() >= 5);
        source.go.finish(true);
        for (auto &task : tasks)
            QVERIFY(await(std::move(task)));
        QCOMPARE(source.proxies.size(), 1);
        QCOMPARE(server.requests().size(), 5);
    }

    void whoeverDoesNotSayEndsTheRequest()
    {
        ConnectProxy proxy;
        proxy.demand("emma:right");
        HttpClient http;
        http.setNetwork(setup(&proxy));
        Source source; // a person who presses Cancel
        http.setProxyCredentialSource(&source);
        QCOMPARE(await(http.send(request(named()))).error().code(), ErrorCode::Cancelled);
        source.answers = {person("wrong"), person("wrong")}; // the same again is no answer
        const auto response = await(http.send(request(named())));
        QCOMPARE(response.error().code(), ErrorCode::ProxyAuthenticationRequired);
        QCOMPARE(source.proxies.size(), 3);
        QCOMPARE(proxy.opened, 0);
    }

    void cancelAndTheEndWorkWhileSomebodyIsAsked()
    {
        ConnectProxy proxy;
        proxy.demand("emma:right");
        auto http = std::make_unique<HttpClient>();
        http->setNetwork(setup(&proxy));
        Source source;
        source.holds = true;
        http->setProxyCredentialSource(&source);
        HttpRequest what = request(named());
        auto cancelled = http->send(what);
        auto orphan = http->send(request(named()));
        QTRY_COMPARE(source.proxies.size(), 1);
        what.cancel.cancel();
        QVERIFY(cancelled.isReady());
        QCOMPARE(await(std::move(cancelled)).error().code(), ErrorCode::Cancelled);
        http.reset();
        QCOMPARE(await(std::move(orphan)).error().code(), ErrorCode::Cancelled);
        source.go.finish(true); // late, and harmless
    }

    void anAuthorityOfOnesOwnIsTrusted()
    {
        HttpServer server(ok(), m_certificates.server());
        QVERIFY(get(setup(), server.url()));
        const auto refused = get(NetworkSetup(), server.url());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code(), ErrorCode::TlsFailed);
        QCOMPARE(server.requests().size(), 1);
    }

    void olderTlsIsRefused_data()
    {
        QTest::addColumn<int>("protocol");
        QTest::addColumn<bool>("good");
        QTest::newRow("1.2") << int(QSsl::TlsV1_2) << true;
        QTest::newRow("1.3") << int(QSsl::TlsV1_3) << true;
        QT_WARNING_PUSH
        QT_WARNING_DISABLE_DEPRECATED
        QTest::newRow("1.1") << int(QSsl::TlsV1_1) << false;
        QT_WARNING_POP
    }
    void olderTlsIsRefused()
    {
        QFETCH(int, protocol);
        QSslConfiguration tls = m_certificates.server();
        tls.setProtocol(static_cast<QSsl::SslProtocol>(protocol));
        HttpServer server(ok(), tls);
        const auto response = get(setup(), server.url());
        QTEST(response.has_value(), "good");
        if (!response)
            QCOMPARE(response.error().code(), ErrorCode::TlsFailed);
    }

    void aServerCanDemandACertificate_data()
    {
        QTest::addColumn<QString>("version");
        QTest::newRow("1.2") << QStringLiteral("1.2");
        QTest::newRow("1.3") << QStringLiteral("1.3");
    }
    void aServerCanDemandACertificate()
    {
        QFETCH(QString, version);
        // QSslServer closes without the alert that other servers send.
        QProcess server;
        server.start(QStringLiteral(KEYFOB_SOURCE_DIR "/tests/support/mutual-tls-server"),
                     {m_certificates.path({}), version});
        const QUrl url = servedBy(server);
        QVERIFY(url.isValid());
        // In TLS 1.3 the alert comes after the request went out, and can be lost with a reset.
        const auto expected = [&version](const Expected<HttpResponse> &refused) {
            return refused.error().code() == ErrorCode::ClientCertificateRequired
                || (version == QLatin1StringView("1.3")
                    && refused.error().code() == ErrorCode::ResponseInvalid);
        };
        NetworkSetup network = setup();
        network.certificateOrigins = {originOf(url)};
        const auto without = get(network, url);
        QVERIFY(!without);
        QVERIFY2(expected(without), qPrintable(without.error().name()));

        const auto load = [this](const char *name) {
            return ClientCertificate::load(m_certificates.path(QLatin1StringView(name)),
                                           m_certificates.path(QStringLiteral("client.key")));
        };
        network.clientCertificate = *load("foreign.pem");
        const auto foreign = get(network, url);
        QVERIFY(!foreign);
        QVERIFY2(expected(foreign), qPrintable(foreign.error().name()));

        network.clientCertificate = *load("client.pem");
        const auto with = get(network, url);
        QVERIFY2(with, with ? "" : qPrintable(with.error().detail()));
        QVERIFY(with->body.contains("emma"));
        QVERIFY(!get(network.withoutClientCertificate(), url));
        server.kill();
        server.waitForFinished();
    }

    void clientCertificatesComeInManyForms_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QByteArray>("passphrase");
        QTest::addColumn<int>("error"); // -1: good
        const auto row = [](const char *name, const char *certificate, const char *key,
                            const char *passphrase, int error) {
            QTest::newRow(name) << QString::fromLatin1(certificate) << QString::fromLatin1(key)
                                << QByteArray(passphrase) << error;
        };
        const auto locked = int(ErrorCode::PassphraseRequired);
        const auto invalid = int(ErrorCode::TenantInvalid);
        row("PEM", "client.pem", "client.key", "", -1);
        row("locked key", "client.pem", "locked.key", "open", -1);
        row("locked key, no passphrase", "client.pem", "locked.key", "", locked);
        row("locked key, wrong passphrase", "client.pem", "locked.key", "shut", locked);
        row("PKCS#12", "client.p12", "", "open", -1);
        row("PKCS#12, no passphrase", "client.p12", "", "", locked);
        row("PKCS#12, wrong passphrase", "client.p12", "", "shut", locked);
        row("PKCS#12 and a key beside it", "client.p12", "client.key", "open", invalid);
        row("PKCS#12 and a key, no passphrase", "client.p12", "client.key", "", invalid);
        row("EC", "server.pem", "server.key", "", -1);
        row("no key", "client.pem", "", "", invalid);
        row("no certificate", "client.key", "", "", invalid);
        row("something else", "make", "", "", invalid);
        row("no file", "nowhere", "", "", int(ErrorCode::TenantFileUnreadable));
    }
    void clientCertificatesComeInManyForms()
    {
        QFETCH(QString, certificate);
        QFETCH(QString, key);
        QFETCH(QByteArray, passphrase);
        QFETCH(int, error);
        QFile make(m_certificates.path(QStringLiteral("make")));
        QVERIFY(make.open(QIODevice::WriteOnly));
        make.write("all:\n");
        make.close();
        const auto loaded = ClientCertificate::load(m_certificates.path(certificate),
                                                    key.isEmpty() ? key : m_certificates.path(key),
                                                    Secret(passphrase));
        QCOMPARE(loaded ? -1 : int(loaded.error().code()), error);
        if (loaded) {
            QVERIFY(!loaded->key.isNull());
            const QByteArray pem = loaded->toPem().reveal().toByteArray();
            QVERIFY(pem.contains("PRIVATE KEY-----") && pem.contains("BEGIN CERTIFICATE"));
        }
    }

    void aTenantFileBringsItAll()
    {
        Tenant tenant;
        tenant.proxy = *ProxySetting::parse(QStringLiteral("socks5://proxy.example:1080"));
        tenant.caFile = m_certificates.path(QStringLiteral("ca.pem"));
        tenant.clientCertificateFile = m_certificates.path(QStringLiteral("client.p12"));
        const auto locked = loadNetworkSetup(tenant);
        QVERIFY(!locked);
        QCOMPARE(locked.error().code(), ErrorCode::PassphraseRequired);
        const auto network = loadNetworkSetup(tenant, Secret("open"));
        QVERIFY(network);
        QCOMPARE(network->proxy.toString(), QStringLiteral("socks5://proxy.example:1080"));
        QCOMPARE(network->authorities, m_certificates.authorities());
        QVERIFY(!network->clientCertificate.isNull());
    }

    void whoNeedNotKnowWhoOneIsGetsAllButTheCertificate()
    {
        Tenant tenant;
        tenant.proxy = *ProxySetting::parse(QStringLiteral("socks5://proxy.example:1080"));
        tenant.caFile = m_certificates.path(QStringLiteral("ca.pem"));
        tenant.clientCertificateFile = m_certificates.path(QStringLiteral("client.p12")); // locked
        const auto network = loadAnonymousNetworkSetup(tenant);
        QVERIFY(network);
        QCOMPARE(network->proxy.toString(), QStringLiteral("socks5://proxy.example:1080"));
        QCOMPARE(network->authorities, m_certificates.authorities());
        QVERIFY(network->clientCertificate.isNull());
    }
};

KEYFOB_SUITE(TestNetworkSetup)
#include "tst_networksetup.moc"
