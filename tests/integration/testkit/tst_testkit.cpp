// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "client/client.h"
#include "net/httpclient.h"
#include "support/suite.h"
#include "testkit/await.h"
#include "testkit/pagescriptuseragent.h"
#include "testkit/sandboxprocess.h"
#include "vault/memorystore.h"

#include <QJsonDocument>
#include <QTest>

using namespace Keyfob;

namespace {

/// A client whose person is a script.
struct Place
{
    explicit Place(const SandboxProcess &sandbox, PageScript script = PageScript::sandbox())
        : Place(sandbox.tenant().value_or(Tenant()), std::move(script))
    {
    }
    explicit Place(const Tenant &tenant, PageScript script = PageScript::sandbox())
        : agent(http, std::move(script))
    {
        ClientOptions options;
        options.userAgent = &agent;
        options.store = &store;
        client = std::make_unique<Client>(tenant, options);
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
    /// The sandbox's refresh tokens are for its first API alone, as Auth0's are by default: what
    /// they give is refused, and the provider is visited.
    void callsAnotherApiInTheSameSession_data()
    {
        QTest::addColumn<QString>("type");
        for (const char *type : {"id_token token", "code", "code id_token token"})
            QTest::newRow(type) << QString::fromLatin1(type);
    }
    void callsAnotherApiInTheSameSession()
    {
        QFETCH(const QString, type);
        SandboxProcess sandbox;
        QVERIFY(sandbox.isReady());
        QJsonObject file = sandbox.tenantFile();
        file.insert(QStringLiteral("response_type"), type);
        file.insert(QStringLiteral("scope"),
                    QStringLiteral("openid profile offline_access read:timesheets"));
        const auto tenant = Tenant::parse(QJsonDocument(file).toJson());
        QVERIFY(tenant);
        Place place(*tenant);
        QVERIFY(await(place.client->signIn()));
        const auto own = await(place.client->accessToken());
        const auto reports = place.client->forAudience(
            QStringLiteral("https://api.reports.example"), tenant->apiBaseUrl);
        const auto token = await(reports.accessToken());
        QVERIFY2(token, token ? "" : qPrintable(token.error().message()));
        QVERIFY(!(*token == *own));
        const auto crossed = await(reports.send(timesheets())); // it is not for that API
        QVERIFY(crossed);
        QCOMPARE(crossed->status, 401);
        QCOMPARE(await(place.client->send(timesheets()))->status, 200);
        QCOMPARE(place.agent.passwordsAsked(), 1);

        const auto unknown = place.client->forAudience(
            QStringLiteral("https://api.unknown.example"), tenant->apiBaseUrl);
        const auto refused = await(unknown.accessToken());
        QVERIFY(!refused);
        QCOMPARE(refused.error().providerCode(), QStringLiteral("access_denied"));
        QCOMPARE(await(place.client->send(timesheets()))->status, 200);
    }

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

KEYFOB_SUITE(TestTestKit)
#include "tst_testkit.moc"
