// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "client_p.h"

#include "api/apierror.h"
#include "api/downloadfile.h"
#include "api/responseerror.h"

namespace Keyfob {

namespace {

/// An error that carries \a response, unless that is a success.
Expected<ApiResponse> checked(Expected<ApiResponse> response)
{
    if (!response)
        return response;
    const auto refused = ApiError::of(*response);
    if (!refused)
        return response;
    return fail(withResponse(refused->error, std::move(*response)));
}

} // namespace

QCoro::Task<Expected<ApiResponse>> Client::get(QString path)
{
    return sendChecked(ApiRequest(std::move(path)));
}

QCoro::Task<Expected<ApiResponse>> Client::post(QString path, RequestBody body)
{
    return sendChecked(ApiRequest("POST", std::move(path), std::move(body)));
}

QCoro::Task<Expected<ApiResponse>> Client::put(QString path, RequestBody body)
{
    return sendChecked(ApiRequest("PUT", std::move(path), std::move(body)));
}

QCoro::Task<Expected<ApiResponse>> Client::patch(QString path, RequestBody body)
{
    return sendChecked(ApiRequest("PATCH", std::move(path), std::move(body)));
}

QCoro::Task<Expected<ApiResponse>> Client::remove(QString path)
{
    return sendChecked(ApiRequest("DELETE", std::move(path)));
}

QCoro::Task<Expected<ApiResponse>> Client::sendChecked(ApiRequest request)
{
    co_return checked(co_await send(std::move(request)));
}

QCoro::Task<Expected<ApiResponse>> Client::send(ApiRequest request)
{
    const CancelToken end = d->tasks.cancellation();
    const auto ready = co_await TaskScope::guarded(end, d->readyToCall());
    if (!ready)
        co_return fail(ready.error());
    co_return co_await TaskScope::guarded(end, d->parts->api->send(std::move(request)));
}

QCoro::Task<Expected<ApiResponse>> Client::download(QString path, QString target)
{
    const CancelToken end = d->tasks.cancellation();
    const auto ready = co_await TaskScope::guarded(end, d->readyToCall());
    if (!ready)
        co_return fail(ready.error());
    const auto file = std::make_shared<DownloadFile>(std::move(target));
    co_return checked(co_await TaskScope::guarded(
        end, d->parts->api->download(ApiRequest(std::move(path)), file)));
}

QCoro::Task<Expected<std::optional<ApiResponse>>> Client::nextPage(ApiResponse response)
{
    const CancelToken end = d->tasks.cancellation();
    const auto ready = co_await TaskScope::guarded(end, d->readyToCall());
    if (!ready)
        co_return fail(ready.error());
    const ApiRequest request(response.url.toString(QUrl::FullyEncoded));
    const auto next = d->parts->api->nextPage(request, response);
    if (!next)
        co_return fail(next.error());
    if (!*next)
        co_return std::optional<ApiResponse>();
    auto page = checked(co_await TaskScope::guarded(end, d->parts->api->send(**next)));
    if (!page)
        co_return fail(page.error());
    co_return std::optional(std::move(*page));
}

QCoro::Task<Expected<QNetworkRequest>> Client::authorized(QNetworkRequest request)
{
    const CancelToken end = d->tasks.cancellation();
    const auto ready = co_await TaskScope::guarded(end, d->readyToCall());
    if (!ready)
        co_return fail(ready.error());
    const auto url = d->parts->api->resolve(request.url().toString(QUrl::FullyEncoded));
    if (!url)
        co_return fail(url.error());
    const auto token = co_await TaskScope::guarded(end, d->parts->auth.accessToken());
    if (!token)
        co_return fail(token.error());
    request.setRawHeader("Authorization", "Bearer " + token->reveal().toByteArray());
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    co_return request;
}

QCoro::Task<Expected<Secret>> Client::accessToken(AccessTokenRequest request)
{
    const CancelToken end = d->tasks.cancellation();
    (void)co_await TaskScope::guarded(end, restore());
    if (end.isCancelled())
        co_return fail(Error::cancelled());
    if (const auto ready = d->ready(); !ready)
        co_return fail(ready.error());
    co_return co_await TaskScope::guarded(end, d->parts->auth.accessToken(std::move(request)));
}

Task<Expected<void>> Client::Private::readyToCall()
{
    const CancelToken end = tasks.cancellation();
    (void)co_await TaskScope::guarded(end, q->restore());
    if (end.isCancelled())
        co_return fail(Error::cancelled());
    if (const auto usable = ready(); !usable)
        co_return fail(usable.error());
    if (!parts->api) {
        co_return fail(ErrorCode::InvalidRequest, Client::tr("This organization has no API."),
                       QStringLiteral("no api_base_url"));
    }
    co_return Expected<void>();
}

} // namespace Keyfob
