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

/// A session that was renewed, here or by another process.
struct Renewed
{
    SessionRecord record;
    std::optional<Error> notKept; ///< Why the vault does not have it
};

/// What a failed renewal means for the session.
enum class AfterFailure {
    Keep, ///< Nobody said no: offline, or a provider out of order. Try again later.
    KeepWhileValid, ///< This program is at fault; the tokens are good until they expire.
    EndSession, ///< The provider says no, or cannot be trusted: the person has to log in again.
};
AfterFailure afterFailure(const Error &error);

/// True if \a error may be over by itself: the provider or something on the way is out of order.
bool isTemporary(const Error &error);

/// True when renewSession() has something to try with: a refresh token, or the provider's cookies.
bool canRenew(const SessionRecord &record);

/// True when the provider knows the person in a browser of their own, where nobody else can look.
bool isInBrowser(const SessionRecord &record);

/// Gives \a renewed the UserInfo of \a old, if it has none and speaks of the same person: a token
/// for an API alone is refused there, which says nothing about the person.
void keepUserInfo(SessionRecord &renewed, const SessionRecord &old);

/// Renews \a old without showing anything: with its refresh token (RFC 6749 6), or by a visit that
/// nobody sees, with prompt=none (OIDC Core 3.1.2.1) and the kept cookies. The person stays the
/// same, and no scope is added. Nothing more is begun once \a ended is cancelled. What is new is in
/// the vault before it is used, so that a refresh token that works once is never lost with the
/// process. One process at a time does it; the others take what it got. \a isKept: the vault has
/// the session, so others may renew it there.
///
/// Errors: those of Provider::discover(), UserAgent::open(), redeem(), refreshTokens();
/// LoginRequired (also: a page is shown); SubjectMismatch; NotSignedIn (signed out, or another
/// person signed in, in another process); TimedOut; Cancelled (no longer wanted). See
/// afterFailure() for what they mean.
Task<Expected<Renewed>> renewSession(std::shared_ptr<AuthContext> with, SessionRecord old,
                                     bool isKept, CancelToken ended);

} // namespace Keyfob
