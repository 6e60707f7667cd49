// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "exchange.h"

#include "bodysink.h"
#include "certificatefault.h"
#include "core/clock.h"
#include "core/logging.h"
#include "core/text.h"
#include "httpdate.h"
#include "httpmethod.h"

#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkReply>

#include <algorithm>
#include <array>

namespace Keyfob {

namespace {

constexpr qint64 ReadBufferSize = 128 * 1024;
/// Less waits for more, or for the end: each look at an empty buffer wakes the other thread up.
constexpr qint64 ReadStep = ReadBufferSize / 2;
/// Qt reads at most 100 header fields; of more it keeps none and does not say so. Nor does it know
/// then where the answer ends, so one that is silent for this long is given up.
constexpr std::chrono::milliseconds FieldlessSilence {500};

bool mayBeGzip(QByteArrayView first)
{
    return first.startsWith('\x1f') && (first.size() < 2 || first[1] == '\x8b'); // RFC 1952 2.3.1
}

/// What OpenSSL says when a server sends an alert about this machine's certificate, or its absence
/// (RFC 8446 6.2): it has no code of its own in QNetworkReply.
bool asksForCertificate(const QNetworkReply &reply)
{
    const QString text = reply.errorString();
    for (const char *alert :
         {"certificate required", "alert bad certificate", "alert unknown ca",
          "alert certificate unknown", "alert certificate expired", "alert handshake failure"}) {
        if (text.contains(QLatin1StringView(alert)))
            return true;
    }
    return false;
}

/// Whether \a reply had to come through a proxy: Qt has but one error for most of what goes wrong
/// with one on the way to https.
bool needsProxy(const QNetworkReply &reply)
{
    const auto *manager = reply.manager();
    if (!manager || !manager->proxyFactory())
        return false;
    const auto proxies = manager->proxyFactory()->queryProxy(QNetworkProxyQuery(reply.url()));
    return !proxies.isEmpty() && proxies.first().type() != QNetworkProxy::NoProxy;
}

/// The answer is not whole; and what must not go out twice may have been received.
Error brokenOff(const QString &host, bool mayRepeat, const QString &detail)
{
    if (mayRepeat)
        return Error(ErrorCode::ResponseInvalid,
                     Text::tr("The answer from %1 was cut short. Try again.").arg(host), detail);
    return Error(ErrorCode::Interrupted,
                 Text::tr("The connection to %1 broke. The request may have arrived: check before "
                          "you send it again.")
                     .arg(host),
                 detail);
}

/// \a errors are those of the server's certificate.
Error tlsError(const QNetworkReply &reply, const QList<QSslError> &errors, const QString &detail)
{
    const QString host = reply.url().host();
    const QString fault = certificateFault(errors);
    if (fault.isEmpty()) {
        return Error(
            ErrorCode::TlsFailed,
            Text::tr("The connection to %1 is not safe: its certificate was refused.").arg(host),
            detail);
    }
    return Error(ErrorCode::TlsFailed,
                 Text::tr("The connection to %1 is not safe.").arg(host) + u' ' + fault,
                 certificateFaultNames(errors));
}

Error networkError(const QNetworkReply &reply, const QList<QSslError> &certificateErrors,
                   bool mayRepeat)
{
    const QString host = reply.url().host();
    const QString detail = QStringLiteral("QNetworkReply error %1").arg(reply.error());
    const Error proxyUnreachable(
        ErrorCode::ProxyUnreachable,
        Text::tr("The proxy on the way to %1 cannot be reached, or does not "
                 "let you through. Check the network, or ask your organization "
                 "which proxy to use.")
            .arg(host),
        detail);
    if (asksForCertificate(reply)) {
        return Error(
            ErrorCode::ClientCertificateRequired,
            Text::tr("%1 does not accept this machine without another certificate. Ask your "
                     "organization for one (client_certificate_file).")
                .arg(host),
            detail);
    }
    switch (reply.error()) {
    case QNetworkReply::ContentReSendError: return brokenOff(host, false, detail);
    case QNetworkReply::SslHandshakeFailedError: return tlsError(reply, certificateErrors, detail);
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return Error(ErrorCode::ProxyAuthenticationRequired,
                     Text::tr("The proxy on the way to %1 requires another user name and password.")
                         .arg(host),
                     detail);
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError: return proxyUnreachable;
    case QNetworkReply::UnknownNetworkError:
        if (needsProxy(reply))
            return proxyUnreachable;
        break;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::UnknownContentError: return brokenOff(host, mayRepeat, detail);
    default: break;
    }
    return Error(ErrorCode::Offline,
                 Text::tr("%1 cannot be reached. Check the network and try again.").arg(host),
                 detail);
}

} // namespace

Exchange::Exchange(QNetworkReply *reply, std::shared_ptr<void> line, const HttpRequest &request,
                   bool unpacks, QObject *parent)
    : QObject(parent)
    , m_line(std::move(line))
    , m_reply(reply)
    , m_sizeCap(request.sizeCap)
    , m_sink(request.sink)
    , m_mayRepeat(isIdempotent(request.method))
    , m_isHead(request.method == "HEAD")
    , m_takesPartial(request.takesPartial)
    , m_givesRedirects(request.redirects == Redirects::Return)
    , m_unpacks(unpacks)
{
    reply->setParent(this);
    // What is not read yet waits at the server, not here.
    reply->setReadBufferSize(ReadBufferSize);
    m_cancel = request.cancel.watch([this] { end(fail(Error::cancelled())); });
    m_elapsed.start();
    m_deadline.setSingleShot(true);
    m_deadline.start(request.deadline);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        breakOff(
            Error(ErrorCode::TimedOut,
                  Text::tr("%1 did not answer in time. Try again.").arg(m_reply->url().host())));
    });
    m_fieldless.setSingleShot(true);
    m_fieldless.setInterval(FieldlessSilence);
    connect(&m_fieldless, &QTimer::timeout, this, [this] {
        breakOff(Error(ErrorCode::ResponseTooLarge,
                       Text::tr("The answer from %1 has more than 100 header fields, or none. It "
                                "cannot be read.")
                           .arg(m_reply->url().host())));
    });
    connect(reply, &QIODevice::readyRead, this, [this] {
        if (m_fieldless.isActive())
            m_fieldless.start();
        const qint64 waiting = m_reply->bytesAvailable();
        if (waiting >= ReadStep || waiting > m_sizeCap - m_body.size())
            read();
    });
    connect(reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_certificateErrors = errors; });
    connect(reply, &QNetworkReply::finished, this, &Exchange::finished);
    connect(reply, &QNetworkReply::metaDataChanged, this, &Exchange::headCame);
    if (request.progress)
        reportProgress(request);
}

