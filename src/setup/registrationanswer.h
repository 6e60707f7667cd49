// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/error.h"

#include <QJsonObject>

namespace Keyfob {

struct HttpResponse;

/// What came along with a request.
enum class RegistrationToken {
    None,
    Initial, ///< To register (RFC 7591 3)
    Management, ///< To look at, change or remove what is registered (RFC 7592)
};

/// The object in the answer to a registration (RFC 7591 3.2): status 200 or 201, JSON.
/// Errors: see ClientRegistration::create().
Expected<QJsonObject> readRegistrationAnswer(const HttpResponse &response, RegistrationToken token);

} // namespace Keyfob
