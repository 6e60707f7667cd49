// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../core/export.h"
#include "../net/httpclient.h"

#include <QJsonDocument>

namespace Keyfob {

/// A redirect that was followed.
struct RedirectHop
{
    int status = 0; ///< 301 to 308
    QByteArray method; ///< What was asked, and where: not where it led.
    QUrl url; ///< Before the redirect

    bool operator==(const RedirectHop &) const = default;
};

/// An answer of the API, whatever its status, and the way to it.
struct KEYFOB_EXPORT ApiResponse : HttpResponse
{
    /// The body as JSON (RFC 8259), whatever its media type; a null document if it is none.
    QJsonDocument json() const;

    QUrl url; ///< Where the answer came from.
    QList<RedirectHop> hops; ///< Before it, the first first.
    int requests = 0; ///< How often something went out: hops, replays and tries included.
    bool renewed = false; ///< The token had to be renewed on the way.
    /// The API said 304: the body and the status 200 are of last time.
    bool revalidated = false;
    /// What was asked for last, without the token.
    HeaderList sentHeaders;
};

} // namespace Keyfob
