// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "net/httpclient.h"
#include "registeredclients.h"
#include "setup/clientregistration.h"
#include "support/registrar.h"
#include "support/suite.h"
#include "testkit/await.h"
#include "vault/memorystore.h"

#include <QSignalSpy>
#include <QTest>

using namespace Keyfob;

/// What becomes of a registration when its organization is removed.
class TestRegisteredClients : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<MemoryStore>();
        m_registrar = std::make_unique<Registrar>();
        HttpClient http;
        ClientRegistration registration(http, *m_store);
        ClientMetadata metadata;
        metadata.name = QStringLiteral("Keyfob");
        metadata.redirectUris = {QUrl(QStringLiteral("http://127.0.0.1/callback"))};
        metadata.responseType = ResponseItem::Code;
        QVERIFY(
            await(registration.create(m_registrar->endpoint(), m_registrar->issuer(), metadata)));
        m_tenant.name = QStringLiteral("Acme");
        m_tenant.issuer = m_registrar->issuer();
        m_tenant.clientId = QStringLiteral("new-1");
    }

    void aClientThatWasRegisteredFromHereGoes()
    {
        RegisteredClients clients(m_store.get());
        const QSignalSpy stayed(&clients, &RegisteredClients::stayed);
        const QSignalSpy gone(&clients, &RegisteredClients::gone);
        clients.remove(m_tenant);
        QTRY_COMPARE(m_registrar->last.method, QByteArray("DELETE"));
        QCOMPARE(m_registrar->last.header("Authorization"), QByteArray("Bearer reg-1"));
        const QString key = ClientRegistration::keyOf(m_tenant.issuer, m_tenant.clientId);
        QTRY_COMPARE(gone.count(), 1);
        QVERIFY(!await(m_store->read(key)));
        QCOMPARE(gone.first().at(1).toString(), m_tenant.clientId);
        QCOMPARE(stayed.count(), 0);
    }

    void anotherOneIsLeftAlone()
    {
        RegisteredClients clients(m_store.get());
        const QSignalSpy stayed(&clients, &RegisteredClients::stayed);
        Tenant other = m_tenant;
        other.clientId = QStringLiteral("an-administrator-made-it");
        clients.remove(other);
        clients.remove(m_tenant); // asked for afterwards, and done
        QTRY_COMPARE(m_registrar->last.method, QByteArray("DELETE"));
        QCOMPARE(m_registrar->server.requests().size(), 2);
        QCOMPARE(stayed.count(), 0);
    }

    void whyItStaysIsSaid()
    {
        m_registrar->answer = HttpServer::response(500, "{}");
        RegisteredClients clients(m_store.get());
        QSignalSpy stayed(&clients, &RegisteredClients::stayed);
        const QSignalSpy gone(&clients, &RegisteredClients::gone);
        clients.remove(m_tenant);
        QVERIFY(stayed.wait());
        QCOMPARE(gone.count(), 0);
        QCOMPARE(stayed.first().at(0).toString(), QStringLiteral("Acme"));
        QVERIFY(!stayed.first().at(1).value<Error>().message().isEmpty());
    }

    void theProgramMayEndMeanwhile()
    {
        auto clients = std::make_unique<RegisteredClients>(m_store.get());
        clients->remove(m_tenant);
        clients.reset();
        RegisteredClients next(m_store.get()); // can still do it
        next.remove(m_tenant);
        const QString key = ClientRegistration::keyOf(m_tenant.issuer, m_tenant.clientId);
        QTRY_VERIFY(!await(m_store->read(key)));
    }

private:
    std::unique_ptr<MemoryStore> m_store;
    std::unique_ptr<Registrar> m_registrar;
    Tenant m_tenant;
};

KEYFOB_SUITE(TestRegisteredClients)
#include "tst_registeredclients.moc"
