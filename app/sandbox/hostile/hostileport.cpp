// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "hostileport.h"

#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>

namespace Keyfob::Sandbox {

namespace {

constexpr std::chrono::milliseconds DripInterval {300};

std::unique_ptr<QTcpServer> serverWith(const std::optional<TestCertificate> &certificate)
{
    if (!certificate)
        return std::make_unique<QTcpServer>();
    auto server = std::make_unique<QSslServer>();
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(certificate->certificate));
    tls.setPrivateKey(QSslKey(certificate->key, QSsl::Ec));
    server->setSslConfiguration(tls);
    return server;
}

} // namespace

HostilePort::HostilePort(const std::optional<TestCertificate> &certificate, QObject *parent)
    : QObject(parent)
    , m_server(serverWith(certificate))
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection())
            drip(socket);
    });
    m_server->listen(QHostAddress::LocalHost);
}

quint16 HostilePort::port() const
{
    return m_server->serverPort();
}

void HostilePort::drip(QTcpSocket *socket)
{
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 100000\r\n\r\n"
                  "<!doctype html><title>Slow</title><p>");
    auto *timer = new QTimer(socket);
    connect(timer, &QTimer::timeout, socket, [socket] { socket->write("."); });
    timer->start(DripInterval);
}

} // namespace Keyfob::Sandbox
