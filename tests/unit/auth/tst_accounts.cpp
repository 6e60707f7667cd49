// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "oidc/sessionid.h"
#include "support/suite.h"
#include "vault/pendingrevocation.h"
#include "world.h"

#include <QUrlQuery>

using namespace Keyfob;
using State = AuthService::State;

/// Several people at one tenant.
class TestAccounts : public QObject
{
    Q_OBJECT

    static QString promptOf(const World &world)
    {
        return QUrlQuery(world.agent.visits.last().url).queryItemValue(QStringLiteral("prompt"));
    }

    static void signInAs(World &world, AuthService &service, const QString &subject)
    {
        world.provider.changeClaims = [subject](QJsonObject &claims) {
            claims.insert(QStringLiteral("sub"), subject);
        };
        world.provider.userInfo.insert(QStringLiteral("sub"), subject);
        QVERIFY(await(service.restore()));
        const auto signedIn = await(service.signIn());
        QVERIFY2(signedIn, signedIn ? "" : qPrintable(signedIn.error().name()));
        await(world.vault.waitForSaved());
    }

    static QString restored(World &world, const QString &account)
    {
        const auto service = world.newService(account);
        if (!await(service->restore()) || !service->session())
            return {};
        return service->session()->subjectText;
    }

private Q_SLOTS:
    void theFirstAccountIsWhereATenantsOnlySessionWas()
    {
        World world;
        signInAs(world, *world.service, QStringLiteral("emma"));
        const QString tenantId = world.provider.tenant().id();
        QCOMPARE(sessionId(tenantId, {}), tenantId);
        for (auto entry = world.store.entries.keyBegin(); entry != world.store.entries.keyEnd();
             ++entry)
            QVERIFY(QString(*entry + QLatin1Char('/'))
                        .startsWith(QStringLiteral("session/%1/").arg(tenantId)));
        QCOMPARE(restored(world, {}), QStringLiteral("emma"));
        QCOMPARE(restored(world, QStringLiteral("a1")), QString());
    }

    void eachAccountHasItsOwnSessionAndEndsIt()
    {
        World world;
        const auto second = world.newService(QStringLiteral("a1"));
        signInAs(world, *world.service, QStringLiteral("emma"));
        signInAs(world, *second, QStringLiteral("max"));
        QVERIFY(tokenOf(*world.service) != tokenOf(*second));
        QCOMPARE(restored(world, {}), QStringLiteral("emma"));
        QCOMPARE(restored(world, QStringLiteral("a1")), QStringLiteral("max"));

        QVERIFY(await(second->signOut()));
        QVERIFY(!world.vault.mayHave(sessionId(second->tenant().id(), QStringLiteral("a1"))));
        QVERIFY(world.vault.mayHave(second->tenant().id()));
        QCOMPARE(restored(world, QStringLiteral("a1")), QString());
        QCOMPARE(restored(world, {}), QStringLiteral("emma"));
        QVERIFY(await(world.service->signOut()));
        QVERIFY(world.isKeychainEmpty());
    }

    void aServiceThatGoesLeavesTheVisitOfAnother()
    {
        World world;
        world.signIn();
        const auto other = world.newService(QStringLiteral("second"));
        QVERIFY(await(other->restore()));
        world.agent.person = [](const Visit &) { return std::nullopt; };
        auto signingIn = other->signIn();
        QTRY_COMPARE(other->state(), State::AwaitingUser);
        world.service.reset();
        QCOMPARE(other->state(), State::AwaitingUser);
        other->cancel();
        QCOMPARE(await(std::move(signingIn)).error().code(), ErrorCode::Cancelled);
    }

    void whatIsLeftToRevokeBelongsToItsAccount()
    {
        World world(QStringLiteral("code"));
        const auto second = world.newService(QStringLiteral("a1"));
        QVERIFY(await(second->restore()));
        QVERIFY(await(second->signIn()));
        world.provider.tokenStatus = 503;
        QVERIFY(await(second->signOut()));
        const QString id = sessionId(second->tenant().id(), QStringLiteral("a1"));
        QVERIFY(world.vault.mayHave(pendingRevocationId(id)));
        QVERIFY(!world.vault.mayHave(pendingRevocationId(second->tenant().id())));

        world.provider.tokenStatus = 200;
        world.provider.revoked.clear();
        QCOMPARE(restored(world, {}), QString()); // another account's start
        QVERIFY(world.provider.revoked.isEmpty());
        const auto later = world.newService(QStringLiteral("a1"));
        QVERIFY(await(later->restore()));
        QTRY_COMPARE(world.provider.revoked.size(), 1);
        QTRY_VERIFY(world.isKeychainEmpty());
    }

    void aPersonWhoHasAnAccountComesBackToIt()
    {
        World world;
        signInAs(world, *world.service, QStringLiteral("emma"));
        QStringList asked;
        const auto second = world.newService(QStringLiteral("a1"), [&](const Session &session) {
            asked.append(session.subjectText);
            return QString();
        });
        world.service.reset();
        signInAs(world, *second, QStringLiteral("emma"));
        QCOMPARE(asked, QStringList {QStringLiteral("emma")});
        QCOMPARE(second->account(), QString());
        QVERIFY(!world.vault.mayHave(sessionId(second->tenant().id(), QStringLiteral("a1"))));
        QCOMPARE(restored(world, {}), QStringLiteral("emma"));
        QVERIFY(await(second->signOut()));
        QVERIFY(world.isKeychainEmpty());
    }

    void somebodyNewStaysInTheAccount()
    {
        World world;
        signInAs(world, *world.service, QStringLiteral("emma"));
        const auto second = world.newService(QStringLiteral("a1"),
                                             [](const Session &) { return QStringLiteral("a1"); });
        signInAs(world, *second, QStringLiteral("max"));
        QCOMPARE(second->account(), QStringLiteral("a1"));
        QCOMPARE(restored(world, QStringLiteral("a1")), QStringLiteral("max"));
        QCOMPARE(restored(world, {}), QStringLiteral("emma"));
    }

    void anAccountWithoutCookiesAsksWhoItIs()
    {
        World world;
        QVERIFY(await(world.service->restore()));
        QVERIFY(await(world.service->signIn(QStringLiteral("login"))));
        QCOMPARE(promptOf(world), QStringLiteral("login"));
        QVERIFY(world.agent.visits.last().cookies.isEmpty());
    }

    void anAccountWithItsOwnCookiesDoesNotAsk()
    {
        World world;
        world.signIn();
        world.provider.silentError = "login_required";
        world.pass(4000);
        world.service->checkExpiry();
        QTRY_VERIFY(world.service->isReauthenticationRequired());
        world.agent.visits.clear();
        AccessTokenRequest request;
        request.interactive = true;
        QVERIFY(await(world.service->accessToken(request)));
        QCOMPARE(promptOf(world), QString());
        QVERIFY(!world.agent.visits.last().cookies.isEmpty());
    }
};

KEYFOB_SUITE(TestAccounts)
#include "tst_accounts.moc"
