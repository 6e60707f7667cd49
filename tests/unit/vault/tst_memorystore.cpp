// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "support/suite.h"
#include "testkit/await.h"
#include "vault/memorystore.h"

#include <QTest>

using namespace Keyfob;

class TestMemoryStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsRead()
    {
        MemoryStore store;
        const Secret value {QByteArrayView("a\0b", 3)};
        QVERIFY(await(store.write(QStringLiteral("key"), value)));
        const auto found = await(store.read(QStringLiteral("key")));
        QVERIFY(found);
        QVERIFY(*found == value);
    }

    void theLastWriteCounts()
    {
        MemoryStore store;
        QVERIFY(await(store.write(QStringLiteral("key"), Secret("old"))));
        QVERIFY(await(store.write(QStringLiteral("key"), Secret("new"))));
        QVERIFY(*await(store.read(QStringLiteral("key"))) == Secret("new"));
    }

    void aMissingEntryIsMissing()
    {
        MemoryStore store;
        const auto found = await(store.read(QStringLiteral("key")));
        QVERIFY(!found);
        QCOMPARE(found.error().code(), ErrorCode::KeychainMissing);
    }

    void aRemovedEntryIsMissing()
    {
        MemoryStore store;
        QVERIFY(await(store.write(QStringLiteral("key"), Secret("value"))));
        QVERIFY(await(store.write(QStringLiteral("other"), Secret("value"))));
        QVERIFY(await(store.remove(QStringLiteral("key"))));
        QVERIFY(!await(store.read(QStringLiteral("key"))));
        QVERIFY(await(store.read(QStringLiteral("other"))));
    }

    void removingWhatIsMissingIsSuccess()
    {
        MemoryStore store;
        QVERIFY(await(store.remove(QStringLiteral("key"))));
    }

    void anEmptyValueIsRefused()
    {
        MemoryStore store;
        const auto written = await(store.write(QStringLiteral("key"), Secret()));
        QVERIFY(!written);
        QCOMPARE(written.error().code(), ErrorCode::KeychainFailed);
    }
};

KEYFOB_SUITE(TestMemoryStore)
#include "tst_memorystore.moc"
