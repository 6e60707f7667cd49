// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include <Keyfob/Client>
#include <Keyfob/MemoryStore>
#include <Keyfob/PageScriptUserAgent>
#include <Keyfob/SandboxProcess>
#include <keyfob/net/httpclient.h>
#include <keyfob/testkit/await.h>

#include <QTest>

using namespace Keyfob;

/// Another team's suite: signing in as their program does, at a provider that behaves or does not.
class TestAcme : public QObject
{
    Q_OBJECT

    HttpClient m_http;
    PageScriptUserAgent m_person {m_http};
    MemoryStore m_keychain;

    std::unique_ptr<Client> clientOf(const SandboxProcess &sandbox)
    {
        ClientOptions options;
        options.userAgent = &m_person;
        options.store = &m_keychain;
        return std::make_unique<Client>(*sandbox.tenant(), options);
    }

private Q_SLOTS:
    void signsIn()
    {
        SandboxProcess sandbox;
        QVERIFY(sandbox.isReady());
        const auto client = clientOf(sandbox);
        const auto session = await(client->signIn());
        QVERIFY(session);
        QCOMPARE(session->email, QString("emma@timesheets.example"));
        QCOMPARE(await(client->get("/timesheets"))->status, 200);
        QVERIFY(await(client->signOut()));
        QCOMPARE(sandbox.callbackRequests(), 0);
    }

    void refusesAForgedToken()
    {
        SandboxProcess sandbox({"--fault", "bad-signature"});
        QVERIFY(sandbox.isReady());
        const auto session = await(clientOf(sandbox)->signIn());
        QVERIFY(!session);
        QCOMPARE(session.error().code(), ErrorCode::SignatureInvalid);
    }

    void takesNoForANo()
    {
        SandboxProcess sandbox;
        m_person.setScript(PageScript::denying());
        const auto session = await(clientOf(sandbox)->signIn());
        QVERIFY(!session);
        QCOMPARE(session.error().code(), ErrorCode::AccessDenied);
    }
};

QTEST_GUILESS_MAIN(TestAcme)
#include "tst_acme.moc"
