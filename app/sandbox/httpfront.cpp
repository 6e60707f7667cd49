// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "httpfront.h"

#include "core/versions.h"
#include "hostile/testcertificate.h"
#include "misbehavior/droppedanswer.h"
#include "servertime.h"

#include <QAbstractHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QLocale>
#include <QMetaEnum>
#include <QPointer>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <utility>
#include <vector>

namespace Keyfob::Sandbox {

namespace {

constexpr std::chrono::seconds DiscardTime {2};
constexpr qint64 RequestLine = 200; ///< Octets of it that DroppedAnswer looks at.

/// How large the request may be that begins with \a head.
qint64 capFor(const QByteArray &head)
{
    static const QRegularExpression upload(
        QStringLiteral("^POST /api/timesheets/[0-9]+/attachments[ ?]"));
    return upload.match(QString::fromLatin1(head)).hasMatch() ? HttpFront::UploadCap
                                                              : HttpFront::SizeCap;
}

/// QHttpServer reads a body of any length into memory: this watches the socket before it does.
class CappedServer : public QTcpServer
{
public:
    /// With TLS if there is a \a certificate.
    CappedServer(const TestCertificate *certificate, QObject *parent)
        : QTcpServer(parent)
    {
        if (!certificate)
            return;
        m_tls = QSslConfiguration::defaultConfiguration();
        m_tls->setLocalCertificate(QSslCertificate(certificate->certificate));
        m_tls->setPrivateKey(QSslKey(certificate->key, QSsl::Ec));
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        if (!m_tls) {
            auto *socket = new QTcpSocket(this);
            limit(socket);
            socket->setSocketDescriptor(descriptor);
            addPendingConnection(socket);
            return;
        }
        auto *socket = new QSslSocket(this);
        limit(socket);
        socket->setSslConfiguration(*m_tls);
        socket->setSocketDescriptor(descriptor);
        // Once a request is possible, QHttpServer deletes the socket.
        const auto failed =
            connect(socket, &QAbstractSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QSslSocket::encrypted, this, [this, socket, failed] {
            QObject::disconnect(failed);
            addPendingConnection(socket);
        });
        socket->startServerEncryption();
    }

private:
    void limit(QTcpSocket *socket)
    {
        auto received = std::make_shared<qint64>(0);
        auto cap = std::make_shared<qint64>(HttpFront::SizeCap);
        connect(socket, &QIODevice::readyRead, this, [socket, received, cap] {
            if (*received == 0) {
                const QByteArray head = socket->peek(RequestLine);
                if (const auto dropped = droppedAnswer(head)) {
                    drop(socket, *dropped);
                    return;
                }
                *cap = capFor(head);
            }
            *received += socket->bytesAvailable();
            if (*received <= *cap)
                return;
            socket->disconnect();
            socket->write("HTTP/1.1 413 Payload Too Large\r\nConnection: close\r\n"
                          "Content-Type: text/plain\r\nContent-Length: 26\r\n\r\n"
                          "This request is too large.");
            connect(socket, &QAbstractSocket::disconnected, socket, &QObject::deleteLater);
            // What still comes is thrown away for a while: to close with bytes unread would reset
            // the connection, and the answer might be lost with it.
            const auto discard = [socket] { socket->skip(socket->bytesAvailable()); };
            connect(socket, &QIODevice::readyRead, socket, discard);
            QTimer::singleShot(DiscardTime, socket, &QAbstractSocket::disconnectFromHost);
            discard();
        });
        // An answer ends a request; the next one on this connection counts from zero.
        connect(socket, &QIODevice::bytesWritten, this, [received] { *received = 0; });
    }

    /// Ends the connection after \a answer, which is not all that it says it is.
    static void drop(QTcpSocket *socket, const QByteArray &answer)
    {
        socket->disconnect();
        connect(socket, &QAbstractSocket::disconnected, socket, &QObject::deleteLater);
        socket->readAll();
        socket->write(answer);
        socket->disconnectFromHost();
    }

