// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "clock.h"

#include <chrono>
#include <functional>
#include <memory>

class QSocketNotifier;

namespace Keyfob {

/// Tells that the machine has slept, which timers do not count. The kernel wakes it up when the
/// wall clock jumps, as it does at each resume; otherwise it costs nothing. On Linux only:
/// elsewhere it says nothing.
class SleepWatch : public ClockTurns
{
    Q_OBJECT

public:
    /// How long the machine has slept altogether.
    using Measure = std::function<std::chrono::milliseconds()>;

    /// Less is no sleep: the two clocks are not read at the same moment.
    static constexpr std::chrono::seconds Shortest {1};

    explicit SleepWatch(Measure measure = &SleepWatch::totalSleep, QObject *parent = nullptr);
    ~SleepWatch() override;
    Q_DISABLE_COPY_MOVE(SleepWatch)

    /// Looks whether the machine has slept since the last look.
    void check();
    /// Whether the kernel says when to look.
    bool isWatching() const { return bool(m_notifier); }

    /// The program's, which ends with QCoreApplication; null where there is none, and from threads
    /// other than its own before it is made.
    static const SleepWatch *system();
    /// Since the machine was started: CLOCK_BOOTTIME without CLOCK_MONOTONIC.
    static std::chrono::milliseconds totalSleep();

private:
    void watch();
    bool arm();

    Measure m_measure;
    std::chrono::milliseconds m_slept;
    int m_timer = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace Keyfob
