// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace Keyfob {

/// Where the vault keeps what is left to revoke of the session \a id.
inline QString pendingRevocationId(const QString &id)
{
    return id + QLatin1String("/left-to-revoke");
}

} // namespace Keyfob
