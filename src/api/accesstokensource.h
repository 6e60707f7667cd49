// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/error.h"
#include "core/secret.h"

#include <QCoroTask>

namespace Keyfob {

/// Whoever has the access token: AuthService in the programs.
class AccessTokenSource
{
public:
    virtual ~AccessTokenSource() = default;

    /// A token that is valid now. Errors: NotSignedIn, TokenExpired.
    virtual QCoro::Task<Expected<Secret>> accessToken() = 0;
};

} // namespace Keyfob
