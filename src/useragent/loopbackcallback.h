// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/export.h"
#include "loopbackserver.h"
#include "useragent.h"

#include <QPointer>

#include <optional>

namespace Keyfob {

/// Catches the callback of one visit at a loopback redirect (RFC 8252 7.3): in the query, or in
/// the fragment, which a small page posts home. Whatever else comes to its port gets 404.
class KEYFOB_EXPORT LoopbackCallback : public QObject
{
    Q_OBJECT

public:
    explicit LoopbackCallback(QObject *parent = nullptr);
    /// A browser that still waits reads that it failed.
    ~LoopbackCallback() override;

    LoopbackServer &server() { return m_server; }

    /// See LoopbackServer::listen().
    Expected<void> listen(const QUrl &redirectUri);

    /// Where it listens; the callback goes there.
    QUrl redirectUri() const { return m_redirectUri; }

    /// From now on the callback with the state of \a visit is taken, once.
    void expect(const Visit &visit);

    /// Tells the browser that waits for it whether all went well.
    void conclude(bool succeeded);

    /// Listens no more. What was caught can still be concluded.
    void close() { m_server.close(); }

Q_SIGNALS:
    /// The callback URL, octet by octet; emitted once, when nothing listens any more.
    void caught(const Keyfob::Secret &callback);
    /// Another page posted what has the visit's state (`response_mode=form_post`). It is not taken:
    /// who posted it cannot be known.
    void formRefused();

private:
    void take(LoopbackRequest &request, QTcpSocket *socket);
    bool isOurs(QByteArrayView parameters) const;
    void finish(char separator, QByteArrayView answer, QTcpSocket *socket);

    LoopbackServer m_server;
    QUrl m_redirectUri;
    QByteArray m_authority;
    std::optional<Visit> m_visit;
    QPointer<QTcpSocket> m_held; ///< The browser that waits for conclude().
    bool m_heldByScript = false;
};

} // namespace Keyfob
