// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../core/export.h"
#include "../net/httpclient.h"
#include "../net/retrypolicy.h"
#include "accesstokensource.h"
#include "apierror.h"
#include "apirequest.h"
#include "apiresponse.h"

#include <QCoroTask>
#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

namespace Keyfob {

class Clock;
class Delay;
class DownloadFile;

/// Calls the organization's API with the access token (RFC 6750), at its own origin and no other.
///
/// Redirects are followed inside that origin, at most five. A token that the API refuses
/// (status 401) is renewed once for all calls, and each call goes out once more. Busy answers and
/// broken connections are tried again after a wait. Whatever is not idempotent goes out once,
/// unless it has an idempotency key.
class KEYFOB_EXPORT ApiClient : public QObject
{
    Q_OBJECT

public:
    /// The world around it, so that tests can make their own. None of it is owned.
    struct Dependencies
    {
        const Clock *clock; ///< null: the system's
        const Delay *delay; ///< null: the system's
        std::function<double()> random; ///< 0 to 1; empty: the system's
        RetryPolicy retries; ///< What goes out again, and when
    };

    /// Neither \a http nor \a tokens is owned. \a baseUrl: the tenant's api_base_url.
    ApiClient(HttpClient &http, AccessTokenSource &tokens, QUrl baseUrl, QObject *parent = nullptr);
    /// The same in other \a dependencies.
    ApiClient(HttpClient &http, AccessTokenSource &tokens, QUrl baseUrl, Dependencies dependencies,
              QObject *parent = nullptr);
    /// Ends all calls with Cancelled.
    ~ApiClient() override;

    /// A key for ApiRequest::idempotencyKey that no other request has.
    static QByteArray newIdempotencyKey();
    /// True if the header \a name is not the caller's to set: credentials, and what gives a message
    /// its shape.
    static bool isOwnHeader(QByteArrayView name);

    /// The URL that \a path means. Errors: OriginRefused, InsecureUrl, InvalidRequest.
    Expected<QUrl> resolve(const QString &path) const;
    /// The URL of \a request, with its query. Errors: the same.
    Expected<QUrl> resolve(const ApiRequest &request) const;

    /// Sends \a request and gives the answer with any status that is not a redirect. When the API
    /// asks for a longer wait than the deadline has left, its answer is given at once.
    /// Errors: those of resolve(), of the token source and of HttpClient::send(); RedirectRefused;
    /// Cancelled, which nobody shows.
    QCoro::Task<Expected<ApiResponse>> send(ApiRequest request);

    /// The same, with the body of a success in \a file, which is whole and has its name when this
    /// ends well. What breaks off continues where it was, as often as more of it comes and the
    /// deadline allows; with the same \a file, also in a later call. ApiRequest::sizeCap is for
    /// answers that are no success, whose body comes as always.
    /// Errors: also those of DownloadFile.
    QCoro::Task<Expected<ApiResponse>> download(ApiRequest request,
                                                std::shared_ptr<DownloadFile> file);

    /// The request for the page after that of \a response, the answer to \a request: where its
    /// `Link` header says (RFC 8288, `rel="next"`). Nothing if it is the last one. Errors: those of
    /// resolve(), so that the token stays; RedirectRefused when the next page is the same again.
    Expected<std::optional<ApiRequest>> nextPage(const ApiRequest &request,
                                                 const ApiResponse &response) const;

    /// The error of ApiError::of(), for whoever needs no more than that.
    static Expected<void> check(const HttpResponse &response);

private:
    QCoro::Task<Expected<ApiResponse>> send(ApiRequest request, BodySink *sink);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Keyfob
