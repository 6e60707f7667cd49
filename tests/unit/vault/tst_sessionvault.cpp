// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "records.h"
#include "support/faultystore.h"
#include "support/suite.h"
#include "testkit/await.h"
#include "vault/sessionmarker.h"
#include "vault/sessionvault.h"

#include <QDir>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace Keyfob;

using Loaded = Expected<std::optional<SessionRecord>>;

class TestSessionVault : public QObject
{
    Q_OBJECT

    const QString m_tenant = QStringLiteral("https://login.example/ client/%1");
    std::unique_ptr<QTemporaryDir> m_folder;

    QString markerFile() const { return m_folder->filePath(QStringLiteral("keyfob.ini")); }

    Loaded load(FaultyStore &store) const
    {
        SessionVault vault(store, markerFile());
        return await(vault.load(m_tenant));
    }
    Expected<void> save(FaultyStore &store, const SessionRecord &record) const
    {
        SessionVault vault(store, markerFile());
        return await(vault.save(m_tenant, record));
    }
    Expected<void> remove(FaultyStore &store) const
    {
        SessionVault vault(store, markerFile());
        return await(vault.remove(m_tenant));
    }

    static bool has(const Loaded &loaded, const SessionRecord &record)
    {
        return loaded && *loaded && isSame(**loaded, record);
    }
    static bool isEmpty(const Loaded &loaded) { return loaded && !*loaded; }

