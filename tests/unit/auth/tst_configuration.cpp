// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "oidc/sessionid.h"
#include "support/suite.h"
#include "vault/pendingrevocation.h"
#include "world.h"

using namespace Keyfob;
using State = AuthService::State;

/// A session goes on with the settings that it was made with, and with no others.
class TestConfiguration : public QObject
{
    Q_OBJECT

    static void useOtherApi(World &world)
    {
        world.changeTenant = [](Tenant &tenant) {
            tenant.apiBaseUrl = QUrl(QStringLiteral("https://api.thief.example"));
        };
    }

    /// Whatever goes to the provider goes to another place first.
    static void throughThief(Tenant &tenant)
    {
        tenant.proxy = *ProxySetting::parse(QStringLiteral("http://proxy.thief.example:3128"));
    }

    static bool hasLeftover(World &world)
    {
        return world.vault.mayHave(pendingRevocationId(world.service->tenant().id()));
    }

    static void signInAndEnd(World &world)
    {
        world.signIn();
        await(world.vault.waitForSaved());
        world.agent.visits.clear();
    }

    static ErrorCode restored(World &world)
    {
        world.restart();
        const auto result = await(world.service->restore());
        return result ? ErrorCode::Cancelled : result.error().code();
    }

    /// As a version kept it that noted no configuration.
    static void forgetConfiguration(World &world, const QString &id)
    {
        auto record = **await(world.vault.load(id));
        record.configuration = {};
        QVERIFY(await(world.vault.save(id, record)));
    }

private Q_SLOTS:
    void theSameSettingsGoOn()
    {
        World world;
        signInAndEnd(world);
        world.changeTenant = [](Tenant &tenant) {
            tenant.name = QStringLiteral("Acme (new)");
            tenant.uiLocales = QStringLiteral("de");
        };
        QCOMPARE(restored(world), ErrorCode::Cancelled);
        QCOMPARE(world.service->state(), State::SignedIn);
        QVERIFY(!world.service->canAcceptConfiguration());
        QVERIFY(world.service->configurationDifferences().isEmpty());
        QVERIFY(!tokenOf(*world.service).isEmpty());
    }

    void otherSettingsGetNothing_data()
    {
        QTest::addColumn<QString>("type");
        QTest::newRow("cookies") << "id_token token";
        QTest::newRow("refresh token") << "code";
    }
    void otherSettingsGetNothing()
    {
        QFETCH(QString, type);
        World world(type);
        signInAndEnd(world);
        const auto before = world.store.entries;
        const int asked = world.provider.requests("/token");
        world.pass(4000); // it would be renewed at once
        useOtherApi(world);
        QCOMPARE(restored(world), ErrorCode::ConfigurationChanged);
        QCOMPARE(world.service->state(), State::SignedOut);
        QCOMPARE(world.service->error().code(), ErrorCode::ConfigurationChanged);
        QVERIFY(world.service->canAcceptConfiguration());
        const auto differences = world.service->configurationDifferences();
        QCOMPARE(differences.size(), 1);
        QCOMPARE(differences.first().field, QStringLiteral("api_base_url"));
        QCOMPARE(differences.first().hostAfter, QStringLiteral("api.thief.example"));
        QVERIFY(tokenOf(*world.service).isEmpty());
        const int discovered = world.provider.requests("/.well-known/openid-configuration");
        world.service->warmUp();
        QVERIFY(world.agent.visits.isEmpty() && world.agent.expected.isEmpty());
        QCOMPARE(world.provider.requests("/token"), asked);
        QCOMPARE(world.provider.requests("/.well-known/openid-configuration"), discovered);
        QVERIFY(world.store.entries == before); // for whoever has the right file

        world.changeTenant = {};
        QCOMPARE(restored(world), ErrorCode::Cancelled);
        QCOMPARE(world.service->state(), State::SignedIn);
    }

    void twoAudiencesShareNoSession()
    {
        World world;
        const auto audience = [&world](const QString &name) {
            world.changeTenant = [name](Tenant &tenant) { tenant.audience = name; };
        };
        audience(QStringLiteral("https://one.example"));
        world.restart();
        signInAndEnd(world);
        audience(QStringLiteral("https://two.example"));
        QCOMPARE(restored(world), ErrorCode::ConfigurationChanged);
        QCOMPARE(world.service->configurationDifferences().first().field,
                 QStringLiteral("audience"));
    }

