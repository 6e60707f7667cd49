// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "core/clock.h"
#include "support/suite.h"

#include "core/delay.h"
#include "testkit/fakeclock.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Keyfob;
using namespace std::chrono_literals;

class TestClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyTurnsTheMachinesClock() { QVERIFY(!Clock::system().turns()); }

    void aTimerFollowsItsClock()
    {
        FakeClock clock(0);
        QTimer timer;
        timer.setSingleShot(true);
        timer.setTimerType(Qt::PreciseTimer);
        followClock(timer, clock);
        QSignalSpy timeouts(&timer, &QTimer::timeout);
        timer.start(1h);
        clock.advance(59 * 60);
        QCoreApplication::processEvents();
        QVERIFY(timeouts.isEmpty());
        QVERIFY(timer.isActive());
        QVERIFY(timer.remainingTimeAsDuration() <= 1min);
        clock.advance(60);
        QVERIFY(timeouts.isEmpty()); // from the event loop alone
        QTRY_COMPARE(timeouts.size(), 1);
        QVERIFY(!timer.isActive());
    }

    void aTimerDoesNotFollowItsClockBack()
    {
        FakeClock clock(0);
        QTimer timer;
        timer.setTimerType(Qt::PreciseTimer);
        followClock(timer, clock);
        timer.start(1h);
        clock.advance(-3600);
        QVERIFY(timer.remainingTimeAsDuration() <= 1h);
    }

    void aTimerThatDoesNotRunIsNotStarted()
    {
        FakeClock clock(0);
        QTimer timer;
        followClock(timer, clock);
        clock.advance(3600);
        QVERIFY(!timer.isActive());
    }

    void aTimerFollowsNoOtherClock()
    {
        FakeClock clock(0);
        FakeClock other(0);
        QTimer timer;
        followClock(timer, clock);
        timer.start(1h);
        other.advance(3600);
        QVERIFY(timer.remainingTimeAsDuration() > 1min);
    }

    void aTimerMayOutliveItsClockAndTheOtherWayRound()
    {
        QTimer longer;
        FakeClock clock(0);
        {
            const FakeClock shorter(0);
            QTimer timer;
            followClock(longer, shorter);
            followClock(timer, clock);
            timer.start(1h);
        }
        clock.advance(3600);
        longer.start(1h);
        QVERIFY(longer.isActive());
    }

    void aDelayFollowsItsClock()
    {
        FakeClock clock(0);
        const auto waiting = ClockDelay(clock).wait(1h); // which it may outlive
        clock.advance(1800);
        QCoreApplication::processEvents();
        QVERIFY(!waiting.isReady());
        clock.advance(1800);
        QTRY_VERIFY(waiting.isReady());
    }

    void aDelayEndsByItself()
    {
        const FakeClock clock(0);
        const auto waiting = ClockDelay(clock).wait(1ms);
        QTRY_VERIFY(waiting.isReady());
        const auto system = Delay::system().wait(1ms);
        QTRY_VERIFY(system.isReady());
    }
};

KEYFOB_SUITE(TestClock)
#include "tst_clock.moc"
