// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../core/export.h"
#include "../net/streamedbody.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>

#include <memory>

namespace Keyfob {

/// The body of a request as a value: bytes, or pieces of which files are read while they go out,
/// and what they are. Made by JsonBody, FormBody, FileBody, MultipartBody, or by hand from any
/// bytes.
struct KEYFOB_EXPORT RequestBody
{
    RequestBody() = default; ///< Nothing
    /// \a octets of \a type.
    RequestBody(QByteArray type, QByteArray octets)
        : mediaType(std::move(type))
        , bytes(std::move(octets))
    {
    }

    /// JSON (RFC 8259), as `application/json`.
    RequestBody(const QJsonObject &object); // NOLINT(google-explicit-constructor)
    RequestBody(const QJsonArray &array); // NOLINT(google-explicit-constructor)

    /// For `Content-Type`, unless the request's own headers say otherwise.
    QByteArray mediaType = {};
    QByteArray bytes = {}; ///< As they are sent

    /// Goes out instead of bytes; null: they do.
    std::shared_ptr<const StreamedBody> stream = {};

    /// One whose pieces are read when they are needed.
    static RequestBody streamed(const QByteArray &mediaType, StreamedBody pieces)
    {
        RequestBody body(mediaType, {});
        body.stream = std::make_shared<const StreamedBody>(std::move(pieces));
        return body;
    }

    /// True if there is none.
    bool isEmpty() const { return mediaType.isEmpty() && bytes.isEmpty() && !stream; }
    bool operator==(const RequestBody &) const = default;
};

} // namespace Keyfob
