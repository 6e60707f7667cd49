// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../core/error.h"
#include "../core/export.h"
#include "../core/secret.h"
#include "../oidc/responsetype.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QStringList>
#include <QUrl>

namespace Keyfob {

struct Tenant;

/// What a client says about itself when it registers (RFC 7591 2, OIDC Registration 1.0 2): a
/// public native client.
struct KEYFOB_EXPORT ClientMetadata
{
    QString name; ///< `client_name`
    QList<QUrl> redirectUris; ///< `redirect_uris`
    QList<QUrl> postLogoutRedirectUris; ///< `post_logout_redirect_uris`
    ResponseType responseType; ///< `response_types`: this one, and what it is renewed with
    QStringList scopes; ///< `scope`; empty: the provider's default

    /// That of \a tenant, which has no client id yet: both of its redirect URIs, its response type
    /// and scopes; people are sent to the redirect URI after logging out, too.
    static ClientMetadata of(const Tenant &tenant);

    /// The request, with `token_endpoint_auth_method` none and `application_type` native.
    QJsonObject toJson() const;
};

/// What the provider made of it (RFC 7591 3.2.1, RFC 7592 3).
struct KEYFOB_EXPORT RegisteredClient
{
    QString clientId; ///< `client_id`
    QUrl managementUrl; ///< `registration_client_uri`; empty: it cannot be changed from here
    Secret managementToken; ///< `registration_access_token`; goes to the keychain
    QStringList redirectUris; ///< As the provider registered them

    /// Reads \a json, the answer of \a endpoint to \a asked. A management address elsewhere, or
    /// without a token, is left out: the token would go there. Errors: ResponseInvalid, also if
    /// the provider registered something that cannot work (other redirect URIs, a secret).
    static Expected<RegisteredClient> parse(const QJsonObject &json, const QUrl &endpoint,
                                            const ClientMetadata &asked);
};

} // namespace Keyfob
