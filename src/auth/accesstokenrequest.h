// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

#include <chrono>

namespace Keyfob {

/// What somebody needs an access token for.
struct AccessTokenRequest
{
    AccessTokenRequest() = default; ///< For the tenant's API, as it comes
    /// For what needs \a neededScopes; \a isInteractive: the person may be asked for them.
    explicit AccessTokenRequest(QStringList neededScopes, bool isInteractive = false)
        : scopes(std::move(neededScopes))
        , interactive(isInteractive)
    {
    }

    /// The name of the API: the tenant's or empty for the session's own; for another, the session's
    /// provider is asked for a token that is for that one alone.
    QString audience;
    QStringList scopes; ///< All of them are needed
    std::chrono::seconds minimumLifetime {0}; ///< It shall last so long from now on

    /// The person may be asked in a window, for scopes that are missing and to sign in again once
    /// the session has expired. False: an error, and no window ever.
    bool interactive = false;
};

} // namespace Keyfob
