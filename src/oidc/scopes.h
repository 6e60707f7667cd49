// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/export.h"

#include <QStringList>

namespace Keyfob {

/// True if \a scope is about the person and their session (OIDC Core 5.4, 11), not a permission at
/// an API. A provider that answers for an API may leave these out of `scope`: that is no refusal.
KEYFOB_EXPORT bool isIdentityScope(const QString &scope);

/// The scopes that a session may count on: \a granted, and of \a requested the identity scopes, in
/// its order.
KEYFOB_EXPORT QStringList heldScopes(const QStringList &granted, const QStringList &requested);

} // namespace Keyfob
