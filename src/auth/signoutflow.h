// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/canceltoken.h"
#include "core/error.h"
#include "core/task.h"
#include "vault/sessionrecord.h"

namespace Keyfob {

class AuthServicePrivate;

/// Ends the session here and at the provider: see AuthService::signOut().
class SignOutFlow
{
public:
    explicit SignOutFlow(AuthServicePrivate &owner)
        : d(owner)
    {
    }

    Task<Expected<void>> signOut();
    Task<Expected<void>> forgetKept(); ///< See AuthService::forgetKept().
    /// Nobody continues with \a unwanted, which is not in the vault: the provider is told, once.
    Task<> revokeUnused(SessionRecord unwanted);

private:
    /// Signed out after a while, though the provider is not done yet.
    Task<> stopWaiting(CancelToken ended);

    AuthServicePrivate &d;
};

} // namespace Keyfob
