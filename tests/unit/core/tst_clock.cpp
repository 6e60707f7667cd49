// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "core/clock.h"
#include "support/suite.h"

#include "core/delay.h"
#include "core/sleepwatch.h"
#include "testkit/fakeclock.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <memory>

using namespace Keyfob;
using namespace std::chrono_literals;

class TestClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlySleepTurnsTheMachinesClock()
    {
        const ClockTurns *turns = Clock::system().turns();
        QVERIFY(turns);
        QCOMPARE(turns, Clock::system().turns()); // one for all
        QSignalSpy turned(turns, &ClockTurns::turned);
        QTimer timer;
        followClock(timer, Clock::system());
        timer.start(1h);
        QCoreApplication::processEvents();
        QVERIFY(turned.isEmpty());
        QVERIFY(timer.remainingTimeAsDuration() > 59min);
    }

    void theMachinesClockIsTurnedInItsThreadAlone()
    {
        const ClockTurns *there = Clock::system().turns();
        const ClockTurns *elsewhere = nullptr;
        const std::unique_ptr<QThread> thread(
            QThread::create([&elsewhere] { elsewhere = Clock::system().turns(); }));
        thread->start();
        QVERIFY(thread->wait());
        QVERIFY(!elsewhere || elsewhere == there);
    }

    void sleepIsNoticed()
    {
        std::chrono::milliseconds slept = 5h; // before this program was started
        SleepWatch watch([&slept] { return slept; });
        QSignalSpy turned(&watch, &ClockTurns::turned);
        QSignalSpy woken(&watch, &ClockTurns::slept);
        watch.check();
        slept += 20ms; // the two clocks are not read at once
        watch.check();
        QVERIFY(turned.isEmpty());
        slept += 1h;
        watch.check();
        QCOMPARE(turned.size(), 1);
        QCOMPARE(turned.at(0).at(0).value<std::chrono::milliseconds>(), 1h + 20ms);
        QCOMPARE(woken.size(), 1);
        watch.check();
        QCOMPARE(turned.size(), 1);
    }

    void aWatchMayEndAsItTells()
    {
        std::chrono::milliseconds slept {0};
        auto watch = std::make_unique<SleepWatch>([&slept] { return slept; });
        connect(watch.get(), &ClockTurns::turned, this, [&watch] { watch.reset(); });
        slept = 1h;
        watch->check();
        QVERIFY(!watch);
    }

    void theKernelSaysWhenToLook()
    {
        QVERIFY(SleepWatch([] { return 0ms; }).isWatching());
        QVERIFY(SleepWatch::totalSleep() >= 0ms);
        QVERIFY(SleepWatch::totalSleep() - SleepWatch::totalSleep() < 1s);
    }

    void timersFollowASleepingMachine()
    {
        FakeClock clock(0);
        QTimer timer;
        timer.setSingleShot(true);
        followClock(timer, clock);
        timer.start(1h);
        clock.sleep(2 * 60 * 60);
        QTRY_VERIFY(!timer.isActive());
    }

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
