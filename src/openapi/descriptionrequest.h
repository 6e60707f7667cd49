// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/canceltoken.h"
#include "core/error.h"
#include "core/task.h"
#include "net/httpclient.h"

#include <QUrl>

#include <chrono>

namespace Keyfob {

class AccessTokenSource;

/// Where descriptions are asked for.
struct DescriptionOrigin
{
    HttpClient &http; ///< Not owned
    AccessTokenSource *tokens = nullptr; ///< Not owned; null: nobody is signed in
    QUrl api; ///< The tenant's api_base_url: what gets the access token
};

/// A request for a description, or for what leads to one.
struct DescriptionRequest
{
    static constexpr qsizetype MaxSize = 30 * 1024 * 1024; ///< Octets of a description

    QUrl url;
    QByteArray entityTag = {}; ///< Of what there is already, for `If-None-Match`; or empty
    QByteArray lastModified = {}; ///< The same, for `If-Modified-Since`
    qsizetype sizeCap = MaxSize;
    std::chrono::milliseconds deadline {30'000};
    /// What came of a body that is too large is good enough.
    bool takesPartial = false;
    CancelToken cancel = {};
};

/// An answer of any status that is no redirect.
struct DescriptionAnswer
{
    QUrl url; ///< Where it came from, after redirects
    HttpResponse response;
    bool usedToken = false; ///< It is not for everybody.
};

/// GETs what \a request says: first as anybody could, and if the API says 401 or 403 to that and is
/// at \a origin, again with the access token. Redirects are followed within the origin.
///
/// Errors: those of HttpClient::send(); RedirectRefused, with the address that it leads to, without
/// a query, in the detail.
Task<Expected<DescriptionAnswer>> askForDescription(DescriptionOrigin origin,
                                                    DescriptionRequest request);

/// True if \a response is only for people who are signed in and may see it: 401 or 403.
bool needsSignIn(const HttpResponse &response);

/// True if \a response is a web page: by its media type, or by how it begins.
bool isWebPage(const HttpResponse &response);

/// \a url as a message shows it: without user info and query, which may hold a secret.
QString shownAddress(const QUrl &url);

} // namespace Keyfob
