// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../core/error.h"
#include "../core/export.h"
#include "httpclient.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace Keyfob {

/// How long the API asks to be left alone: 429 and 503 with `Retry-After`, DefaultRetryAfter when
/// they do not say it in a way that makes sense, and for 429 without one (RFC 6585 4). Nothing for
/// every other answer. \a now counts when the server did not send its own time.
KEYFOB_EXPORT std::optional<std::chrono::seconds> requestedWait(const HttpResponse &response,
                                                                const QDateTime &now);

/// Whether a request that may go out again does, and when.
struct KEYFOB_EXPORT RetryPolicy
{
    /// Requests in all when the API is busy or down for a moment (429, 502, 503, 504).
    int maxTries = 3;
    /// The first back-off at its longest; each further one is twice as long.
    std::chrono::milliseconds firstDelay {500};

    /// The wait before the next try, after \a tries. What the API asks for counts; otherwise it
    /// is exponential, and \a random, in 0 to 1, takes up to half of it away so that clients do not
    /// come back all at once. A connection that broke is tried once more, and one that was never
    /// there too. Nothing: this result is final.
    std::optional<std::chrono::milliseconds> delay(int tries, const Expected<HttpResponse> &result,
                                                   const QDateTime &now, double random) const;
};

} // namespace Keyfob
