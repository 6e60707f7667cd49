// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/clock.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Keyfob {

/// The last things that happened, for whoever is asked to help: in memory, and nowhere else. What
/// goes in may hold no secret; it is made one plain line.
class EventLog
{
public:
    /// Holds the last \a capacity events. \a clock outlives this.
    explicit EventLog(const Clock &clock = Clock::system(), qsizetype capacity = 200);

    /// Notes \a what, which \a where tells of: "auth", "SignedOut CertificateRefused".
    void add(const QString &where, const QString &what);

    /// Oldest first, each with its time in UTC: "2026-01-31T08:15:00.123Z auth: SignedIn".
    QStringList lines() const { return m_lines; }

private:
    const Clock &m_clock;
    qsizetype m_capacity;
    QStringList m_lines;
};

} // namespace Keyfob
