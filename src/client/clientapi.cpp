// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "client_p.h"

#include "api/apierror.h"
#include "api/downloadfile.h"
#include "api/responseerror.h"
#include "audienceapi.h"
#include "auth/audiencegrant.h"
#include "core/displaytext.h"
#include "net/origin.h"

namespace Keyfob {

namespace {

constexpr int MaxShownName = 80; // Characters of an API's name in a sentence

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
    return d->sendChecked(nullptr, ApiRequest(std::move(path)));
}

QCoro::Task<Expected<ApiResponse>> Client::post(QString path, RequestBody body)
{
    return d->sendChecked(nullptr, ApiRequest("POST", std::move(path), std::move(body)));
}

QCoro::Task<Expected<ApiResponse>> Client::put(QString path, RequestBody body)
{
    return d->sendChecked(nullptr, ApiRequest("PUT", std::move(path), std::move(body)));
}

QCoro::Task<Expected<ApiResponse>> Client::patch(QString path, RequestBody body)
{
    return d->sendChecked(nullptr, ApiRequest("PATCH", std::move(path), std::move(body)));
}

QCoro::Task<Expected<ApiResponse>> Client::remove(QString path)
{
    return d->sendChecked(nullptr, ApiRequest("DELETE", std::move(path)));
}

QCoro::Task<Expected<ApiResponse>> Client::send(ApiRequest request)
{
    return d->send(nullptr, std::move(request));
}

QCoro::Task<Expected<ApiResponse>> Client::download(QString path, QString target)
{
    return d->download(nullptr, std::move(path), std::move(target));
}

ResponsePages Client::pages(QString path)
{
    using Page = std::optional<ApiResponse>;
    return ResponsePages([self = QPointer<Client>(this),
                          path = std::move(path)](Page after) -> QCoro::Task<Expected<Page>> {
        if (self)
            return self->d->page(nullptr, path, std::move(after));
        return []() -> QCoro::Task<Expected<Page>> { co_return fail(Error::cancelled()); }();
    });
}

QCoro::Task<Expected<std::optional<ApiResponse>>> Client::nextPage(ApiResponse response)
{
    return d->page(nullptr, {}, std::move(response));
}

QCoro::Task<Expected<QNetworkRequest>> Client::authorized(QNetworkRequest request)
{
    return d->authorized(nullptr, std::move(request));
}

QCoro::Task<Expected<ApiDescription>> Client::apiDescription()
{
    const CancelToken end = d->tasks.cancellation();
    const auto ready = co_await TaskScope::guarded(end, d->readyToCall(nullptr));
    if (!ready)
        co_return fail(ready.error());
    co_return co_await TaskScope::guarded(end, d->parts->description->load());
}

QCoro::Task<Expected<bool>> Client::refreshApiDescription()
{
    const CancelToken end = d->tasks.cancellation();
    const auto ready = co_await TaskScope::guarded(end, d->readyToCall(nullptr));
    if (!ready)
        co_return fail(ready.error());
    co_return co_await TaskScope::guarded(end, d->parts->description->refresh());
}

QList<DescriptionPlace> Client::apiDescriptionPlaces() const
{
    const bool hasApi = d->parts && d->parts->description;
    return hasApi ? d->parts->description->places() : QList<DescriptionPlace>();
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

ApiClient &Client::Private::callsOf(AudienceApi *other) const
{
    return other ? other->calls : *parts->api;
}

AccessTokenSource &Client::Private::tokensOf(AudienceApi *other) const
{
    return other ? *other->tokens : parts->auth;
}

QCoro::Task<Expected<ApiResponse>> Client::Private::sendChecked(AudienceApi *other,
                                                                ApiRequest request)
{
    co_return checked(co_await send(other, std::move(request)));
}

QCoro::Task<Expected<ApiResponse>> Client::Private::send(AudienceApi *other, ApiRequest request)
{
    const CancelToken end = tasks.cancellation();
    const auto ready = co_await TaskScope::guarded(end, readyToCall(other));
    if (!ready)
        co_return fail(ready.error());
    co_return co_await TaskScope::guarded(end, callsOf(other).send(std::move(request)));
}

QCoro::Task<Expected<ApiResponse>> Client::Private::download(AudienceApi *other, QString path,
                                                             QString target)
{
    const CancelToken end = tasks.cancellation();
    const auto ready = co_await TaskScope::guarded(end, readyToCall(other));
    if (!ready)
        co_return fail(ready.error());
    const auto file = std::make_shared<DownloadFile>(std::move(target));
    co_return checked(co_await TaskScope::guarded(
        end, callsOf(other).download(ApiRequest(std::move(path)), file)));
}

QCoro::Task<Expected<std::optional<ApiResponse>>>
Client::Private::page(AudienceApi *other, QString path, std::optional<ApiResponse> after)
{
    const CancelToken end = tasks.cancellation();
    const auto ready = co_await TaskScope::guarded(end, readyToCall(other));
    if (!ready)
        co_return fail(ready.error());
    std::optional<ApiRequest> request(ApiRequest(std::move(path)));
    if (after) {
        const ApiRequest before(after->url.toString(QUrl::FullyEncoded));
        const auto next = callsOf(other).nextPage(before, *after);
        if (!next)
            co_return fail(next.error());
        request = *next;
    }
    if (!request)
        co_return std::optional<ApiResponse>();
    auto found = checked(co_await TaskScope::guarded(end, callsOf(other).send(*request)));
    if (!found)
        co_return fail(found.error());
    co_return std::optional(std::move(*found));
}

QCoro::Task<Expected<QNetworkRequest>> Client::Private::authorized(AudienceApi *other,
                                                                   QNetworkRequest request)
{
    const CancelToken end = tasks.cancellation();
    const auto ready = co_await TaskScope::guarded(end, readyToCall(other));
    if (!ready)
        co_return fail(ready.error());
    const auto url = callsOf(other).resolve(request.url().toString(QUrl::FullyEncoded));
    if (!url)
        co_return fail(url.error());
    const auto token = co_await TaskScope::guarded(end, tokensOf(other).accessToken());
    if (!token)
        co_return fail(token.error());
    request.setRawHeader("Authorization", "Bearer " + token->reveal().toByteArray());
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    co_return request;
}

QCoro::Task<Expected<Secret>> Client::Private::tokenOf(AudienceApi *other)
{
    const CancelToken end = tasks.cancellation();
    (void)co_await TaskScope::guarded(end, q->restore());
    if (end.isCancelled())
        co_return fail(Error::cancelled());
    co_return co_await TaskScope::guarded(end, tokensOf(other).accessToken());
}

Task<Expected<void>> Client::Private::readyToCall(const AudienceApi *other)
{
    const CancelToken end = tasks.cancellation();
    (void)co_await TaskScope::guarded(end, q->restore());
    if (end.isCancelled())
        co_return fail(Error::cancelled());
    if (const auto usable = ready(); !usable)
        co_return fail(usable.error());
    if (other && other->baseUrl.isEmpty()) {
        co_return fail(ErrorCode::OriginRefused,
                       Client::tr("This program does not say where the API %1 is, so nothing is "
                                  "sent there.")
                           .arg(plainText(other->audience, MaxShownName)),
                       QStringLiteral("no base URL"));
    }
    if (!other && !parts->api) {
        co_return fail(ErrorCode::InvalidRequest, Client::tr("This organization has no API."),
                       QStringLiteral("no api_base_url"));
    }
    co_return Expected<void>();
}

Expected<AudienceApi *> Client::Private::audienceApi(const AccessTokenRequest &request,
                                                     const QUrl &baseUrl)
{
    if (const auto usable = ready(); !usable)
        return fail(usable.error());
    if (request.audience.isEmpty()) {
        return fail(ErrorCode::InvalidRequest, Client::tr("This program names no API."),
                    QStringLiteral("audience"));
    }
    const Tenant &tenant = parts->auth.tenant();
    const bool isOwn = isOwnAudience(tenant, request.audience);
    QString origin = isOwn ? originOf(tenant.apiBaseUrl) : QString();
    for (const auto &known : parts->otherApis) {
        if (known->audience == request.audience && origin.isEmpty())
            origin = originOf(known->baseUrl);
    }
    const QUrl url = isOwn && baseUrl.isEmpty() && !origin.isEmpty()
        ? tenant.apiBaseUrl
        : audienceBaseUrl(request.audience, baseUrl);
    if (!url.isEmpty() && !isSecureUrl(url)) {
        return fail(ErrorCode::InsecureUrl,
                    Client::tr("The address of the API %1 is not safe to use: it must begin with "
                               "https.")
                        .arg(plainText(request.audience, MaxShownName)));
    }
    if (!origin.isEmpty() && !url.isEmpty() && originOf(url) != origin) {
        return fail(ErrorCode::OriginRefused,
                    Client::tr("The API %1 is at %2, so no other address gets its access token.")
                        .arg(plainText(request.audience, MaxShownName), plainText(origin)));
    }
    for (const auto &known : parts->otherApis) {
        if (known->audience == request.audience && known->baseUrl == url
            && known->scopes == request.scopes)
            return known.get();
    }
    parts->otherApis.push_back(std::make_unique<AudienceApi>(request, url, parts->http, parts->auth,
                                                             parts->clock, parts->delay));
    return parts->otherApis.back().get();
}

} // namespace Keyfob
