// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/canceltoken.h"
#include "core/error.h"
#include "core/task.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace Keyfob {

/// Held by the one process of this login that renews a tenant's session. A process that dies
/// releases it.
class RenewalLock
{
public:
    /// How long to wait for another process: longer than any renewal takes.
    static constexpr std::chrono::seconds Deadline {60};

    /// Waits for the lock of \a tenantId in \a folder (empty: the login's run-time folder) until
    /// \a ended is cancelled. Where no lock file can be made, it continues without.
    /// Errors: TimedOut, Cancelled.
    static Task<Expected<std::shared_ptr<RenewalLock>>> acquire(QString folder, QString tenantId,
                                                                CancelToken ended);

    explicit RenewalLock(const QString &path);

private:
    QLockFile m_file;
};

} // namespace Keyfob
