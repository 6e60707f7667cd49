// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/error.h"

#include <QJsonObject>

namespace Keyfob {

struct HttpResponse;

/// The object in a provider's answer (OIDC Discovery 4.2, RFC 6749 5.1): status 200 alone is a
/// success, the type is application/json (or a type that ends in +json), the text strict JSON, and
/// an `error` in it is one.
///
/// Errors: RateLimited, HttpStatus (with the status), ResponseInvalid, and those of
/// OAuthError::toError() when the answer holds one.
Expected<QJsonObject> readJsonAnswer(const HttpResponse &response);

} // namespace Keyfob
