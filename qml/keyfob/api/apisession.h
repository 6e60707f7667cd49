// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "api/apipermission.h"
#include "api/apiresponse.h"
#include "api/stepup.h"
#include "core/canceltoken.h"
#include "core/task.h"
#include "net/httpclient.h"
#include "openapi/apidescription.h"
#include "openapi/operationcall.h"

#include <QObject>

#include <functional>

namespace Keyfob {

class Client;

/// The keys of an item and of what it is in, as JSON values by the names of path parameters.
using ItemKeys = QList<QPair<QString, QByteArray>>;

/// How one call is watched and ended. It has a constructor so that it can be an argument: g++ 12
/// destroys an aggregate that is made inside a `co_await` twice.
struct CallWatch
{
    CallWatch() = default;

    CancelToken cancel = {};
    std::function<void(const TransferProgress &)> progress = {};
};

/// What the screens of one API share: its description, the client that calls it, and what the
/// person may do there.
class ApiSession : public QObject
{
    Q_OBJECT

public:
    /// \a client is not owned and outlives this.
    explicit ApiSession(Client &client, QObject *parent = nullptr);

    Client &client() const { return m_client; }
    StepUp *stepUp() { return &m_stepUp; }
    const ApiDescription &description() const { return m_description; }
    void setDescription(const ApiDescription &description);
    /// What the session may do, from now on.
    void setScopes(const QStringList &requested, const QStringList &held);

    const ApiOperation *operation(const QString &id) const { return m_description.operation(id); }
    /// \a keys under the names that they have in the path of \a operation: see keysOf().
    ItemKeys keys(const QString &operation, const ItemKeys &keys) const;
    /// Sets the path parameters of \a call, one of \a operation, to \a keys.
    void setKeys(OperationCall &call, const QString &operation, const ItemKeys &keys) const;
    ApiPermission permission(const QString &operation) const;
    /// The permission that \a response says is missing. It is not offered if the API did not
    /// refuse for want of one.
    ApiPermission refusal(const ApiResponse &response) const;

    /// Sends \a call of \a operation, and gives the answer with any status. Errors: those of
    /// makeRequest() and Client::send().
    Task<Expected<ApiResponse>> send(const QString &operation, const OperationCall &call,
                                     const CallWatch &watch = {});
    /// Where \a response, a page of a list, says that the next one is (RFC 8288); empty: it is the
    /// last one. Errors: those of ApiClient::nextPage().
    Expected<QString> nextPageOf(const ApiResponse &response) const;
    /// That page, with any status. Errors: InvalidRequest if there is none; those of
    /// ApiClient::nextPage() and Client::send().
    Task<Expected<ApiResponse>> nextPage(const ApiResponse &response, const CallWatch &watch = {});

Q_SIGNALS:
    void scopesChanged();
    void descriptionChanged();

private:
    Task<Expected<ApiResponse>> send(ApiRequest request, const CallWatch &watch);

    Client &m_client;
    StepUp m_stepUp;
    ApiDescription m_description;
    ApiPermission::Holder m_holder;
};

} // namespace Keyfob
