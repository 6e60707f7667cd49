// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/secret.h"
#include "oidc/tokencheck.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

namespace Keyfob {

/// What a finished sign-in or renewal gave, after every check.
struct Tokens
{
    Secret accessToken; ///< Empty for response_type id_token.
    Secret idToken; ///< As received; kept for id_token_hint.
    Secret refreshToken; ///< Only from the token endpoint.
    QDateTime obtainedAt; ///< By this machine's clock, UTC; invalid when not known.
    QDateTime expiresAt; ///< Of the access token, UTC; invalid when the provider did not say.
    QStringList scopes; ///< Granted; equals the request when the provider left `scope` out.
    QJsonObject idTokenClaims; ///< Validated claims.
    TokenChecks idTokenChecks; ///< Why they were accepted
};

} // namespace Keyfob