    void whoeverAgreesGoesOn_data() { otherSettingsGetNothing_data(); }
    void whoeverAgreesGoesOn()
    {
        QFETCH(QString, type);
        World world(type);
        signInAndEnd(world);
        world.pass(4000);
        useOtherApi(world);
        QCOMPARE(restored(world), ErrorCode::ConfigurationChanged);
        const auto accepted = await(world.service->acceptConfiguration());
        QVERIFY2(accepted, accepted ? "" : qPrintable(accepted.error().message()));
        QCOMPARE(world.service->state(), State::SignedIn); // renewed on the way
        QVERIFY(!world.service->canAcceptConfiguration());
        QVERIFY(!world.service->hasNotice());
        await(world.vault.waitForSaved());
        QCOMPARE(restored(world), ErrorCode::Cancelled); // it belongs to them now
        QCOMPARE(world.service->state(), State::SignedIn);
        world.changeTenant = {};
        QCOMPARE(restored(world), ErrorCode::ConfigurationChanged);
    }

    void whoeverLogsInReplacesIt()
    {
        World world;
        signInAndEnd(world);
        useOtherApi(world);
        QCOMPARE(restored(world), ErrorCode::ConfigurationChanged);
        QVERIFY(await(world.service->signIn()));
        QVERIFY(world.agent.visits.first().cookies.isEmpty()); // none of the other settings'
        QVERIFY(!world.service->canAcceptConfiguration());
        await(world.vault.waitForSaved());
        QCOMPARE(restored(world), ErrorCode::Cancelled);
        QCOMPARE(world.service->state(), State::SignedIn);
    }

    void aReplacedSessionIsRevokedAtItsProvider()
    {
        World world(QStringLiteral("code"));
        signInAndEnd(world);
        useOtherApi(world);
        QCOMPARE(restored(world), ErrorCode::ConfigurationChanged);
        QVERIFY(world.provider.revoked.isEmpty()); // the person has not chosen
        world.provider.skipRefreshToken();
        QVERIFY(await(world.service->signIn()));
        QTRY_COMPARE(world.provider.revoked, QList<QByteArray> {"refresh-1"});
        QTRY_VERIFY(!hasLeftover(world));
        QCOMPARE(restored(world), ErrorCode::Cancelled);
        QCOMPARE(world.service->state(), State::SignedIn);
    }

    void aReplacedSessionIsRevokedLaterWhereTheProviderIsOutOfOrder()
    {
        World world(QStringLiteral("code"));
        signInAndEnd(world);
        useOtherApi(world);
        QCOMPARE(restored(world), ErrorCode::ConfigurationChanged);
        world.provider.revocationStatus = 503;
        QVERIFY(await(world.service->signIn()));
        QTRY_COMPARE(world.provider.revoked.size(), 1);
        await(world.vault.waitForSaved());
        const auto left =
            await(world.vault.load(pendingRevocationId(world.service->tenant().id())));
        QVERIFY(left && *left);
        QVERIFY(!(*left)->configuration.isEmpty());
        QVERIFY((*left)->configuration // its own, not those that replaced it
                != SessionConfiguration::of(world.service->tenant()).values());

        world.provider.revocationStatus = 200;
        world.provider.revoked.clear();
        QCOMPARE(restored(world), ErrorCode::Cancelled);
        QTRY_COMPARE(world.provider.revoked, QList<QByteArray> {"refresh-1"});
        QTRY_VERIFY(!hasLeftover(world));
    }

    void aReplacedSessionIsDroppedUnsentWhereTheProviderIsReachedInAnotherWay()
    {
        World world(QStringLiteral("code"));
        signInAndEnd(world);
        world.changeTenant = throughThief;
        QCOMPARE(restored(world), ErrorCode::ConfigurationChanged);
        world.provider.skipRefreshToken();
        QVERIFY(await(world.service->signIn()));
        await(world.vault.waitForSaved());
        QVERIFY(!hasLeftover(world));
        QCOMPARE(restored(world), ErrorCode::Cancelled);
        await(world.vault.waitForSaved());
        QVERIFY(world.provider.revoked.isEmpty());
        const auto kept = await(world.vault.load(world.service->tenant().id()));
        QVERIFY(kept && *kept);
        QVERIFY((*kept)->tokens.refreshToken.reveal() != QByteArrayView("refresh-1"));
    }

