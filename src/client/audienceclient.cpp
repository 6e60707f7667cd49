// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "client/audienceclient.h"

#include "audienceapi.h"
#include "client_p.h"
#include "net/origin.h"

namespace Keyfob {

namespace {

template<typename Result>
QCoro::Task<Expected<Result>> refuse(Error why)
{
    co_return fail(why);
}

} // namespace

QUrl audienceBaseUrl(const QString &audience, const QUrl &baseUrl)
{
    if (!baseUrl.isEmpty())
        return baseUrl;
    const QUrl url(audience, QUrl::StrictMode);
    const bool isPlain = url.isValid() && isSecureUrl(url) && !url.hasQuery() && !url.hasFragment();
    return isPlain ? url : QUrl();
}

struct AudienceClient::Data
{
    /// Lets \a function call the API, if there are both the client and the API.
    template<typename Result, typename Function>
    QCoro::Task<Expected<Result>> call(Function function) const
    {
        if (error)
            return refuse<Result>(*error);
        if (!client)
            return refuse<Result>(Error::cancelled());
        return function(*client->d);
    }

    QPointer<Client> client;
    QString audience;
    QUrl baseUrl;
    std::optional<Error> error;
    AudienceApi *api = nullptr; ///< The client's; null with an error
};

AudienceClient::AudienceClient(std::shared_ptr<const Data> data)
    : d(std::move(data))
{
}

AudienceClient::AudienceClient(const AudienceClient &other) = default;
AudienceClient &AudienceClient::operator=(const AudienceClient &other) = default;
AudienceClient::~AudienceClient() = default;

AudienceClient Client::forAudience(QString audience, QUrl baseUrl, QStringList scopes)
{
    AccessTokenRequest request(std::move(scopes));
    request.audience = audience;
    const auto data = std::make_shared<AudienceClient::Data>();
    data->client = this;
    data->audience = audience;
    const auto api = d->audienceApi(request, baseUrl);
    if (api) {
        data->api = *api;
        data->baseUrl = (*api)->baseUrl;
    } else {
        data->error = api.error();
    }
    return AudienceClient(data);
}

QString AudienceClient::audience() const
{
    return d->audience;
}

QUrl AudienceClient::baseUrl() const
{
    return d->baseUrl;
}

std::optional<Error> AudienceClient::error() const
{
    return d->error;
}

QCoro::Task<Expected<ApiResponse>> AudienceClient::get(QString path) const
{
    return sendChecked(ApiRequest(std::move(path)));
}

QCoro::Task<Expected<ApiResponse>> AudienceClient::post(QString path, RequestBody body) const
{
    return sendChecked(ApiRequest("POST", std::move(path), std::move(body)));
}

QCoro::Task<Expected<ApiResponse>> AudienceClient::put(QString path, RequestBody body) const
{
    return sendChecked(ApiRequest("PUT", std::move(path), std::move(body)));
}

QCoro::Task<Expected<ApiResponse>> AudienceClient::patch(QString path, RequestBody body) const
{
    return sendChecked(ApiRequest("PATCH", std::move(path), std::move(body)));
}

QCoro::Task<Expected<ApiResponse>> AudienceClient::remove(QString path) const
{
    return sendChecked(ApiRequest("DELETE", std::move(path)));
}

QCoro::Task<Expected<ApiResponse>> AudienceClient::sendChecked(ApiRequest request) const
{
    return d->call<ApiResponse>(
        [&](Client::Private &client) { return client.sendChecked(d->api, std::move(request)); });
}

QCoro::Task<Expected<ApiResponse>> AudienceClient::send(ApiRequest request) const
{
    return d->call<ApiResponse>(
        [&](Client::Private &client) { return client.send(d->api, std::move(request)); });
}

QCoro::Task<Expected<ApiResponse>> AudienceClient::download(QString path, QString target) const
{
    return d->call<ApiResponse>([&](Client::Private &client) {
        return client.download(d->api, std::move(path), std::move(target));
    });
}

ResponsePages AudienceClient::pages(QString path) const
{
    return ResponsePages([data = d, path = std::move(path)](std::optional<ApiResponse> after) {
        return data->call<std::optional<ApiResponse>>([&](Client::Private &client) {
            return client.page(data->api, path, std::move(after));
        });
    });
}

QCoro::Task<Expected<std::optional<ApiResponse>>>
AudienceClient::nextPage(ApiResponse response) const
{
    return d->call<std::optional<ApiResponse>>(
        [&](Client::Private &client) { return client.page(d->api, {}, std::move(response)); });
}

QCoro::Task<Expected<QNetworkRequest>> AudienceClient::authorized(QNetworkRequest request) const
{
    return d->call<QNetworkRequest>(
        [&](Client::Private &client) { return client.authorized(d->api, std::move(request)); });
}

QCoro::Task<Expected<Secret>> AudienceClient::accessToken() const
{
    return d->call<Secret>([&](Client::Private &client) { return client.tokenOf(d->api); });
}

} // namespace Keyfob
