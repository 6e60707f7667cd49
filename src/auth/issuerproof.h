// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/error.h"
#include "core/export.h"

#include <QString>

namespace Keyfob {

struct SignInAttempt;
struct VisitResult;

/// Against mix-up (RFC 9700 4.4): whether the answer to \a attempt has to name its issuer (`iss`,
/// RFC 9207) before a code or a token of it goes anywhere. README.md beside this file has the
/// reasons.
///
/// False where something else says whose answer it is: an ID token beside it; who sent the browser
/// back in \a visited, if that is the issuer or the origin of its token endpoint, where the code
/// would go; or, where that is not known, a redirect URI that is the issuer's own or that no other
/// issuer shares. Where the issuer has a path, others may be at its origin: then its own pages are
/// those below that path.
KEYFOB_EXPORT bool needsIssuerInAnswer(const SignInAttempt &attempt, const VisitResult &visited);

/// With a `discovery_url` that is not at the issuer's origin, whoever wrote the tenant file says
/// whose endpoints are whose: then an answer must come from where its code and tokens go, whatever
/// it says of its issuer. Errors: ResponseIssuerMismatch.
KEYFOB_EXPORT Expected<void> checkAnsweredBy(const SignInAttempt &attempt,
                                             const QString &answeredBy);

} // namespace Keyfob
