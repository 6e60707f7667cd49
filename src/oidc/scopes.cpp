// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "scopes.h"

namespace Keyfob {

bool isIdentityScope(const QString &scope)
{
    static const QStringList known {
        QStringLiteral("openid"),  QStringLiteral("profile"), QStringLiteral("email"),
        QStringLiteral("address"), QStringLiteral("phone"),   QStringLiteral("offline_access"),
    };
    return known.contains(scope);
}

QStringList heldScopes(const QStringList &granted, const QStringList &requested)
{
    QStringList held = granted;
    for (const QString &scope : requested) {
        if (isIdentityScope(scope) && !held.contains(scope))
            held.append(scope);
    }
    return held;
}

} // namespace Keyfob
