// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "retrypolicy.h"

#include "retryafter.h"

#include <algorithm>

namespace Keyfob {

namespace {

constexpr int MaxTransportTries = 2;

bool isTransportFault(ErrorCode code)
{
    return code == ErrorCode::Offline || code == ErrorCode::ResponseInvalid
        || code == ErrorCode::Interrupted;
}

} // namespace

std::optional<std::chrono::seconds> requestedWait(const HttpResponse &response,
                                                  const QDateTime &now)
{
    if (response.status != 429 && response.status != 503)
        return std::nullopt;
    const QByteArray value = response.header("Retry-After");
    if (value.isEmpty() && response.status == 503)
        return std::nullopt;
    const QDateTime theirs = response.serverTime.isValid() ? response.serverTime : now;
    return parseRetryAfter(value, theirs).value_or(DefaultRetryAfter);
}

std::optional<std::chrono::milliseconds> RetryPolicy::delay(int tries,
                                                            const Expected<HttpResponse> &result,
                                                            const QDateTime &now,
                                                            double random) const
{
    if (result) {
        const int status = result->status;
        if (tries >= maxTries || (status != 429 && status != 502 && status != 503 && status != 504))
            return std::nullopt;
        if (const auto wait = requestedWait(*result, now))
            return *wait;
    } else if (tries >= std::min(maxTries, MaxTransportTries)
               || !isTransportFault(result.error().code())) {
        return std::nullopt;
    }
    const auto longest = firstDelay * (qint64(1) << std::clamp(tries - 1, 0, 10));
    const double share = 1 - std::clamp(random, 0.0, 1.0) / 2;
    return std::chrono::milliseconds(qint64(double(longest.count()) * share));
}

} // namespace Keyfob
