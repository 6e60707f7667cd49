// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/error.h"

#include <QJsonObject>
#include <QUrl>

namespace Keyfob {

struct HttpResponse;

/// The JSON object in \a response of \a host, whose status is 200.
/// Errors: HttpStatus (with the status), ResponseInvalid.
Expected<QJsonObject> readPublicJson(const HttpResponse &response, const QString &host);

/// The host of \a url with its port, if that is not the usual one: what people are shown.
QString shownHost(const QUrl &url);

} // namespace Keyfob
