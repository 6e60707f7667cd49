// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "client/client.h"
#include "net/httpclient.h"
#include "testkit/await.h"
#include "testkit/pagescriptuseragent.h"
#include "testkit/sandboxprocess.h"
#include "vault/memorystore.h"

#include <QTest>

using namespace Keyfob;

namespace {

/// A client whose person is a script.
struct Place
{
    explicit Place(const SandboxProcess &sandbox, PageScript script = PageScript::sandbox())
        : agent(http, std::move(script))
    {
        ClientOptions options;
        options.userAgent = &agent;
        options.store = &store;
        if (const auto tenant = sandbox.tenant())
            client = std::make_unique<Client>(*tenant, options);
    }

    HttpClient http;
    PageScriptUserAgent agent;
    MemoryStore store;
    std::unique_ptr<Client> client;
};

ApiRequest timesheets()
{
    ApiRequest request;
    request.path = QStringLiteral("/timesheets");
    return request;
}

} // namespace

class TestTestKit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsInAndCallsTheApi()
    {
        SandboxProcess sandbox;
        QVERIFY(sandbox.isReady());
        Place place(sandbox);
        QVERIFY(place.client);
        const auto session = await(place.client->signIn());
        QVERIFY2(session, session ? "" : qPrintable(session.error().detail()));
        QCOMPARE(session->email, QStringLiteral("emma@timesheets.example"));
        QCOMPARE(place.agent.passwordsAsked(), 1);
        const auto response = await(place.client->send(timesheets()));
        QVERIFY(response);
        QCOMPARE(response->status, 200);
        QCOMPARE(sandbox.callbackRequests(), 0);
    }

    void signsInAsWhoeverTheScriptNames()
    {
        SandboxProcess sandbox;
        Place place(sandbox, PageScript::sandbox(QStringLiteral("max@timesheets.example")));
        const auto session = await(place.client->signIn());
        QVERIFY(session);
        QCOMPARE(session->email, QStringLiteral("max@timesheets.example"));
    }

    void denies()
    {
        SandboxProcess sandbox;
        Place place(sandbox, PageScript::denying());
        const auto session = await(place.client->signIn());
        QVERIFY(!session);
        QCOMPARE(session.error().code(), ErrorCode::AccessDenied);
    }

    void faults_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<ErrorCode>("code");
        // The table in the kit's README.
        QTest::newRow("wrong-nonce") << "wrong-nonce" << ErrorCode::NonceMismatch;
        QTest::newRow("wrong-at-hash") << "wrong-at-hash" << ErrorCode::AccessTokenHashMismatch;
        QTest::newRow("wrong-issuer") << "wrong-issuer" << ErrorCode::IssuerWrong;
        QTest::newRow("wrong-audience") << "wrong-audience" << ErrorCode::AudienceWrong;
        QTest::newRow("expired") << "expired" << ErrorCode::TokenExpired;
        QTest::newRow("alg-none") << "alg-none" << ErrorCode::AlgorithmRefused;
        QTest::newRow("bad-signature") << "bad-signature" << ErrorCode::SignatureInvalid;
        QTest::newRow("wrong-state") << "wrong-state" << ErrorCode::StateUnknown;
    }
    void faults()
    {
        QFETCH(const QString, fault);
        QFETCH(const ErrorCode, code);
        SandboxProcess sandbox({QStringLiteral("--fault"), fault});
        QVERIFY(sandbox.isReady());
        Place place(sandbox);
        const auto session = await(place.client->signIn());
        QVERIFY(!session);
        QCOMPARE(session.error().code(), code);
    }

    void followsAnswersOfAnyKindButRunsNoScript()
    {
        SandboxProcess seeOther({QStringLiteral("--hostile"), QStringLiteral("see-other")});
        QVERIFY(await(Place(seeOther).client->signIn()));

        SandboxProcess script({QStringLiteral("--hostile"), QStringLiteral("js-redirect")});
        const auto session = await(Place(script).client->signIn());
        QVERIFY(!session);
        QCOMPARE(session.error().code(), ErrorCode::PageLoadFailed);
    }

    void visitsOnlyTheHostsThatItMay()
    {
        SandboxProcess sandbox;
        HttpClient http;
        PageScriptUserAgent agent(http);
        Visit visit;
        visit.url = sandbox.url(QStringLiteral("/authorize"));
        visit.redirectUri = sandbox.redirectUri();
        visit.hosts = {QStringLiteral("accounts.example")};
        const auto result = await(agent.open(visit));
        QVERIFY(!result);
        QCOMPARE(result.error().code(), ErrorCode::HostBlocked);
    }

    void movesTheClock()
    {
        SandboxProcess still;
        QVERIFY(!still.advanceClock(10));

        SandboxProcess sandbox({QStringLiteral("--adjustable-clock")});
        Place place(sandbox);
        QVERIFY(await(place.client->signIn()));
        QCOMPARE(await(place.client->send(timesheets()))->status, 200);
        QVERIFY(sandbox.advanceClock(2 * 3600));
        const auto late = await(place.client->send(timesheets()));
        QVERIFY(!late || late->status == 401 || late->renewed);
    }

    void anUnknownFaultIsNotReady()
    {
        SandboxProcess sandbox({QStringLiteral("--fault"), QStringLiteral("no-such")});
        QVERIFY(!sandbox.isReady());
        QVERIFY(!sandbox.tenant());
    }

    void aPageWithoutAFormEndsIt()
    {
        QVERIFY(!PageScript::sandbox().leave(QStringLiteral("<p>Nothing here</p>")));
        const auto left = PageScript::sandbox().leave(
            QStringLiteral("<form method=\"post\" action=\"/go?a=1&amp;b=2\">"
                           "<input type=\"hidden\" name=\"csrf\" value=\"&quot;x&quot;\">"
                           "<input id=\"username\" name=\"username\"></form>"));
        QVERIFY(left);
        QCOMPARE(left->action, QUrl(QStringLiteral("/go?a=1&b=2")));
        QCOMPARE(left->fields.first().second, QByteArray("\"x\""));
        QCOMPARE(left->fields.size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestTestKit)
#include "tst_testkit.moc"
