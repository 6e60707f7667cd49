// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "oidc/tokens.h"
#include "oidc/useragentkind.h"

#include <QJsonObject>

namespace Keyfob {

/// What is kept of a session between two starts of the program.
struct SessionRecord
{
    Tokens tokens; ///< Access, refresh and ID token
    QJsonObject userInfo; ///< The UserInfo answer, or empty.
    Secret cookies; ///< The provider's cookies, opaque (VisitResult::cookies).
    QStringList requestedScopes; ///< What was asked for
    /// What the person's last visit to the provider granted, of which renewals never ask for less;
    /// empty in records of older versions.
    QStringList allowedScopes;
    /// The values of the tenant file that decide where its secrets go (SessionConfiguration); empty
    /// in records of older versions.
    QJsonObject configuration;
    UserAgentKind userAgent = UserAgentKind::Unknown; ///< The window that the session came from
};

} // namespace Keyfob
