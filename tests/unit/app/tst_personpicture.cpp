// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "common/safeimage.h"
#include "net/networksetup.h"
#include "net/origin.h"
#include "net/savingmode.h"
#include "nonetwork.h"
#include "oidc/tenant.h"
#include "session/personpicture.h"
#include "support/connectproxy.h"
#include "support/httpserver.h"
#include "support/suite.h"
#include "support/testcertificates.h"

#include <QBuffer>
#include <QImage>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Keyfob;

Q_DECLARE_METATYPE(Keyfob::PersonPicture::Use)

namespace {

QByteArray png(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// A picture's head that promises \a width times \a height pixels, and nothing behind it.
QByteArray pngHead(quint32 width, quint32 height)
{
    QByteArray bytes = png(1, 1);
    const auto put = [&bytes](int at, quint32 value) {
        for (int i = 0; i < 4; ++i)
            bytes[at + i] = char(value >> (24 - 8 * i));
    };
    put(16, width);
    put(20, height);
    return bytes;
}

Tenant tenantAt(const QUrl &issuer)
{
    Tenant tenant;
    tenant.issuer = issuer;
    return tenant;
}

} // namespace

class TestPersonPicture : public QObject
{
    Q_OBJECT

    TestCertificates m_certificates;

    static HttpServer::Handler says(const QByteArray &answer)
    {
        return [answer](const HttpServer::Request &, QTcpSocket *socket) { socket->write(answer); };
    }
    static QImage imageOf(const QUrl &source)
    {
        const QByteArray text = source.toEncoded();
        return QImage::fromData(QByteArray::fromBase64(text.mid(text.indexOf(',') + 1)));
    }

private Q_SLOTS:
    void fetchesByItselfFromKnownHostsOnly_data()
    {
        using Use = PersonPicture::Use;
        QTest::addColumn<QString>("picture");
        QTest::addColumn<QString>("issuer");
        QTest::addColumn<Use>("use");
        const QString https = QStringLiteral("https://login.example/");
        const QString http = QStringLiteral("http://127.0.0.1:8420/");
        QTest::newRow("issuer") << "https://login.example/p.png" << https << Use::Automatic;
        QTest::newRow("listed") << "https://cdn.example/p.png" << https << Use::Automatic;
        QTest::newRow("below a listed one") << "https://a.img.example/p" << https << Use::Automatic;
        QTest::newRow("above it") << "https://img.example/p" << https << Use::OnRequest;
        QTest::newRow("like it") << "https://evilimg.example/p" << https << Use::OnRequest;
        QTest::newRow("elsewhere") << "https://a.example/p.png" << https << Use::OnRequest;
        QTest::newRow("another port") << "https://cdn.example:444/p" << https << Use::OnRequest;
        QTest::newRow("http") << "http://login.example/p.png" << https << Use::Never;
        QTest::newRow("this machine") << "http://localhost:631/p" << https << Use::Never;
        QTest::newRow("this machine, TLS") << "https://127.0.0.1:9443/" << https << Use::Never;
        QTest::newRow("user name") << "https://a@login.example/p" << https << Use::Never;
        QTest::newRow("file") << "file:///etc/passwd" << https << Use::Never;
        QTest::newRow("data") << "data:image/png;base64,AA" << https << Use::Never;
        QTest::newRow("none") << QString() << https << Use::Never;
        QTest::newRow("endless address")
            << QStringLiteral("https://login.example/") + QString(5000, u'a') << https
            << Use::Never;
        QTest::newRow("sandbox") << "http://127.0.0.1:8420/p.png" << http << Use::Automatic;
        QTest::newRow("other port here") << "http://127.0.0.1:631/p" << http << Use::OnRequest;
        QTest::newRow("other host here") << "http://localhost:8420/" << http << Use::OnRequest;
    }
    void fetchesByItselfFromKnownHostsOnly()
    {
        QFETCH(const QString, picture);
        QFETCH(const QString, issuer);
        const QStringList hosts {QStringLiteral("cdn.example"), QStringLiteral("*.img.example")};
        QTEST(PersonPicture::use(QUrl(picture), QUrl(issuer), hosts), "use");
    }