    std::optional<QSslConfiguration> m_tls;
};

QByteArray httpDate()
{
    return QLocale::c().toString(ServerTime::now(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'").toLatin1();
}

Request toRequest(const QHttpServerRequest &from)
{
    const auto methods = QMetaEnum::fromType<QHttpServerRequest::Method>();
    Request request;
    request.method = QByteArray(methods.valueToKey(static_cast<int>(from.method()))).toUpper();
    request.path = from.url().path(QUrl::FullyDecoded);
    request.query = from.url().query(QUrl::FullyEncoded).toLatin1();
#if KEYFOB_HAS_HTTP_HEADERS
    request.headers = from.headers().toListOfPairs();
#else
    request.headers = from.headers();
#endif
    request.body = from.body();
    return request;
}

void send(QHttpServerResponder &responder, Response response)
{
    const auto status = static_cast<QHttpServerResponder::StatusCode>(response.status);
    response.with("Date", httpDate());
    if (!response.contentType.isEmpty())
        response.with("Content-Type", response.contentType);
#if KEYFOB_HAS_HTTP_HEADERS
    responder.write(response.body, QHttpHeaders::fromListOfPairs(response.headers), status);
#else
    if (response.status != 204 && response.status != 304) // RFC 9110 8.6
        response.with("Content-Length", QByteArray::number(response.body.size()));
    responder.writeStatusLine(status);
    for (const auto &[name, value] : std::as_const(response.headers))
        responder.writeHeader(name, value);
    responder.writeBody(response.body);
#endif
}

} // namespace

QByteArray Request::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QByteArray Request::cookie(QByteArrayView name) const
{
    const auto pairs = header("Cookie").split(';');
    for (const QByteArray &pair : pairs) {
        const QByteArray trimmed = pair.trimmed();
        if (trimmed.startsWith(name) && trimmed.size() > name.size()
            && trimmed.at(name.size()) == '=')
            return trimmed.mid(name.size() + 1);
    }
    return {};
}

Response &Response::with(const QByteArray &name, const QByteArray &value)
{
    headers.append({name, value});
    return *this;
}

class HttpFront::Server : public QAbstractHttpServer
{
public:
    quint16 listenOn(quint16 port, const TestCertificate *certificate)
    {
        auto *tcp = new CappedServer(certificate, this);
        if (!tcp->listen(QHostAddress::LocalHost, port))
            return 0;
        bind(tcp);
        m_port = tcp->serverPort();
        return m_port;
    }

    void setPaused(bool paused)
    {
        m_isPaused = paused;
        if (paused)
            return;
        const auto waiting = std::exchange(m_waiting, {});
        for (const auto &[request, asker] : waiting)
            handle(request, asker);
    }

    Handler handler;

protected:
#if KEYFOB_HAS_HTTP_HEADERS
    bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder) override
    {
        answer(toRequest(request), {std::move(responder), std::nullopt});
        return true;
    }
    void missingHandler(const QHttpServerRequest &, QHttpServerResponder &) override
    {
    }
#else
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override
    {
        answer(toRequest(request), {makeResponder(request, socket), socket});
        return true;
    }
    void missingHandler(const QHttpServerRequest &, QTcpSocket *) override
    {
    }
#endif

private:
    /// Where an answer goes, which may come when nobody waits for it any more.
    struct Asker
    {
        QHttpServerResponder responder;
        /// What the responder writes to without looking whether it is still there, up to Qt 6.4.
        std::optional<QPointer<QTcpSocket>> socket;

        void take(Response response)
        {
            if (!socket || *socket)
                send(responder, std::move(response));
        }
    };

    void answer(const Request &request, Asker asker)
    {
        if (!isOurHost(request.header("Host"))) {
            asker.take({400, "text/plain", "This server answers for 127.0.0.1 only.", {}});
            return;
        }
        if (!handler) {
            asker.take({503, "text/plain", "Not ready yet.", {}});
            return;
        }
        auto held = std::make_shared<Asker>(std::move(asker));
        if (m_isPaused && !request.path.startsWith(u"/sandbox/"))
            m_waiting.emplace_back(request, held);
        else
            handle(request, held);
    }

    void handle(const Request &request, const std::shared_ptr<Asker> &asker)
    {
        auto response = handler(request);
        if (!response) {
            m_unanswered.push_back(asker);
        } else if (response->delay.count() == 0) {
            asker->take(*std::move(response));
        } else {
            QTimer::singleShot(response->delay, this,
                               [asker, answer = *std::move(response)] { asker->take(answer); });
        }
    }

    bool isOurHost(const QByteArray &host) const
    {
        const QByteArray port = ':' + QByteArray::number(m_port);
        return host == "127.0.0.1" + port || host == "localhost" + port;
    }

    quint16 m_port = 0;
    bool m_isPaused = false;
    std::vector<std::pair<Request, std::shared_ptr<Asker>>> m_waiting;
    std::vector<std::shared_ptr<Asker>> m_unanswered;
};

HttpFront::HttpFront(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Server>())
{
}

HttpFront::~HttpFront() = default;

quint16 HttpFront::listen(quint16 port, const TestCertificate *certificate)
{
    return d->listenOn(port, certificate);
}

void HttpFront::setHandler(Handler handler)
{
    d->handler = std::move(handler);
}

void HttpFront::setPaused(bool paused)
{
    d->setPaused(paused);
}

} // namespace Keyfob::Sandbox
