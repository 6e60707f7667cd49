// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "openapi/descriptionrequest.h"

#include "api/accesstokensource.h"
#include "api/apiredirect.h"
#include "core/publicurl.h"
#include "core/text.h"
#include "net/origin.h"

namespace Keyfob {

namespace {

constexpr int MaxHops = 3;
constexpr int ShownAddress = 200; // Characters

HttpRequest toHttp(const DescriptionRequest &request)
{
    HttpRequest http;
    http.url = request.url;
    http.headers = {{"Accept",
                     "application/vnd.oai.openapi+json, application/json, "
                     "application/vnd.oai.openapi, application/yaml, */*;q=0.5"}};
    if (!request.entityTag.isEmpty())
        http.headers.append({"If-None-Match", request.entityTag});
    else if (!request.lastModified.isEmpty())
        http.headers.append({"If-Modified-Since", request.lastModified});
    http.deadline = request.deadline;
    http.sizeCap = request.sizeCap;
    http.takesPartial = request.takesPartial;
    http.redirects = Redirects::Return;
    http.cancel = request.cancel;
    return http;
}

/// Where \a response, which came from \a url, leads, if that is at the same origin.
Expected<QUrl> nextAtOrigin(const QUrl &url, const HttpResponse &response)
{
    const QUrl next =
        url.resolved(QUrl::fromEncoded(response.header("Location"))).adjusted(QUrl::RemoveFragment);
    if (next.isValid() && isSecureUrl(next) && originOf(next) == originOf(url))
        return next;
    return fail(ErrorCode::RedirectRefused,
                Text::tr("%1 redirects to %2, which is not at the API, so it was not asked.")
                    .arg(shownAddress(url), shownAddress(next)),
                publicUrl(next).toString(QUrl::FullyEncoded));
}

/// Sends \a request, and follows redirects.
Task<Expected<DescriptionAnswer>> sendWithin(DescriptionOrigin origin, HttpRequest request)
{
    const QUrl start = request.url;
    for (int redirects = 0;; ++redirects) {
        auto response = co_await origin.http.send(request);
        if (!response)
            co_return fail(response.error());
        if (!isRedirect(response->status)) {
            DescriptionAnswer answer {request.url, std::move(*response), !request.bearer.isEmpty()};
            co_return answer;
        }
        if (request.cancel.isCancelled())
            co_return fail(Error::cancelled());
        const auto next = nextAtOrigin(request.url, *response);
        if (!next)
            co_return fail(next.error());
        if (redirects == MaxHops) {
            co_return fail(ErrorCode::RedirectRefused,
                           Text::tr("%1 redirects too often.").arg(shownAddress(start)));
        }
        request.url = *next;
    }
}

} // namespace

Task<Expected<DescriptionAnswer>> askForDescription(DescriptionOrigin origin,
                                                    DescriptionRequest request)
{
    HttpRequest http = toHttp(request);
    auto answer = co_await sendWithin(origin, http);
    const bool isAtApi = originOf(request.url) == originOf(origin.api);
    if (!answer || !needsSignIn(answer->response) || !isAtApi || !origin.tokens)
        co_return answer;
    if (request.cancel.isCancelled())
        co_return fail(Error::cancelled());
    const auto token = co_await origin.tokens->accessToken();
    if (request.cancel.isCancelled())
        co_return fail(Error::cancelled());
    if (!token)
        co_return answer; // What it says is the reason.
    http.bearer = *token;
    co_return co_await sendWithin(origin, http);
}

bool needsSignIn(const HttpResponse &response)
{
    return response.status == 401 || response.status == 403;
}

bool isWebPage(const HttpResponse &response)
{
    const QByteArray type = response.mediaType();
    if (type == "text/html" || type == "application/xhtml+xml")
        return true;
    qsizetype at = response.body.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    while (at < response.body.size() && QByteArrayView(" \t\r\n").contains(response.body.at(at)))
        ++at;
    return at < response.body.size() && response.body.at(at) == '<';
}

QString shownAddress(const QUrl &url)
{
    return plainText(publicUrl(url).toString(QUrl::FullyEncoded), ShownAddress);
}

} // namespace Keyfob
