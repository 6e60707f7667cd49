// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/export.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

namespace Keyfob {

/// In what an address differs from the registered redirect URI.
enum class RedirectDifference {
    Scheme,
    UserInfo,
    Host,
    TrailingDot, ///< At the end of the host name
    Port,
    LetterCase, ///< Of the path
    TrailingSlash, ///< Of the path
    Escapes, ///< The same path, percent-encoded in another way
    Path,
    Query,
};

/// In what \a navigation misses \a redirectUri, if it was meant to reach it: it brings an
/// authorization response to the redirect URI's host or scheme, or has all but the same path
/// there; or it brings the response with \a state, this request's own, to another host. Empty if
/// it has nothing to do with the redirect URI, or is the callback (see isCallback()).
KEYFOB_EXPORT QList<RedirectDifference>
redirectNearMiss(const QUrl &redirectUri, const QByteArray &state, const QUrl &navigation);

} // namespace Keyfob
