// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "delay.h"

#include "completion.h"

#include <QCoreApplication>
#include <QTimerEvent>

namespace Keyfob {

namespace {

/// One wait. It ends with the application at the latest, so that no task is left behind.
class Alarm : public QObject
{
public:
    Alarm(std::chrono::milliseconds time, Completion<bool> over)
        : m_over(std::move(over))
    {
        QCoreApplication *application = QCoreApplication::instance();
        if (application && application->thread() == thread())
            setParent(application);
        startTimer(time, time > std::chrono::seconds(2) ? Qt::CoarseTimer : Qt::PreciseTimer);
    }
    ~Alarm() override { m_over.finish(false); }
    Q_DISABLE_COPY_MOVE(Alarm)

protected:
    void timerEvent(QTimerEvent *event) override
    {
        killTimer(event->timerId());
        deleteLater();
        m_over.finish(true);
    }

private:
    Completion<bool> m_over;
};

class SystemDelay : public Delay
{
public:
    QCoro::Task<> wait(std::chrono::milliseconds time) const override
    {
        const Completion<bool> over;
        new Alarm(time, over); // deletes itself
        co_await over;
    }
};

} // namespace

const Delay &Delay::system()
{
    static const SystemDelay delay;
    return delay;
}

} // namespace Keyfob
