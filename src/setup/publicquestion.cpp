// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "publicquestion.h"

#include "core/text.h"
#include "net/hostresolver.h"
#include "net/httpclient.h"
#include "net/networksetup.h"
#include "net/origin.h"
#include "setup/publicanswer.h"

#include <algorithm>

namespace Keyfob {

namespace {

constexpr int MaxRedirects = 2;
constexpr int ShownOrigin = 80;

/// A private address is fine for a host that says so itself, and for an address as it was typed.
bool mayBePrivate(const QString &host)
{
    return isPrivateName(host) || !QHostAddress(host).isNull();
}

QCoro::Task<Expected<void>> checkAddress(HttpClient &http, const HostResolver &resolver,
                                         PublicQuestion question)
{
    const QString host = question.url.host();
    if (mayBePrivate(host) || http.network().usesProxyFor(question.url))
        co_return Expected<void>();
    const auto addresses = co_await resolver.lookUp(question.url.host(QUrl::FullyEncoded),
                                                    question.deadline, question.cancel);
    if (!addresses)
        co_return fail(addresses.error());
    const auto bad = std::find_if_not(addresses->begin(), addresses->end(), isPublicAddress);
    if (bad == addresses->end())
        co_return Expected<void>();
    co_return fail(ErrorCode::OriginRefused,
                   Text::tr("%1 leads to the private address %2, so it was not asked. If that is "
                            "right, ask your administrator for a tenant file.")
                       .arg(host, bad->toString()));
}

/// Where \a response, which came from \a url, leads, if that is at the same origin.
Expected<QUrl> nextWithin(const QUrl &url, const HttpResponse &response)
{
    const QUrl next = url.resolved(QUrl::fromEncoded(response.header("Location")));
    if (next.isValid() && isSecureUrl(next) && originOf(next) == originOf(url))
        return next;
    return fail(ErrorCode::RedirectRefused,
                Text::tr("%1 redirects to %2, which was not asked. If that is your organization, "
                         "type its address.")
                    .arg(shownHost(url), plainText(originOf(next), ShownOrigin)),
                originOf(next));
}

bool leadsOn(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

} // namespace

QCoro::Task<Expected<HttpResponse>> askPublicly(HttpClient &http, const HostResolver &resolver,
                                                PublicQuestion question)
{
    const auto allowed = co_await checkAddress(http, resolver, question);
    if (!allowed)
        co_return fail(allowed.error());
    if (question.cancel.isCancelled())
        co_return fail(Error::cancelled()); // http may be gone
    co_return co_await askWithinOrigin(http, question);
}

QCoro::Task<Expected<HttpResponse>> askWithinOrigin(HttpClient &http, PublicQuestion question)
{
    HttpRequest request;
    request.url = question.url;
    request.headers = {{"Accept", "application/json"}};
    request.deadline = question.deadline;
    request.sizeCap = question.sizeCap;
    request.redirects = Redirects::Return;
    request.cancel = question.cancel;
    for (int redirects = 0;; ++redirects) {
        auto response = co_await http.send(request);
        if (!response || !leadsOn(response->status))
            co_return response;
        const auto next = nextWithin(request.url, *response);
        if (!next)
            co_return fail(next.error());
        if (redirects == MaxRedirects || question.cancel.isCancelled()) {
            co_return fail(ErrorCode::RedirectRefused,
                           Text::tr("%1 redirects too often.").arg(shownHost(question.url)));
        }
        request.url = *next;
    }
}

} // namespace Keyfob
