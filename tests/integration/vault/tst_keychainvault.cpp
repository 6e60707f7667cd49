// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "../../unit/vault/records.h"
#include "keyring.h"
#include "prompter.h"
#include "support/suite.h"
#include "testkit/await.h"
#include "vault/keychainstore.h"
#include "vault/sessionvault.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Keyfob;
using namespace std::chrono_literals;

namespace {

/// A keychain whose service dies soon after a call of some number has begun.
class DyingKeychain : public KeychainStore
{
public:
    int callsLeft = -1;
    std::chrono::milliseconds delay {0};

    QCoro::Task<Expected<Secret>> read(QString key) override
    {
        count();
        return KeychainStore::read(key);
    }
    QCoro::Task<Expected<void>> write(QString key, Secret value) override
    {
        count();
        return KeychainStore::write(key, value);
    }
    QCoro::Task<Expected<void>> remove(QString key) override
    {
        count();
        return KeychainStore::remove(key);
    }
    qsizetype maxEntrySize() const override { return 400; } // several chunks

private:
    void count()
    {
        if (callsLeft-- == 0)
            QTimer::singleShot(delay, this, &Keyring::kill);
    }
};

/// One that takes no more than this in an entry.
class SmallKeychain : public KeychainStore
{
public:
    qsizetype maxEntrySize() const override { return 2048; }
};

} // namespace

/// The vault on a real keyring.
class TestKeychainVault : public QObject
{
    Q_OBJECT

    const QString m_tenant = QStringLiteral("https://login.example/ client");
    std::unique_ptr<QTemporaryDir> m_folder;

