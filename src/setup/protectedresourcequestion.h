// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/canceltoken.h"
#include "core/task.h"
#include "setup/protectedresource.h"

namespace Keyfob {

class HttpClient;

/// Asks the API at \a api, which a person has named, what it says of itself (RFC 9728 3). \a http
/// is not owned and outlives the task.
///
/// Errors: those of askWithinOrigin(), readPublicJson() and ProtectedResource::parse().
KEYFOB_EXPORT Task<Expected<ProtectedResource>> askProtectedResource(HttpClient &http, QUrl api,
                                                                     CancelToken cancel);

} // namespace Keyfob
