// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <memory>

class QSslConfiguration;
class QTcpSocket;

namespace Keyfob {

/// A tiny HTTP server on 127.0.0.1 that says, byte for byte, what a test tells it to, and keeps
/// what it was asked.
class HttpServer : public QObject
{
    Q_OBJECT

public:
    struct Request
    {
        QByteArray method;
        QByteArray target; ///< path and query
        QByteArray head; ///< the whole header section as received
        QByteArray body;

        QByteArray header(const QByteArray &name) const;
    };
    /// Gets a request and the socket to answer on.
    using Handler = std::function<void(const Request &, QTcpSocket *)>;

    explicit HttpServer(Handler handler, QObject *parent = nullptr);
    /// The same over TLS.
    HttpServer(Handler handler, const QSslConfiguration &tls, QObject *parent = nullptr);

    /// The address of \a path here.
    QUrl url(const QString &path = QStringLiteral("/")) const;
    quint16 port() const { return m_port; }
    const QList<Request> &requests() const { return m_requests; }
    /// How many connections were made here, with their handshake.
    int connections() const { return m_connections; }
    /// Begins requests() anew.
    void forgetRequests() { m_requests.clear(); }

    /// Refuses connections, until it listens at the same port again.
    void close();
    void reopen();

    /// A whole answer with Content-Length.
    static QByteArray response(int status, const QByteArray &body,
                               const QByteArray &type = QByteArrayLiteral("application/json"),
                               const QByteArray &moreHeaders = {});
    /// A whole HTML page with \a body.
    static QByteArray page(const QByteArray &body);
    static QByteArray redirect(int status, const QByteArray &to,
                               const QByteArray &moreHeaders = {});

private:
    HttpServer(Handler handler, std::unique_ptr<QTcpServer> server, const QString &scheme,
               QObject *parent);
    void receive(QTcpSocket *socket);

    std::unique_ptr<QTcpServer> m_server;
    QString m_scheme;
    quint16 m_port = 0;
    Handler m_handler;
    QList<Request> m_requests;
    int m_connections = 0;
};

} // namespace Keyfob
