// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "accounts/account.h"

#include <QList>

namespace Keyfob {

/// True if one of \a accounts is of another issuer with the same `loopback_redirect_uri` as
/// \a tenant but for the port, which varies (RFC 8252 7.3), or if the tenant file of one
/// cannot be read now, which may be: see AuthService::Dependencies.
bool sharesRedirectUri(const Tenant &tenant, const QList<Account> &accounts);

} // namespace Keyfob
