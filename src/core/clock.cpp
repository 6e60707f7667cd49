// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "clock.h"

#include "sleepwatch.h"

#include <QTimer>

#include <algorithm>

namespace Keyfob {

namespace {
class SystemClock : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
    const ClockTurns *turns() const override { return SleepWatch::system(); }
};
} // namespace

const Clock &Clock::system()
{
    static const SystemClock clock;
    return clock;
}

void followClock(QTimer &timer, const Clock &clock)
{
    const ClockTurns *turns = clock.turns();
    if (!turns)
        return;
    QObject::connect(turns, &ClockTurns::turned, &timer, [&timer](std::chrono::milliseconds by) {
        using std::chrono::milliseconds;
        if (timer.isActive() && by > milliseconds(0))
            timer.start(std::max(milliseconds(0), timer.remainingTimeAsDuration() - by));
    });
}

} // namespace Keyfob
