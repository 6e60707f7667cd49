// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/secret.h"

#include <QString>
#include <QUrl>

namespace Keyfob {

/// What to open to end the provider's own session.
struct SignOutOptions
{
    QString clientId;
    QUrl returnTo; ///< Where the provider sends the browser afterwards; registered there
    QByteArray state; ///< Comes back with it; may be empty
    Secret idTokenHint; ///< Whose session ends; without it most providers ask the person first
    bool federated = false; ///< Auth0: also at the provider behind it
};

/// The address of OIDC RP-Initiated Logout 1.0, 2, at \a endSessionEndpoint. It holds the ID token
/// when there is a hint: never log it.
QUrl endSessionUrl(const QUrl &endSessionEndpoint, const SignOutOptions &options);

/// The address of Auth0's /v2/logout below \a issuer.
QUrl auth0LogoutUrl(const QUrl &issuer, const SignOutOptions &options);

} // namespace Keyfob
