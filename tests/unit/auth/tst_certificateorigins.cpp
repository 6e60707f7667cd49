// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "auth/certificateuse.h"
#include "client/networkunlock.h"
#include "net/httpclient.h"
#include "net/networksetup.h"
#include "net/origin.h"
#include "oidc/tenant.h"
#include "support/httpserver.h"
#include "support/suite.h"
#include "support/testcertificates.h"
#include "testkit/await.h"
#include "vault/memorystore.h"
#include "vault/networksecrets.h"

#include <QSslSocket>
#include <QTest>

using namespace Keyfob;

/// A server that takes any client certificate, or none.
class AskingServer
{
public:
    explicit AskingServer(const TestCertificates &certificates)
        : m_server(
            [this](const HttpServer::Request &, QTcpSocket *socket) {
                wasShown = !qobject_cast<QSslSocket *>(socket)->peerCertificate().isNull();
                socket->write(HttpServer::response(200, "{}"));
            },
            tls(certificates))
    {
    }

    QUrl url() const { return m_server.url(); }

    std::optional<bool> wasShown;

private:
    static QSslConfiguration tls(const TestCertificates &certificates)
    {
        QSslConfiguration tls = certificates.server();
        tls.setPeerVerifyMode(QSslSocket::QueryPeer);
        tls.setCaCertificates(certificates.authorities());
        return tls;
    }

    HttpServer m_server;
};

/// Who gets a client certificate: the servers that the person was told, and nobody else.
class TestCertificateOrigins : public QObject
{
    Q_OBJECT

    Tenant tenantAt(const QUrl &issuer) const
    {
        Tenant tenant;
        tenant.issuer = issuer;
        tenant.clientId = QStringLiteral("client");
        tenant.caFile = m_certificates.path(QStringLiteral("ca.pem"));
        tenant.clientCertificateFile = m_certificates.path(QStringLiteral("client.pem"));
        tenant.clientKeyFile = m_certificates.path(QStringLiteral("client.key"));
        return tenant;
    }

    TestCertificates m_certificates;

private Q_SLOTS:
    void initTestCase()
    {
        m_certificates.clientCertificate(QStringLiteral("client"), QStringLiteral("ca"));
    }

    void aCertificateGoesToItsOriginsOnly_data()
    {
        QTest::addColumn<QString>("allowed");
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("goes");
        const auto row = [](const char *allowed, const char *url, bool goes) {
            QTest::addRow("%s at %s", allowed, url)
                << QString::fromLatin1(allowed) << QString::fromLatin1(url) << goes;
        };
        row("https://id.example", "https://id.example/token", true);
        row("https://id.example", "https://id.example:443/token", true);
        row("https://id.example", "https://id.example:8443/token", false);
        row("https://id.example", "https://evil.example/jwks", false);
        row("https://id.example", "https://id.example.evil.example/", false);
        row("https://id.example:8443", "https://id.example:8443/", true);
        row("https://*.corp.example", "https://login.corp.example/", true);
        row("https://*.corp.example", "https://corp.example/", false);
        row("https://*.corp.example", "https://evilcorp.example/", false);
        row("https://*.corp.example", "https://login.corp.example:8443/", false);
        row("https://*.", "https://id.example/", false);
        row("", "https://id.example/", false);
    }
    void aCertificateGoesToItsOriginsOnly()
    {
        QFETCH(QString, allowed);
        QFETCH(QString, url);
        QFETCH(bool, goes);
        const auto certificate =
            ClientCertificate::load(m_certificates.path(QStringLiteral("client.pem")),
                                    m_certificates.path(QStringLiteral("client.key")));
        QVERIFY2(certificate, certificate ? "" : qPrintable(certificate.error().message()));
        NetworkSetup network;
        network.clientCertificate = *certificate;
        network.certificateOrigins = {allowed};
        QCOMPARE(!network.tlsFor(QUrl(url)).localCertificateChain().isEmpty(), goes);
        QVERIFY(network.tls().localCertificateChain().isEmpty());
    }

    /// What a discovery document names is nobody that the person has heard of.
    void noServerGetsItThatTheQuestionDidNotName()
    {
        AskingServer issuer(m_certificates);
        AskingServer description(m_certificates);
        AskingServer keys(m_certificates);
        Tenant tenant = tenantAt(issuer.url());
        tenant.discoveryUrl = description.url();
        QStringList named;
        MemoryStore store;
        NetworkSecrets secrets(store, {});
        const AllowCertificate allow = [&named](CertificateUse use) -> QCoro::Task<bool> {
            named = use.origins;
            co_return true;
        };
        const auto setup =
            await(certifiedNetwork(tenant, false, secrets, allow, [] { return true; }));
        QVERIFY2(setup, setup ? "" : qPrintable(setup.error().message()));
        QCOMPARE(named, QStringList({originOf(issuer.url()), originOf(description.url())}));
        HttpClient http;
        http.setNetwork(*setup);
        for (const auto &[server, isShown] :
             {std::pair(&issuer, true), std::pair(&keys, false), std::pair(&description, true)}) {
            HttpRequest request;
            request.url = server->url();
            const auto answer = await(http.send(request));
            QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail()));
            QCOMPARE(server->wasShown, std::optional(isShown));
        }
    }

    void anAnswerIsForTheseServersOnly()
    {
        const Tenant tenant = tenantAt(QUrl(QStringLiteral("https://login.corp.example")));
        const CertificateUse use = CertificateUse::of(tenant, {});
        QCOMPARE(use.origins, QStringList(QStringLiteral("https://login.corp.example")));
        Tenant other = tenant;
        other.clientId = QStringLiteral("another");
        QCOMPARE(CertificateUse::of(other, {}).key(), use.key());
        other.discoveryUrl = QUrl(QStringLiteral("https://login.corp.example/description"));
        QCOMPARE(CertificateUse::of(other, {}).key(), use.key());
        other.discoveryUrl = QUrl(QStringLiteral("https://evil.example/description"));
        QVERIFY(CertificateUse::of(other, {}).key() != use.key());
        QVERIFY(
            CertificateUse::of(other, {}).origins.contains(QStringLiteral("https://evil.example")));
    }
};

KEYFOB_SUITE(TestCertificateOrigins)
#include "tst_certificateorigins.moc"
