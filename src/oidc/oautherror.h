// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/error.h"

#include <QJsonObject>

namespace Keyfob {

/// An error in the provider's own words, as plain text that is safe to show.
struct OAuthError
{
    QString code; ///< "access_denied"
    QString description; ///< Often empty

    /// What \a json says, in the shape of RFC 6749 5.2 or in one of Auth0's: the code from `code`,
    /// `error`, `error_code` or `status`; the text from `errorDescription`, `error_description`,
    /// `description`, `error`, `details`, `message` or `err`. Both empty when it says nothing.
    static OAuthError fromJson(const QJsonObject &json);

    /// The Error for a person (RFC 6749 4.2.2.1, 5.2): AccessDenied, LoginRequired (and its
    /// siblings of OIDC Core 3.1.2.6), InvalidGrant, or ProviderError.
    Error toError() const;
};

} // namespace Keyfob