Exchange::~Exchange()
{
    delete m_reply; // before what it comes by
}

void Exchange::followClock(const Clock &clock)
{
    Keyfob::followClock(m_deadline, clock);
}

void Exchange::interrupt()
{
    if (!m_reply->isFinished()) // else its answer is here
        breakOff(
            brokenOff(m_reply->url().host(), m_mayRepeat, QStringLiteral("the machine slept")));
}

void Exchange::reportProgress(const HttpRequest &request)
{
    m_progress.toSend = request.stream ? request.stream->size() : request.body.size();
    connect(m_reply, &QNetworkReply::uploadProgress, this,
            [this, report = request.progress](qint64 sent, qint64 total) {
                if (total <= 0) // also its end, after which Qt counts from nothing
                    return;
                m_progress.sent = sent;
                report(m_progress);
            });
    connect(m_reply, &QNetworkReply::downloadProgress, this,
            [this, report = request.progress](qint64 received, qint64 total) {
                m_progress.received = received;
                m_progress.toReceive = total;
                report(m_progress);
            });
}

void Exchange::end(Expected<HttpResponse> result)
{
    if (m_ended)
        return;
    m_ended = true;
    m_deadline.stop();
    m_fieldless.stop();
    if (!m_reply->isFinished()) {
        Q_EMIT givenUp();
        m_reply->disconnect(this);
        m_reply->abort();
    }
    deleteLater();
    completion.finish(std::move(result));
}

void Exchange::endWith(ErrorCode code, const QString &text, const QString &detail)
{
    end(fail(code, text.arg(m_reply->url().host()), detail));
}

