// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/export.h"

#include <QCoroTask>

#include <chrono>

namespace Keyfob {

class Clock;

/// Waiting as a service, so that tests need not wait.
class KEYFOB_EXPORT Delay
{
public:
    virtual ~Delay() = default;

    /// Ends after \a time, with the event loop running meanwhile.
    virtual QCoro::Task<> wait(std::chrono::milliseconds time) const = 0;

    /// The machine's own timers.
    static const Delay &system();
};

/// The machine's own timers, which also run down when a clock is turned: see followClock().
class KEYFOB_EXPORT ClockDelay : public Delay
{
public:
    /// \a clock is not owned, and outlives this.
    explicit ClockDelay(const Clock &clock)
        : m_clock(clock)
    {
    }
    QCoro::Task<> wait(std::chrono::milliseconds time) const override;

private:
    const Clock &m_clock;
};

} // namespace Keyfob
