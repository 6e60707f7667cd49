// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace Keyfob {

/// The name of one account's session in the keychain, its markers and its locks: \a tenantId alone
/// for a tenant's first \a account, whose key is empty, and both for every further one. A key is
/// short and of lower-case letters and digits.
inline QString sessionId(const QString &tenantId, const QString &account)
{
    return account.isEmpty() ? tenantId : tenantId + QLatin1Char('.') + account;
}

} // namespace Keyfob
