// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/error.h"

#include <QUrl>

namespace Keyfob {

/// Whether a visit in a web view that cannot stop a navigation may end at \a redirectUri. The view
/// reports a request once it has been sent, so it may only go to Keyfob's own loopback listener
/// (RFC 8252 7.3). A scheme of the program's own (RFC 8252 7.1) causes no request: it is accepted
/// if \a schemesArePrivate, which is false where any app may claim a scheme. Errors:
/// UserAgentUnavailable, which says what to register.
Expected<void> checkWebViewRedirect(const QUrl &redirectUri, bool schemesArePrivate);

} // namespace Keyfob
