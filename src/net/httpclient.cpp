// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "httpclient.h"

#include "core/completion.h"
#include "core/logging.h"
#include "httpdate.h"
#include "httpmethod.h"
#include "oneshotbody.h"
#include "origin.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSet>
#include <QSslConfiguration>
#include <QTimer>

#include <algorithm>

namespace Keyfob {

namespace {

constexpr qint64 ReadBufferSize = 128 * 1024;

QString tr(const char *text)
{
    return QCoreApplication::translate("Keyfob::HttpClient", text);
}

/// RFC 9110 5.6.2 token.
bool isHeaderName(QByteArrayView name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z')
            || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    });
}

/// No control character: QNetworkAccessManager would send a CR LF as it is.
bool isHeaderValue(QByteArrayView value)
{
    return std::all_of(value.begin(), value.end(), [](char c) {
        return c == '\t' || (static_cast<uchar>(c) >= 0x20 && c != 0x7F);
    });
}

Error networkError(const QNetworkReply &reply, bool mayRepeat)
{
    const QString host = reply.url().host();
    const QString detail = QStringLiteral("QNetworkReply error %1").arg(reply.error());
    const Error interrupted(ErrorCode::Interrupted,
                            tr("The connection to %1 broke. It may have received the request all "
                               "the same: look before you send it again.")
                                .arg(host),
                            detail);
    switch (reply.error()) {
    case QNetworkReply::ContentReSendError: return interrupted;
    case QNetworkReply::SslHandshakeFailedError:
        return Error(ErrorCode::TlsFailed,
                     tr("The connection to %1 is not safe: its certificate was refused.").arg(host),
                     detail);
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::UnknownContentError:
        if (!mayRepeat)
            return interrupted;
        return Error(ErrorCode::ResponseInvalid,
                     tr("The answer from %1 was cut short. Try again.").arg(host), detail);
    default:
        return Error(ErrorCode::Offline,
                     tr("%1 cannot be reached. Check the network and try again.").arg(host),
                     detail);
    }
}

} // namespace

QByteArray HttpResponse::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QByteArray HttpResponse::mediaType() const
{
    const QByteArray type = header("Content-Type");
    return type.left(type.indexOf(';') < 0 ? type.size() : type.indexOf(';')).trimmed().toLower();
}

/// One request on its way: watches the deadline and the size, and always finishes.
class Exchange : public QObject
{
    Q_OBJECT

public:
    Exchange(QNetworkReply *reply, const HttpRequest &request)
        : m_reply(reply)
        , m_sizeCap(request.sizeCap)
        , m_mayRepeat(isIdempotent(request.method))
        , m_givesRedirects(request.redirects == Redirects::Give)
    {
        reply->setParent(this);
        // What is not read yet waits at the server, not here.
        reply->setReadBufferSize(ReadBufferSize);
        m_cancel = request.cancel.watch([this] { end(fail(Error::cancelled())); });
        m_elapsed.start();
        m_deadline.setSingleShot(true);
        m_deadline.start(request.deadline);
        connect(&m_deadline, &QTimer::timeout, this, [this] {
            end(fail(ErrorCode::TimedOut,
                     tr("%1 did not answer in time. Try again.").arg(m_reply->url().host())));
        });
        connect(reply, &QIODevice::readyRead, this, &Exchange::read);
        connect(reply, &QNetworkReply::finished, this, &Exchange::finished);
    }

    void end(Expected<HttpResponse> result)
    {
        if (m_ended)
            return;
        m_ended = true;
        m_deadline.stop();
        m_reply->disconnect(this);
        m_reply->abort();
        deleteLater();
        completion.finish(std::move(result));
    }

    Completion<Expected<HttpResponse>> completion;

private:
    void read()
    {
        m_body += m_reply->read(m_sizeCap + 1 - m_body.size());
        if (m_body.size() > m_sizeCap) {
            end(fail(ErrorCode::ResponseTooLarge,
                     tr("The answer from %1 is too large.").arg(m_reply->url().host()),
                     QStringLiteral("over %1 bytes").arg(m_sizeCap)));
        }
    }