    void whatWasLeftOfAReplacedSessionIsDroppedWithIt()
    {
        World world(QStringLiteral("code"));
        signInAndEnd(world);
        world.provider.revocationStatus = 503;
        QVERIFY(await(world.service->signOut()));
        QVERIFY(await(world.service->signIn()));
        await(world.vault.waitForSaved());
        QVERIFY(hasLeftover(world));
        world.provider.revoked.clear();
        world.changeTenant = throughThief;
        QCOMPARE(restored(world), ErrorCode::ConfigurationChanged);
        await(world.vault.waitForSaved());
        QVERIFY(hasLeftover(world)); // a file that was only opened changes nothing
        QVERIFY(await(world.service->signIn()));
        await(world.vault.waitForSaved());
        QVERIFY(!hasLeftover(world));
        QVERIFY(world.provider.revoked.isEmpty());
    }

    void aReplacedSessionThatStaysInTheKeychainIsNotRevoked()
    {
        World world(QStringLiteral("code"));
        signInAndEnd(world);
        useOtherApi(world);
        QCOMPARE(restored(world), ErrorCode::ConfigurationChanged);
        world.store.losesWrites = true;
        QVERIFY(await(world.service->signIn()));
        await(world.vault.waitForSaved());
        QVERIFY(world.service->hasNotice());
        world.store.losesWrites = false;
        world.restart();
        QVERIFY(!await(world.service->restore()));
        await(world.vault.waitForSaved());
        QVERIFY(world.provider.revoked.isEmpty());
        QVERIFY(world.service->canAcceptConfiguration());
    }

    void aReplacedSessionIsRevokedOnceTheKeychainIsUnlocked()
    {
        World world(QStringLiteral("code"));
        signInAndEnd(world);
        useOtherApi(world);
        QCOMPARE(restored(world), ErrorCode::ConfigurationChanged);
        world.provider.skipRefreshToken();
        world.store.locked = true;
        QVERIFY(await(world.service->signIn()));
        await(world.vault.waitForSaved());
        QVERIFY(world.service->canRetryKeychain());
        QVERIFY(world.provider.revoked.isEmpty());
        world.store.locked = false;
        QVERIFY(await(world.service->retryKeychain()));
        QTRY_COMPARE(world.provider.revoked, QList<QByteArray> {"refresh-1"});
        QTRY_VERIFY(!hasLeftover(world));
        QCOMPARE(restored(world), ErrorCode::Cancelled);
    }

    void aLogInThatIsGivenUpLeavesTheChoice()
    {
        World world;
        signInAndEnd(world);
        useOtherApi(world);
        QCOMPARE(restored(world), ErrorCode::ConfigurationChanged);
        world.agent.person = [](const Visit &) { return fail(Error::cancelled()); };
        QVERIFY(!await(world.service->signIn()));
        QVERIFY(world.service->canAcceptConfiguration());
        QVERIFY(await(world.service->acceptConfiguration()));
        QCOMPARE(world.service->state(), State::SignedIn);
    }

    void nothingIsAcceptedThatNobodySaw()
    {
        World world;
        signInAndEnd(world);
        QVERIFY(!await(world.service->acceptConfiguration())); // nothing waits
        useOtherApi(world);
        QCOMPARE(restored(world), ErrorCode::ConfigurationChanged);
        // Another process replaces the session meanwhile, with a third set of settings.
        const auto shown = std::exchange(world.changeTenant, [](Tenant &tenant) {
            tenant.audience = QStringLiteral("https://third.example");
        });
        const auto other = world.newService();
        QVERIFY(!await(other->restore()));
        QVERIFY(await(other->signIn()));
        await(world.vault.waitForSaved());
        const auto accepted = await(world.service->acceptConfiguration());
        QVERIFY(!accepted);
        QCOMPARE(accepted.error().code(), ErrorCode::ConfigurationChanged);
        QCOMPARE(world.service->configurationDifferences().size(), 2);
        QCOMPARE(world.service->state(), State::SignedOut);
    }

