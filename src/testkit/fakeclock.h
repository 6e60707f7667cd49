// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../core/clock.h"
#include "../core/versions.h"

namespace Keyfob {

/// A clock that stands still until a test turns it. Deadlines of what goes by it, which run in real
/// time, are turned on with it.
class FakeClock : public Clock
{
public:
    /// Stands at \a unixSeconds, counted from 1970.
    explicit FakeClock(qint64 unixSeconds)
        : m_now(QDateTime::fromSecsSinceEpoch(unixSeconds, Utc))
    {
    }
    QDateTime now() const override { return m_now; }
    /// Turns it on, or back. What is due by then happens as soon as the event loop runs.
    void advance(qint64 seconds)
    {
        m_now = m_now.addSecs(seconds);
        Q_EMIT m_turns.turned(std::chrono::seconds(seconds));
    }
    /// The machine sleeps for \a seconds, and what waits for an answer learns that it slept.
    void sleep(qint64 seconds)
    {
        advance(seconds);
        Q_EMIT m_turns.slept(std::chrono::seconds(seconds));
    }
    const ClockTurns *turns() const override { return &m_turns; }

private:
    QDateTime m_now;
    ClockTurns m_turns;
};

} // namespace Keyfob
