// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "../../unit/vault/records.h"
#include "keyring.h"
#include "support/await.h"
#include "vault/keychainstore.h"
#include "vault/sessionvault.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Keyfob;
using namespace std::chrono_literals;

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
        QCOMPARE(remove(300ms).error().code(), ErrorCode::KeychainTimeout);
        Keyring::resume();
        const auto loaded = load();
        QVERIFY(loaded && !*loaded);
    }
};

QTEST_GUILESS_MAIN(TestKeychainVault)
#include "tst_keychainvault.moc"
