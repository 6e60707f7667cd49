// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "support/suite.h"
#include "world.h"

#include <QDir>

#include <QSet>

using namespace Keyfob;
using State = AuthService::State;
using Trouble = AuthService::KeychainTrouble;

/// What a keychain can do to a session, and what the person can do about it.
class TestKeychainTrouble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachTroubleHasItsStateItsSentenceAndItsButton()
    {
        using Break = std::function<void(World &)>;
        struct Case
        {
            Trouble trouble;
            bool canRetry;
            Break damage;
        };
        const auto failing = [](ErrorCode code) {
            return [code](World &world) { world.store.failure = code; };
        };
        const QList<Case> cases {
            {Trouble::Locked, true, [](World &world) { world.store.locked = true; }},
            {Trouble::Denied, true, failing(ErrorCode::KeychainDenied)},
            {Trouble::Corrupt, false,
             [](World &world) {
                 for (Secret &entry : world.store.entries)
                     entry = Secret("x");
             }},
            {Trouble::Unavailable, false, failing(ErrorCode::KeychainUnavailable)},
            {Trouble::Hung, true, failing(ErrorCode::KeychainTimeout)},
            {Trouble::Failed, true, failing(ErrorCode::KeychainFailed)},
        };
        for (const Case &one : cases) {
            World world;
            world.signIn();
            one.damage(world);
            world.restart();
            QVERIFY(!await(world.service->restore()));
            QCOMPARE(world.service->state(), State::SignedOut);
            QCOMPARE(world.service->keychainTrouble(), one.trouble);
            QCOMPARE(world.service->canRetryKeychain(), one.canRetry);
            QVERIFY(world.service->hasNotice());
            QVERIFY(!world.service->hasError());
            // Nobody is stopped: the session lasts as long as the program.
            QVERIFY(await(world.service->signIn()));
            QCOMPARE(world.service->state(), State::SignedIn);
            QCOMPARE(world.service->hasNotice(), one.trouble != Trouble::Corrupt);
        }
    }

    void settingsThatCannotBeWrittenAreNothingToUnlock()
    {
        World world;
        QVERIFY(QDir().mkpath(world.folder.filePath(QStringLiteral("marker")))); // no file
        world.start();
        QVERIFY(await(world.service->signIn()));
        await(world.vault.waitForSaved());
        QCOMPARE(world.service->keychainTrouble(), Trouble::Unavailable);
        QVERIFY(!world.service->canRetryKeychain());
        QVERIFY(world.service->hasNotice());
        QVERIFY(world.service->notice().message().contains(QLatin1StringView("settings")));
        QCOMPARE(world.service->state(), State::SignedIn);
        QVERIFY(!world.service->isKept());
    }

    void unlockingAndRetryingFindsTheSession()
    {
        World world;
        world.signIn();
        world.store.locked = true;
        world.restart();
        QVERIFY(!await(world.service->restore()));
        QVERIFY(!await(world.service->retryKeychain())); // still locked
        QCOMPARE(world.service->keychainTrouble(), Trouble::Locked);
        world.store.locked = false;
        QVERIFY(await(world.service->retryKeychain()));
        QCOMPARE(world.service->state(), State::SignedIn);
        QVERIFY(!world.service->hasNotice());
        QCOMPARE(world.service->keychainTrouble(), Trouble::None);
    }

    void anEntryThatIsGoneIsMissingOnceItIsUnlocked()
    {
        World world;
        world.signIn();
        world.store.entries.clear();
        world.restart();
        QVERIFY(!await(world.service->restore()));
        QCOMPARE(world.service->keychainTrouble(), Trouble::Locked); // nobody can know yet
        QVERIFY(!await(world.service->retryKeychain()));
        QCOMPARE(world.service->keychainTrouble(), Trouble::Missing);
        QVERIFY(!world.service->canRetryKeychain());
        QVERIFY(world.isKeychainEmpty());
        world.restart();
        world.start();
        QVERIFY(!world.service->hasNotice()); // said once
    }

    void aSessionThatWasNotKeptIsKeptAfterUnlocking()
    {
        World world;
        world.start();
        world.store.locked = true;
        QVERIFY(await(world.service->signIn()));
        QCOMPARE(world.service->keychainTrouble(), Trouble::Locked);
        QVERIFY(!await(world.service->retryKeychain()));
        world.store.locked = false;
        QVERIFY(await(world.service->retryKeychain()));
        QVERIFY(!world.service->hasNotice());
        world.restart();
        world.start();
        QCOMPARE(world.service->state(), State::SignedIn);
    }

    void whoeverContinuesWithoutItIsLeftAlone()
    {
        World world;
        world.start();
        world.store.locked = true;
        QVERIFY(await(world.service->signIn()));
        world.service->dismissNotice();
        QVERIFY(!world.service->hasNotice());
        QVERIFY(!world.service->canRetryKeychain());
        QCOMPARE(await(world.service->retryKeychain()).error().code(), ErrorCode::InvalidRequest);
        QCOMPARE(world.service->state(), State::SignedIn);
    }

    void aKeychainThatComesBackIsUsedAtTheNextRenewal()
    {
        World world;
        world.start();
        world.store.locked = true;
        QVERIFY(await(world.service->signIn()));
        world.store.locked = false;
        world.pass(3600);
        QVERIFY(await(world.service->accessToken()));
        QTRY_VERIFY(!world.service->hasNotice());
        world.restart();
        world.start();
        QCOMPARE(tokenOf(*world.service), QByteArray("front-token-2"));
    }
};

KEYFOB_SUITE(TestKeychainTrouble)
#include "tst_keychaintrouble.moc"
