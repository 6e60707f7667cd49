// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/canceltoken.h"
#include "core/error.h"
#include "core/task.h"
#include "vault/sessionrecord.h"

#include <memory>
#include <optional>

namespace Keyfob {

struct AuthContext;
struct Tenant;

/// What of a sign-out was not done; nothing of it: all was.
struct SignOutReport
{
    std::optional<Error> notRemoved; ///< The keychain still has the record; it does not count
    std::optional<Error> notRevoked; ///< The provider still takes the refresh token
    bool isRemembered = false; ///< revokeLeftover() will see to that
    std::optional<Error> notEnded; ///< The provider's own session may be open
    bool cannotEnd = false; ///< The provider has no end-session endpoint

    /// All of it as a notice to the person, or nothing.
    std::optional<Error> notice(const Tenant &tenant) const;
};

/// Ends \a old at the provider, after the vault has \a removed its record: revokes its refresh
/// token (RFC 7009), and ends the provider's own session in a visit that nobody sees unless its
/// page asks (OIDC RP-Initiated Logout 2), unless \a ended; where that session is in the person's
/// browser, the provider's page is opened there, and nobody waits for it. A refresh token that
/// could not be revoked, for want of a network, is put into the vault by itself, where no session
/// is read from.
Task<SignOutReport> endAtProvider(std::shared_ptr<AuthContext> with, SessionRecord old,
                                  Expected<void> removed, CancelToken ended);

/// Withdraws \a refreshToken at the provider (RFC 7009), once. Nothing is done where there is
/// nothing to withdraw, or no way to. Errors: those of Provider::discover() and revokeToken().
Task<Expected<void>> revokeRefreshToken(std::shared_ptr<AuthContext> with, Secret refreshToken);

/// Puts the refresh token of \a replaced, a session in whose place another one comes, where
/// revokeLeftover() finds it, if that may be sent with this configuration. Otherwise nobody is ever
/// told, and what was left of such a configuration before is removed, too.
Task<> setAsideToRevoke(std::shared_ptr<AuthContext> with, SessionRecord replaced);

/// Revokes what an earlier endAtProvider() could not, or what setAsideToRevoke() left, if its
/// configuration reaches the same provider in the same way; a refresh token goes nowhere else. What
/// is of another one stays for that; what is of none is removed.
Task<> revokeLeftover(std::shared_ptr<AuthContext> with, CancelToken ended);

/// Removes the session that the vault has, and whatever is left of earlier ones, without a visit:
/// see AuthService::forgetKept(). Errors: those of SessionVault::remove().
Task<Expected<void>> withdrawKept(std::shared_ptr<AuthContext> with, CancelToken ended);

} // namespace Keyfob
