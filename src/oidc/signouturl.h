// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QUrl>

namespace Keyfob {

/// What to open to end the provider's own session.
struct SignOutOptions
{
    QString clientId;
    QUrl returnTo; ///< Where the provider sends the browser afterwards; registered there
    QByteArray state; ///< Comes back with it; may be empty
    bool federated = false; ///< Auth0: also at the provider behind it
};

/// The address of OIDC RP-Initiated Logout 1.0, 2, at \a endSessionEndpoint. The ID token is not
/// sent: the client is named instead, so that no token stands in an address.
QUrl endSessionUrl(const QUrl &endSessionEndpoint, const SignOutOptions &options);

/// The address of Auth0's /v2/logout below \a issuer.
QUrl auth0LogoutUrl(const QUrl &issuer, const SignOutOptions &options);

} // namespace Keyfob
