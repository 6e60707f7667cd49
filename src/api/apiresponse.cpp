// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "apiresponse.h"

namespace Keyfob {

QJsonDocument ApiResponse::json() const
{
    return QJsonDocument::fromJson(body);
}

} // namespace Keyfob
