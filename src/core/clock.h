// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "export.h"

#include <QDateTime>
#include <QObject>

#include <chrono>

class QTimer;

namespace Keyfob {

/// Tells that a clock was turned on while nothing ran: by hand, or because the machine slept.
class KEYFOB_EXPORT ClockTurns : public QObject
{
    Q_OBJECT

Q_SIGNALS:
    void turned(std::chrono::milliseconds by); ///< Back, if \a by is negative.
    /// The machine slept for \a time, and turned() has been emitted: connections are dead.
    void slept(std::chrono::milliseconds time);
};

/// The wall clock, so that tests can turn it.
class KEYFOB_EXPORT Clock
{
public:
    virtual ~Clock() = default;

    /// The time now, in UTC.
    virtual QDateTime now() const = 0;

    /// What tells when it was turned; null for a clock that nobody turns. See followClock().
    virtual const ClockTurns *turns() const { return nullptr; }

    /// The machine's own clock. Timers stand still while the machine sleeps, so it counts as turned
    /// then, on Linux and in the thread of QCoreApplication.
    static const Clock &system();
};

/// Lets \a timer, which is started anew each time, also run down when \a clock is turned on: while
/// the machine sleeps, and by a test, which reaches a deadline without waiting for it. Turned back,
/// it runs on as before.
KEYFOB_EXPORT void followClock(QTimer &timer, const Clock &clock);

} // namespace Keyfob
