// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "oidc/tokens.h"

#include <QJsonObject>

namespace Keyfob {

/// What is kept of a session between two starts of the program.
struct SessionRecord
{
    Tokens tokens; ///< Access, refresh and ID token
    QJsonObject userInfo; ///< The UserInfo answer, or empty.
    Secret cookies; ///< The provider's cookies, opaque (VisitResult::cookies).
    QStringList requestedScopes; ///< What was asked for
};

} // namespace Keyfob
