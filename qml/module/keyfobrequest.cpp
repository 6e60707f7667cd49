// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "keyfobrequest.h"

#include "api/apierror.h"
#include "client/client.h"

#include <utility>

namespace Keyfob {

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
    if (m_client == client)
        return;
    m_client = client;
    Q_EMIT requestChanged();
}

void KeyfobRequest::setMethod(const QString &method)
{
    if (m_method == method)
        return;
    m_method = method;
    Q_EMIT requestChanged();
}

void KeyfobRequest::setPath(const QString &path)
{
    if (m_path == path)
        return;
    m_path = path;
    Q_EMIT requestChanged();
}

void KeyfobRequest::setBody(const QString &body)
{
    if (m_body == body)
        return;
    m_body = body;
    Q_EMIT requestChanged();
}

void KeyfobRequest::send()
{
    cancel();
    m_isBusy = true;
    m_status = 0;
    m_text.clear();
    m_error.clear();
    Q_EMIT changed();
    if (!m_client || !m_client->client()) {
        finish(0, {}, tr("Log in first."));
        return;
    }
    ApiRequest request;
    request.method = m_method.toLatin1();
    request.path = m_path;
    if (!m_body.isEmpty())
        request.body = {QByteArrayLiteral("application/json"), m_body.toUtf8()};
    request.cancel = m_cancel;
    run(this, std::move(request)); // goes on by itself
}

void KeyfobRequest::cancel()
{
    m_cancel.cancel();
    m_cancel = CancelToken();
    if (std::exchange(m_isBusy, false))
        Q_EMIT changed();
}

QCoro::Task<> KeyfobRequest::run(QPointer<KeyfobRequest> self, ApiRequest request)
{
    const CancelToken cancel = request.cancel;
    const auto response = co_await self->m_client->client()->send(std::move(request));
    if (!self || cancel.isCancelled())
        co_return;
    if (!response && response.error().code() == ErrorCode::Cancelled) {
        self->cancel(); // with its client
        co_return;
    }
    if (!response) {
        self->finish(0, {}, response.error().message());
        co_return;
    }
    const auto error = ApiError::of(*response);
    self->finish(response->status, QString::fromUtf8(response->body),
                 error ? error->error.message() : QString());
}

void KeyfobRequest::finish(int status, const QString &text, const QString &error)
{
    m_isBusy = false;
    m_status = status;
    m_text = text;
    m_error = error;
    Q_EMIT changed();
    Q_EMIT finished();
}

} // namespace Keyfob