    /// Runs \a operation on a vault whose program dies after each single call of the store, each
    /// time from the same \a before; then \a check sees what the next start finds.
    void dieEverywhere(const std::function<void(FaultyStore &)> &before,
                       const std::function<QCoro::Task<Expected<void>>(SessionVault &)> &operation,
                       const std::function<void(FaultyStore &, bool isComplete)> &check)
    {
        bool isComplete = false;
        for (int calls = 0; !isComplete; ++calls) {
            QVERIFY(calls < 1000);
            QFile::remove(markerFile());
            FaultyStore survivor;
            survivor.maxSize = 128;
            before(survivor);
            {
                FaultyStore dying;
                dying.entries = survivor.entries;
                dying.maxSize = survivor.maxSize;
                dying.callsLeft = calls;
                SessionVault vault(dying, markerFile());
                bool ended = false;
                [](QCoro::Task<Expected<void>> task, bool *out) -> QCoro::Task<> {
                    *out = (co_await task).has_value();
                }(operation(vault), &ended);
                isComplete = ended;
                survivor.entries = dying.entries;
                // What a dead program would do next must not reach the marker.
                QFile::copy(markerFile(), markerFile() + QStringLiteral(".kept"));
            }
            QFile::remove(markerFile());
            QFile::rename(markerFile() + QStringLiteral(".kept"), markerFile());
            check(survivor, isComplete);
            if (QTest::currentTestFailed())
                qFatal("after %d calls", calls);
        }
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void nothingKeptIsNothing()
    {
        FaultyStore store;
        QVERIFY(isEmpty(load(store)));
    }

    void whatIsSavedIsLoaded()
    {
        FaultyStore store;
        const SessionRecord record = sampleRecord("one", 5000);
        QVERIFY(save(store, record));
        QVERIFY(store.entries.size() > 10);
        for (const Secret &entry : std::as_const(store.entries))
            QVERIFY(entry.size() <= store.maxSize);
        QVERIFY(has(load(store), record));
    }

    void settlingWaitsForWhatIsBeingSaved()
    {
        FaultyStore store;
        store.callsLeft = 3;
        SessionVault vault(store, m_folder->filePath(QStringLiteral("marker")));
        auto saving = vault.save(QStringLiteral("tenant"), sampleRecord("one"));
        auto settling = vault.waitForSaved();
        QVERIFY(!saving.isReady());
        QVERIFY(!settling.isReady());
        store.release();
        await(std::move(settling));
        QVERIFY(saving.isReady());
        await(vault.waitForSaved()); // and at once when nothing is under way
    }

    void aStoreWithoutLimitTakesTwoEntries()
    {
        FaultyStore store;
        store.maxSize = 1'000'000;
        QVERIFY(save(store, sampleRecord("one", 5000)));
        QCOMPARE(store.entries.size(), 2);
        QVERIFY(has(load(store), sampleRecord("one", 5000)));
    }

    void theLimitsOfEverySystemAreKept_data()
    {
        QTest::addColumn<int>("limit");
        QTest::newRow("Windows, QtKeychain before 0.15") << 2560;
        QTest::newRow("2,048 bytes") << 2048;
        QTest::newRow("macOS and Linux: one entry takes it all") << 256 * 1024;
    }
    void theLimitsOfEverySystemAreKept()
    {
        QFETCH(int, limit);
        FaultyStore store;
        store.maxSize = limit;
        const SessionRecord record = sampleRecord("one", 200'000);
        QVERIFY(save(store, record));
        QCOMPARE(store.entries.size(), 1 + 1 + 200'000 / limit);
        for (const Secret &entry : std::as_const(store.entries))
            QVERIFY(entry.size() <= limit);
        QVERIFY(has(load(store), record));
        QVERIFY(save(store, sampleRecord("two", 100)));
        QCOMPARE(store.entries.size(), 2);
        QVERIFY(has(load(store), sampleRecord("two", 100)));
        QVERIFY(remove(store));
        QVERIFY(store.entries.isEmpty());
    }

    void aShorterRecordLeavesNothingOfTheLongerOne()
    {
        FaultyStore store;
        QVERIFY(save(store, sampleRecord("one", 5000)));
        QVERIFY(save(store, sampleRecord("two", 10)));
        QVERIFY(has(load(store), sampleRecord("two", 10)));
        for (const Secret &entry : std::as_const(store.entries))
            QVERIFY(!entry.reveal().toByteArray().contains("one"));
    }

    void tenantsDoNotMix()
    {
        FaultyStore store;
        QVERIFY(save(store, sampleRecord("one")));
        SessionVault vault(store, markerFile());
        QVERIFY(isEmpty(await(vault.load(QStringLiteral("other")))));
        QVERIFY(await(vault.save(QStringLiteral("other"), sampleRecord("two"))));
        QVERIFY(await(vault.remove(QStringLiteral("other"))));
        QVERIFY(has(load(store), sampleRecord("one")));
    }

    void removeLeavesNothing()
    {
        FaultyStore store;
        QVERIFY(save(store, sampleRecord("one")));
        QVERIFY(remove(store));
        QVERIFY(store.entries.isEmpty());
        QVERIFY(isEmpty(load(store)));
        QCOMPARE(QSettings(markerFile(), QSettings::IniFormat).allKeys(), QStringList());
    }

    /// What others wrote there would say which sessions count.
    void aMarkerFileThatOthersCanChangeIsNotRead()
    {
        FaultyStore store;
        QVERIFY(save(store, sampleRecord("one")));
        QVERIFY(remove(store));
        const auto owner = QFile::ReadOwner | QFile::WriteOwner;
        {
            QSettings settings(markerFile(), QSettings::IniFormat);
            settings.setValue(QStringLiteral("sessions/other"), QStringLiteral("kept"));
        }
        const auto isKept = [this, &store] {
            return SessionVault(store, markerFile()).mayHave(QStringLiteral("other"));
        };
        QVERIFY(QFile::setPermissions(markerFile(), owner));
        QVERIFY(isKept());
        QVERIFY(QFile::setPermissions(markerFile(), owner | QFile::WriteGroup));
        QVERIFY(!isKept());
        const auto saved = save(store, sampleRecord("two"));
        QVERIFY(!saved);
        QVERIFY(saved.error().message().endsWith(QLatin1StringView("chmod go-w ") + markerFile()));
        QVERIFY(store.entries.isEmpty());
    }

    void removingNothingIsSuccess()
    {
        FaultyStore store;
        QVERIFY(remove(store));
        QVERIFY(store.entries.isEmpty());
    }

    void removeWorksWithoutItsMarker()
    {
        FaultyStore store;
        QVERIFY(save(store, sampleRecord("one")));
        QVERIFY(QFile::remove(markerFile()));
        QVERIFY(remove(store));
        QVERIFY(store.entries.isEmpty());
    }

    void theMarkerHoldsNoSecret()
    {
        FaultyStore store;
        QVERIFY(save(store, sampleRecord("canary")));
        QFile file(markerFile());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains("kept"));
        QVERIFY(!text.contains("canary"));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    /// What is said, "until you close the program", is so at the next start.
    void settingsThatCannotBeWrittenKeepNothing_data()
    {
        QTest::addColumn<int>("marker");
        QTest::newRow("none yet") << int(SessionMarker::State::None);
        QTest::newRow("begun") << int(SessionMarker::State::Saving);
        QTest::newRow("signed out") << int(SessionMarker::State::Removed);
    }
    void settingsThatCannotBeWrittenKeepNothing()
    {
        QFETCH(int, marker);
        FaultyStore store;
        QVERIFY(SessionMarker(markerFile())
                    .setState(m_tenant, static_cast<SessionMarker::State>(marker)));
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));
        const auto saved = save(store, sampleRecord("one"));
        const auto loaded = load(store);
        QVERIFY(QFile::setPermissions(m_folder->path(),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QVERIFY(!saved);
        QVERIFY(saved.error().message().contains(QLatin1StringView("until you close the program")));
        QVERIFY(loaded && !*loaded);
        QVERIFY(store.entries.isEmpty());
    }

    void aMarkerThatIsRightNeedsNoWriting()
    {
        FaultyStore store;
        QVERIFY(save(store, sampleRecord("one")));
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));
        const auto saved = save(store, sampleRecord("two"));
        QVERIFY(QFile::setPermissions(m_folder->path(),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QVERIFY(saved);
        QVERIFY(has(load(store), sampleRecord("two")));
    }

    void theMarkerIsNobodyElses()
    {
        FaultyStore store;
        QVERIFY(save(store, sampleRecord("one")));
        const auto ofOthers =
            QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(markerFile()) & ofOthers));
        QVERIFY(QFile::setPermissions(markerFile(), QFile::Permissions(0x6644)));
        QVERIFY(remove(store));
        QVERIFY(!(QFile::permissions(markerFile()) & ofOthers));
    }

    void aLockedKeychainIsNotSignedOut()
    {
        FaultyStore store;
        QVERIFY(save(store, sampleRecord("one")));
        store.locked = true;
        const auto loaded = load(store);
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code(), ErrorCode::KeychainLocked);
        store.locked = false;
        QVERIFY(has(load(store), sampleRecord("one")));
    }