int Exchange::status() const
{
    return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

HttpResponse Exchange::head() const
{
    HttpResponse response;
    response.status = status();
    response.reason = m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toByteArray();
    response.headers = m_reply->rawHeaderPairs();
    response.serverTime = parseHttpDate(response.header("Date"));
    return response;
}

HttpResponse Exchange::answer()
{
    HttpResponse response = head();
    response.body = std::move(m_body);
    response.elapsed = std::chrono::milliseconds(m_elapsed.elapsed());
    if (response.headers.isEmpty()) {
        m_remarks.prepend(Text::tr("The response has no header fields, or more than 100, which "
                                   "cannot be read. The body is shown as it came."));
    }
    response.remarks = m_remarks;
    return response;
}

void Exchange::breakOff(const Error &error)
{
    if (m_ended)
        return;
    if (!m_takesPartial || m_sink || status() < 200) {
        end(fail(error));
        return;
    }
    m_remarks.prepend(Text::tr("This is only a part of the response. %1").arg(error.message()));
    end(answer());
}

void Exchange::headCame()
{
    if (status() >= 200 && m_reply->rawHeaderPairs().isEmpty())
        m_fieldless.start();
    if (m_sink) // It may have no room for what the head announces.
        begin();
}

void Exchange::chooseDecoder()
{
    const QByteArray encoding = m_reply->rawHeader("Content-Encoding").trimmed();
    if (encoding.isEmpty() || encoding.compare("identity", Qt::CaseInsensitive) == 0)
        return;
    if (m_unpacks && ContentDecoder::knows(encoding)) {
        m_decoder.emplace();
        return;
    }
    const QString name = plainText(QString::fromLatin1(encoding), 40);
    m_remarks.append(
        ContentDecoder::knows(encoding)
            ? Text::tr("The body is encoded (%1) and shown as it came.").arg(name)
            : Text::tr("The response uses an unsupported encoding (%1). The body is shown as it "
                       "came.")
                  .arg(name));
}

bool Exchange::begin()
{
    if (m_begun)
        return true;
    m_begun = true;
    chooseDecoder();
    if (m_sink) {
        const Expected<bool> taken = m_sink->begin(head());
        if (!taken)
            end(fail(taken.error()));
        else if (!*taken)
            m_sink = nullptr;
        return taken.has_value();
    }
    // All of it at once, rather than twice as much time and again.
    const qint64 size = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (!m_decoder && size > 0)
        m_body.reserve(static_cast<qsizetype>(std::min<qint64>(size, m_sizeCap)));
    return true;
}

bool Exchange::take(QByteArrayView piece)
{
    if (m_sink) {
        if (const auto written = m_sink->write(piece); !written) {
            end(fail(written.error()));
            return false;
        }
        return true;
    }
    if (piece.size() > m_sizeCap - m_body.size()) {
        m_body.append(piece.first(m_sizeCap - m_body.size()));
        breakOff(Error(ErrorCode::ResponseTooLarge,
                       Text::tr("The answer from %1 is too large.").arg(m_reply->url().host()),
                       QStringLiteral("over %1 bytes").arg(m_sizeCap)));
        return false;
    }
    m_body.append(piece);
    return true;
}

bool Exchange::decode(QByteArrayView piece)
{
    if (m_decoder && m_received == piece.size() && !mayBeGzip(piece)) {
        m_decoder.reset();
        m_remarks.append(Text::tr("The body is not encoded as the response says (gzip). It is "
                                  "shown as it came."));
    }
    if (!m_decoder)
        return take(piece);
    if (!m_decoder->feed(piece, [this](QByteArrayView out) { return take(out); })) {
        breakOff(
            Error(ErrorCode::ResponseInvalid,
                  Text::tr("The answer from %1 is damaged. Try again.").arg(m_reply->url().host()),
                  QStringLiteral("not gzip")));
    }
    return !m_ended;
}

void Exchange::read()
{
    if (m_ended || !begin())
        return;
    std::array<char, 16 * 1024> buffer;
    for (;;) {
        const qint64 size = m_reply->read(buffer.data(), buffer.size());
        if (size <= 0) // which also lets more come
            return;
        m_received += size;
        if (!decode(QByteArrayView(buffer.data(), size)))
            return;
    }
}

bool Exchange::isCutShort() const
{
    // Qt takes a reset for the end if it comes with the head.
    const bool hasBody = !m_isHead && status() != 204 && status() != 304;
    return hasBody && !m_reply->hasRawHeader("Transfer-Encoding")
        && m_reply->rawHeader("Content-Length").toLongLong() > m_received;
}

void Exchange::finished()
{
    read();
    if (m_ended)
        return;
    const auto error = m_reply->error();
    const int code = status();
    // Qt maps statuses to errors of 200 and above; only those of the transport are ours. One
    // stands for a proxy as well, whose answer has no status here.
    const bool statusError = code >= 400
        && ((error >= 200 && error < 500)
            || error == QNetworkReply::ProxyAuthenticationRequiredError);
    // A body that does not rewind makes it call these an error; they are an answer.
    const bool unfollowed =
        error == QNetworkReply::ContentReSendError && (code == 307 || code == 308);
    if (error != QNetworkReply::NoError && !statusError && !unfollowed) {
        breakOff(networkError(*m_reply, m_certificateErrors, m_mayRepeat));
        return;
    }
    if (isCutShort()) {
        const QString counts =
            QStringLiteral("%1 of %2 bytes")
                .arg(QString::number(m_received),
                     QString::fromLatin1(m_reply->rawHeader("Content-Length").left(20)));
        breakOff(brokenOff(m_reply->url().host(), m_mayRepeat, counts));
        return;
    }
    if (code < 200 || (m_decoder && !m_decoder->isComplete())) {
        breakOff(Error(
            ErrorCode::ResponseInvalid,
            Text::tr("The answer from %1 was cut short. Try again.").arg(m_reply->url().host()),
            QStringLiteral("final status %1").arg(code)));
        return;
    }
    if (!m_givesRedirects && code >= 300 && code < 400 && code != 304) {
        const QUrl target =
            m_reply->url().resolved(QUrl::fromEncoded(m_reply->rawHeader("Location")));
        endWith(ErrorCode::RedirectRefused,
                Text::tr("%1 redirects this request to another address, which is not followed."),
                QStringLiteral("%1 to %2").arg(code).arg(loggable(target)));
        return;
    }
    end(answer());
}

} // namespace Keyfob
