// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "api/accesstokensource.h"
#include "net/httpclient.h"

#include <QCoroTask>
#include <QJsonObject>
#include <QObject>
#include <QUrl>

namespace Keyfob {

/// A request to the protected API as a value.
struct ApiRequest
{
    QByteArray method = QByteArrayLiteral("GET");
    QString path; ///< Below the base URL ("/timesheets?limit=5"), or an absolute URL at its origin.
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body; ///< Sent as application/json unless a header says otherwise.
};

/// Calls the organisation's API with the access token (RFC 6750), at its own origin and no other.
class ApiClient : public QObject
{
    Q_OBJECT

public:
    /// Neither \a http nor \a tokens is owned. \a baseUrl: the tenant's api_base_url.
    ApiClient(HttpClient &http, AccessTokenSource &tokens, QUrl baseUrl, QObject *parent = nullptr);

    /// The URL that \a path means. Errors: OriginRefused, InsecureUrl, InvalidRequest.
    Expected<QUrl> resolve(const QString &path) const;

    /// Sends \a request and gives the answer with any status. Errors: those of resolve(), of the
    /// token source and of HttpClient::send().
    QCoro::Task<Expected<HttpResponse>> send(ApiRequest request);

    /// The error that \a response stands for, if it is one: InvalidToken (401),
    /// InsufficientScope (403), RateLimited (429), ApiError; with the server's text as plain text.
    static Expected<void> check(const HttpResponse &response);

private:
    HttpClient &m_http;
    AccessTokenSource &m_tokens;
    QUrl m_baseUrl;
};

} // namespace Keyfob
