// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/error.h"
#include "core/secret.h"

#include <QCoroTask>
#include <QJsonObject>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>

namespace Keyfob {

class HttpClient;

struct ProviderMetadata;
struct Tenant;

/// How a client with a secret proves who it is (OIDC Core 9).
enum class ClientAuthentication {
    Post, ///< `client_secret_post`: in the body
    Basic, ///< `client_secret_basic`: in the header (RFC 6749 2.3.1)
};

/// Who asks at the token endpoint, and for which APIs. A program on a desktop has no secret
/// (RFC 8252 8.4); test clients may.
struct ClientIdentity
{
    QString clientId;
    Secret clientSecret; ///< Empty: a public client (`none`), of which `client_id` is sent
    QStringList resources; ///< RFC 8707 2.2: without them some providers give a token for no API
    ClientAuthentication authentication = ClientAuthentication::Post; ///< Of the secret

    /// That of \a tenant at the token endpoint: the first way of ours that \a metadata lists;
    /// `client_secret_basic` where it lists none (OIDC Discovery 3).
    static ClientIdentity of(const Tenant &tenant, const ProviderMetadata &metadata);

    /// The same for the revocation endpoint (RFC 8414 2), which has the token endpoint's ways if it
    /// lists none of its own.
    static ClientIdentity forRevocation(const Tenant &tenant, const ProviderMetadata &metadata);
};

/// A successful token response (RFC 6749 5.1, OIDC Core 3.1.3.3), nothing of it checked but its
/// form.
struct TokenResponse
{
    Secret accessToken;
    Secret idToken; ///< Often empty after a renewal
    Secret refreshToken; ///< Empty: none, or the old one stays
    std::optional<std::chrono::seconds> expiresIn;
    std::optional<QStringList> scopes; ///< Nothing: all that was asked for (RFC 6749 5.1)

    /// Reads \a json. Errors: TokenResponseInvalid, TokenTypeUnsupported.
    static Expected<TokenResponse> parse(const QJsonObject &json);
};

/// Exchanges \a code for tokens (RFC 6749 4.1.3, RFC 7636 4.5). A code works once: after a
/// connection that broke, it is not sent again.
///
/// Errors: InvalidGrant, ProviderError, TokenResponseInvalid, TokenTypeUnsupported, Interrupted,
/// and those of HttpClient::send() and readJsonAnswer().
QCoro::Task<Expected<TokenResponse>> exchangeCode(HttpClient &http, QUrl tokenEndpoint,
                                                  ClientIdentity client, Secret code,
                                                  Secret verifier, QUrl redirectUri);

/// What new tokens are for, if not for what the refresh token was given for.
struct RefreshOptions
{
    QString audience; ///< Auth0's name of another API
    QStringList scopes; ///< Those that are asked for (RFC 6749 6)
};

/// Gets new tokens for \a refreshToken (RFC 6749 6). Errors: as exchangeCode().
QCoro::Task<Expected<TokenResponse>> refreshTokens(HttpClient &http, QUrl tokenEndpoint,
                                                   ClientIdentity client, Secret refreshToken,
                                                   RefreshOptions options);

/// Revokes \a token (RFC 7009 2.1). Errors: those of HttpClient::send(), HttpStatus.
QCoro::Task<Expected<void>> revokeToken(HttpClient &http, QUrl revocationEndpoint,
                                        ClientIdentity client, Secret token);

} // namespace Keyfob
