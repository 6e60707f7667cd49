// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "core/canceltoken.h"
#include "support/suite.h"

#include <QTest>

#include <memory>

using namespace Keyfob;

class TestCancelToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWatcherIsCalledOnce()
    {
        const CancelToken token;
        int calls = 0;
        const auto first = token.watch([&] { ++calls; });
        const auto second = token.watch([&] { ++calls; });
        QVERIFY(!token.isCancelled());
        token.cancel();
        QVERIFY(token.isCancelled());
        QCOMPARE(calls, 2);
        token.cancel();
        QCOMPARE(calls, 2);
    }

    void copiesShareTheirState()
    {
        const CancelToken token;
        const CancelToken copy = token;
        copy.cancel();
        QVERIFY(token.isCancelled());
        QVERIFY(!CancelToken().isCancelled());
    }

    void aWatchThatIsGoneIsNotCalled()
    {
        const CancelToken token;
        int calls = 0;
        {
            const auto watch = token.watch([&] { ++calls; });
        }
        CancelToken::Watch moved;
        {
            auto watch = token.watch([&] { calls += 10; });
            moved = std::move(watch);
        }
        token.cancel();
        QCOMPARE(calls, 10);
    }

    void aWatcherMayEndTheOthersAndTheToken()
    {
        auto token = std::make_unique<CancelToken>();
        CancelToken::Watch second;
        int calls = 0;
        const auto first = token->watch([&] {
            ++calls;
            second = {};
            token.reset();
        });
        second = token->watch([&] { ++calls; });
        token->cancel();
        QCOMPARE(calls, 1);
        QVERIFY(!token);
    }
};

KEYFOB_SUITE(TestCancelToken)
#include "tst_canceltoken.moc"