    void aRecordWithoutMarkerIsLoadedAndMarked()
    {
        FaultyStore store;
        QVERIFY(save(store, sampleRecord("one")));
        QVERIFY(QFile::remove(markerFile()));
        QVERIFY(has(load(store), sampleRecord("one")));
        store.locked = true;
        QVERIFY(!load(store));
    }

    void savingInALockedKeychainFailsAndIsNotExpectedLater()
    {
        FaultyStore store;
        store.locked = true;
        const auto saved = save(store, sampleRecord("one"));
        QVERIFY(!saved);
        QCOMPARE(saved.error().code(), ErrorCode::KeychainLocked);
        QVERIFY(isEmpty(load(store)));
        QVERIFY(remove(store)); // nothing is there: nothing to complain about
    }

    void removingFromALockedKeychainFailsButCounts()
    {
        FaultyStore store;
        QVERIFY(save(store, sampleRecord("one")));
        store.locked = true;
        const auto removed = remove(store);
        QVERIFY(!removed);
        QCOMPARE(removed.error().code(), ErrorCode::KeychainLocked);
        QVERIFY(removed.error().message().contains(QLatin1StringView("signed out")));
        QVERIFY(!store.entries.isEmpty());

        QVERIFY(isEmpty(load(store)));
        store.locked = false;
        SessionVault vault(store, markerFile());
        QVERIFY(isEmpty(await(vault.load(m_tenant))));
        QTRY_VERIFY(store.entries.isEmpty()); // finished in the background
        QVERIFY(isEmpty(await(vault.load(m_tenant))));
    }