    void finished()
    {
        read();
        if (m_ended)
            return;
        const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const auto error = m_reply->error();
        // Qt maps statuses to errors of 200 and above; only those of the transport are ours.
        const bool statusError = status >= 400 && error >= 200 && error < 500;
        // A body that does not rewind makes it call these an error; they are an answer.
        const bool unfollowed =
            error == QNetworkReply::ContentReSendError && (status == 307 || status == 308);
        if (error != QNetworkReply::NoError && !statusError && !unfollowed) {
            end(fail(networkError(*m_reply, m_mayRepeat)));
            return;
        }
        if (status < 200) {
            end(fail(ErrorCode::ResponseInvalid,
                     tr("The answer from %1 was cut short. Try again.").arg(m_reply->url().host()),
                     QStringLiteral("final status %1").arg(status)));
            return;
        }
        if (!m_givesRedirects && status >= 300 && status < 400 && status != 304) {
            const QUrl target =
                m_reply->url().resolved(QUrl::fromEncoded(m_reply->rawHeader("Location")));
            end(fail(ErrorCode::RedirectRefused,
                     tr("%1 sends this request elsewhere, which is not followed.")
                         .arg(m_reply->url().host()),
                     QStringLiteral("%1 to %2").arg(status).arg(loggable(target))));
            return;
        }
        HttpResponse response;
        response.status = status;
        response.reason =
            m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toByteArray();
        response.headers = m_reply->rawHeaderPairs();
        response.body = std::move(m_body);
        response.serverTime = parseHttpDate(m_reply->rawHeader("Date"));
        response.elapsed = std::chrono::milliseconds(m_elapsed.elapsed());
        end(std::move(response));
    }

    QNetworkReply *m_reply;
    qsizetype m_sizeCap;
    bool m_mayRepeat;
    bool m_givesRedirects;
    CancelToken::Watch m_cancel;
    QByteArray m_body;
    QElapsedTimer m_elapsed;
    QTimer m_deadline;
    bool m_ended = false;
};

class HttpClient::Private
{
public:
    Expected<QNetworkRequest> prepare(const HttpRequest &request) const;

    QNetworkAccessManager manager;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    QSet<Exchange *> exchanges;
};

Expected<QNetworkRequest> HttpClient::Private::prepare(const HttpRequest &request) const
{
    if (!isSecureUrl(request.url)) {
        return fail(ErrorCode::InsecureUrl,
                    tr("The address %1 is not safe to use: it must begin with https.")
                        .arg(plainText(loggable(request.url))));
    }
    if (!isHeaderName(request.method))
        return fail(ErrorCode::InvalidRequest, tr("The method of this request is not valid."));

    QNetworkRequest prepared(request.url);
    prepared.setSslConfiguration(tls);
    prepared.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                          QNetworkRequest::ManualRedirectPolicy);
    prepared.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    prepared.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                          QNetworkRequest::AlwaysNetwork);
    prepared.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // The cap on size does it better: this one unpacks everything to count it.
    prepared.setDecompressedSafetyCheckThreshold(-1);
    prepared.setRawHeader("User-Agent", "Keyfob/" KEYFOB_VERSION);
    for (const auto &[name, value] : request.headers) {
        if (!isHeaderName(name) || !isHeaderValue(value)) {
            return fail(ErrorCode::InvalidRequest,
                        tr("A header of this request has a character that is not allowed."));
        }
        prepared.setRawHeader(name, value);
    }
    if (!request.bearer.isEmpty()) {
        if (!isHeaderValue(request.bearer.reveal()))
            return fail(ErrorCode::InvalidRequest, tr("The access token is not valid."));
        prepared.setRawHeader("Authorization", "Bearer " + request.bearer.reveal().toByteArray());
    }
    return prepared;
}

HttpClient::HttpClient(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->tls.setProtocol(QSsl::TlsV1_2OrLater);
    d->manager.setAutoDeleteReplies(false);
}

HttpClient::~HttpClient()
{
    // Whoever waits is told at once, while it can still look; nobody is left waiting.
    const auto exchanges = d->exchanges;
    for (Exchange *exchange : exchanges)
        exchange->end(fail(Error::cancelled()));
    // An exchange deletes itself later, its reply with it, but the manager goes now.
    qDeleteAll(exchanges);
}

void HttpClient::addCaCertificates(const QList<QSslCertificate> &certificates)
{
    d->tls.addCaCertificates(certificates);
}

QCoro::Task<Expected<HttpResponse>> HttpClient::send(HttpRequest request)
{
    if (request.cancel.isCancelled())
        co_return fail(Error::cancelled());
    const auto prepared = d->prepare(request);
    if (!prepared)
        co_return fail(prepared.error());

    qCDebug(lcNet).noquote() << request.method << loggable(request.url);
    QNetworkReply *reply = nullptr;
    OneShotBody *body = nullptr;
    if (isIdempotent(request.method)) {
        reply = d->manager.sendCustomRequest(*prepared, request.method, request.body);
    } else {
        body = new OneShotBody(request.body);
        reply = d->manager.sendCustomRequest(*prepared, request.method, body);
    }
    auto *exchange = new Exchange(reply, request);
    if (body)
        body->setParent(exchange); // it goes after the reply
    d->exchanges.insert(exchange);
    connect(exchange, &QObject::destroyed, this,
            [this, exchange] { d->exchanges.remove(exchange); });

    const auto completion = exchange->completion;
    const Expected<HttpResponse> result = co_await completion;
    if (!result)
        qCInfo(lcNet).noquote() << loggable(request.url) << result.error().name()
                                << result.error().detail();
    co_return result;
}

} // namespace Keyfob

#include "httpclient.moc"
