// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/export.h"

#include <QUrl>

namespace Keyfob {

/// True for 127.0.0.0/8, ::1 and localhost: hosts that never leave this machine (RFC 8252 8.3).
KEYFOB_EXPORT bool isLoopbackHost(const QString &host);

/// True if \a url may carry anything that matters: https with a host and without user info, or
/// http on a loopback host (the sandbox and tests).
KEYFOB_EXPORT bool isSecureUrl(const QUrl &url);

/// "https://host:port" with the default port left out: what RFC 6454 compares. Empty if \a url
/// has no host.
KEYFOB_EXPORT QString originOf(const QUrl &url);

} // namespace Keyfob
