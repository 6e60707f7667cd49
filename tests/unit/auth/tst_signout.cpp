// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "support/fakedelay.h"
#include "support/suite.h"
#include "world.h"

using namespace Keyfob;
using State = AuthService::State;

/// Signing out: here, at the provider, and what is left for later.
class TestSignOut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRefreshTokenIsRevoked()
    {
        World world(QStringLiteral("code"));
        world.signIn();
        QVERIFY(await(world.service->signOut()));
        QCOMPARE(world.provider.revoked, QList<QByteArray> {"refresh-1"});
        QVERIFY(!world.service->hasNotice());
        QVERIFY(!world.agent.visits.last().visible);
        QVERIFY(world.isKeychainEmpty());
    }

    void withoutARefreshTokenNothingIsRevoked()
    {
        World world;
        world.signIn();
        QVERIFY(await(world.service->signOut()));
        QVERIFY(world.provider.revoked.isEmpty());
        QVERIFY(!world.service->hasNotice());
        QVERIFY(world.isKeychainEmpty());
    }

    void whatCouldNotBeRevokedIsSaidAndDoneAtTheNextStart()
    {
        World world(QStringLiteral("code"));
        world.signIn();
        world.provider.tokenStatus = 503;
        QVERIFY(await(world.service->signOut()));
        QCOMPARE(world.service->state(), State::SignedOut);
        QVERIFY(world.service->notice().message().contains(QLatin1StringView("next start")));
        world.provider.revoked.clear();

        world.restart(); // still out of order
        world.start();
        QCOMPARE(world.service->state(), State::SignedOut); // what is left is no session
        QTRY_COMPARE(world.provider.revoked.size(), 1);
        QVERIFY(!world.isKeychainEmpty());

        world.provider.tokenStatus = 200;
        world.restart();
        world.start();
        QTRY_COMPARE(world.provider.revoked.size(), 2);
        QCOMPARE(world.provider.revoked.last(), QByteArray("refresh-1"));
        QTRY_VERIFY(world.isKeychainEmpty());

        world.restart();
        world.start();
        QCOMPARE(world.provider.revoked.size(), 2); // never again
    }

    void whatTheProviderWillNeverRevokeIsNotTriedAgain()
    {
        World world(QStringLiteral("code"));
        world.signIn();
        world.provider.tokenStatus = 400;
        QVERIFY(await(world.service->signOut()));
        QVERIFY(world.service->hasNotice());
        QVERIFY(!world.service->notice().message().contains(QLatin1StringView("next start")));
        QVERIFY(world.isKeychainEmpty());
    }

    void aProviderWithoutRevocationIsLeftAlone()
    {
        World world(QStringLiteral("code"));
        world.provider.discovery.remove(QStringLiteral("revocation_endpoint"));
        world.signIn();
        QVERIFY(await(world.service->signOut()));
        QVERIFY(world.provider.revoked.isEmpty());
        QVERIFY(!world.service->hasNotice());
        QVERIFY(world.isKeychainEmpty());
    }

    void aProviderThatCannotEndItsSessionIsNamed()
    {
        World world;
        world.provider.discovery.remove(QStringLiteral("end_session_endpoint"));
        world.signIn();
        QVERIFY(await(world.service->signOut()));
        QCOMPARE(world.agent.visits.size(), 1);
        QVERIFY(world.service->notice().message().contains(QLatin1StringView("no way to end")));
        QVERIFY(world.service->notice().message().contains(QLatin1StringView("signed out here")));
    }

    void aFederatedLogOutIsAuth0sWhateverTheDomain()
    {
        World world;
        Tenant tenant = world.provider.tenant();
        tenant.federatedLogout = true;
        world.service = std::make_unique<AuthService>(
            tenant, AuthService::Dependencies {world.http, world.agent, world.vault, world.clock});
        world.signIn();
        QVERIFY(await(world.service->signOut()));
        const Visit &visit = world.agent.visits.last();
        QVERIFY(!visit.visible);
        QCOMPARE(visit.url.path(), QStringLiteral("/v2/logout"));
        const QString query = visit.url.query(QUrl::FullyEncoded);
        QCOMPARE(query,
                 QStringLiteral("client_id=c1&returnTo=https%3A%2F%2Fapp.example.com%2Fcb&"
                                "federated="));
        QVERIFY(!world.service->hasNotice());
    }

    void aPageThatAsksIsShownAndNobodyWaits()
    {
        const FakeDelay delay;
        World world;
        world.service =
            std::make_unique<AuthService>(world.provider.tenant(),
                                          AuthService::Dependencies {world.http,
                                                                     world.agent,
                                                                     world.vault,
                                                                     world.clock,
                                                                     world.folder.path(),
                                                                     &world.network,
                                                                     {},
                                                                     {},
                                                                     nullptr,
                                                                     false,
                                                                     &delay});
        world.signIn();
        world.agent.person = [](const Visit &) { return std::nullopt; }; // who reads it
        auto task = world.service->signOut();
        QTRY_COMPARE(world.service->state(), State::SignedOut);
        QCOMPARE(delay.waits, QList<std::chrono::milliseconds> {std::chrono::seconds(2)});
        QVERIFY(world.isKeychainEmpty());
        QVERIFY(world.service->notice().message().contains(QLatin1StringView("signed out here")));
        QTRY_COMPARE(world.agent.visits.size(), 2);
        const Visit &visit = world.agent.visits.last();
        QVERIFY(!visit.visible);
        QCOMPARE(visit.showAfter, std::chrono::milliseconds(1000));
        QCOMPARE(visit.purpose, Visit::Purpose::SignOut);
        world.agent.finish(VisitResult {Secret("https://app.example.com/cb"), {}});
        QVERIFY(await(std::move(task)));
        QVERIFY(!world.service->hasNotice());
    }

    void aPageThatIsClosedIsNoEnd()
    {
        World world;
        world.signIn();
        world.agent.person = [](const Visit &) {
            return Expected<VisitResult>(fail(Error::cancelled()));
        };
        QVERIFY(await(world.service->signOut()));
        QCOMPARE(world.service->state(), State::SignedOut);
        QVERIFY(world.service->notice().message().contains(QLatin1StringView("may still be open")));
        QVERIFY(world.isKeychainEmpty());
    }

    void whoeverLogsInAgainWaitsForNoPage()
    {
        const FakeDelay delay;
        World world;
        world.service =
            std::make_unique<AuthService>(world.provider.tenant(),
                                          AuthService::Dependencies {world.http,
                                                                     world.agent,
                                                                     world.vault,
                                                                     world.clock,
                                                                     world.folder.path(),
                                                                     &world.network,
                                                                     {},
                                                                     {},
                                                                     nullptr,
                                                                     false,
                                                                     &delay});
        world.signIn();
        const auto person = world.agent.person;
        world.agent.person = [](const Visit &) { return std::nullopt; };
        auto task = world.service->signOut();
        QTRY_COMPARE(world.service->state(), State::SignedOut);
        QTRY_COMPARE(world.agent.visits.size(), 2);
        world.agent.person = person;
        QVERIFY(await(world.service->signIn()));
        QCOMPARE(await(std::move(task)).error().code(), ErrorCode::Cancelled);
        QCOMPARE(world.service->state(), State::SignedIn);
        QVERIFY(!world.service->hasNotice());
    }

    void whatNobodyContinuesIsRevokedUnseen()
    {
        World world(QStringLiteral("code"));
        world.signIn();
        world.restart(); // the next start, at which it is not wanted any more
        const auto visits = world.agent.visits.size();
        QVERIFY(await(world.service->forgetKept()));
        QCOMPARE(world.provider.revoked, QList<QByteArray> {"refresh-1"});
        QVERIFY(world.isKeychainEmpty());
        QCOMPARE(world.agent.visits.size(), visits);
        QCOMPARE(world.service->state(), State::Starting);
        world.start();
        QCOMPARE(world.service->state(), State::SignedOut);

        QVERIFY(await(world.service->forgetKept())); // there is nothing
        QCOMPARE(world.provider.revoked.size(), 1);
    }

    void whatEndsWithTheProgramIsRevoked()
    {
        World world(QStringLiteral("code"));
        world.signIn();
        QVERIFY(await(world.service->forgetKept()));
        QCOMPARE(world.provider.revoked, QList<QByteArray> {"refresh-1"});
        QVERIFY(world.isKeychainEmpty());
    }

    void whatNobodyContinuesIsRevokedOnceThereIsANetwork()
    {
        World world(QStringLiteral("code"));
        world.signIn();
        world.restart();
        world.provider.tokenStatus = 503;
        QVERIFY(await(world.service->forgetKept()));
        QVERIFY(!world.isKeychainEmpty()); // but what is left is no session

        world.provider.tokenStatus = 200;
        world.provider.revoked.clear();
        world.restart();
        QVERIFY(await(world.service->forgetKept()));
        QCOMPARE(world.provider.revoked, QList<QByteArray> {"refresh-1"});
        QVERIFY(world.isKeychainEmpty());
    }

    void whatIsOfOtherSettingsIsDroppedUnsent()
    {
        World world(QStringLiteral("code"));
        world.signIn();
        world.changeTenant = [](Tenant &tenant) {
            tenant.proxy = *ProxySetting::parse(QStringLiteral("http://127.0.0.1:9"));
        };
        world.restart();
        QVERIFY(await(world.service->forgetKept()));
        QVERIFY(world.provider.revoked.isEmpty());
        QVERIFY(world.isKeychainEmpty());
    }

    void withoutARefreshTokenItIsRemovedOnly()
    {
        World world;
        world.signIn();
        world.restart();
        QVERIFY(await(world.service->forgetKept()));
        QVERIFY(world.provider.revoked.isEmpty());
        QVERIFY(world.isKeychainEmpty());
    }

    void whatIsLeftDoesNotHinderTheNextSession()
    {
        World world(QStringLiteral("code"));
        world.signIn();
        world.provider.tokenStatus = 503;
        QVERIFY(await(world.service->signOut()));
        world.provider.tokenStatus = 200;
        QVERIFY(await(world.service->signIn()));
        world.restart();
        world.start();
        QCOMPARE(world.service->state(), State::SignedIn);
        QTRY_COMPARE(world.provider.revoked.size(), 2);
        QCOMPARE(world.service->state(), State::SignedIn);
    }
};

KEYFOB_SUITE(TestSignOut)
#include "tst_signout.moc"
