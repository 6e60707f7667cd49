// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>

#include <chrono>

namespace Keyfob {

/// When a session is renewed, by wall clock. Nothing here runs: timers are only hints, and whoever
/// uses a token asks.
class RenewalSchedule
{
public:
    /// No two renewals by timer are closer together.
    static constexpr std::chrono::seconds Pause {60};
    /// A token that is used must last this long, or a tenth of its lifetime if that is less.
    static constexpr std::chrono::seconds Margin {60};

    /// A provider that asks to be left alone gets no less and no more.
    static constexpr std::chrono::seconds ShortestDelay {1};
    static constexpr std::chrono::seconds LongestDelay {15 * 60};

    /// Tokens that end at \a expiresAt (invalid: never) came at \a obtainedAt (invalid: some time
    /// ago, in an earlier run of the program).
    void begin(const QDateTime &obtainedAt, const QDateTime &expiresAt);
    /// A renewal was tried at \a now.
    void tried(const QDateTime &now);
    /// The provider asks at \a now to be left alone for \a wait, within limits. Nobody renews
    /// until then, for use neither, unless the clock is set back.
    void delay(const QDateTime &now, std::chrono::seconds wait);
    /// The provider is left alone.
    bool isDelayed(const QDateTime &now) const;

    /// The tokens are of no use any more.
    bool isExpired(const QDateTime &now) const;
    /// Whoever uses a token for \a minimum from \a now on has to have it renewed first. Also true
    /// when the clock was set back to before the tokens came: nobody knows their age then.
    bool isDueForUse(const QDateTime &now, std::chrono::seconds minimum = {}) const;
    /// The timer shall renew: 90 % of the lifetime are over, and Pause since the last try.
    bool isDueByTimer(const QDateTime &now) const;
    /// How long to wait from \a now until there may be something to do, at most \a longest.
    std::chrono::milliseconds wait(const QDateTime &now, std::chrono::milliseconds longest) const;
    /// The tokens are good until \a minimum after \a now.
    bool lasts(const QDateTime &now, std::chrono::seconds minimum) const;
    /// Tokens of this lifetime can last \a minimum at all; true when the lifetime is not known.
    bool canLast(std::chrono::seconds minimum) const;

private:
    bool isSetBack(const QDateTime &now) const;
    std::chrono::seconds margin() const;
    QDateTime timerTime(const QDateTime &now) const;

    QDateTime m_obtainedAt;
    QDateTime m_expiresAt;
    QDateTime m_triedAt;
    QDateTime m_delayedAt;
    QDateTime m_delayedUntil;
};

} // namespace Keyfob
