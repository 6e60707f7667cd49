// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "sleepwatch.h"

#include "logging.h"

#include <QCoreApplication>
#include <QPointer>
#include <QSocketNotifier>
#include <QThread>

#include <utility>

#ifdef Q_OS_LINUX
#include <sys/timerfd.h>
#include <unistd.h>

#include <ctime>
#include <limits>
#endif

namespace Keyfob {

using std::chrono::milliseconds;

#ifdef Q_OS_LINUX
namespace {

milliseconds timeOf(clockid_t clock)
{
    timespec time {};
    clock_gettime(clock, &time);
    return std::chrono::duration_cast<milliseconds>(std::chrono::seconds(time.tv_sec)
                                                    + std::chrono::nanoseconds(time.tv_nsec));
}

} // namespace
#endif

SleepWatch::SleepWatch(Measure measure, QObject *parent)
    : m_measure(std::move(measure))
    , m_slept(m_measure())
{
    setParent(parent);
    watch();
}

SleepWatch::~SleepWatch()
{
    m_notifier.reset();
#ifdef Q_OS_LINUX
    if (m_timer >= 0)
        ::close(m_timer);
#endif
}

const SleepWatch *SleepWatch::system()
{
    static QPointer<SleepWatch> watch;
    QCoreApplication *application = QCoreApplication::instance();
    if (!watch && application && application->thread() == QThread::currentThread())
        watch = new SleepWatch(&SleepWatch::totalSleep, application);
    return watch;
}

milliseconds SleepWatch::totalSleep()
{
#ifdef Q_OS_LINUX
    constexpr milliseconds Moment {10};
    constexpr int MaxTries = 5;
    milliseconds before;
    milliseconds both;
    for (int tries = 0; tries < MaxTries; ++tries) {
        before = timeOf(CLOCK_MONOTONIC);
        both = timeOf(CLOCK_BOOTTIME);
        if (timeOf(CLOCK_MONOTONIC) - before < Moment)
            break;
    }
    return both - before;
#else
    return milliseconds(0);
#endif
}

void SleepWatch::check()
{
    const milliseconds total = m_measure();
    if (total - m_slept < Shortest)
        return;
    const milliseconds time = total - std::exchange(m_slept, total);
    qCInfo(lcNet) << "the machine slept for" << time.count() / 1000 << "s";
    const QPointer<SleepWatch> self(this);
    Q_EMIT turned(time);
    if (self)
        Q_EMIT ClockTurns::slept(time);
}

void SleepWatch::watch()
{
#ifdef Q_OS_LINUX
    // Of no use for its own time, which never comes: a clock that jumps cancels it
    // (timerfd_create(2)).
    m_timer = timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC);
    if (m_timer < 0 || !arm())
        return;
    m_notifier = std::make_unique<QSocketNotifier>(m_timer, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        if (!arm()) // which also takes the news away
            m_notifier->setEnabled(false);
        check(); // may be the end of this
    });
#endif
}

bool SleepWatch::arm()
{
#ifdef Q_OS_LINUX
    itimerspec never {};
    never.it_value.tv_sec = std::numeric_limits<time_t>::max();
    return timerfd_settime(m_timer, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &never, nullptr)
        == 0;
#else
    return false;
#endif
}

} // namespace Keyfob
