// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../core/export.h"
#include "../net/httpclient.h"

#include <QJsonObject>

#include <optional>

namespace Keyfob {

/// What an API says about its error in a standard form (RFC 9457). Text from outside: show it
/// through plainText() only.
struct KEYFOB_EXPORT ProblemDetails
{
    QString type; ///< A URI that names the kind; "about:blank" when absent.
    QString title; ///< What kind it is, in words
    QString detail; ///< What happened this time
    QString instance; ///< A URI for this time
    int status = 0; ///< What the body says; the response's own status is what counts.
    QJsonObject extensions; ///< All further members.

    /// Those in \a response; nothing if it is not application/problem+json or cannot be read. A
    /// member of the wrong type counts as absent (RFC 9457 3.1).
    static std::optional<ProblemDetails> of(const HttpResponse &response);
};

} // namespace Keyfob
