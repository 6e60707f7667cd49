// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "delay.h"

#include "clock.h"
#include "completion.h"

#include <QCoreApplication>
#include <QTimer>

namespace Keyfob {

namespace {

/// One wait. It ends with the application at the latest, so that no task is left behind.
class Alarm : public QObject
{
public:
    Alarm(std::chrono::milliseconds time, const Clock &clock, Completion<bool> over)
        : m_over(std::move(over))
    {
        QCoreApplication *application = QCoreApplication::instance();
        if (application && application->thread() == thread())
            setParent(application);
        m_timer.setSingleShot(true);
        m_timer.setTimerType(time > std::chrono::seconds(2) ? Qt::CoarseTimer : Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            deleteLater();
            m_over.finish(true);
        });
        followClock(m_timer, clock);
        m_timer.start(time);
    }
    ~Alarm() override { m_over.finish(false); }
    Q_DISABLE_COPY_MOVE(Alarm)

private:
    Completion<bool> m_over;
    QTimer m_timer;
};

} // namespace

QCoro::Task<> ClockDelay::wait(std::chrono::milliseconds time) const
{
    const Completion<bool> over;
    new Alarm(time, m_clock, over); // deletes itself
    co_await over; // this may be gone afterwards
}

const Delay &Delay::system()
{
    static const ClockDelay delay(Clock::system());
    return delay;
}

} // namespace Keyfob
