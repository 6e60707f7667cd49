// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/canceltoken.h"
#include "core/error.h"
#include "core/secret.h"
#include "core/task.h"
#include "vault/sessionrecord.h"

#include <QDateTime>
#include <QStringList>

#include <memory>
#include <optional>

namespace Keyfob {

struct AuthContext;
struct Tenant;

/// An access token for another API than the session's own.
struct AudienceToken
{
    Secret token;
    QDateTime obtainedAt; ///< UTC
    QDateTime expiresAt; ///< UTC; invalid when the provider did not say
    QStringList scopes; ///< What was granted
};

/// What came of asking for one.
struct AudienceGrant
{
    Expected<AudienceToken> token;
    /// The session as it is now, with another refresh token or other cookies, if they came.
    std::optional<SessionRecord> session = {};
    std::optional<Error> notKept = {}; ///< Why the vault does not have that session
};

/// True if \a audience is the API for which the session's own access token is.
bool isOwnAudience(const Tenant &tenant, const QString &audience);

/// The access token \a token says that it is for \a audience (`aud`, RFC 9068 2.2) and for no API
/// of \a tenant. A provider that ignores what it was asked for gives the session's own token again,
/// and one API must never get that of another. Errors: AudienceWrong.
Expected<void> checkTokenAudience(const Secret &token, const QString &audience,
                                  const Tenant &tenant);

/// Asks the provider of \a old for an access token for \a audience with \a scopes, without showing
/// anything: with the refresh token and `resource` (RFC 8707 2.2) or Auth0's `audience`; if there
/// is none, or it is not good for other APIs, by a visit that nobody sees. A refresh token that is
/// used up is replaced in the vault before this returns, as by renewSession(). Errors of the token:
/// those of renewSession(), AudienceWrong.
Task<AudienceGrant> acquireForAudience(std::shared_ptr<AuthContext> with, SessionRecord old,
                                       bool isKept, QString audience, QStringList scopes,
                                       CancelToken ended);

} // namespace Keyfob