    /// Each operation in a vault of its own: as if the program had been started again.
    template<typename Operation>
    auto with(Operation operation, std::chrono::milliseconds timeout = 10s)
    {
        KeychainStore store(timeout);
        SessionVault vault(store, m_folder->filePath(QStringLiteral("keyfob.ini")));
        return await(operation(vault));
    }
    auto load(std::chrono::milliseconds timeout = 10s)
    {
        return with([this](SessionVault &vault) { return vault.load(m_tenant); }, timeout);
    }
    auto save(const SessionRecord &record)
    {
        return with([&](SessionVault &vault) { return vault.save(m_tenant, record); });
    }
    auto remove(std::chrono::milliseconds timeout = 10s)
    {
        return with([this](SessionVault &vault) { return vault.remove(m_tenant); }, timeout);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY2(Keyring::isThere(), "run me through private-keyring"); }
    void cleanupTestCase() { Keyring::end(); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup()
    {
        Keyring::resume();
        Keyring::unlock();
        QVERIFY(remove());
    }

    void aLargeSessionComesBackAndGoes()
    {
        const SessionRecord record = sampleRecord("one", 400'000);
        QVERIFY(save(record));
        const auto loaded = load();
        QVERIFY(loaded && *loaded);
        QVERIFY(isSame(**loaded, record));
        QVERIFY(remove());
        const auto gone = load();
        QVERIFY(gone && !*gone);
    }

    void aLockedKeyringIsNotSignedOut()
    {
        QVERIFY(save(sampleRecord("one")));
        Keyring::lock();
        QCOMPARE(load().error().code(), ErrorCode::KeychainLocked);
        QCOMPARE(save(sampleRecord("two")).error().code(), ErrorCode::KeychainLocked);
        Keyring::unlock();
        const auto loaded = load();
        QVERIFY(loaded && *loaded && isSame(**loaded, sampleRecord("one")));
    }

    void signingOutOfALockedKeyringCounts()
    {
        QVERIFY(save(sampleRecord("one")));
        Keyring::lock();
        QCOMPARE(remove().error().code(), ErrorCode::KeychainLocked);
        Keyring::unlock();
        const auto loaded = load();
        QVERIFY(loaded && !*loaded);
    }

    void lockedAndMissingAreToldApartWhenThePersonAsks()
    {
        const auto loadAsking = [this] {
            return with([this](SessionVault &vault) { return vault.loadAsking(m_tenant); });
        };
        QVERIFY(save(sampleRecord("one")));
        Keyring::lock();
        QCOMPARE(loadAsking().error().code(), ErrorCode::KeychainLocked);
        Keyring::unlock();
        const auto loaded = loadAsking();
        QVERIFY(loaded && *loaded && isSame(**loaded, sampleRecord("one")));
        KeychainStore store;
        QVERIFY(await(store.remove(QStringLiteral("session/") + m_tenant)));
        QCOMPARE(load().error().code(), ErrorCode::KeychainLocked); // nobody can know
        QCOMPARE(loadAsking().error().code(), ErrorCode::KeychainMissing);
        const auto after = load();
        QVERIFY(after && !*after); // said once
    }

    void aDismissedQuestionIsNotSignedOut()
    {
        QVERIFY(save(sampleRecord("one")));
        Keyring::lock();
        {
            const Prompter prompter(Prompter::Person::Dismisses);
            QCOMPARE(load().error().code(), ErrorCode::KeychainLocked);
            QCOMPARE(save(sampleRecord("two")).error().code(), ErrorCode::KeychainLocked);
            QVERIFY(prompter.asked > 0);
        }
        Keyring::unlock();
        const auto loaded = load();
        QVERIFY(loaded && *loaded && isSame(**loaded, sampleRecord("one")));
    }

    void aQuestionThatNobodyAnswersEndsInTime()
    {
        QVERIFY(save(sampleRecord("one")));
        Keyring::lock();
        {
            const Prompter prompter(Prompter::Person::IsAway);
            QElapsedTimer elapsed;
            elapsed.start();
            const auto asked =
                with([this](SessionVault &vault) { return vault.loadAsking(m_tenant); }, 500ms);
            QCOMPARE(asked.error().code(), ErrorCode::KeychainTimeout);
            QVERIFY(elapsed.elapsed() < 2000);
            QVERIFY(prompter.asked > 0);
        } // the question goes with who asks it
        Keyring::unlock();
        const auto loaded = load();
        QVERIFY(loaded && *loaded && isSame(**loaded, sampleRecord("one")));
    }

    void aDeathInTheMiddleOfASaveLeavesOldOrNew()
    {
        QVERIFY(save(sampleRecord("old")));
        bool isComplete = false;
        int olds = 0;
        for (int calls = 0; !isComplete; ++calls) {
            QVERIFY(calls < 100);
            {
                DyingKeychain store;
                store.callsLeft = calls;
                store.delay = std::chrono::milliseconds(calls % 3);
                SessionVault vault(store, m_folder->filePath(QStringLiteral("keyfob.ini")));
                QElapsedTimer elapsed;
                elapsed.start();
                const auto saved = await(vault.save(m_tenant, sampleRecord("new")));
                QVERIFY(elapsed.elapsed() < 10'000);
                isComplete = store.callsLeft >= 0;
                if (isComplete)
                    QVERIFY(saved);
                else
                    QTRY_VERIFY(!Keyring::isAlive());
            }
            if (!Keyring::isAlive())
                Keyring::restart();
            const auto loaded = load();
            QVERIFY2(loaded && *loaded,
                     qPrintable(loaded ? QStringLiteral("nothing") : loaded.error().detail()));
            const bool isOld = isSame(**loaded, sampleRecord("old"));
            QVERIFY(isOld || isSame(**loaded, sampleRecord("new")));
            olds += isOld ? 1 : 0;
            if (!isOld)
                QVERIFY(save(sampleRecord("old")));
        }
        QVERIFY(olds > 0);
    }

    void aDamagedEntryIsSaidOnceAndGoes()
    {
        QVERIFY(save(sampleRecord("one", 1000)));
        const QString head = QStringLiteral("session/") + m_tenant;
        {
            KeychainStore store;
            QVERIFY(await(store.write(head + QStringLiteral("/0/0"), Secret("half a rec"))));
            SessionVault vault(store, m_folder->filePath(QStringLiteral("keyfob.ini")));
            QCOMPARE(await(vault.load(m_tenant)).error().code(), ErrorCode::KeychainCorrupt);
            await(vault.waitForSaved());
            QCOMPARE(await(store.read(head)).error().code(), ErrorCode::KeychainMissing);
        }
        const auto gone = load();
        QVERIFY(gone && !*gone);
        QVERIFY(save(sampleRecord("two")));
        const auto loaded = load();
        QVERIFY(loaded && *loaded && isSame(**loaded, sampleRecord("two")));
    }

    void anEntryOf2048BytesIsEnough()
    {
        const SessionRecord record = sampleRecord("one", 10'000);
        SmallKeychain store;
        SessionVault vault(store, m_folder->filePath(QStringLiteral("keyfob.ini")));
        QVERIFY(await(vault.save(m_tenant, record)));
        const auto chunk = await(store.read(QStringLiteral("session/%1/0/4").arg(m_tenant)));
        QVERIFY(chunk && chunk->size() <= 2048);
        const auto loaded = await(vault.load(m_tenant));
        QVERIFY(loaded && *loaded && isSame(**loaded, record));
        QVERIFY(await(vault.remove(m_tenant)));
        QCOMPARE(await(store.read(QStringLiteral("session/%1/0/0").arg(m_tenant))).error().code(),
                 ErrorCode::KeychainMissing);
    }

    void aSlowKeyringIsWaitedFor()
    {
        QVERIFY(save(sampleRecord("one")));
        Keyring::suspend();
        QTimer::singleShot(3s, this, [] { Keyring::resume(); });
        const auto loaded = load();
        QVERIFY(loaded && *loaded && isSame(**loaded, sampleRecord("one")));
    }

    void aHungKeyringEndsInTime()
    {
        QVERIFY(save(sampleRecord("one")));
        Keyring::suspend();
        QCOMPARE(load(300ms).error().code(), ErrorCode::KeychainTimeout);
        QElapsedTimer elapsed;
        elapsed.start();
        const auto asked =
            with([this](SessionVault &vault) { return vault.loadAsking(m_tenant); }, 300ms);
        QCOMPARE(asked.error().code(), ErrorCode::KeychainTimeout);
        QVERIFY(elapsed.elapsed() < 600); // one time-out, not one after the other
        QCOMPARE(remove(300ms).error().code(), ErrorCode::KeychainTimeout);
        Keyring::resume();
        const auto loaded = load();
        QVERIFY(loaded && !*loaded);
    }

    void noFileHasASecretInPlainText()
    {
        QVERIFY(save(sampleRecord("a secret to look for")));
        int files = 0;
        QDirIterator all(QDir::homePath(), QDir::Files | QDir::Hidden,
                         QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            for (const char *secret : {"access.a secret", "refresh.a secret", "id.a secret"})
                QVERIFY2(!bytes.contains(secret), qPrintable(file.fileName()));
            ++files;
        }
        QVERIFY(files > 0); // the keyring's own
    }
};

KEYFOB_SUITE(TestKeychainVault)
#include "tst_keychainvault.moc"
