// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "loopbackcallback.h"

#include "loopbackpages.h"

#include <QTcpSocket>

namespace Keyfob {

LoopbackCallback::LoopbackCallback(QObject *parent)
    : QObject(parent)
    , m_server([this](LoopbackRequest &request, QTcpSocket *socket) {
        take(request, socket);
        request.clear();
    })
{
}

LoopbackCallback::~LoopbackCallback()
{
    conclude(false);
}

Expected<void> LoopbackCallback::listen(const QUrl &redirectUri)
{
    const auto own = m_server.listen(redirectUri);
    if (!own)
        return fail(own.error());
    m_redirectUri = *own;
    m_authority = m_redirectUri.authority(QUrl::FullyEncoded).toLatin1();
    return {};
}

void LoopbackCallback::expect(const Visit &visit)
{
    m_visit = visit;
}

/// RFC 6749 10.12. Others may find the port, but they do not know the state.
bool LoopbackCallback::isOurs(QByteArrayView parameters) const
{
    if (m_visit->state.isEmpty())
        return false;
    const Secret expected(m_visit->state);
    while (!parameters.isEmpty()) {
        const qsizetype end = parameters.indexOf('&');
        const QByteArrayView one = parameters.first(end < 0 ? parameters.size() : end);
        parameters = end < 0 ? QByteArrayView() : parameters.sliced(end + 1);
        if (one.startsWith("state=")
            && Secret(QByteArray::fromPercentEncoding(one.sliced(6).toByteArray())) == expected)
            return true;
    }
    return false;
}

void LoopbackCallback::take(LoopbackRequest &request, QTcpSocket *socket)
{
    const auto ignore = [socket] { LoopbackServer::answer(socket, 404); };
    // Another name for this machine would be a page's own (DNS rebinding).
    if (!m_visit || request.host != m_authority
        || request.path != m_redirectUri.path(QUrl::FullyEncoded).toLatin1())
        return ignore();

    if (request.method == "GET") {
        if (isOurs(request.query))
            return finish('?', request.query, socket);
        if (!request.query.isEmpty())
            return ignore();
        // Some providers bring no state back after a sign-out, and there is nothing to protect.
        if (m_visit->purpose == Visit::Purpose::SignOut)
            return finish('?', {}, socket);
        const auto page = LoopbackPages::fragment(m_visit->tenantName);
        return LoopbackServer::answer(socket, 200, page.body, page.headers);
    }
    const bool isForm = request.method == "POST"
        && request.contentType == "application/x-www-form-urlencoded" && isOurs(request.body);
    // Only the page above sends this: its origin is ours.
    if (isForm && request.origin == "http://" + m_authority
        && (request.site.isEmpty() || request.site == "same-origin")) {
        m_heldByScript = true;
        return finish('#', request.body, socket);
    }
    ignore();
    if (isForm)
        Q_EMIT formRefused(); // last: whoever waits may do anything
}

void LoopbackCallback::finish(char separator, QByteArrayView answer, QTcpSocket *socket)
{
    QByteArray url = m_redirectUri.toEncoded() + separator;
    url += answer;
    const Secret callback(url);
    wipe(url);
    m_server.close();
    m_held = socket;
    if (m_visit->purpose == Visit::Purpose::SignOut)
        conclude(true);
    Q_EMIT caught(callback); // last: whoever waits may do anything
}

void LoopbackCallback::conclude(bool succeeded)
{
    if (!m_held)
        return;
    QTcpSocket *socket = m_held;
    m_held.clear();
    if (m_heldByScript)
        return LoopbackServer::answer(socket, succeeded ? 204 : 403);
    const auto page = succeeded ? LoopbackPages::succeeded(m_visit->tenantName, m_visit->purpose)
                                : LoopbackPages::failed(m_visit->tenantName);
    LoopbackServer::answer(socket, 200, page.body, page.headers);
}

} // namespace Keyfob
