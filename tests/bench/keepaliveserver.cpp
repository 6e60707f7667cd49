// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "keepaliveserver.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <utility>

namespace Keyfob::Bench {

KeepAliveServer::KeepAliveServer(QByteArray body)
    : m_body(std::move(body))
{
    start();
    m_ready.acquire();
}

KeepAliveServer::~KeepAliveServer()
{
    quit();
    wait();
}

QUrl KeepAliveServer::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1/timesheets/17").arg(m_port));
}

QByteArray KeepAliveServer::body()
{
    return "{\"id\":\"17\",\"project\":\"Website relaunch\",\"hours\":7.5,\"approved\":false}";
}

void KeepAliveServer::run()
{
    const QByteArray answer = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                              "Date: Tue, 14 Nov 2023 22:13:20 GMT\r\nContent-Length: "
        + QByteArray::number(m_body.size()) + "\r\n\r\n" + m_body;
    QTcpServer server;
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&] {
        while (QTcpSocket *socket = server.nextPendingConnection()) {
            socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            QObject::connect(socket, &QIODevice::readyRead, socket, [socket, answer] {
                while (true) {
                    const qsizetype end = socket->peek(16 * 1024).indexOf("\r\n\r\n");
                    if (end < 0)
                        return;
                    socket->skip(end + 4);
                    socket->write(answer);
                }
            });
        }
    });
    if (!server.listen(QHostAddress::LocalHost))
        qFatal("no loopback port");
    m_port = server.serverPort();
    m_ready.release();
    exec();
}

} // namespace Keyfob::Bench
