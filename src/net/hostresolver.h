// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../core/canceltoken.h"
#include "../core/error.h"
#include "../core/export.h"

#include <QCoroTask>
#include <QHostAddress>
#include <QList>
#include <QString>

#include <chrono>

namespace Keyfob {

/// Finds the addresses of names, so that tests need no DNS.
class KEYFOB_EXPORT HostResolver
{
public:
    virtual ~HostResolver() = default;

    /// The addresses of \a host; of an address, itself. A request that is sent within the next
    /// minute goes to one of them: Qt keeps what it looked up for that long.
    /// Errors: Offline (also if the name has no address), TimedOut after \a deadline, Cancelled.
    virtual QCoro::Task<Expected<QList<QHostAddress>>>
    lookUp(QString host, std::chrono::milliseconds deadline, CancelToken cancel) const = 0;

    /// That of the operating system.
    static const HostResolver &system();
};

/// True if \a address can be reached from everywhere (RFC 6890): not this machine, not a private
/// network, not one of the reserved blocks.
KEYFOB_EXPORT bool isPublicAddress(const QHostAddress &address);

/// True if \a host says by itself that it belongs to a private network (RFC 6762 appendix G,
/// RFC 8375, RFC 6761): it has no dot, or ends with `.internal`, `.local` or the like.
KEYFOB_EXPORT bool isPrivateName(const QString &host);

} // namespace Keyfob
