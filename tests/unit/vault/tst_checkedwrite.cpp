// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "support/faultystore.h"
#include "support/suite.h"
#include "testkit/await.h"
#include "vault/checkedwrite.h"

#include <QTest>

using namespace Keyfob;

/// Writing to keychains that say they have kept what they lost.
class TestCheckedWrite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsKeptIsSuccess()
    {
        FaultyStore store;
        QVERIFY(await(writeChecked(store, QStringLiteral("a"), Secret("value"))));
        QCOMPARE(store.entries.value(QStringLiteral("a")).reveal().toByteArray(), "value");
        QCOMPARE(store.calls, 2);
        // As it is over an older value.
        QVERIFY(await(writeChecked(store, QStringLiteral("a"), Secret("other"))));
        QCOMPARE(store.entries.value(QStringLiteral("a")).reveal().toByteArray(), "other");
    }

    void whatIsLostIsNoticed_data()
    {
        QTest::addColumn<bool>("losesWrites");
        QTest::addColumn<qsizetype>("losesAbove");
        QTest::addColumn<qsizetype>("truncatesTo");
        const qsizetype no = -1;
        QTest::newRow("nothing is written") << true << no << no;
        QTest::newRow("what is large is not written") << false << qsizetype(4) << no;
        QTest::newRow("the end is cut off") << false << no << qsizetype(4);
        QTest::newRow("it is empty") << false << no << qsizetype(0);
    }
    void whatIsLostIsNoticed()
    {
        QFETCH(const bool, losesWrites);
        QFETCH(const qsizetype, losesAbove);
        QFETCH(const qsizetype, truncatesTo);
        for (const bool hadOne : {false, true}) {
            FaultyStore store;
            if (hadOne)
                store.entries.insert(QStringLiteral("a"), Secret("older"));
            store.losesWrites = losesWrites;
            store.losesAbove = losesAbove;
            store.truncatesTo = truncatesTo;
            const auto written = await(writeChecked(store, QStringLiteral("a"), Secret("value")));
            QVERIFY(!written);
            QCOMPARE(written.error().code(), ErrorCode::KeychainFailed);
            QVERIFY(!store.entries.contains(QStringLiteral("a"))); // nobody takes it for the value
        }
    }

    void errorsArePassedOn_data()
    {
        QTest::addColumn<int>("callsLeft");
        QTest::newRow("of the write") << 0;
        QTest::newRow("of the read") << 1;
    }
    void errorsArePassedOn()
    {
        QFETCH(const int, callsLeft);
        FaultyStore store;
        store.callsLeft = callsLeft;
        store.lateFailure = ErrorCode::KeychainTimeout;
        const auto written = await(writeChecked(store, QStringLiteral("a"), Secret("value")));
        QVERIFY(!written);
        QCOMPARE(written.error().code(), ErrorCode::KeychainTimeout);
    }
};

KEYFOB_SUITE(TestCheckedWrite)
#include "tst_checkedwrite.moc"
