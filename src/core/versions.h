// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTimeZone>

// What the versions of Qt (6.4 to 6.8) and QtKeychain that Keyfob builds with have, and do not all
// have. Code asks for a thing by its name here with #if, never for a version.

namespace Keyfob {

/// Makes a QDateTime one of UTC. Since Qt 6.5 that is a light kind of time zone, and the way before
/// it is deprecated.
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
inline constexpr QTimeZone::Initialization Utc = QTimeZone::UTC;
#else
inline constexpr Qt::TimeSpec Utc = Qt::UTC;
#endif

} // namespace Keyfob

/// QStyleHints::colorScheme(): the desktop says whether it is dark.
#define KEYFOB_HAS_COLOR_SCHEME (QT_VERSION >= QT_VERSION_CHECK(6, 5, 0))

/// QWebEngineWebAuthUxRequest: what a passkey or security key asks the person.
#define KEYFOB_HAS_PASSKEY_PROMPT (QT_VERSION >= QT_VERSION_CHECK(6, 7, 0))

/// QHttpServer answers with QHttpHeaders, and its responder comes with the request.
#define KEYFOB_HAS_HTTP_HEADERS (QT_VERSION >= QT_VERSION_CHECK(6, 8, 0))

/// QNetworkAccessManager sends the names of headers in lower case, and gives those of answers so.
#define KEYFOB_HAS_LOWER_CASE_HEADERS (QT_VERSION >= QT_VERSION_CHECK(6, 8, 0))

/// QKeychain::isAvailable(). QtKeychain's headers do not tell their version: CMake does, to the
/// library alone.
#ifdef KEYFOB_QTKEYCHAIN_VERSION
#define KEYFOB_HAS_KEYCHAIN_AVAILABLE (KEYFOB_QTKEYCHAIN_VERSION >= QT_VERSION_CHECK(0, 14, 0))
#endif
