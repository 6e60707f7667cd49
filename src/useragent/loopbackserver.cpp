// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "loopbackserver.h"

#include "core/secret.h"

#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>

namespace Keyfob {

namespace {

using namespace std::chrono_literals;

constexpr int PortAttempts = 8;
/// How long a client may take to fetch its answer.
constexpr auto AnswerTime = 10s;

QByteArray reason(int status)
{
    switch (status) {
    case 200: return "OK";
    case 204: return "No Content";
    case 400: return "Bad Request";
    case 403: return "Forbidden";
    case 413: return "Content Too Large";
    case 431: return "Request Header Fields Too Large";
    default: return "Not Found";
    }
}

tl::unexpected<Error> unavailable(const QString &detail)
{
    return fail(ErrorCode::UserAgentUnavailable,
                LoopbackServer::tr("Keyfob cannot receive your browser's answer, since its address "
                                   "on this computer is in use. Close other programs that sign "
                                   "in, and try again."),
                detail);
}

} // namespace

LoopbackServer::LoopbackServer(Handler handler, QObject *parent)
    : QObject(parent)
    , m_handler(std::move(handler))
{
    connect(&m_four, &QTcpServer::newConnection, this, [this] { accept(m_four); });
    connect(&m_six, &QTcpServer::newConnection, this, [this] { accept(m_six); });
}

LoopbackServer::~LoopbackServer()
{
    close();
}

bool LoopbackServer::tryPort(quint16 port)
{
    if (m_families.testFlag(IPv4))
        m_four.listen(QHostAddress::LocalHost, port);
    if (m_four.isListening())
        port = m_four.serverPort();
    if (m_families.testFlag(IPv6))
        m_six.listen(QHostAddress::LocalHostIPv6, port);
    return m_four.isListening() || m_six.isListening();
}

Expected<QUrl> LoopbackServer::listen(const QUrl &address)
{
    const auto isTaken = [](const QTcpServer &server) {
        return server.serverError() == QAbstractSocket::AddressInUseError;
    };
    const auto wanted = static_cast<quint16>(qMax(0, address.port()));
    const QString host = address.host();
    for (int attempt = 0; attempt < (wanted ? 1 : PortAttempts); ++attempt) {
        m_four.close();
        m_six.close();
        if (!tryPort(wanted))
            break;
        const bool four = m_four.isListening();
        const bool six = m_six.isListening();
        QUrl own = address;
        own.setPort(four ? m_four.serverPort() : m_six.serverPort());
        // What is somebody else's is no missing address: the browser would go there.
        const bool fourIsTaken = !four && m_families.testFlag(IPv4) && isTaken(m_four);
        const bool sixIsTaken = !six && m_families.testFlag(IPv6) && isTaken(m_six);
        if (host == QLatin1StringView("localhost") && !fourIsTaken && !sixIsTaken)
            return own;
        if (host == QLatin1StringView("::1") && six)
            return own;
        if (host == QLatin1StringView("127.0.0.1") && four)
            return own;
        if (host == QLatin1StringView("127.0.0.1") && six && !fourIsTaken) {
            own.setHost(QStringLiteral("::1"));
            return own;
        }
    }
    const QString detail =
        QStringLiteral("port %1: %2; %3")
            .arg(QString::number(wanted), m_four.errorString(), m_six.errorString());
    close();
    return unavailable(detail);
}

void LoopbackServer::close()
{
    m_four.close();
    m_six.close();
    while (!m_waiting.isEmpty()) {
        QTcpSocket *socket = m_waiting.constFirst().socket;
        forget(socket);
        socket->abort();
        socket->deleteLater();
    }
}

QList<LoopbackServer::Waiting>::iterator LoopbackServer::find(QTcpSocket *socket)
{
    return std::find_if(m_waiting.begin(), m_waiting.end(),
                        [&](const Waiting &entry) { return entry.socket == socket; });
}

/// It is not ours any more.
void LoopbackServer::forget(QTcpSocket *socket)
{
    socket->disconnect(this);
    const auto one = find(socket);
    if (one == m_waiting.end())
        return;
    wipe(one->received);
    m_waiting.erase(one);
}

void LoopbackServer::accept(QTcpServer &server)
{
    const auto cut = [this](QTcpSocket *socket) {
        forget(socket);
        socket->abort();
        socket->deleteLater();
    };
    while (QTcpSocket *socket = server.nextPendingConnection()) {
        if (m_waiting.size() >= m_limits.connections)
            cut(m_waiting.constFirst().socket);
        m_waiting.append(Waiting {socket, {}});
        socket->setParent(this);
        socket->setReadBufferSize(m_limits.head + m_limits.body);
        connect(socket, &QIODevice::readyRead, this, [this, socket] { receive(socket); });
        connect(socket, &QAbstractSocket::disconnected, this, [cut, socket] { cut(socket); });
        // An answered socket may outlive this server.
        QTimer::singleShot(m_limits.patience, this,
                           [this, cut, late = QPointer<QTcpSocket>(socket)] {
                               if (late && find(late) != m_waiting.end())
                                   cut(late);
                           });
    }
}

void LoopbackServer::receive(QTcpSocket *socket)
{
    const auto one = find(socket);
    if (one == m_waiting.end())
        return;
    QByteArray &bytes = one->received;
    bytes += socket->readAll();
    const auto refuse = [&](int status) {
        forget(socket);
        answer(socket, status);
    };

    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if ((end < 0 ? bytes.size() : end) > m_limits.head)
        return refuse(431);
    if (end < 0)
        return;
    auto request = LoopbackRequest::parse(QByteArrayView(bytes).first(end));
    if (!request)
        return refuse(400);
    if (request->contentLength > m_limits.body)
        return refuse(413);
    const qsizetype begin = end + 4;
    if (bytes.size() < begin + request->contentLength)
        return;
    request->body = bytes.mid(begin, request->contentLength);
    forget(socket);
    m_handler(*request, socket);
}

void LoopbackServer::answer(QTcpSocket *socket, int status, const QByteArray &body,
                            const QByteArray &headers)
{
    socket->setParent(nullptr);
    connect(socket, &QAbstractSocket::disconnected, socket, &QObject::deleteLater);
    QTimer::singleShot(AnswerTime, socket, &QObject::deleteLater);
    if (socket->state() != QAbstractSocket::ConnectedState) {
        socket->deleteLater();
        return;
    }
    QByteArray text = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reason(status) + "\r\n";
    if (status != 204)
        text += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    text += "Connection: close\r\nCache-Control: no-store\r\n" + headers + "\r\n" + body;
    socket->write(text);
    socket->disconnectFromHost();
}

} // namespace Keyfob
