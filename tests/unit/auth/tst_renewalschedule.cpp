// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "auth/renewalschedule.h"
#include "core/versions.h"

#include <QTest>

using namespace Keyfob;
using namespace std::chrono_literals;

class TestRenewalSchedule : public QObject
{
    Q_OBJECT

    static QDateTime at(qint64 seconds)
    {
        return QDateTime::fromSecsSinceEpoch(1700000000 + seconds, Utc);
    }

    static RenewalSchedule of(qint64 lifetime)
    {
        RenewalSchedule schedule;
        schedule.begin(at(0), at(lifetime));
        return schedule;
    }

private Q_SLOTS:
    void theTimerRenewsAtNineTenths()
    {
        const auto schedule = of(3600);
        QVERIFY(!schedule.isDueByTimer(at(3239)));
        QVERIFY(schedule.isDueByTimer(at(3240)));
    }

    void theTimerPausesAfterATry()
    {
        auto schedule = of(3600);
        schedule.tried(at(3300));
        QVERIFY(!schedule.isDueByTimer(at(3359)));
        QVERIFY(schedule.isDueByTimer(at(3360)));
    }

    void aTokenForUseLastsAMinute()
    {
        const auto schedule = of(3600);
        QVERIFY(!schedule.isDueForUse(at(3539)));
        QVERIFY(schedule.isDueForUse(at(3540)));
    }

    void aShortTokenIsNotRenewedAtEveryUse()
    {
        const auto schedule = of(60);
        QVERIFY(!schedule.isDueForUse(at(0)));
        QVERIFY(!schedule.isDueForUse(at(53)));
        QVERIFY(schedule.isDueForUse(at(54)));
    }

    void aMinimumLifetimeCounts()
    {
        const auto schedule = of(3600);
        QVERIFY(!schedule.isDueForUse(at(2999), 600s));
        QVERIFY(schedule.isDueForUse(at(3000), 600s));
        QVERIFY(schedule.canLast(3599s));
        QVERIFY(!schedule.canLast(3600s));
    }

    void expiryIsOnTheSecond()
    {
        const auto schedule = of(60);
        QVERIFY(!schedule.isExpired(at(59)));
        QVERIFY(schedule.isExpired(at(60)));
    }

    void aClockThatWasSetBackMakesItDueOnceAMinute()
    {
        auto schedule = of(3600);
        QVERIFY(schedule.isDueForUse(at(-7200)));
        QVERIFY(schedule.isDueByTimer(at(-7200)));
        QVERIFY(!schedule.isExpired(at(-7200)));
        schedule.tried(at(-7200));
        QVERIFY(!schedule.isDueByTimer(at(-7141)));
        QVERIFY(schedule.isDueByTimer(at(-7140)));
    }

    void aTryInTheFutureHoldsNothingUp()
    {
        auto schedule = of(3600);
        schedule.tried(at(90000));
        QVERIFY(schedule.isDueByTimer(at(3240)));
    }

    void tokensOfUnknownAgeAreDueAMinuteBeforeTheirEnd()
    {
        RenewalSchedule schedule;
        schedule.begin({}, at(600));
        QVERIFY(!schedule.isDueByTimer(at(539)));
        QVERIFY(schedule.isDueByTimer(at(540)));
        QVERIFY(schedule.canLast(10h)); // nobody knows
    }

    void tokensWithoutAnEndAreNeverDue()
    {
        RenewalSchedule schedule;
        schedule.begin(at(0), {});
        QVERIFY(!schedule.isDueByTimer(at(1 << 30)));
        QVERIFY(!schedule.isDueForUse(at(1 << 30), 1h));
        QVERIFY(!schedule.isExpired(at(1 << 30)));
        QCOMPARE(schedule.wait(at(0), 30s), 30000ms);
    }

    void theTimerWaitsForWhateverComesFirst()
    {
        const auto schedule = of(3600);
        QCOMPARE(schedule.wait(at(0), 30s), 30000ms);
        QCOMPARE(schedule.wait(at(3230), 30s), 10001ms);
        QCOMPARE(schedule.wait(at(3590), 30s), 10001ms);
        QCOMPARE(schedule.wait(at(4000), 30s), 30000ms);
    }
};

QTEST_GUILESS_MAIN(TestRenewalSchedule)
#include "core/versions.h"
#include "tst_renewalschedule.moc"
