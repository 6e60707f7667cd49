// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/error.h"
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
class AuthorizationRequest
{
public:
    /// Makes a request with a state and a nonce of 256 bits, and a PKCE verifier (RFC 7636, S256)
    /// when \a tenant asks for a code. \a now is kept as the time of the request.
    ///
    /// Errors: ResponseTypeUnsupported and DiscoveryInvalid (the provider does not offer it),
    /// InvalidRequest (an extra parameter names one of the protocol's own).
    static Expected<AuthorizationRequest> create(const Tenant &tenant,
                                                 const ProviderMetadata &metadata,
                                                 AuthorizationOptions options,
                                                 const QDateTime &now);

    /// The address to open. A query that the endpoint has already stays.
    QUrl url() const { return m_url; }

    QByteArray state() const { return m_state; }
    Secret nonce() const { return m_nonce; }
    Secret verifier() const { return m_verifier; } ///< Empty without a code
    ResponseType responseType() const { return m_responseType; }
    const AuthorizationOptions &options() const { return m_options; }
    QDateTime createdAt() const { return m_createdAt; }

private:
    QUrl m_url;
    QByteArray m_state;
    Secret m_nonce;
    Secret m_verifier;
    ResponseType m_responseType;
    AuthorizationOptions m_options;
    QDateTime m_createdAt;
};

/// The S256 challenge of \a verifier (RFC 7636 4.2).
QByteArray codeChallenge(const Secret &verifier);

} // namespace Keyfob
