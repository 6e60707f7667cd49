// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../api/apiresponse.h"
#include "../core/error.h"
#include "../core/export.h"
#include "../openapi/apidescription.h"
#include "../openapi/operationcall.h"
#include "callback.h"

#include <QCoroTask>
#include <QJsonValue>
#include <QPointer>
#include <QString>
#include <QVariantMap>

namespace Keyfob {

class Client;

/// The operations of a client's API, as its OpenAPI description has them; see Client::api().
///
/// \code
/// QVariantMap which {{"id", 7}};
/// const auto sheet = co_await acme.api().call("getTimesheet", which);
/// \endcode
///
/// A value that is cheap to copy. It does not keep the client: once that is gone, each call ends
/// with Cancelled. The description is found and read when it is first needed: see
/// Client::apiDescription().
class KEYFOB_EXPORT ApiOperations
{
public:
    /// All operations, in the order of the description. Errors: those of Client::apiDescription().
    [[nodiscard]] QCoro::Task<Expected<QList<ApiOperation>>> operations() const;

    /// Calls the operation \a operationId (ApiOperation::id) with \a parameters by their names, and
    /// with \a body, written as the operation takes it: as JSON, a form, or text. A status that is
    /// no success is an error that carries the response: see responseOf().
    ///
    /// Each call has the access token, as all requests of a client have; also that of an operation
    /// which anybody may call. It goes to the API's own origin and no other.
    ///
    /// Errors: those of Client::apiDescription() and Client::get(); InvalidRequest: there is no
    /// such operation or parameter, a required one is missing, or a value cannot be written;
    /// InsufficientScope, with the permissions that the session lacks, before anything is sent;
    /// OriginRefused for an operation at another origin.
    [[nodiscard]] QCoro::Task<Expected<ApiResponse>>
    call(QString operationId, QVariantMap parameters = {},
         QJsonValue body = QJsonValue::Undefined) const;

    /// The same with all that a call can have: parameters in certain places, files, another media
    /// type, `If-Match`. Errors: also FileFailed.
    [[nodiscard]] QCoro::Task<Expected<ApiResponse>> send(QString operationId,
                                                          OperationCall call) const;

    /// operations() without coroutines: see Client.
    template<typename Callback>
    void operations(QObject *context, Callback callback) const
    {
        deliver(operations(), context, std::move(callback));
    }
    /// call() without coroutines: see Client.
    template<typename Callback>
    void call(const QString &operationId, const QVariantMap &parameters, const QJsonValue &body,
              QObject *context, Callback callback) const
    {
        deliver(call(operationId, parameters, body), context, std::move(callback));
    }

private:
    friend class Client;
    explicit ApiOperations(Client *client);

    QPointer<Client> m_client;
};

} // namespace Keyfob
