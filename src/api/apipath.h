// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/error.h"

#include <QUrl>

namespace Keyfob {

/// The URL that \a path means at the API at \a baseUrl: a path below the base, or an absolute URL
/// at its origin. Whatever could lead the access token elsewhere is refused: another origin or
/// scheme, `//host`, a backslash, user info, a control character, dot segments out of the base.
///
/// Errors: OriginRefused, InsecureUrl (the base), InvalidRequest.
Expected<QUrl> resolveApiPath(const QUrl &baseUrl, const QString &path);

} // namespace Keyfob
