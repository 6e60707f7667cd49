// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "net/httpclient.h"

namespace Keyfob {

/// True if \a status tells where to continue (RFC 9110 15.4): 301, 302, 303, 307 or 308.
bool isRedirect(int status);

/// The request that \a response makes of \a request (RFC 9110 15.4): 303 turns every method but
/// HEAD into GET, 301 and 302 a POST, as all clients do; 307 and 308 change neither method nor
/// body. Only within the origin of \a baseUrl, so that the token goes nowhere else.
///
/// Errors: RedirectRefused (no or a bad `Location`, another origin).
Expected<HttpRequest> redirected(HttpRequest request, const HttpResponse &response,
                                 const QUrl &baseUrl);

} // namespace Keyfob
