// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/error.h"
#include "core/export.h"
#include "core/secret.h"

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
};

} // namespace Keyfob
