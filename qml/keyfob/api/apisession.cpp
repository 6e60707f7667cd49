// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "api/apisession.h"

#include "api/apiclient.h"
#include "client/client.h"

#include <utility>

namespace Keyfob {

namespace {

/// An answer that is to be looked at may be larger than one that a program reads.
constexpr qsizetype SizeCap = 64 * 1024 * 1024;
constexpr std::chrono::minutes Deadline {2};

Task<Expected<ApiResponse>> failed(Error error)
{
    co_return fail(std::move(error));
}

} // namespace

ApiSession::ApiSession(Client &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_stepUp(client)
{
    m_holder.apiBase = client.tenant().apiBaseUrl;
}

void ApiSession::setDescription(const ApiDescription &description)
{
    m_description = description;
    Q_EMIT descriptionChanged();
}

void ApiSession::setScopes(const QStringList &requested, const QStringList &held)
{
    if (requested == m_holder.requested && held == m_holder.held)
        return;
    m_holder.requested = requested;
    m_holder.held = held;
    Q_EMIT scopesChanged();
}

ItemKeys ApiSession::keys(const QString &operation, const ItemKeys &keys) const
{
    const ApiOperation *described = this->operation(operation);
    return described ? keysOf(*described, keys) : ItemKeys();
}

void ApiSession::setKeys(OperationCall &call, const QString &operation, const ItemKeys &keys) const
{
    const ItemKeys named = this->keys(operation, keys);
    for (const auto &[name, value] : named)
        call.set(ApiParameter::In::Path, name, value);
}

ApiPermission ApiSession::permission(const QString &operation) const
{
    return ApiPermission::of(this->operation(operation), m_holder);
}

ApiPermission ApiSession::refusal(const ApiResponse &response) const
{
    const auto error = ApiError::of(response);
    return error && error->error.code() == ErrorCode::InsufficientScope
        ? ApiPermission::refused(error->scopes, m_holder)
        : ApiPermission();
}

Task<Expected<ApiResponse>> ApiSession::send(const QString &operation, const OperationCall &call,
                                             const CallWatch &watch)
{
    const ApiOperation *described = this->operation(operation);
    if (!described) {
        return failed(Error(ErrorCode::InvalidRequest,
                            tr("The API’s description no longer has this. Refresh the page.")));
    }
    Expected<ApiRequest> request = makeRequest(*described, call, m_holder.apiBase);
    if (!request)
        return failed(request.error());
    return send(std::move(*request), watch);
}

Task<Expected<ApiResponse>> ApiSession::send(ApiRequest request, const CallWatch &watch)
{
    request.sizeCap = SizeCap;
    request.deadline = Deadline;
    request.interactive = true;
    request.takesPartial = true;
    request.cancel = watch.cancel;
    request.progress = watch.progress;
    return Task<Expected<ApiResponse>>(m_client.send(std::move(request)));
}

Expected<QString> ApiSession::nextPageOf(const ApiResponse &response) const
{
    const ApiClient *api = m_client.apiClient();
    const auto next =
        api ? api->nextPage(ApiRequest(), response) : Expected<std::optional<ApiRequest>>();
    if (!next)
        return fail(next.error());
    return *next ? (*next)->path : QString();
}

Task<Expected<ApiResponse>> ApiSession::nextPage(const ApiResponse &response,
                                                 const CallWatch &watch)
{
    const ApiClient *api = m_client.apiClient();
    auto next = api ? api->nextPage(ApiRequest(), response) : Expected<std::optional<ApiRequest>>();
    if (!next)
        return failed(next.error());
    if (!*next)
        return failed(Error(ErrorCode::InvalidRequest, tr("This is the last page.")));
    return send(std::move(**next), watch);
}

} // namespace Keyfob
