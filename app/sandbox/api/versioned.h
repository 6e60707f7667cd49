// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "httpfront.h"

#include <QJsonObject>

#include <optional>

#include <tl/expected.hpp>

namespace Keyfob::Sandbox {

/// The strong entity tag of \a content (RFC 9110 8.8.3).
QByteArray entityTag(const QByteArray &content);

/// \a object with \a status and its entity tag.
Response versionedReply(int status, const QJsonObject &object);

/// 200 with \a object, or 304 if the client has it (`If-None-Match`).
Response freshReply(const Request &request, const QJsonObject &object);

/// True if `If-None-Match` names \a tag (RFC 9110 13.1.2).
bool hasCurrent(const Request &request, const QByteArray &tag);

/// What \a current, which is at an address, becomes by \a request: a PUT, which needs `If-Match`,
/// or a PATCH with a JSON Merge Patch (RFC 7396), which may have one. Otherwise the answer: 412
/// with the current `ETag`, 428, 415, 400.
tl::expected<QJsonObject, Response> changed(const Request &request, const QJsonObject &current);

/// The JSON object that \a request brings, or the answer: 415, 400.
tl::expected<QJsonObject, Response> jsonBody(const Request &request);

} // namespace Keyfob::Sandbox