    void savingAfterAFailedRemovalCounts()
    {
        FaultyStore store;
        QVERIFY(save(store, sampleRecord("one")));
        store.locked = true;
        QVERIFY(!remove(store));
        store.locked = false;
        QVERIFY(save(store, sampleRecord("two")));
        QVERIFY(has(load(store), sampleRecord("two")));
    }

    void aTombstoneCountsWithoutAMarker()
    {
        FaultyStore store;
        QVERIFY(save(store, sampleRecord("one")));
        store.callsLeft = 2; // the tombstone, and reading it back
        store.lateFailure = ErrorCode::KeychainFailed;
        store.calls = 0;
        QVERIFY(!remove(store));
        QCOMPARE(store.calls, 3); // the first failure ends it
        QVERIFY(QFile::remove(markerFile()));
        store.callsLeft = -1;
        QVERIFY(store.entries.size() > 1);
        QVERIFY(isEmpty(load(store)));
    }

    void aLostWriteIsNoticed()
    {
        FaultyStore store;
        store.losesWrites = true;
        const auto saved = save(store, sampleRecord("one"));
        QVERIFY(!saved);
        QCOMPARE(saved.error().code(), ErrorCode::KeychainFailed);
    }

    void aStoreThatLosesWhatIsTooLargeIsNoticed()
    {
        // QtKeychain on Android takes 245 bytes at once, and loses more without saying so.
        FaultyStore store;
        store.losesAbove = 245;
        store.maxSize = 246;
        const auto saved = save(store, sampleRecord("one"));
        QVERIFY(!saved);
        QCOMPARE(saved.error().code(), ErrorCode::KeychainFailed);
        QVERIFY(isEmpty(load(store)));

        store.maxSize = 245;
        QVERIFY(save(store, sampleRecord("two")));
        QVERIFY(store.entries.size() > 3); // in pieces
        QVERIFY(has(load(store), sampleRecord("two")));
    }

    void aLostTombstoneIsNoticed()
    {
        FaultyStore store;
        QVERIFY(save(store, sampleRecord("one")));
        store.losesWrites = true;
        QVERIFY(!remove(store));
        QVERIFY(isEmpty(load(store)));
    }

