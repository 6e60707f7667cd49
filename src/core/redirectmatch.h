// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/export.h"

#include <QByteArrayView>
#include <QUrl>

namespace Keyfob {

/// True if \a navigation is the redirect to \a redirectUri that ends a visit (RFC 9700 2.1).
///
/// Scheme, host, port and path are equal octet by octet after what every browser does to a URL:
/// scheme and host in lower case, the default port left out, "/" for an empty path. User info is
/// never ours. The query is that of \a redirectUri, or that followed by an authorization response:
/// some providers put their errors there. The fragment does not matter here.
///
/// Takes octets, since QUrl decodes escapes such as %63 that make another path.
KEYFOB_EXPORT bool isCallback(const QUrl &redirectUri, QByteArrayView navigation);

/// The same for a navigation that is a QUrl already.
KEYFOB_EXPORT bool isCallback(const QUrl &redirectUri, const QUrl &navigation);

/// True if Keyfob can listen at \a redirectUri (RFC 8252 7.3): http on this machine, with a path,
/// without a query or user info, and not at a port of the system's.
KEYFOB_EXPORT bool isLoopbackRedirect(const QUrl &redirectUri);

} // namespace Keyfob
