// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/export.h"

#include <QByteArray>

namespace Keyfob {

/// The body of a request as a value: bytes, and what they are. Made by JsonBody, FormBody,
/// MultipartBody, or by hand from any bytes.
struct KEYFOB_EXPORT RequestBody
{
    /// For `Content-Type`, unless the request's own headers say otherwise.
    QByteArray mediaType;
    QByteArray bytes;

    bool isEmpty() const { return mediaType.isEmpty() && bytes.isEmpty(); }
    bool operator==(const RequestBody &) const = default;
};

} // namespace Keyfob
