// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "auth/renewalschedule.h"
#include "core/versions.h"
#include "support/suite.h"

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

    void aProviderIsLeftAloneAsLongAsItAsks_data()
    {
        QTest::addColumn<qint64>("wait");
        QTest::addColumn<qint64>("until");
        QTest::newRow("shorter than the pause") << qint64(5) << qint64(5);
        QTest::newRow("longer than the pause") << qint64(300) << qint64(300);
        QTest::newRow("not at all") << qint64(0) << qint64(1);
        QTest::newRow("for ever") << qint64(1'000'000) << qint64(900);
    }
    void aProviderIsLeftAloneAsLongAsItAsks()
    {
        QFETCH(qint64, wait);
        QFETCH(qint64, until);
        auto schedule = of(7200);
        schedule.tried(at(6500));
        QVERIFY(!schedule.isDelayed(at(6500)));
        schedule.delay(at(6500), std::chrono::seconds(wait));
        QVERIFY(schedule.isDelayed(at(6500 + until - 1)));
        QVERIFY(!schedule.isDelayed(at(6500 + until)));
        QVERIFY(!schedule.isDueByTimer(at(6500 + until - 1)));
        QVERIFY(schedule.isDueByTimer(at(6500 + until)));
        QVERIFY(!schedule.isDelayed(at(6499))); // the clock was set back
        schedule.tried(at(6500 + until));
        QVERIFY(!schedule.isDelayed(at(6500 + until)));
        schedule.delay(at(6600), 100s);
        schedule.begin(at(6601), at(9000)); // the next session's
        QVERIFY(!schedule.isDelayed(at(6602)));
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

KEYFOB_SUITE(TestRenewalSchedule)
#include "core/versions.h"
#include "tst_renewalschedule.moc"
