// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../core/error.h"
#include "../core/export.h"
#include "../net/httpclient.h"
#include "problemdetails.h"

#include <QStringList>

#include <chrono>
#include <optional>

namespace Keyfob {

/// What an answer means that is no success, for programs that want to do something about it.
struct KEYFOB_EXPORT ApiError
{
    /// InvalidToken (401), InsufficientScope (403), RateLimited (429), ApiError; with the server's
    /// text as plain text in its message.
    Error error;
    /// The scopes that the operation needs, as a 403 insufficient_scope names them (RFC 6750 3.1).
    QStringList scopes;
    /// How long the API asks to be left alone (429, 503).
    std::optional<std::chrono::seconds> retryAfter;
    std::optional<ProblemDetails> problem; ///< What the API says in RFC 9457

    /// The scopes that are needed and not among \a granted: what to ask for in a step-up.
    QStringList missingScopes(const QStringList &granted) const;

    /// The error that \a response stands for; nothing if it is a success (200 to 299).
    static std::optional<ApiError> of(const HttpResponse &response);
};

} // namespace Keyfob
