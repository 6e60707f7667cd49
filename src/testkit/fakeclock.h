// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../core/clock.h"
#include "../core/versions.h"

namespace Keyfob {

/// A clock that stands still until a test turns it.
class FakeClock : public Clock
{
public:
    /// Stands at \a unixSeconds, counted from 1970.
    explicit FakeClock(qint64 unixSeconds)
        : m_now(QDateTime::fromSecsSinceEpoch(unixSeconds, Utc))
    {
    }
    QDateTime now() const override { return m_now; }
    void advance(qint64 seconds) { m_now = m_now.addSecs(seconds); } ///< Turns it on, or back

private:
    QDateTime m_now;
};

} // namespace Keyfob
