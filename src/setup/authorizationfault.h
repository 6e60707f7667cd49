// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace Keyfob {

/// What a provider complains about when it is asked to sign somebody in.
enum class AuthorizationFault {
    None, ///< It only wants a person (OIDC Core 3.1.2.6): everything is right
    UnknownClient,
    UnknownTenant, ///< Of a provider with many: Entra ID
    WrongRedirectUri,
    ResponseTypeRefused, ///< Not for this client
    Audience,
    Scope,
    PkceRequired,
    PushedRequestRequired,
    DpopRequired,
    NotNow, ///< The provider is busy, or broken
    Unknown,
};

/// Finds the fault in an error \a code (RFC 6749 4.1.2.1; empty: none) and what is said with it, on
/// a page or as `error_description`. Knows the sentences of Auth0, Keycloak, Entra ID, Okta,
/// Zitadel, authentik, oidc-provider and the sandbox; of others the words of the specifications.
AuthorizationFault authorizationFault(const QString &code, const QString &text);

/// The readable text of a page in \a html, on one line, its first 600 characters.
QString textOfPage(const QByteArray &html);

} // namespace Keyfob
