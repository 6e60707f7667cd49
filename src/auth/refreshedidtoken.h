// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/error.h"
#include "core/export.h"

#include <QDateTime>
#include <QJsonObject>

#include <chrono>

namespace Keyfob {

/// Compares the claims of an ID token that came with a refresh with those of the \a original
/// (OIDC Core 12.2): `iss`, `sub` and `azp` are the same, `aud` has all that it had, `iat` is not
/// earlier by more than \a leeway, unless clocks were set back and it is \a now, and `nonce` and
/// `auth_time`, where they come, are those of the sign-in.
///
/// Returns \a refreshed with the sign-in's `nonce` and `auth_time` where it leaves them out, so
/// that the next one is compared with them too. Errors: SubjectMismatch, IssuerWrong,
/// AudienceWrong, AuthorizedPartyWrong, NonceMismatch, ClaimInvalid.
KEYFOB_EXPORT Expected<QJsonObject> compareRefreshedIdToken(const QJsonObject &refreshed,
                                                            const QJsonObject &original,
                                                            const QDateTime &now,
                                                            std::chrono::seconds leeway);

} // namespace Keyfob
