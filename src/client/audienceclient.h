// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../api/apirequest.h"
#include "../api/apiresponse.h"
#include "../core/error.h"
#include "../core/export.h"
#include "../core/secret.h"
#include "callback.h"
#include "responsepages.h"

#include <QCoroTask>
#include <QNetworkRequest>
#include <QString>
#include <QUrl>

#include <memory>
#include <optional>

namespace Keyfob {

class Client;

/// Another API of the organization, in the session of a Client: with an access token of its own,
/// which is for that API alone. See Client::forAudience().
///
/// \code
/// const auto reports = acme.forAudience("https://reports.example");
/// const auto year = co_await reports.get("/2026");
/// \endcode
///
/// A value that is cheap to copy. It does not keep the client: once that is gone, each call ends
/// with Cancelled. The token is got when it is first needed, kept in memory only, renewed when it
/// has to be, and gone with the session.
class KEYFOB_EXPORT AudienceClient
{
public:
    /// The same API in the same session.
    AudienceClient(const AudienceClient &other);
    /// See the copy constructor.
    AudienceClient &operator=(const AudienceClient &other);
    /// Running calls end as if it were still there.
    ~AudienceClient();

    QString audience() const; ///< The API's name
    /// Where the API is, and its token goes; empty if nobody said so.
    QUrl baseUrl() const;
    /// Why each call fails, if it does: those of Client::forAudience().
    std::optional<Error> error() const;

    /// See Client::get(). Errors: also those of accessToken().
    [[nodiscard]] QCoro::Task<Expected<ApiResponse>> get(QString path) const;
    /// See Client::post() and get().
    [[nodiscard]] QCoro::Task<Expected<ApiResponse>> post(QString path,
                                                          RequestBody body = {}) const;
    /// See Client::put() and get().
    [[nodiscard]] QCoro::Task<Expected<ApiResponse>> put(QString path, RequestBody body) const;
    /// See Client::patch() and get().
    [[nodiscard]] QCoro::Task<Expected<ApiResponse>> patch(QString path, RequestBody body) const;
    /// See Client::remove() and get().
    [[nodiscard]] QCoro::Task<Expected<ApiResponse>> remove(QString path) const;
    /// See Client::send().
    [[nodiscard]] QCoro::Task<Expected<ApiResponse>> send(ApiRequest request) const;
    /// See Client::download().
    [[nodiscard]] QCoro::Task<Expected<ApiResponse>> download(QString path, QString target) const;
    /// See Client::pages().
    [[nodiscard]] ResponsePages pages(QString path) const;
    /// See Client::nextPage().
    [[nodiscard]] QCoro::Task<Expected<std::optional<ApiResponse>>>
    nextPage(ApiResponse response) const;
    /// See Client::authorized(); for this API's origin alone.
    [[nodiscard]] QCoro::Task<Expected<QNetworkRequest>> authorized(QNetworkRequest request) const;

    /// The access token itself, for what none of the above can do, such as an API without a
    /// baseUrl(). Send it to this API and nowhere else. Errors: those of
    /// Client::accessToken().
    [[nodiscard]] QCoro::Task<Expected<Secret>> accessToken() const;

    /// get() without coroutines: see Client.
    template<typename Callback>
    void get(const QString &path, QObject *context, Callback callback) const
    {
        deliver(get(path), context, std::move(callback));
    }
    /// post() without coroutines: see Client.
    template<typename Callback>
    void post(const QString &path, RequestBody body, QObject *context, Callback callback) const
    {
        deliver(post(path, std::move(body)), context, std::move(callback));
    }
    /// send() without coroutines: see Client.
    template<typename Callback>
    void send(ApiRequest request, QObject *context, Callback callback) const
    {
        deliver(send(std::move(request)), context, std::move(callback));
    }

private:
    friend class Client;
    struct Data;
    explicit AudienceClient(std::shared_ptr<const Data> data);
    QCoro::Task<Expected<ApiResponse>> sendChecked(ApiRequest request) const;

    std::shared_ptr<const Data> d;
};

} // namespace Keyfob
