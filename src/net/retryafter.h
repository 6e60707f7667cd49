// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace Keyfob {

/// When a server says "later" and not when.
inline constexpr std::chrono::seconds DefaultRetryAfter {60};
/// No server can make anybody wait longer.
inline constexpr std::chrono::seconds MaxRetryAfter {3600};

/// How long to wait by the value of `Retry-After`, seconds or a date (RFC 9110 10.2.3): 0 to
/// MaxRetryAfter. \a now is the server's clock if it is known. Nothing when the value is empty,
/// negative or neither.
std::optional<std::chrono::seconds> parseRetryAfter(QByteArrayView value, const QDateTime &now);

} // namespace Keyfob
