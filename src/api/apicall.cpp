// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "apicall.h"

#include "accesstokensource.h"
#include "apierror.h"
#include "apiredirect.h"
#include "core/logging.h"
#include "core/text.h"
#include "responsecache.h"
#include "tokenrenewal.h"

#include <QElapsedTimer>

#include <algorithm>
#include <optional>

namespace Keyfob {

namespace {

constexpr qsizetype MaxHops = 5;

/// Whether another token may do. Status 401 says so by itself (RFC 9110 15.5.2), however odd its
/// challenge is, unless it says that the request or the permissions are at fault (RFC 6750 3.1).
bool refusesToken(const HttpResponse &response)
{
    if (response.status != 401)
        return false;
    const QString code = ApiError::of(response)->error.providerCode();
    return code != QLatin1StringView("invalid_request")
        && code != QLatin1StringView("insufficient_scope");
}

tl::unexpected<Error> sessionEnded()
{
    return fail(ErrorCode::NotSignedIn,
                Text::tr("This request was of a session that has ended. Send it again."));
}

} // namespace

ApiCall::ApiCall(Services services, HttpRequest request, Options options)
    : m_services(std::move(services))
    , m_request(std::move(request))
    , m_options(options)
    , m_left(m_request.deadline)
{
    m_request.redirects = Redirects::Return;
    m_request.cancel = CancelToken();
}

void ApiCall::start(const std::shared_ptr<ApiCall> &call)
{
    call->m_tasks.start(run(call));
}

void ApiCall::end(Expected<ApiResponse> result)
{
    if (m_ended)
        return;
    m_ended = true;
    const auto done = completion; // whoever waits may let go of this
    m_request.cancel.cancel();
    done.finish(std::move(result));
}

Task<> ApiCall::run(std::shared_ptr<ApiCall> self)
{
    Result result = co_await attempts(self);
    self->end(std::move(result));
}

Task<Expected<Secret>> ApiCall::acquire(std::shared_ptr<ApiCall> self, quint64 asked)
{
    Expected<Secret> token = co_await self->m_services.tokens.accessToken();
    if (!self->m_ended && !token && self->m_options.interactive)
        token = co_await self->m_services.renewal.ask({}, token.error(), asked);
    if (self->m_ended)
        co_return fail(Error::cancelled());
    if (!token && token.error().code() == ErrorCode::NotSignedIn)
        self->m_services.cache.clear();
    if (token && token->isEmpty()) {
        co_return fail(ErrorCode::NotSignedIn,
                       Text::tr("You have no access token for the API. Log in."));
    }
    co_return token;
}

Task<Expected<ApiResponse>> ApiCall::attempts(std::shared_ptr<ApiCall> self)
{
    TokenRenewal &renewal = self->m_services.renewal;
    const quint64 asked = renewal.asked();
    Secret renewedToken;
    bool renewed = false;
    std::optional<quint64> session;
    for (int tries = 1;; ++tries) {
        const quint64 renewals = renewal.ended();
        Expected<Secret> token = std::exchange(renewedToken, {});
        if (token->isEmpty())
            token = co_await acquire(self, asked);
        if (self->m_ended)
            co_return fail(Error::cancelled());
        if (!token)
            co_return fail(token.error());

        const quint64 current = self->m_services.tokens.sessionNumber();
        if (session.value_or(current) != current)
            co_return sessionEnded();
        session = current;

        Result result = co_await follow(self, *token);
        if (self->m_ended)
            co_return fail(Error::cancelled());
        if (result)
            result->renewed = renewed;

        if (!renewed && result && refusesToken(*result)) {
            // For the next call too, so also when this one may not go out again.
            Expected<Secret> fresh = co_await renewal.renew(*token, renewals);
            if (!self->m_ended && !fresh && self->m_options.interactive)
                fresh = co_await renewal.ask(*token, fresh.error(), asked);
            if (self->m_ended)
                co_return fail(Error::cancelled());
            if (!fresh) {
                qCInfo(lcApi).noquote() << "not renewed:" << fresh.error().name();
                co_return std::move(result);
            }
            result->renewed = renewed = true;
            if (!self->m_options.mayRepeat)
                co_return std::move(result);
            renewedToken = *fresh;
            --tries; // the replay is no further try
            continue;
        }

        if (!self->m_options.mayRepeat || (result && result->status < 400))
            co_return std::move(result);
        const Expected<HttpResponse> answer = result;
        const auto wait = self->m_services.retries.delay(
            tries, answer, self->m_services.clock.now(), self->m_services.random());
        if (!wait || *wait >= self->m_left)
            co_return std::move(result);
        self->m_left -= *wait;
        co_await self->m_services.delay.wait(*wait);
        if (self->m_ended)
            co_return fail(Error::cancelled());
    }
}

Task<Expected<ApiResponse>> ApiCall::exchange(std::shared_ptr<ApiCall> self, HttpRequest request)
{
    ResponseCache &cache = self->m_services.cache;
    // Only when it is of use: it costs a hash.
    const bool revalidates = self->m_options.revalidates;
    const QByteArray key =
        revalidates && !cache.isEmpty() ? ResponseCache::key(request) : QByteArray();
    const HttpRequest asked = request;
    const QByteArray entityTag = cache.entityTag(key);
    if (!entityTag.isEmpty())
        request.headers.emplaceBack("If-None-Match", entityTag);
    request.deadline = std::max(self->m_left, std::chrono::milliseconds(1));
    ++self->m_sent;
    QElapsedTimer timer;
    timer.start();
    ApiResponse answer;
    answer.url = request.url;
    answer.sentHeaders = request.headers;
    answer.requests = self->m_sent;
    Expected<HttpResponse> response = co_await self->m_services.http.send(std::move(request));
    if (self->m_ended)
        co_return fail(Error::cancelled());
    self->m_left -= std::chrono::milliseconds(timer.elapsed());
    if (!response)
        co_return fail(response.error());
    answer.revalidated = response->status == 304 && !entityTag.isEmpty();
    if (answer.revalidated)
        *response = cache.refreshed(key, *response);
    else if (revalidates && (!key.isEmpty() || !response->header("ETag").isEmpty()))
        cache.keep(ResponseCache::key(asked), *response);
    static_cast<HttpResponse &>(answer) = std::move(*response);
    co_return std::move(answer);
}

Task<Expected<ApiResponse>> ApiCall::follow(std::shared_ptr<ApiCall> self, Secret token)
{
    HttpRequest request = self->m_request;
    request.bearer = token;
    QList<RedirectHop> hops;
    for (;;) {
        Result response = co_await exchange(self, request);
        if (!response)
            co_return fail(response.error());
        if (!isRedirect(response->status)) {
            response->hops = hops;
            co_return std::move(response);
        }
        hops.append(RedirectHop {response->status, request.method, request.url});
        const auto next = redirected(request, *response, self->m_services.baseUrl);
        if (!next)
            co_return fail(next.error());
        // Nothing is asked twice: a loop ends before it begins.
        const bool again = std::any_of(hops.cbegin(), hops.cend(), [&next](const RedirectHop &hop) {
            return hop.method == next->method && hop.url == next->url;
        });
        if (again || hops.size() > MaxHops) {
            co_return fail(ErrorCode::RedirectRefused,
                           Text::tr("The API redirects this request in a loop."),
                           QStringLiteral("%1 redirects").arg(hops.size()));
        }
        request = *next;
    }
}

} // namespace Keyfob
