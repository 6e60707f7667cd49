// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/error.h"
#include "core/export.h"
#include "core/secret.h"
#include "oidc/responsetype.h"

#include <QByteArrayView>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>

namespace Keyfob {

/// What a callback must be an answer to.
struct AuthorizationExpectation
{
    QUrl redirectUri; ///< As in the request
    ResponseType responseType; ///< As in the request
    QByteArray state; ///< As in the request
    QString issuer; ///< `iss` must equal it when it is there (RFC 9207 2.4)...
    bool requireIssuer = false; ///< ...and must be there when this is true
    bool wasSeen = false; ///< The person saw the provider's pages: no `prompt=none`
};

/// A successful authorization response (OIDC Core 3.1.2.5, 3.2.2.5, 3.3.2.5): exactly what was
/// asked for, nothing of it checked yet but its form.
struct KEYFOB_EXPORT AuthorizationResponse
{
    Secret code; ///< Empty unless asked for
    Secret accessToken; ///< Empty unless asked for
    Secret idToken; ///< Empty unless asked for; not validated
    std::optional<std::chrono::seconds> expiresIn; ///< Of the access token
    std::optional<QStringList> scopes; ///< Nothing: all that was asked for (RFC 6749 4.2.2)

    /// The `state` of \a callback, or empty: to look up the request that it answers
    /// (RFC 6749 4.2.2).
    static QByteArray stateOf(QByteArrayView callback);

    /// Reads \a callback, the URL octet by octet (OIDC Core 3.2.2.5, 3.3.2.5, RFC 9207 2.4). The
    /// state is checked before anything else.
    ///
    /// Errors: NotTheCallback (another URL: pass it over), ResponseMalformed, StateMissing,
    /// StateUnknown, TokenInQuery, ResponseIssuerMismatch, ResultMissing, ResultUnrequested,
    /// TokenTypeUnsupported, and those of OAuthError::toError() when the provider sent an error.
    static Expected<AuthorizationResponse> parse(QByteArrayView callback,
                                                 const AuthorizationExpectation &expected);
};

} // namespace Keyfob
