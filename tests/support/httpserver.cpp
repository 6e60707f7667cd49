// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "httpserver.h"

#include <QHash>
#include <QSslConfiguration>
#include <QSslServer>
#include <QTcpSocket>

namespace Keyfob {

QByteArray HttpServer::Request::header(const QByteArray &name) const
{
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

namespace {

std::unique_ptr<QTcpServer> sslServer(const QSslConfiguration &tls)
{
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    return server;
}

} // namespace

HttpServer::HttpServer(Handler handler, QObject *parent)
    : HttpServer(std::move(handler), std::make_unique<QTcpServer>(), QStringLiteral("http"), parent)
{
}

HttpServer::HttpServer(Handler handler, const QSslConfiguration &tls, QObject *parent)
    : HttpServer(std::move(handler), sslServer(tls), QStringLiteral("https"), parent)
{
}

HttpServer::HttpServer(Handler handler, std::unique_ptr<QTcpServer> server, const QString &scheme,
                       QObject *parent)
    : QObject(parent)
    , m_server(std::move(server))
    , m_scheme(scheme)
    , m_handler(std::move(handler))
{
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no loopback port");
    m_port = m_server->serverPort();
    // After the handshake if there is one: QTcpServer::newConnection comes before it.
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection()) {
            ++m_connections;
            connect(socket, &QIODevice::readyRead, this, [this, socket] { receive(socket); });
            connect(socket, &QAbstractSocket::disconnected, socket, &QObject::deleteLater);
            if (socket->bytesAvailable() > 0)
                receive(socket);
        }
    });
}

void HttpServer::close()
{
    m_server->close();
}

void HttpServer::reopen()
{
    if (!m_server->listen(QHostAddress::LocalHost, m_port))
        qFatal("the port is taken");
}

QUrl HttpServer::url(const QString &path) const
{
    return QUrl(QStringLiteral("%1://127.0.0.1:%2%3").arg(m_scheme).arg(m_port).arg(path));
}

/// RFC 9110 15
static QByteArray reasonOf(int status)
{
    static const QHash<int, QByteArray> reasons {
        {200, "OK"},           {201, "Created"},   {204, "No Content"},
        {400, "Bad Request"},  {403, "Forbidden"}, {404, "Not Found"},
        {401, "Unauthorized"}, {409, "Conflict"},  {412, "Precondition Failed"},
    };
    return reasons.value(status, "Status");
}

QByteArray HttpServer::response(int status, const QByteArray &body, const QByteArray &type,
                                const QByteArray &moreHeaders)
{
    return "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonOf(status)
        + "\r\nContent-Type: " + type + "\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\nConnection: close\r\n" + moreHeaders + "\r\n" + body;
}

void HttpServer::receive(QTcpSocket *socket)
{
    QByteArray data = socket->property("data").toByteArray() + socket->readAll();
    const qsizetype end = data.indexOf("\r\n\r\n");
    Request request;
    if (end >= 0)
        request.head = data.left(end + 2);
    if (end < 0 || data.size() < end + 4 + request.header("Content-Length").toInt()) {
        socket->setProperty("data", data);
        return;
    }
    socket->setProperty("data", QByteArray());
    const QList<QByteArray> line = data.left(data.indexOf('\r')).split(' ');
    request.method = line.value(0);
    request.target = line.value(1);
    request.body = data.mid(end + 4);
    m_requests.append(request);
    m_handler(request, socket);
}

QByteArray HttpServer::page(const QByteArray &body)
{
    return response(200, "<!doctype html><title>Page</title>" + body, "text/html");
}

QByteArray HttpServer::redirect(int status, const QByteArray &to, const QByteArray &moreHeaders)
{
    return response(status, {}, "text/html", "Location: " + to + "\r\n" + moreHeaders);
}

} // namespace Keyfob