    void showsTheIssuersPictureWithoutCredentials()
    {
        HttpServer server(says(
            HttpServer::response(200, png(300, 200), "image/png", "Set-Cookie: a=1; Path=/\r\n")));
        PersonPicture picture;
        picture.setTenant(tenantAt(server.url()));
        const QSignalSpy changed(&picture, &PersonPicture::changed);
        for (int i = 0; i < 2; ++i) {
            picture.setAddress(server.url(QStringLiteral("/%1.png").arg(i)));
            QTRY_VERIFY(!picture.source().isEmpty());
            QCOMPARE(imageOf(picture.source()).size(),
                     QSize(PersonPicture::Side, PersonPicture::Side));
            QVERIFY(picture.host().isEmpty());
        }
        for (const auto &request : server.requests()) {
            QVERIFY(request.header("Cookie").isEmpty());
            QVERIFY(request.header("Referer").isEmpty());
            QVERIFY(request.header("Authorization").isEmpty());
        }
        picture.setAddress({});
        QVERIFY(picture.source().isEmpty());
    }

    void asksFirstOnAMeteredConnection()
    {
        HttpServer server(says(HttpServer::response(200, png(10, 10), "image/png")));
        SavingMode::system().setMetered(true);
        const auto end = qScopeGuard([] { SavingMode::system().setMetered(false); });
        PersonPicture picture;
        picture.setTenant(tenantAt(server.url()));
        picture.setAddress(server.url());
        QCOMPARE(picture.host(), QStringLiteral("127.0.0.1"));
        QCOMPARE(server.requests().size(), 0);
        picture.fetch();
        QVERIFY(picture.host().isEmpty());
        QTRY_VERIFY(!picture.source().isEmpty());
        QCOMPARE(server.requests().size(), 1);
    }

    void asksBeforeAnotherHostIsAsked()
    {
        HttpServer issuer(says({}));
        HttpServer server(says(HttpServer::response(200, png(10, 10), "image/png")));
        PersonPicture picture;
        picture.setTenant(tenantAt(issuer.url()));
        picture.setAddress(server.url());
        QCOMPARE(picture.host(), QStringLiteral("127.0.0.1"));
        QCOMPARE(server.requests().size(), 0);
        picture.fetch();
        QVERIFY(picture.host().isEmpty());
        QTRY_VERIFY(!picture.source().isEmpty());
        QCOMPARE(server.requests().size(), 1);
    }

    /// An answer that is no good; the program goes on without a picture.
    void takesNothingThatIsNoPicture_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("not there") << HttpServer::response(404, png(10, 10), "image/png");
        QTest::newRow("too many pixels") << HttpServer::response(200, pngHead(60000, 60000));
        QTest::newRow("no pixels") << HttpServer::response(200, pngHead(0, 0));
        QTest::newRow("too large")
            << HttpServer::response(200, png(10, 10) + QByteArray(PersonPicture::MaxSize, 'a'));
        QTest::newRow("drawing") << HttpServer::response(
            200, "<svg xmlns='http://www.w3.org/2000/svg'/>", "image/png");
        QTest::newRow("bitmap") << HttpServer::response(200, "BM" + QByteArray(100, '\0'));
    }
    void takesNothingThatIsNoPicture()
    {
        QFETCH(const QByteArray, answer);
        HttpServer server([&answer](const HttpServer::Request &request, QTcpSocket *socket) {
            socket->write(request.target == "/good"
                              ? HttpServer::response(200, png(10, 10), "image/png")
                              : answer);
        });
        PersonPicture picture;
        picture.setTenant(tenantAt(server.url()));
        picture.setAddress(server.url(QStringLiteral("/bad")));
        QTRY_COMPARE(server.requests().size(), 1);
        QVERIFY(!QTest::qWaitFor([&picture] { return !picture.source().isEmpty(); }, 300));
        picture.setAddress(server.url(QStringLiteral("/good")));
        QTRY_VERIFY(!picture.source().isEmpty());
    }

    void anEndlessPictureIsGivenUp()
    {
        qint64 sent = 0;
        bool closed = false;
        HttpServer server([&](const HttpServer::Request &, QTcpSocket *socket) {
            socket->write("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n\x89PNG\r\n\x1a\n");
            connect(socket, &QIODevice::bytesWritten, socket, [&sent, socket](qint64 size) {
                sent += size;
                socket->write(QByteArray(65536, 'a'));
            });
            connect(socket, &QTcpSocket::disconnected, socket, [&closed] { closed = true; });
        });
        PersonPicture picture;
        picture.setTenant(tenantAt(server.url()));
        picture.setAddress(server.url());
        QTRY_VERIFY(closed);
        QVERIFY2(sent < 30'000'000, qPrintable(QString::number(sent)));
        QVERIFY(picture.source().isEmpty());
    }

