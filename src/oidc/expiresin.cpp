// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "expiresin.h"

#include <QByteArray>

#include <algorithm>

namespace Keyfob {

std::optional<std::chrono::seconds> parseExpiresIn(QByteArrayView text)
{
    constexpr std::chrono::seconds Most = std::chrono::years(10);
    const qsizetype dot = text.indexOf('.');
    const QByteArrayView whole = dot < 0 ? text : text.first(dot);
    const QByteArrayView fraction = dot < 0 ? QByteArrayView("0") : text.sliced(dot + 1);
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (whole.isEmpty() || fraction.isEmpty() || !std::all_of(whole.begin(), whole.end(), isDigit)
        || !std::all_of(fraction.begin(), fraction.end(), isDigit))
        return std::nullopt;
    bool fits = false;
    const qint64 seconds = whole.toByteArray().toLongLong(&fits);
    return fits ? std::min(std::chrono::seconds(seconds), Most) : Most;
}

} // namespace Keyfob
