// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "auth/accesstokenrequest.h"
#include "core/canceltoken.h"
#include "core/error.h"
#include "core/secret.h"
#include "core/task.h"
#include "vault/sessionrecord.h"

namespace Keyfob {

class AuthServicePrivate;

/// Hands out access tokens that last, and asks the person for what only they can give.
class AccessTokens
{
public:
    explicit AccessTokens(AuthServicePrivate &owner)
        : d(owner)
    {
    }

    /// See AuthService::accessToken().
    Task<Expected<Secret>> get(AccessTokenRequest request);
    /// False if \a refused is the session's token, and there is nothing to renew it with.
    bool canReplace(const Secret &refused) const;
    /// See AuthService::renew().
    Task<Expected<Secret>> replace(Secret refused);
    /// See AuthService::acquireInteractively().
    Task<Expected<Secret>> acquireInteractively(Secret refused, Error why);

private:
    /// What only the person can do for \a request, if anything.
    Task<Expected<void>> askIfNeeded(AccessTokenRequest request);
    /// Asks the person in a window to sign in again, if that is required, and to allow \a scopes as
    /// well.
    Task<Expected<void>> ask(QStringList scopes);
    /// What the window of ask() came to, for the session that was \a old.
    Expected<void> takeAnswer(const CancelToken &ended, const SessionRecord &old,
                              const Expected<SessionRecord> &answer);

    AuthServicePrivate &d;
};

} // namespace Keyfob