    void redirectsStayWithinTheOrigin()
    {
        HttpServer other(says(HttpServer::response(200, png(10, 10), "image/png")));
        HttpServer server([&other](const HttpServer::Request &request, QTcpSocket *socket) {
            socket->write(request.target == "/here" ? HttpServer::redirect(302, "/there")
                              : request.target == "/away"
                              ? HttpServer::redirect(302, other.url().toEncoded())
                              : request.target == "/loop"
                              ? HttpServer::redirect(302, "/loop")
                              : HttpServer::response(200, png(10, 10), "image/png"));
        });
        PersonPicture picture;
        picture.setTenant(tenantAt(server.url()));
        picture.setAddress(server.url(QStringLiteral("/away")));
        QTRY_COMPARE(server.requests().size(), 1);
        picture.setAddress(server.url(QStringLiteral("/loop")));
        QTRY_COMPARE(server.requests().size(), 5);
        picture.setAddress(server.url(QStringLiteral("/here")));
        QTRY_VERIFY(!picture.source().isEmpty());
        QCOMPARE(server.requests().size(), 7);
        QCOMPARE(other.requests().size(), 0);
    }

    void theOrganizationsProxyAndAuthorityAreUsed()
    {
        HttpServer server(says(HttpServer::response(200, png(10, 10), "image/png")),
                          m_certificates.server(QStringLiteral("wronghost")));
        ConnectProxy proxy;
        proxy.route("other.example", server.port());
        NetworkSetup setup;
        setup.authorities = m_certificates.authorities();
        setup.proxy = *ProxySetting::parse(QStringLiteral("http://127.0.0.1:%1").arg(proxy.port()));
        PersonPicture picture;
        picture.setTenant(tenantAt(QUrl(QStringLiteral("https://other.example"))));
        picture.setNetwork(setup);
        picture.setAddress(QUrl(QStringLiteral("https://other.example/emma.png")));
        QTRY_VERIFY(!picture.source().isEmpty());
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
                socket->write(HttpServer::response(200, png(10, 10), "image/png"));
            },
            tls);
        NetworkSetup setup;
        setup.authorities = m_certificates.authorities();
        setup.clientCertificate =
            *ClientCertificate::load(m_certificates.path(QStringLiteral("wronghost.pem")),
                                     m_certificates.path(QStringLiteral("wronghost.key")));
        setup.certificateOrigins = {originOf(server.url())};
        PersonPicture picture;
        picture.setTenant(tenantAt(server.url()));
        picture.setNetwork(setup);
        picture.setAddress(server.url());
        QTRY_VERIFY(!picture.source().isEmpty());
        QVERIFY(!shown);
    }

    /// Whatever a screen names as a picture by mistake is not asked for.
    void screensFetchNothing()
    {
        HttpServer server(says(HttpServer::response(200, png(10, 10), "image/png")));
        const std::unique_ptr<QNetworkAccessManager> manager(NoNetwork().create(nullptr));
        const auto fetch = [&manager](const QUrl &url) {
            const std::unique_ptr<QNetworkReply> reply(manager->get(QNetworkRequest(url)));
            if (!reply->isFinished())
                QSignalSpy(reply.get(), &QNetworkReply::finished).wait();
            return reply->readAll();
        };
        QCOMPARE(fetch(server.url()), QByteArray());
        QCOMPARE(fetch(QUrl(QStringLiteral("https://login.example/"))), QByteArray());
        QCOMPARE(fetch(QUrl(QStringLiteral("file:///etc/hostname"))), QByteArray());
        QCOMPARE(fetch(QUrl(QStringLiteral("data:,hello"))), QByteArray("hello"));
        QCOMPARE(server.requests().size(), 0);
    }

    void aPictureOfAnyShapeIsRead_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("one pixel") << QSize(1, 1);
        QTest::newRow("line") << QSize(30000, 1);
        QTest::newRow("column") << QSize(1, 30000);
        QTest::newRow("large") << QSize(2000, 1500);
    }
    void aPictureOfAnyShapeIsRead()
    {
        QFETCH(const QSize, size);
        const auto image = SafeImage::read(png(size.width(), size.height()), {144, 144});
        QVERIFY(image);
        QVERIFY(image->width() * image->height() <= 200 * 200 || image->height() == 1
                || image->width() == 1);
    }
};

KEYFOB_SUITE(TestPersonPicture)
#include "tst_personpicture.moc"
