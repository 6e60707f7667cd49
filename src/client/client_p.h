// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/composition.h"
#include "core/completion.h"

#include <QPointer>

namespace Keyfob {

struct AudienceApi;

class Client::Private
{
public:
    explicit Private(Client *client);
    ~Private();

    /// Makes the parts, or notes why there are none.
    void compose(Tenant wanted, const ClientOptions &options);
    /// Errors: why there are no parts.
    Expected<void> ready() const;
    Expected<Session> sessionOr(const Error &why) const
    {
        const auto session = parts->auth.session();
        if (session)
            return *session;
        return fail(why);
    }

    // What follows calls \a other, or the tenant's own API if that is null.
    /// Looks for a kept session first. Errors: Cancelled, ready()'s, InvalidRequest and
    /// OriginRefused without an API.
    Task<Expected<void>> readyToCall(const AudienceApi *other);
    QCoro::Task<Expected<ApiResponse>> send(AudienceApi *other, ApiRequest request);
    QCoro::Task<Expected<ApiResponse>> sendChecked(AudienceApi *other, ApiRequest request);
    QCoro::Task<Expected<ApiResponse>> download(AudienceApi *other, QString path, QString target);
    /// The page at \a path, or the one \a after another.
    QCoro::Task<Expected<std::optional<ApiResponse>>> page(AudienceApi *other, QString path,
                                                           std::optional<ApiResponse> after);
    QCoro::Task<Expected<QNetworkRequest>> authorized(AudienceApi *other, QNetworkRequest request);
    QCoro::Task<Expected<Secret>> tokenOf(AudienceApi *other);
    ApiClient &callsOf(AudienceApi *other) const;
    AccessTokenSource &tokensOf(AudienceApi *other) const;

    /// See ApiOperations::operations().
    QCoro::Task<Expected<QList<ApiOperation>>> operations();
    /// What is to be sent to an operation.
    using MakeCall = std::function<Expected<OperationCall>(const ApiOperation &operation)>;
    /// See ApiOperations::call().
    QCoro::Task<Expected<ApiResponse>> callOperation(QString id, MakeCall makeCall);

    /// See Client::forAudience().
    Expected<AudienceApi *> audienceApi(const AccessTokenRequest &request, const QUrl &baseUrl);

    void followState();
    bool followSession(); ///< False if that was the client's end.
    bool followNotice(); ///< False if that was the client's end.
    Task<> followSaves();
    Task<> restoreOnce();

    /// Lets \a emitSignal emit; returns false if that was the client's end.
    template<typename Emit>
    bool tell(Emit emitSignal)
    {
        const QPointer<Client> self(q);
        ++emitting;
        emitSignal();
        if (!self)
            return false;
        --emitting;
        return true;
    }

    Client *const q;
    std::optional<Error> openError;
    std::unique_ptr<Composition> parts;
    std::function<QString()> prompt;
    State lastState = State::Starting;
    std::optional<Session> lastSession;
    std::optional<Error> lastNotice;
    QList<Completion<Expected<void>>> restoreWaiters;
    bool isRestoring = false;
    int saving = 0; ///< How many changes of the session the keychain may not have yet
    int emitting = 0; ///< How deep in slots of its signals it is
    TaskScope tasks;
};

} // namespace Keyfob
