// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/error.h"
#include "core/export.h"
#include "core/secret.h"
#include "jose/jwkset.h"
#include "oidc/subject.h"
#include "oidc/tokencheck.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

#include <chrono>
#include <optional>

namespace Keyfob {

class JwsHeaderCache;

/// All that an ID token is checked against.
struct IdTokenExpectation
{
    QString issuer; ///< Octet by octet
    QString clientId; ///< In `aud`
    std::optional<Secret> nonce; ///< The one that was sent; nothing: not looked at (a renewal)
    QDateTime now; ///< By this machine
    std::chrono::seconds leeway {60}; ///< 0 to 300
    QStringList algorithms; ///< The names allowed
    Secret accessToken; ///< The one that came with it, for `at_hash`
    /// The one that came with it, for `c_hash`.
    Secret code;
    /// True for a token from the authorization endpoint: then the hashes are a must.
    bool frontChannel = true;
    std::optional<std::chrono::seconds> maxAge; ///< As sent in this request
    /// As sent in this request: an id (org_...) or a name.
    QString organization;
    /// The provider's clock less this one, where it is known.
    std::optional<std::chrono::seconds> clockOffset;
};

/// An ID token that passed every check (OIDC Core 2).
struct KEYFOB_EXPORT IdToken
{
    /// All of them.
    QJsonObject claims;
    /// Set when `iat` is this far in the future: the clock is probably slow.
    std::optional<std::chrono::seconds> issuedAhead;
    TokenChecks checks; ///< All that were made, in their order.
    Subject subject; ///< `sub`, never empty

    /// Checks signature and claims of \a token (OIDC Core 3.1.3.7, 3.2.2.11, 3.3.2.12; Auth0
    /// Organizations). Times are compared with expected.now and the leeway.
    ///
    /// \a headers is for whoever validates many of the same issuer.
    ///
    /// Errors: those of verifyJws(); TokenTypeWrong, ClaimMissing, ClaimInvalid (a `sub` that is no
    /// Subject, `exp` before `iat`, `auth_time` in the future), IssuerWrong, AudienceWrong,
    /// AuthorizedPartyWrong, NonceMismatch, TokenExpired, TokenNotYetValid, ClockSkew (either of
    /// the two, but only by this machine's clock), AuthTimeTooOld, AccessTokenHashMismatch,
    /// CodeHashMismatch, OrganizationMismatch; InvalidRequest for a leeway out of range.
    static Expected<IdToken> validate(const Secret &token, const JwkSet &keys,
                                      const IdTokenExpectation &expected,
                                      JwsHeaderCache *headers = nullptr);
};

} // namespace Keyfob
