// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "client/apioperations.h"

#include "client_p.h"
#include "core/displaytext.h"
#include "core/text.h"
#include "openapi/namedcall.h"

namespace Keyfob {

namespace {

template<typename Result>
QCoro::Task<Expected<Result>> cancelled()
{
    co_return fail(Error::cancelled());
}

/// Whether \a session has the permissions that \a operation needs. Without a session, it is the
/// call that fails.
Expected<void> checkScopes(const ApiOperation &operation, const std::optional<Session> &session)
{
    const QStringList missing =
        session ? operation.security.missingScopes(session->grantedScopes) : QStringList();
    if (missing.isEmpty())
        return {};
    return fail(ErrorCode::InsufficientScope,
                Text::tr("This requires the permission %1, which you do not have. Ask your "
                         "organization for it.")
                    .arg(plainText(missing.join(QLatin1StringView(", ")))),
                missing.join(QLatin1Char(' ')));
}

} // namespace

ApiOperations::ApiOperations(Client *client)
    : m_client(client)
{
}

ApiOperations Client::api()
{
    return ApiOperations(this);
}

QCoro::Task<Expected<QList<ApiOperation>>> ApiOperations::operations() const
{
    if (!m_client)
        return cancelled<QList<ApiOperation>>();
    return m_client->d->operations();
}

QCoro::Task<Expected<ApiResponse>> ApiOperations::call(QString operationId, QVariantMap parameters,
                                                       QJsonValue body) const
{
    if (!m_client)
        return cancelled<ApiResponse>();
    return m_client->d->callOperation(std::move(operationId),
                                      [parameters = std::move(parameters),
                                       body = std::move(body)](const ApiOperation &operation) {
                                          return namedCall(operation, parameters, body);
                                      });
}

QCoro::Task<Expected<ApiResponse>> ApiOperations::send(QString operationId,
                                                       OperationCall call) const
{
    if (!m_client)
        return cancelled<ApiResponse>();
    return m_client->d->callOperation(
        std::move(operationId),
        [call = std::move(call)](const ApiOperation &) { return Expected<OperationCall>(call); });
}

QCoro::Task<Expected<QList<ApiOperation>>> Client::Private::operations()
{
    const CancelToken end = tasks.cancellation();
    const auto description = co_await TaskScope::guarded(end, q->apiDescription());
    if (!description)
        co_return fail(description.error());
    co_return description->operations();
}

QCoro::Task<Expected<ApiResponse>> Client::Private::callOperation(QString id, MakeCall makeCall)
{
    const CancelToken end = tasks.cancellation();
    const auto description = co_await TaskScope::guarded(end, q->apiDescription());
    if (!description)
        co_return fail(description.error());
    const auto operation = findOperation(*description, id);
    if (!operation)
        co_return fail(operation.error());
    const auto call = makeCall(**operation);
    if (!call)
        co_return fail(call.error());
    auto request = makeRequest(**operation, *call, parts->auth.tenant().apiBaseUrl);
    if (!request)
        co_return fail(request.error());
    if (const auto allowed = checkScopes(**operation, q->session()); !allowed)
        co_return fail(allowed.error());
    co_return co_await TaskScope::guarded(end, sendChecked(nullptr, std::move(*request)));
}

} // namespace Keyfob
