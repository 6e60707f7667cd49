// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "pictureaccess.h"
#include "support/connectproxy.h"
#include "support/httpserver.h"
#include "support/testcertificates.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpSocket>
#include <QTest>

using namespace Keyfob;

/// Pictures come the way that everything else does.
class TestPictureAccess : public QObject
{
    Q_OBJECT

    TestCertificates m_certificates;
    std::shared_ptr<SharedNetwork> m_network = std::make_shared<SharedNetwork>();

    static HttpServer::Handler picture()
    {
        return [](const HttpServer::Request &, QTcpSocket *socket) {
            socket->write(HttpServer::response(200, "picture", "image/png"));
        };
    }
    /// What comes from \a url; empty: nothing.
    static QByteArray fetch(QNetworkAccessManager &manager, const QUrl &url)
    {
        const std::unique_ptr<QNetworkReply> reply(manager.get(QNetworkRequest(url)));
        if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, 10'000))
            qFatal("no answer");
        return reply->readAll();
    }

private Q_SLOTS:
    void theOrganisationsAuthorityIsTrustedFromWhenItIsKnown()
    {
        HttpServer server(picture(), m_certificates.server());
        PictureAccess access(m_network);
        const std::unique_ptr<QNetworkAccessManager> manager(access.create(nullptr));
        QCOMPARE(fetch(*manager, server.url()), QByteArray());
        NetworkSetup setup;
        setup.authorities = m_certificates.authorities();
        m_network->set(setup);
        QCOMPARE(fetch(*manager, server.url()), QByteArray("picture"));
        m_network->set({});
        QCOMPARE(fetch(*manager, server.url()), QByteArray());
        QCOMPARE(server.requests().size(), 1);
    }

    void theProxyIsUsedWithItsCredentials()
    {
        HttpServer server(picture(), m_certificates.server(QStringLiteral("wronghost")));
        ConnectProxy proxy;
        proxy.route("other.example", server.port());
        proxy.demand("emma:right");
        NetworkSetup setup;
        setup.authorities = m_certificates.authorities();
        setup.proxy = *ProxySetting::parse(QStringLiteral("http://127.0.0.1:%1").arg(proxy.port()));
        PictureAccess access(m_network);
        const std::unique_ptr<QNetworkAccessManager> manager(access.create(nullptr));
        const QUrl url(QStringLiteral("https://other.example/emma.png"));
        m_network->set(setup);
        QCOMPARE(fetch(*manager, url), QByteArray());
        setup.proxyCredentials = {QStringLiteral("emma"), Secret("right")};
        setup.proxyCredentialsFor = QStringLiteral("127.0.0.1:1"); // another proxy's
        m_network->set(setup);
        QCOMPARE(fetch(*manager, url), QByteArray());
        setup.proxyCredentialsFor = QStringLiteral("127.0.0.1:%1").arg(proxy.port());
        m_network->set(setup);
        QCOMPARE(fetch(*manager, url), QByteArray("picture"));
        QCOMPARE(proxy.opened, 1);
    }

    void aClientCertificateIsNotForPictures()
    {
        QSslConfiguration tls = m_certificates.server();
        tls.setPeerVerifyMode(QSslSocket::QueryPeer);
        tls.setCaCertificates(m_certificates.authorities());
        bool shown = true;
        HttpServer server(
            [&shown](const HttpServer::Request &, QTcpSocket *socket) {
                shown = !qobject_cast<QSslSocket *>(socket)->peerCertificate().isNull();
                socket->write(HttpServer::response(200, "picture", "image/png"));
            },
            tls);
        NetworkSetup setup;
        setup.authorities = m_certificates.authorities();
        setup.clientCertificate =
            *ClientCertificate::load(m_certificates.path(QStringLiteral("wronghost.pem")),
                                     m_certificates.path(QStringLiteral("wronghost.key")));
        m_network->set(setup);
        PictureAccess access(m_network);
        const std::unique_ptr<QNetworkAccessManager> manager(access.create(nullptr));
        QCOMPARE(fetch(*manager, server.url()), QByteArray("picture"));
        QVERIFY(!shown);
    }

    void whatIsNotSafeIsNotFetched()
    {
        m_network->set({});
        PictureAccess access(m_network);
        const std::unique_ptr<QNetworkAccessManager> manager(access.create(nullptr));
        HttpServer server(picture());
        QCOMPARE(fetch(*manager, server.url()), QByteArray("picture"));
        QCOMPARE(fetch(*manager, QUrl(QStringLiteral("http://example.com/a.png"))), QByteArray());
        QCOMPARE(fetch(*manager, QUrl(QStringLiteral("file:///etc/hostname"))), QByteArray());
    }
};

QTEST_GUILESS_MAIN(TestPictureAccess)
#include "tst_pictureaccess.moc"
