// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "connectproxy.h"

#include <QTcpSocket>

namespace Keyfob {

ConnectProxy::ConnectProxy(QObject *parent)
    : QObject(parent)
{
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no loopback port");
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QIODevice::readyRead, this, [this, socket] { receive(socket); });
            connect(socket, &QAbstractSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
}

void ConnectProxy::receive(QTcpSocket *socket)
{
    const QByteArray head = socket->peek(64 * 1024);
    const qsizetype end = head.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    socket->skip(end + 4);
    const QByteArray target = head.left(head.indexOf('\r')).split(' ').value(1);
    asked.append(target);
    if (!m_demanded.isEmpty()
        && !head.contains("Proxy-Authorization: Basic " + m_demanded.toBase64() + "\r\n")) {
        socket->write("HTTP/1.1 407 Who are you\r\nProxy-Authenticate: Basic realm=\"test\"\r\n"
                      "Content-Length: 0\r\n\r\n");
        return;
    }
    const QByteArray host = target.left(target.lastIndexOf(':'));
    if (!head.startsWith("CONNECT ") || !m_routes.contains(host)) {
        socket->write("HTTP/1.1 502 No such host\r\nContent-Length: 0\r\n\r\n");
        socket->disconnectFromHost();
        return;
    }
    open(socket, host);
}

void ConnectProxy::open(QTcpSocket *socket, const QByteArray &host)
{
    ++opened;
    socket->disconnect(this);
    auto *server = new QTcpSocket(socket);
    server->connectToHost(QHostAddress::LocalHost, m_routes.value(host));
    connect(server, &QAbstractSocket::connected, socket,
            [socket] { socket->write("HTTP/1.1 200 Connected\r\n\r\n"); });
    connect(socket, &QIODevice::readyRead, server,
            [socket, server] { server->write(socket->readAll()); });
    connect(server, &QIODevice::readyRead, socket,
            [socket, server] { socket->write(server->readAll()); });
    connect(server, &QAbstractSocket::disconnected, socket, &QTcpSocket::disconnectFromHost);
    connect(socket, &QAbstractSocket::disconnected, server, &QTcpSocket::disconnectFromHost);
}

} // namespace Keyfob
