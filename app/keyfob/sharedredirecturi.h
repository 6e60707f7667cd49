// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "accounts/account.h"

#include <QList>

namespace Keyfob {

class Settings;

/// True if another issuer than that of \a tenant has the same `loopback_redirect_uri` but for the
/// port, which varies (RFC 8252 7.3), or is at the same origin and has the same `redirect_uri`: one
/// of \a accounts, or one where somebody has signed in before (\a settings). Also true if the
/// tenant file of an account cannot be read now, which may say so: see AuthService::Dependencies.
bool sharesRedirectUri(const Tenant &tenant, const QList<Account> &accounts,
                       const Settings &settings);

/// Somebody has signed in at the issuer of \a tenant: it counts from now on. Providers on this
/// machine do not, which are there to try things out.
void keepUsedIssuer(const Tenant &tenant, Settings &settings);

} // namespace Keyfob
