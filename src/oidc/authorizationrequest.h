// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/error.h"
#include "core/export.h"
#include "core/secret.h"
#include "oidc/authorizationoptions.h"
#include "oidc/responsetype.h"

#include <QDateTime>
#include <QUrl>

namespace Keyfob {

struct ProviderMetadata;
struct Tenant;

/// One authorization request (OIDC Core 3.1.2.1, 3.2.2.1, 3.3.2.1), and all that its answer will
/// be checked against.
class KEYFOB_EXPORT AuthorizationRequest
{
public:
    /// Makes a request with a state and a nonce of 256 bits, and a PKCE verifier (RFC 7636, S256)
    /// when \a tenant asks for a code. \a now is kept as the time of the request.
    ///
    /// Errors: ResponseTypeUnsupported, DiscoveryInvalid and AlgorithmRefused (the provider does
    /// not offer it), InvalidRequest (an extra parameter names one of the protocol's own).
    static Expected<AuthorizationRequest> create(const Tenant &tenant,
                                                 const ProviderMetadata &metadata,
                                                 AuthorizationOptions options,
                                                 const QDateTime &now);

    /// The address to open (RFC 6749 3.1). A query that the endpoint has already stays.
    QUrl url() const { return m_url; }

    /// Where the answer goes, and what the token endpoint is told (RFC 6749 4.1.3).
    QUrl redirectUri() const { return m_redirectUri; }
    /// `state`, 43 characters (RFC 6749 4.2.1).
    QByteArray state() const { return m_state; }
    /// `nonce`, 43 characters (OIDC Core 3.2.2.1).
    Secret nonce() const { return m_nonce; }
    /// The PKCE verifier, 43 characters (RFC 7636 4.1); empty without a code.
    Secret verifier() const { return m_verifier; }
    /// What was asked for (OIDC Core 3).
    ResponseType responseType() const { return m_responseType; }
    /// The options that were sent (OIDC Core 3.1.2.1).
    const AuthorizationOptions &options() const { return m_options; }
    /// The time of the request, UTC.
    QDateTime createdAt() const { return m_createdAt; }

private:
    QUrl m_url;
    QUrl m_redirectUri;
    QByteArray m_state;
    Secret m_nonce;
    Secret m_verifier;
    ResponseType m_responseType;
    AuthorizationOptions m_options;
    QDateTime m_createdAt;
};

/// The S256 challenge of \a verifier (RFC 7636 4.2).
KEYFOB_EXPORT QByteArray codeChallenge(const Secret &verifier);

} // namespace Keyfob
