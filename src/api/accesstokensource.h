// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../core/error.h"
#include "../core/export.h"
#include "../core/secret.h"

#include <QCoroTask>

namespace Keyfob {

/// Whoever has the access token: AuthService in the programs.
class KEYFOB_EXPORT AccessTokenSource
{
public:
    virtual ~AccessTokenSource() = default;

    /// A token that is valid now. Errors: NotSignedIn, TokenExpired.
    virtual QCoro::Task<Expected<Secret>> accessToken() = 0;

    /// Another token than \a refused, which the API did not take (RFC 6750 3.1, invalid_token).
    /// If the source has another already, that one; callers that come while one renewal runs share
    /// it. Errors: NotSignedIn, which is also what a source that cannot renew says; those of the
    /// renewal.
    virtual QCoro::Task<Expected<Secret>> renew(Secret refused);

    /// A token for something that a person does right now, after accessToken() or renew() has
    /// failed with \a why: if that is for them to mend, they are asked in a window, one for all who
    /// wait. \a refused is what the API did not take, or empty. Errors: \a why, which is also what
    /// a source that asks nobody says; those of the window.
    virtual QCoro::Task<Expected<Secret>> acquireInteractively(Secret refused, Error why);

    /// Which session the tokens belong to: another number once somebody has logged in or out. A
    /// request that began in one session does not continue in the next.
    virtual quint64 sessionNumber() const { return 0; }
};

} // namespace Keyfob
