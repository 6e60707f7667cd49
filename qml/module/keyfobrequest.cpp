// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "keyfobrequest.h"

#include "api/apierror.h"
#include "api/jsonbody.h"
#include "client/client.h"

#include <QJSValue>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace Keyfob {

namespace {

/// What QML gives for an object or a list, as a plain value.
QVariant plain(const QVariant &value)
{
    return value.metaType() == QMetaType::fromType<QJSValue>() ? value.value<QJSValue>().toVariant()
                                                               : value;
}

} // namespace

KeyfobRequest::KeyfobRequest(QObject *parent)
    : QObject(parent)
{
}

KeyfobRequest::~KeyfobRequest()
{
    m_cancel.cancel();
}

void KeyfobRequest::setClient(KeyfobClient *client)
{
    if (std::exchange(m_client, client) != client)
        Q_EMIT requestChanged();
}

void KeyfobRequest::setMethod(const QString &method)
{
    if (std::exchange(m_method, method) != method)
        Q_EMIT requestChanged();
}

void KeyfobRequest::setPath(const QString &path)
{
    if (std::exchange(m_path, path) != path)
        Q_EMIT requestChanged();
}

void KeyfobRequest::setQuery(const QVariantMap &query)
{
    if (std::exchange(m_query, query) != query)
        Q_EMIT requestChanged();
}

void KeyfobRequest::setHeaders(const QVariantMap &headers)
{
    if (std::exchange(m_headers, headers) != headers)
        Q_EMIT requestChanged();
}

void KeyfobRequest::setBody(const QVariant &body)
{
    const QVariant value = plain(body);
    if (std::exchange(m_body, value) != value)
        Q_EMIT requestChanged();
}

void KeyfobRequest::setScopes(const QStringList &scopes)
{
    if (std::exchange(m_scopes, scopes) != scopes)
        Q_EMIT requestChanged();
}

QVariant KeyfobRequest::json() const
{
    const QJsonDocument document = m_response.json();
    return document.isNull() ? QVariant() : document.toVariant();
}

ApiRequest KeyfobRequest::request() const
{
    ApiRequest request(m_method.toLatin1(), m_path);
    for (auto it = m_query.cbegin(); it != m_query.cend(); ++it) {
        const QVariant value = plain(it.value());
        const QStringList values =
            value.canConvert<QVariantList>() && value.metaType().id() != QMetaType::QString
            ? value.toStringList()
            : QStringList {value.toString()};
        for (const QString &one : values)
            request.query.append({it.key(), one});
    }
    for (auto it = m_headers.cbegin(); it != m_headers.cend(); ++it)
        request.headers.append({it.key().toUtf8(), it.value().toString().toUtf8()});
    request.interactive = true;
    request.cancel = m_cancel;
    return request;
}

Expected<RequestBody> KeyfobRequest::requestBody() const
{
    if (!m_body.isValid() || m_body.isNull())
        return RequestBody();
    if (m_body.metaType().id() == QMetaType::QString)
        return JsonBody::text(m_body.toString().toUtf8());
    const QJsonDocument document = QJsonDocument::fromVariant(m_body);
    if (document.isNull()) {
        return Keyfob::fail(
            ErrorCode::InvalidRequest,
            tr("The body of this request is neither an object, a list nor a text."));
    }
    return JsonBody::text(document.toJson(QJsonDocument::Compact));
}

void KeyfobRequest::send()
{
    cancel();
    m_isBusy = true;
    m_response = {};
    m_error = {};
    Q_EMIT changed();
    if (!m_client || !m_client->client()) {
        finish(Keyfob::fail(ErrorCode::NotSignedIn, tr("Log in first.")));
        return;
    }
    const auto body = requestBody();
    if (!body) {
        finish(Keyfob::fail(body.error()));
        return;
    }
    ApiRequest toSend = request();
    toSend.body = *body;
    m_tasks.start(run(std::move(toSend)));
}

void KeyfobRequest::cancel()
{
    m_cancel.cancel();
    m_cancel = CancelToken();
    if (std::exchange(m_isBusy, false))
        Q_EMIT changed();
}

Task<> KeyfobRequest::run(ApiRequest request)
{
    const CancelToken end = m_tasks.cancellation();
    const CancelToken cancel = request.cancel;
    const QPointer<Client> client(m_client->client());
    if (!m_scopes.isEmpty()) {
        const auto token = co_await TaskScope::guarded(
            end, client->accessToken(AccessTokenRequest(m_scopes, true)));
        if (end.isCancelled() || cancel.isCancelled())
            co_return;
        if (!token) {
            finish(Keyfob::fail(token.error()));
            co_return;
        }
    }
    if (!client) {
        this->cancel();
        co_return;
    }
    const auto response = co_await TaskScope::guarded(end, client->send(std::move(request)));
    if (end.isCancelled() || cancel.isCancelled())
        co_return;
    if (!response && response.error().code() == ErrorCode::Cancelled)
        this->cancel(); // with its client
    else
        finish(response);
}

void KeyfobRequest::finish(const Expected<ApiResponse> &response)
{
    m_isBusy = false;
    m_response = response.value_or(ApiResponse());
    if (!response)
        m_error = KeyfobError(response.error());
    else if (const auto refused = ApiError::of(*response))
        m_error = KeyfobError(refused->error);
    const QPointer<KeyfobRequest> self(this);
    Q_EMIT changed();
    if (!self)
        return;
    if (m_error.text().isEmpty())
        Q_EMIT finished();
    else
        Q_EMIT failed(m_error);
}

} // namespace Keyfob
