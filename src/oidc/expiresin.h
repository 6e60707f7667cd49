// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>

#include <chrono>
#include <optional>

namespace Keyfob {

/// The seconds that an `expires_in` of digits stands for (RFC 6749 4.2.2, 5.1); a fraction is cut
/// off, and more than ten years count as ten. Nothing if \a text is no such number.
std::optional<std::chrono::seconds> parseExpiresIn(QByteArrayView text);

} // namespace Keyfob