    void aRecordWithoutSettingsIsForThePersonToAccept()
    {
        World world;
        signInAndEnd(world);
        const QString id = world.service->tenant().id();
        forgetConfiguration(world, id);
        QCOMPARE(restored(world), ErrorCode::ConfigurationChanged);
        QVERIFY(!world.service->configurationDifferences().isEmpty());
        QVERIFY(await(world.service->acceptConfiguration()));
        await(world.vault.waitForSaved());
        QCOMPARE(restored(world), ErrorCode::Cancelled);
    }

    void aRecordWithoutSettingsIsBoundWhereTheyAreKnown()
    {
        World world;
        signInAndEnd(world);
        const QString id = world.service->tenant().id();
        forgetConfiguration(world, id);
        world.bindsUnknownConfiguration = true;
        QCOMPARE(restored(world), ErrorCode::Cancelled);
        QCOMPARE(world.service->state(), State::SignedIn);
        await(world.vault.waitForSaved());
        useOtherApi(world); // from now on it is of the settings that it was bound to
        QCOMPARE(restored(world), ErrorCode::ConfigurationChanged);
    }

    void anotherProcessWithOtherSettingsIsNotFollowed()
    {
        World world(QStringLiteral("code"));
        signInAndEnd(world);
        useOtherApi(world);
        const auto other = world.newService();
        QVERIFY(!await(other->restore()));
        QVERIFY(await(other->signIn()));
        await(world.vault.waitForSaved());
        const QByteArray theirs = tokenOf(*other);
        const int asked = world.provider.requests("/token");

        world.pass(4000);
        const auto token = await(world.service->accessToken());
        QVERIFY(!token);
        QCOMPARE(token.error().code(), ErrorCode::NotSignedIn);
        QCOMPARE(world.service->state(), State::SignedOut);
        QCOMPARE(world.provider.requests("/token"), asked);
        const auto kept = await(world.vault.load(world.service->tenant().id()));
        QVERIFY(kept && *kept);
        QCOMPARE((*kept)->tokens.accessToken.reveal().toByteArray(), theirs);
    }

    void whatIsLeftToRevokeGoesWhereItCameFrom()
    {
        World world(QStringLiteral("code"));
        signInAndEnd(world);
        world.provider.tokenStatus = 503;
        QVERIFY(await(world.service->signOut()));
        world.provider.tokenStatus = 200;
        world.provider.revoked.clear();
        const QString id = pendingRevocationId(world.service->tenant().id());

        useOtherApi(world);
        const auto mine = std::exchange(world.changeTenant, throughThief);
        QCOMPARE(restored(world), ErrorCode::Cancelled);
        await(world.vault.waitForSaved());
        QVERIFY(world.provider.revoked.isEmpty());
        QVERIFY(world.vault.mayHave(id));

        world.changeTenant = mine;
        QCOMPARE(restored(world), ErrorCode::Cancelled);
        QTRY_COMPARE(world.provider.revoked.size(), 1);
        QTRY_VERIFY(!world.vault.mayHave(id));
    }

    void whatIsLeftOfUnknownSettingsIsForgottenUnsent()
    {
        World world(QStringLiteral("code"));
        signInAndEnd(world);
        world.provider.tokenStatus = 503;
        QVERIFY(await(world.service->signOut()));
        world.provider.tokenStatus = 200;
        world.provider.revoked.clear();
        const QString id = pendingRevocationId(world.service->tenant().id());
        forgetConfiguration(world, id);
        QCOMPARE(restored(world), ErrorCode::Cancelled);
        QTRY_VERIFY(!world.vault.mayHave(id));
        QVERIFY(world.provider.revoked.isEmpty());
    }

    void aKeychainThatCannotBeWrittenIsSaid()
    {
        World world;
        signInAndEnd(world);
        useOtherApi(world);
        QCOMPARE(restored(world), ErrorCode::ConfigurationChanged);
        world.store.losesWrites = true;
        QVERIFY(await(world.service->acceptConfiguration()));
        QCOMPARE(world.service->state(), State::SignedIn);
        QVERIFY(world.service->hasNotice());
    }
};

KEYFOB_SUITE(TestConfiguration)
#include "tst_configuration.moc"
