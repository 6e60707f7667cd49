// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "keyring.h"
#include "support/suite.h"
#include "testkit/await.h"
#include "vault/keychainstore.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>
#include <QTimer>

using namespace Keyfob;
using namespace std::chrono_literals;

class TestKeychainStore : public QObject
{
    Q_OBJECT

    const QString m_key = QStringLiteral("session/tenant \u00fc/0");

private Q_SLOTS:
    void initTestCase() { QVERIFY2(Keyring::isThere(), "run me through private-keyring"); }

    void cleanup()
    {
        Keyring::resume();
        Keyring::unlock();
        KeychainStore store;
        QVERIFY(await(store.remove(m_key)));
    }

    void whatIsWrittenIsRead_data()
    {
        QTest::addColumn<QByteArray>("value");
        QByteArray all(256, Qt::Uninitialized);
        for (int i = 0; i < 256; ++i)
            all[i] = static_cast<char>(i);
        QByteArray random(KeychainStore().maxEntrySize(), Qt::Uninitialized);
        for (char &c : random)
            c = static_cast<char>(QRandomGenerator::global()->generate());
        QTest::newRow("one byte") << QByteArray("x");
        QTest::newRow("one zero") << QByteArray(1, '\0');
        QTest::newRow("every byte") << all;
        QTest::newRow("200 kB") << random.left(200'000);
        QTest::newRow("the largest") << random;
    }
    void whatIsWrittenIsRead()
    {
        QFETCH(QByteArray, value);
        KeychainStore store;
        const auto written = await(store.write(m_key, Secret(value)));
        QVERIFY2(written, qPrintable(written ? QString() : written.error().detail()));
        const auto found = await(store.read(m_key));
        QVERIFY(found);
        QCOMPARE(found->size(), value.size());
        QVERIFY(*found == Secret(value));
    }

    void theLastWriteCounts()
    {
        KeychainStore store;
        QVERIFY(await(store.write(m_key, Secret("a long old value"))));
        QVERIFY(await(store.write(m_key, Secret("new"))));
        QVERIFY(*await(store.read(m_key)) == Secret("new"));
    }

    void callsAtOnceAllEnd()
    {
        KeychainStore store;
        auto written = store.write(m_key, Secret("value"));
        auto found = store.read(m_key);
        auto removed = store.remove(m_key);
        auto missing = store.read(m_key);
        QVERIFY(await(std::move(written)));
        QVERIFY(*await(std::move(found)) == Secret("value"));
        QVERIFY(await(std::move(removed)));
        QCOMPARE(await(std::move(missing)).error().code(), ErrorCode::KeychainMissing);
    }

    void aMissingEntryIsMissing()
    {
        KeychainStore store;
        const auto found = await(store.read(QStringLiteral("nothing")));
        QVERIFY(!found);
        QCOMPARE(found.error().code(), ErrorCode::KeychainMissing);
        QVERIFY(await(store.remove(QStringLiteral("nothing"))));
    }

    void emptyAndTooLargeAreRefused()
    {
        KeychainStore store;
        QVERIFY(await(store.write(m_key, Secret("before"))));
        QCOMPARE(await(store.write(m_key, Secret())).error().code(), ErrorCode::KeychainFailed);
        const Secret large {QByteArray(store.maxEntrySize() + 1, 'x')};
        QCOMPARE(await(store.write(m_key, large)).error().code(), ErrorCode::KeychainFailed);
        QVERIFY(*await(store.read(m_key)) == Secret("before"));
    }

    void aLockedKeyringRefusesWritesAndKeepsEntries()
    {
        KeychainStore store;
        QVERIFY(await(store.write(m_key, Secret("value"))));
        Keyring::lock();
        QCOMPARE(await(store.read(m_key)).error().code(), ErrorCode::KeychainMissing);
        QCOMPARE(await(store.write(m_key, Secret("other"))).error().code(),
                 ErrorCode::KeychainLocked);
        await(store.remove(m_key)); // says that it worked
        Keyring::unlock();
        QVERIFY(*await(store.read(m_key)) == Secret("value"));
    }

    void aHungKeyringTimesOutWhileTheProgramGoesOn()
    {
        KeychainStore store(400ms);
        QVERIFY(await(store.write(m_key, Secret("value"))));
        Keyring::suspend();
        int ticks = 0;
        QTimer ticker;
        connect(&ticker, &QTimer::timeout, this, [&] { ++ticks; });
        ticker.start(10ms);
        QElapsedTimer elapsed;
        elapsed.start();
        QCOMPARE(await(store.read(m_key)).error().code(), ErrorCode::KeychainTimeout);
        QVERIFY(elapsed.elapsed() >= 350);
        QVERIFY(elapsed.elapsed() < 5000);
        QVERIFY2(ticks > 10, qPrintable(QString::number(ticks)));
        // One that waits behind it ends as well.
        QCOMPARE(await(store.write(m_key, Secret("late"))).error().code(),
                 ErrorCode::KeychainTimeout);

        // Late results hurt nobody, and come in order.
        Keyring::resume();
        KeychainStore patient;
        QVERIFY(*await(patient.read(m_key)) == Secret("late"));
    }

    void destroyingTheStoreCancels()
    {
        auto store = std::make_unique<KeychainStore>();
        Keyring::suspend();
        auto read = store->read(m_key);
        auto write = store->write(m_key, Secret("value"));
        auto remove = store->remove(m_key);
        store.reset();
        QCOMPARE(await(std::move(read)).error().code(), ErrorCode::Cancelled);
        QCOMPARE(await(std::move(write)).error().code(), ErrorCode::Cancelled);
        QCOMPARE(await(std::move(remove)).error().code(), ErrorCode::Cancelled);
    }
};

KEYFOB_SUITE(TestKeychainStore)
#include "tst_keychainstore.moc"
