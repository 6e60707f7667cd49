// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "apiclient.h"

#include "apicall.h"
#include "apipath.h"
#include "core/clock.h"
#include "core/delay.h"
#include "core/logging.h"
#include "core/random.h"
#include "downloadfile.h"
#include "net/httpmethod.h"
#include "responsecache.h"
#include "tokenrenewal.h"
#include "weblink.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <set>

namespace Keyfob {

namespace {

bool hasHeader(const HeaderList &headers, QByteArrayView name)
{
    for (const auto &header : headers) {
        if (header.first.compare(name, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

/// The first header that is not the caller's to set.
QByteArrayView forbiddenHeader(const HeaderList &headers)
{
    for (const auto &header : headers) {
        if (ApiClient::isOwnHeader(header.first))
            return header.first;
    }
    return {};
}

double systemRandom()
{
    return QRandomGenerator::global()->generateDouble();
}

/// \a request as HTTP takes it, without the token.
HttpRequest httpRequest(const ApiRequest &request, const QUrl &url)
{
    HttpRequest http;
    http.method = request.method;
    http.url = url;
    http.headers = request.headers;
    if (!hasHeader(http.headers, "Accept"))
        http.headers.emplaceBack("Accept", "application/json");
    if (!request.body.mediaType.isEmpty() && !hasHeader(http.headers, "Content-Type"))
        http.headers.emplaceBack("Content-Type", request.body.mediaType);
    if (!request.cookies.isEmpty())
        http.headers.emplaceBack("Cookie", request.cookies);
    if (!request.idempotencyKey.isEmpty() && !hasHeader(http.headers, "Idempotency-Key"))
        http.headers.emplaceBack("Idempotency-Key", request.idempotencyKey);
    http.body = request.body.bytes;
    http.stream = request.body.stream;
    http.deadline = request.deadline;
    http.sizeCap = request.sizeCap;
    http.progress = request.progress;
    http.takesPartial = request.takesPartial;
    return http;
}

} // namespace

class ApiClient::Private
{
public:
    Private(HttpClient &http, AccessTokenSource &tokens, QUrl baseUrl, Dependencies dependencies)
        : renewal(tokens)
        , services {http,
                    tokens,
                    renewal,
                    cache,
                    dependencies.clock ? *dependencies.clock : Clock::system(),
                    dependencies.delay ? *dependencies.delay : Delay::system(),
                    dependencies.random ? dependencies.random : systemRandom,
                    std::move(baseUrl),
                    dependencies.retries}
    {
    }

    TokenRenewal renewal;
    ResponseCache cache;
    ApiCall::Services services;
    std::set<std::shared_ptr<ApiCall>> calls;
    TaskScope tasks;
};

ApiClient::ApiClient(HttpClient &http, AccessTokenSource &tokens, QUrl baseUrl, QObject *parent)
    : ApiClient(http, tokens, std::move(baseUrl), Dependencies {}, parent)
{
}

ApiClient::ApiClient(HttpClient &http, AccessTokenSource &tokens, QUrl baseUrl,
                     Dependencies dependencies, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(http, tokens, std::move(baseUrl), std::move(dependencies)))
{
}

ApiClient::~ApiClient()
{
    d->tasks.cancel();
    const auto calls = std::exchange(d->calls, {});
    for (const auto &call : calls)
        call->end(fail(Error::cancelled()));
}

QByteArray ApiClient::newIdempotencyKey()
{
    return randomToken();
}

bool ApiClient::isOwnHeader(QByteArrayView name)
{
    constexpr std::array<QByteArrayView, 8> names {
        "Authorization",       "Cookie",         "Host",
        "Proxy-Authorization", "Content-Length", "Connection",
        "Transfer-Encoding",   "Upgrade",
    };
    return std::any_of(names.begin(), names.end(), [name](QByteArrayView one) {
        return one.compare(name, Qt::CaseInsensitive) == 0;
    });
}

Expected<QUrl> ApiClient::resolve(const QString &path) const
{
    return resolveApiPath(d->services.baseUrl, path);
}

Expected<QUrl> ApiClient::resolve(const ApiRequest &request) const
{
    if (request.query.isEmpty())
        return resolve(request.path);
    QByteArray query;
    for (const auto &[name, value] : request.query) {
        if (!query.isEmpty())
            query += '&';
        query += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    auto url = resolve(request.path);
    if (!url)
        return url;
    QByteArray whole = url->toEncoded();
    if (!whole.contains('?'))
        whole += '?';
    else if (!whole.endsWith('?') && !whole.endsWith('&'))
        whole += '&';
    return QUrl::fromEncoded(whole + query, QUrl::StrictMode);
}

QCoro::Task<Expected<ApiResponse>> ApiClient::send(ApiRequest request)
{
    return send(std::move(request), nullptr);
}

QCoro::Task<Expected<ApiResponse>> ApiClient::send(ApiRequest request, BodySink *sink)
{
    if (request.cancel.isCancelled())
        co_return fail(Error::cancelled());
    const auto url = resolve(request);
    if (!url) {
        qCInfo(lcApi).noquote() << url.error().name() << url.error().detail();
        co_return fail(url.error());
    }
    if (const QByteArrayView name = forbiddenHeader(request.headers); !name.isEmpty()) {
        co_return fail(ErrorCode::InvalidRequest,
                       tr("The header %1 is set by Keyfob.").arg(QString::fromLatin1(name)));
    }
    HttpRequest http = httpRequest(request, *url);
    http.sink = sink;
    const ApiCall::Options options {isIdempotent(http.method)
                                        || hasHeader(http.headers, "Idempotency-Key"),
                                    request.revalidate, request.interactive};

    const CancelToken gone = d->tasks.cancellation();
    const auto call = std::make_shared<ApiCall>(d->services, std::move(http), options);
    d->calls.insert(call);
    const auto watch = request.cancel.watch([call] { call->end(fail(Error::cancelled())); });
    ApiCall::start(call);
    const auto completion = call->completion;
    Expected<ApiResponse> result = co_await completion;
    if (!gone.isCancelled())
        d->calls.erase(call);
    co_return std::move(result);
}

QCoro::Task<Expected<ApiResponse>> ApiClient::download(ApiRequest request,
                                                       std::shared_ptr<DownloadFile> file)
{
    const CancelToken gone = d->tasks.cancellation();
    QElapsedTimer timer;
    timer.start();
    const auto deadline = request.deadline;
    for (;;) {
        const qint64 before = file->size();
        Expected<ApiResponse> result = co_await send(request, file.get());
        if (result) {
            if (file->isTaken()) {
                if (const auto whole = file->commit(); !whole)
                    co_return fail(whole.error());
            }
            co_return std::move(result);
        }
        const auto code = result.error().code();
        request.deadline = deadline - std::chrono::milliseconds(timer.elapsed());
        const bool broke = code == ErrorCode::ResponseInvalid || code == ErrorCode::Offline;
        if (gone.isCancelled() || !broke || file->size() <= before || request.deadline.count() <= 0)
            co_return std::move(result);
    }
}

Expected<std::optional<ApiRequest>> ApiClient::nextPage(const ApiRequest &request,
                                                        const ApiResponse &response) const
{
    const auto links = WebLink::parse(response.header("Link"), response.url);
    for (const WebLink &link : links) {
        if (!link.relations.contains(QLatin1StringView("next")))
            continue;
        ApiRequest next = request;
        next.method = "GET";
        next.body = {};
        next.idempotencyKey.clear();
        next.query.clear(); // it is in the link
        next.path = link.target.toString(QUrl::FullyEncoded);
        const auto url = resolve(next);
        if (!url)
            return fail(url.error());
        if (*url == response.url) {
            return fail(ErrorCode::RedirectRefused,
                        tr("The API's link to the next page leads to the same page."));
        }
        return next;
    }
    return std::nullopt;
}

Expected<void> ApiClient::check(const HttpResponse &response)
{
    if (const auto failed = ApiError::of(response))
        return fail(failed->error);
    return {};
}

} // namespace Keyfob
