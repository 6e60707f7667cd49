// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "httpfront.h"

#include <QJsonObject>

namespace Keyfob::Sandbox {

/// \a object with \a status, never stored by anyone.
Response jsonReply(int status, const QJsonObject &object);

/// 204 for what is deleted.
Response deletedReply();

/// `{"error": code, "error_description": description}` (RFC 6749 5.2).
Response jsonError(int status, const QString &code, const QString &description);

/// 302 after GET, 303 after POST: to \a location.
Response redirectReply(const Request &request, const QByteArray &location);

} // namespace Keyfob::Sandbox
