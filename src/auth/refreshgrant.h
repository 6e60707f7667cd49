// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/error.h"
#include "core/task.h"
#include "oidc/tenant.h"
#include "vault/sessionrecord.h"

#include <memory>
#include <optional>

namespace Keyfob {

struct AuthContext;

/// Which API new tokens are for.
struct TokenTarget
{
    Tenant tenant; ///< With the `audience` and `resource` of that API
    /// The permissions that are asked for at an API that is not the session's own; std::nullopt:
    /// it is the session's own, with what it has.
    std::optional<QStringList> scopes;
};

/// The tokens for \a target that the refresh token of \a old gives (RFC 6749 6), with all that \a
/// old has beside them. A new ID token is compared with the old one. Errors: those of
/// Provider::discover(), refreshTokens(), Provider::validate() and compareRefreshedIdToken().
Task<Expected<SessionRecord>> redeemRefreshToken(std::shared_ptr<AuthContext> with,
                                                 SessionRecord old, TokenTarget target);

} // namespace Keyfob
