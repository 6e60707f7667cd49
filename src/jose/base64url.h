// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/export.h"

#include <QByteArray>

#include <optional>

namespace Keyfob::Base64Url {

/// \a bytes in base64url without padding (RFC 7515 2, RFC 4648 5).
KEYFOB_EXPORT QByteArray encode(QByteArrayView bytes);

/// The bytes that \a text stands for, or nothing unless it is canonical: the URL-safe alphabet
/// alone, no padding, no white space, unused bits zero (RFC 7515 2, RFC 4648 3.5). So every value
/// has exactly one text.
KEYFOB_EXPORT std::optional<QByteArray> decode(QByteArrayView text);

} // namespace Keyfob::Base64Url
