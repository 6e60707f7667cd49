// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/error.h"
#include "core/export.h"
#include "loopbackrequest.h"

#include <QList>
#include <QTcpServer>
#include <QUrl>

#include <chrono>
#include <functional>

class QTcpSocket;

namespace Keyfob {

/// A small HTTP server that this machine alone can reach: it takes one request a connection, and
/// no more than it has to.
class KEYFOB_EXPORT LoopbackServer : public QObject
{
    Q_OBJECT

public:
    struct Limits
    {
        qsizetype connections = 32; ///< Waiting for their request; the oldest gives way.
        qsizetype head = 64 * 1024; ///< Bytes; other local servers' cookies come along.
        qsizetype body = 512 * 1024;
        std::chrono::milliseconds patience {10'000}; ///< For a whole request to come.
    };
    /// Which addresses exist; tests leave one out.
    enum Family { IPv4 = 1, IPv6 = 2 };
    Q_DECLARE_FLAGS(Families, Family)

    /// Gets each whole request and the connection to answer() on.
    using Handler = std::function<void(LoopbackRequest &, QTcpSocket *)>;

    explicit LoopbackServer(Handler handler, QObject *parent = nullptr);
    /// Connections that were not answered are cut.
    ~LoopbackServer() override;

    void setLimits(const Limits &limits) { m_limits = limits; }
    void setFamilies(Families families) { m_families = families; }

    /// Listens at 127.0.0.1 and [::1], or at the one of them that there is, at the port of
    /// \a address or else a random one. Gives \a address with that port, and with the host [::1]
    /// where there is no 127.0.0.1 (RFC 8252 7.3). For `localhost` both ports are this server's or
    /// do not exist. Errors: UserAgentUnavailable.
    Expected<QUrl> listen(const QUrl &address);

    /// Takes no more connections, and cuts those whose request has not come.
    void close();

    /// Answers with \a status and \a body and ends the connection, which takes care of itself from
    /// now on. \a headers are whole lines.
    static void answer(QTcpSocket *socket, int status, const QByteArray &body = {},
                       const QByteArray &headers = {});

private:
    /// A connection whose request has not come as a whole.
    struct Waiting
    {
        QTcpSocket *socket;
        QByteArray received;
    };

    void accept(QTcpServer &server);
    void receive(QTcpSocket *socket);
    QList<Waiting>::iterator find(QTcpSocket *socket);
    void forget(QTcpSocket *socket);
    bool tryPort(quint16 port);

    Handler m_handler;
    Limits m_limits;
    Families m_families {IPv4 | IPv6};
    QTcpServer m_four;
    QTcpServer m_six;
    QList<Waiting> m_waiting; ///< The oldest first.
};

} // namespace Keyfob