    void errorsOfTheStoreArePassedOn_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("unavailable") << ErrorCode::KeychainUnavailable;
        QTest::newRow("denied") << ErrorCode::KeychainDenied;
        QTest::newRow("timeout") << ErrorCode::KeychainTimeout;
    }
    void errorsOfTheStoreArePassedOn()
    {
        QFETCH(ErrorCode, code);
        FaultyStore store;
        QVERIFY(save(store, sampleRecord("one")));
        store.failure = code;
        QCOMPARE(load(store).error().code(), code);
        QCOMPARE(save(store, sampleRecord("two")).error().code(), code);
        QCOMPARE(remove(store).error().code(), code);
    }

    void everyLateFailureOfASaveLeavesOldOrNew()
    {
        FaultyStore store;
        QVERIFY(save(store, sampleRecord("one", 100)));
        bool saved = false;
        for (int calls = 0; !saved; ++calls) {
            FaultyStore failing;
            failing.entries = store.entries;
            failing.callsLeft = calls;
            failing.lateFailure = ErrorCode::KeychainTimeout;
            saved = save(failing, sampleRecord("two", 100)).has_value();
            failing.callsLeft = -1;
            const auto loaded = load(failing);
            QVERIFY(has(loaded, sampleRecord("one", 100)) || has(loaded, sampleRecord("two", 100)));
            QVERIFY(!saved || has(loaded, sampleRecord("two", 100)));
        }
    }

    void aDeathInTheFirstSaveLeavesNothingOrAll()
    {
        const SessionRecord record = sampleRecord("new", 10);
        dieEverywhere([](FaultyStore &) {},
                      [&](SessionVault &vault) { return vault.save(m_tenant, record); },
                      [&](FaultyStore &store, bool isComplete) {
                          const auto loaded = load(store);
                          QVERIFY(has(loaded, record) || (!isComplete && isEmpty(loaded)));
                          QVERIFY(remove(store));
                          QCOMPARE(store.entries.size(), 0);
                          QVERIFY(isEmpty(load(store)));
                      });
    }

    void aDeathInALaterSaveLeavesOldOrNew()
    {
        const SessionRecord old = sampleRecord("old", 300);
        const SessionRecord record = sampleRecord("new", 10);
        int olds = 0;
        int news = 0;
        dieEverywhere([&](FaultyStore &store) { QVERIFY(save(store, old)); },
                      [&](SessionVault &vault) { return vault.save(m_tenant, record); },
                      [&](FaultyStore &store, bool isComplete) {
                          const auto loaded = load(store);
                          QVERIFY(has(loaded, record) || (!isComplete && has(loaded, old)));
                          ++(has(loaded, record) ? news : olds);
                          // A later save works, and a sign-out leaves no chunk of any of them.
                          QVERIFY(save(store, sampleRecord("last", 10)));
                          QVERIFY(has(load(store), sampleRecord("last", 10)));
                          for (const Secret &entry : std::as_const(store.entries)) {
                              QVERIFY(!entry.reveal().toByteArray().contains("old"));
                              QVERIFY(!entry.reveal().toByteArray().contains("new"));
                          }
                          QVERIFY(remove(store));
                          QCOMPARE(store.entries.size(), 0);
                      });
        QVERIFY(olds > 3);
        QVERIFY(news > 3);
    }

    void aDeathInRemoveIsSignedOut()
    {
        dieEverywhere([&](FaultyStore &store) { QVERIFY(save(store, sampleRecord("old", 300))); },
                      [&](SessionVault &vault) { return vault.remove(m_tenant); },
                      [&](FaultyStore &store, bool isComplete) {
                          QCOMPARE(store.entries.isEmpty(), isComplete);
                          SessionVault vault(store, markerFile());
                          QVERIFY(isEmpty(await(vault.load(m_tenant))));
                          QTRY_VERIFY(store.entries.isEmpty());
                      });
    }

    void aDamagedRecordIsCorrupt()
    {
        FaultyStore store;
        QVERIFY(save(store, sampleRecord("one", 100)));
        const auto keys = store.entries.keys();
        for (const QString &key : keys) {
            FaultyStore missing;
            missing.entries = store.entries;
            missing.entries.remove(key);
            QVERIFY(!load(missing));
            FaultyStore changed;
            changed.entries = store.entries;
            QByteArray bytes = changed.entries.value(key).reveal().toByteArray();
            bytes.back() = static_cast<char>(bytes.back() ^ 1);
            changed.entries.insert(key, Secret(bytes));
            const auto loaded = load(changed);
            QVERIFY(!loaded);
            QCOMPARE(loaded.error().code(), ErrorCode::KeychainCorrupt);
            // Logging in again mends it.
            QVERIFY(save(changed, sampleRecord("two")));
            QVERIFY(has(load(changed), sampleRecord("two")));
        }
    }

    void aDamagedRecordIsSaidOnceAndGoes()
    {
        FaultyStore store;
        QVERIFY(save(store, sampleRecord("one", 100)));
        for (auto entry = store.entries.begin(); entry != store.entries.end(); ++entry) {
            if (entry.key().contains(QLatin1StringView("/0/")))
                *entry = Secret("damaged");
        }
        QCOMPARE(load(store).error().code(), ErrorCode::KeychainCorrupt);
        QTRY_VERIFY(store.entries.isEmpty());
        QVERIFY(isEmpty(load(store)));
    }

    void aReaderWhomAnotherProcessOvertakesReadsAgain()
    {
        /// Another process acts before the call with this number.
        class Overtaken : public FaultyStore
        {
        public:
            int call = 0;
            std::function<void(FaultyStore &)> other;

            QCoro::Task<Expected<Secret>> read(QString key) override
            {
                if (--call == 0)
                    other(*this);
                return FaultyStore::read(key);
            }
        };
        for (int call = 2; call < 12; ++call) {
            Overtaken store;
            QVERIFY(save(store, sampleRecord("one")));
            store.other = [this](FaultyStore &shared) {
                QVERIFY(save(shared, sampleRecord("two")));
            };
            store.call = call;
            const auto loaded = load(store);
            QVERIFY(has(loaded, sampleRecord("one")) || has(loaded, sampleRecord("two")));
        }
    }

    void aNewerHeadSaysSo()
    {
        FaultyStore store;
        QVERIFY(save(store, sampleRecord("one", 100)));
        const QString key = QStringLiteral("session/") + m_tenant;
        QByteArray head = store.entries.value(key).reveal().toByteArray();
        head[2] = 2;
        store.entries.insert(key, Secret(head + "more"));
        const auto loaded = load(store);
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code(), ErrorCode::KeychainNewer);
        QVERIFY(loaded.error().message().contains(QLatin1StringView("newer version")));
        QVERIFY(!load(store)); // it stays: the newer program may come back
        QVERIFY(store.entries.size() > 1);
    }

    void callsAreCarriedOutInOrder()
    {
        FaultyStore store;
        SessionVault vault(store, markerFile());
        auto first = vault.save(m_tenant, sampleRecord("one"));
        store.callsLeft = 0; // all that follows waits
        auto second = vault.save(m_tenant, sampleRecord("two"));
        auto third = vault.remove(m_tenant);
        auto fourth = vault.load(m_tenant);
        const int before = store.calls;
        QCoreApplication::processEvents();
        QCOMPARE(store.calls, before);
        store.callsLeft = -1;
        store.release();
        QVERIFY(await(std::move(first)));
        QVERIFY(!await(std::move(second)));
        QVERIFY(await(std::move(third)));
        QVERIFY(isEmpty(await(std::move(fourth))));
        QVERIFY(store.entries.isEmpty());
    }

    void destroyingVaultAndStoreLeavesNobodyWaiting()
    {
        auto store = std::make_unique<FaultyStore>();
        store->callsLeft = 2;
        auto vault = std::make_unique<SessionVault>(*store, markerFile());
        auto saving = vault->save(m_tenant, sampleRecord("one"));
        auto loading = vault->load(m_tenant);
        vault.reset();
        store.reset();
        QCOMPARE(await(std::move(saving)).error().code(), ErrorCode::Cancelled);
        QCOMPARE(await(std::move(loading)).error().code(), ErrorCode::Cancelled);
    }

    void anUnwritableMarkerIsAnError()
    {
        FaultyStore store;
        SessionVault vault(store, QStringLiteral("/proc/keyfob/keyfob.ini"));
        const auto saved = await(vault.save(m_tenant, sampleRecord("one")));
        QVERIFY(!saved);
        QCOMPARE(saved.error().code(), ErrorCode::FileFailed);
    }
};

KEYFOB_SUITE(TestSessionVault)
#include "tst_sessionvault.moc"
