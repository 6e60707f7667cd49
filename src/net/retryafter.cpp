// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "retryafter.h"

#include "httpdate.h"

#include <algorithm>

namespace Keyfob {

std::optional<std::chrono::seconds> parseRetryAfter(QByteArrayView value, const QDateTime &now)
{
    const QByteArrayView text = value.trimmed();
    const bool isNumber = !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (isNumber) {
        bool fits = false;
        const qint64 seconds = text.toByteArray().toLongLong(&fits);
        return fits ? std::min(std::chrono::seconds(seconds), MaxRetryAfter) : MaxRetryAfter;
    }
    const QDateTime date = parseHttpDate(text, now);
    if (!date.isValid())
        return std::nullopt;
    return std::clamp(std::chrono::seconds(now.secsTo(date)), std::chrono::seconds(0),
                      MaxRetryAfter);
}

} // namespace Keyfob
