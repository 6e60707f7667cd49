// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QList>
#include <QTcpServer>

class QTcpSocket;

namespace Keyfob {

/// An HTTP proxy on 127.0.0.1 for CONNECT (RFC 9110 9.3.6). It knows the names that a test gives
/// it and no others, and can demand a user name and password (RFC 7617).
class ConnectProxy : public QObject
{
    Q_OBJECT

public:
    explicit ConnectProxy(QObject *parent = nullptr);

    quint16 port() const { return m_server.serverPort(); }
    /// Leads \a host, at any port, to \a localPort.
    void route(const QByteArray &host, quint16 localPort) { m_routes.insert(host, localPort); }
    /// From now on only who says "user:password" gets through.
    void demand(const QByteArray &userAndPassword) { m_demanded = userAndPassword; }

    /// "host:port" of each CONNECT, refused ones too.
    QList<QByteArray> asked;
    /// How many got through.
    int opened = 0;

private:
    void receive(QTcpSocket *socket);
    void open(QTcpSocket *socket, const QByteArray &host);

    QTcpServer m_server;
    QHash<QByteArray, quint16> m_routes;
    QByteArray m_demanded;
};

} // namespace Keyfob
