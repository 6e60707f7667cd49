// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "auth/refreshgrant.h"
#include "auth/renewal.h"

namespace Keyfob {

/// Asks the provider for tokens in a visit that nobody sees, with prompt=none, the cookies of \a
/// old and its ID token as `id_token_hint` (OIDC Core 3.1.2.1). It asks for what the person's last
/// visit granted, and for every identity scope that was requested. A provider that does not like
/// the hint is asked once more without it.
///
/// Errors: those of Provider::discover(), UserAgent::open() and redeem(); LoginRequired (also: the
/// provider shows a page); HttpStatus or RateLimited (it shows an error page of its own disorder).
Task<Expected<SessionRecord>> renewByVisit(std::shared_ptr<AuthContext> with, SessionRecord old,
                                           CancelToken ended);

/// The same for \a target, with the scopes that it names beside `openid`.
Task<Expected<SessionRecord>> visitFor(std::shared_ptr<AuthContext> with, SessionRecord old,
                                       TokenTarget target, CancelToken ended);

} // namespace Keyfob
