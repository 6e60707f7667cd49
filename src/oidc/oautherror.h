// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/error.h"

#include <QJsonObject>

namespace Keyfob {

/// An error in the provider's own words.
struct OAuthError
{
    /// "access_denied": as it came, if it has the form of a code (RFC 6749 5.2), so that it can be
    /// compared; else empty.
    QString code;
    DisplayText shownCode; ///< The same for screens, whatever its form
    DisplayText description; ///< Often empty

    /// True if \a json holds an error: a member `error` that is not null and not empty.
    static bool isIn(const QJsonObject &json);

    /// What \a json says, in the shape of RFC 6749 5.2 or in one of Auth0's: the code from `code`,
    /// `error`, `error_code` or `status`; the text from `errorDescription`, `error_description`,
    /// `description`, `error`, `details`, `message` or `err`. Both empty when it says nothing.
    static OAuthError fromJson(const QJsonObject &json);

    /// The Error for a person (RFC 6749 4.2.2.1, 5.2): AccessDenied, LoginRequired (and its
    /// siblings of OIDC Core 3.1.2.6), InvalidGrant, or ProviderError.
    Error toError() const;

    /// The same for the answer to a request that the person \a saw: a consent that they were asked
    /// for and did not give is AccessDenied.
    Error toError(bool saw) const;
};

} // namespace Keyfob
