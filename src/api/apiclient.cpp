// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "apiclient.h"

#include "apicall.h"
#include "apipath.h"
#include "core/clock.h"
#include "core/delay.h"
#include "core/logging.h"
#include "core/random.h"
#include "net/httpmethod.h"
#include "tokenrenewal.h"

#include <QPointer>
#include <QRandomGenerator>

#include <array>
#include <set>

namespace Keyfob {

namespace {

bool hasHeader(const QList<QPair<QByteArray, QByteArray>> &headers, QByteArrayView name)
{
    for (const auto &header : headers) {
        if (header.first.compare(name, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

/// Headers that are not the caller's to set: credentials, and the shape of the message itself.
QByteArrayView forbiddenHeader(const QList<QPair<QByteArray, QByteArray>> &headers)
{
    constexpr std::array<QByteArrayView, 8> names {
        "Authorization",       "Cookie",         "Host",
        "Proxy-Authorization", "Content-Length", "Connection",
        "Transfer-Encoding",   "Upgrade",
    };
    for (const QByteArrayView name : names) {
        if (hasHeader(headers, name))
            return name;
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
    if (!request.idempotencyKey.isEmpty() && !hasHeader(http.headers, "Idempotency-Key"))
        http.headers.emplaceBack("Idempotency-Key", request.idempotencyKey);
    http.body = request.body.bytes;
    http.deadline = request.deadline;
    http.sizeCap = request.sizeCap;
    return http;
}

} // namespace

class ApiClient::Private
{
public:
    Private(HttpClient &http, AccessTokenSource &tokens, QUrl baseUrl, Surroundings surroundings)
        : renewal(tokens)
        , services {http,
                    tokens,
                    renewal,
                    surroundings.clock ? *surroundings.clock : Clock::system(),
                    surroundings.delay ? *surroundings.delay : Delay::system(),
                    surroundings.random ? surroundings.random : systemRandom,
                    std::move(baseUrl),
                    surroundings.retries}
    {
    }

    TokenRenewal renewal;
    ApiCall::Services services;
    std::set<std::shared_ptr<ApiCall>> calls;
};

ApiClient::ApiClient(HttpClient &http, AccessTokenSource &tokens, QUrl baseUrl, QObject *parent)
    : ApiClient(http, tokens, std::move(baseUrl), Surroundings {}, parent)
{
}

ApiClient::ApiClient(HttpClient &http, AccessTokenSource &tokens, QUrl baseUrl,
                     Surroundings surroundings, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(http, tokens, std::move(baseUrl), std::move(surroundings)))
{
}

ApiClient::~ApiClient()
{
    const auto calls = std::exchange(d->calls, {});
    for (const auto &call : calls)
        call->end(fail(Error::cancelled()));
}

QByteArray ApiClient::newIdempotencyKey()
{
    return randomToken();
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
    if (request.cancel.isCancelled())
        co_return fail(Error::cancelled());
    const auto url = resolve(request);
    if (!url) {
        qCInfo(lcApi).noquote() << url.error().name() << url.error().detail();
        co_return fail(url.error());
    }
    if (const QByteArrayView name = forbiddenHeader(request.headers); !name.isEmpty()) {
        co_return fail(ErrorCode::InvalidRequest,
                       tr("The header %1 is not yours to set.").arg(QString::fromLatin1(name)));
    }
    const HttpRequest http = httpRequest(request, *url);
    const bool mayRepeat = isIdempotent(http.method) || hasHeader(http.headers, "Idempotency-Key");

    const QPointer<ApiClient> self(this);
    const auto call = std::make_shared<ApiCall>(d->services, http, mayRepeat);
    d->calls.insert(call);
    const auto watch = request.cancel.watch([call] { call->end(fail(Error::cancelled())); });
    ApiCall::start(call);
    const auto completion = call->completion;
    const Expected<ApiResponse> result = co_await completion;
    if (self)
        d->calls.erase(call);
    co_return result;
}

Expected<void> ApiClient::check(const HttpResponse &response)
{
    if (const auto failed = ApiError::of(response))
        return fail(failed->error);
    return {};
}

} // namespace Keyfob
