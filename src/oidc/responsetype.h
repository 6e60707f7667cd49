// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../core/error.h"
#include "../core/export.h"

#include <QFlags>
#include <QString>

namespace Keyfob {

/// What an authorization response may carry (OIDC Core 3, OAuth 2.0 Multiple Response Types).
enum class ResponseItem {
    Code = 1,
    IdToken = 2,
    Token = 4,
};
/// A response type: any of them together.
Q_DECLARE_FLAGS(ResponseType, ResponseItem)
Q_DECLARE_OPERATORS_FOR_FLAGS(ResponseType)

/// Parses the words of `response_type`, in any order (OAuth 2.0 Multiple Response Types 3). Errors:
/// ResponseTypeUnsupported.
KEYFOB_EXPORT Expected<ResponseType> parseResponseType(const QString &words);

/// The words in the order in which OAuth 2.0 Multiple Response Types 3 to 5 write them: "code
/// id_token token".
KEYFOB_EXPORT QString toString(ResponseType type);

} // namespace Keyfob
