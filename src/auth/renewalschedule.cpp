// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "renewalschedule.h"

#include <algorithm>

namespace Keyfob {

void RenewalSchedule::begin(const QDateTime &obtainedAt, const QDateTime &expiresAt)
{
    m_obtainedAt = obtainedAt;
    m_expiresAt = expiresAt;
    m_delayedUntil = {};
}

void RenewalSchedule::tried(const QDateTime &now)
{
    m_triedAt = now;
    m_delayedUntil = {};
}

void RenewalSchedule::delay(const QDateTime &now, std::chrono::seconds wait)
{
    m_delayedAt = now;
    m_delayedUntil = now.addSecs(std::clamp(wait, ShortestDelay, LongestDelay).count());
}

bool RenewalSchedule::isDelayed(const QDateTime &now) const
{
    return m_delayedUntil.isValid() && m_delayedAt <= now && now < m_delayedUntil;
}

bool RenewalSchedule::isExpired(const QDateTime &now) const
{
    return m_expiresAt.isValid() && m_expiresAt <= now;
}

bool RenewalSchedule::isSetBack(const QDateTime &now) const
{
    return m_obtainedAt.isValid() && now < m_obtainedAt;
}

std::chrono::seconds RenewalSchedule::margin() const
{
    if (!m_obtainedAt.isValid())
        return Margin;
    const std::chrono::seconds lifetime(m_obtainedAt.secsTo(m_expiresAt));
    return std::clamp<std::chrono::seconds>(lifetime / 10, std::chrono::seconds(0), Margin);
}

bool RenewalSchedule::isDueForUse(const QDateTime &now, std::chrono::seconds minimum) const
{
    if (!m_expiresAt.isValid())
        return false;
    const auto needed = std::max(margin(), minimum);
    return isSetBack(now) || now.addSecs(needed.count()) >= m_expiresAt;
}

QDateTime RenewalSchedule::timerTime(const QDateTime &now) const
{
    QDateTime at = m_expiresAt.addSecs(-margin().count());
    if (isSetBack(now))
        at = now.addSecs(-1);
    else if (m_obtainedAt.isValid())
        at = m_obtainedAt.addSecs(m_obtainedAt.secsTo(m_expiresAt) * 9 / 10);
    if (m_delayedUntil.isValid() && m_delayedAt <= now)
        at = std::max(at, m_delayedUntil); // in place of the pause
    else if (m_triedAt.isValid() && m_triedAt <= now)
        at = std::max(at, m_triedAt.addSecs(Pause.count()));
    return at;
}

bool RenewalSchedule::isDueByTimer(const QDateTime &now) const
{
    return m_expiresAt.isValid() && now >= timerTime(now);
}

std::chrono::milliseconds RenewalSchedule::wait(const QDateTime &now,
                                                std::chrono::milliseconds longest) const
{
    if (!m_expiresAt.isValid())
        return longest;
    std::chrono::milliseconds left = longest;
    for (const QDateTime &at : {timerTime(now), m_expiresAt}) {
        const std::chrono::milliseconds until(now.msecsTo(at) + 1);
        if (until > std::chrono::milliseconds(0))
            left = std::min(left, until);
    }
    return left;
}

bool RenewalSchedule::lasts(const QDateTime &now, std::chrono::seconds minimum) const
{
    return !m_expiresAt.isValid() || now.addSecs(minimum.count()) < m_expiresAt;
}

bool RenewalSchedule::canLast(std::chrono::seconds minimum) const
{
    return !m_obtainedAt.isValid() || !m_expiresAt.isValid()
        || m_obtainedAt.secsTo(m_expiresAt) > minimum.count();
}

} // namespace Keyfob
