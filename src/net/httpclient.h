// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../core/canceltoken.h"
#include "../core/error.h"
#include "../core/export.h"
#include "../core/secret.h"
#include "headerlist.h"
#include "httpresponse.h"
#include "streamedbody.h"

#include <QByteArray>
#include <QCoroTask>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

namespace Keyfob {

class BodySink;
class Clock;
class ProxyCredentialSource;
struct NetworkSetup;

/// What becomes of an answer that redirects.
enum class Redirects {
    Refuse, ///< It is an error.
    Return, ///< It is an answer; whoever asked decides. None is followed by itself.
};

/// How far a request is. Sizes as on the wire, before an answer is unpacked; -1: not known.
struct TransferProgress
{
    qint64 sent = 0; ///< Octets of body
    qint64 toSend = 0; ///< Octets of body in all
    qint64 received = 0; ///< Octets of body
    qint64 toReceive = -1; ///< Octets of body in all
};

/// A request as a value. Nothing is added to it but what HTTP itself needs, and `Accept-Encoding`.
struct KEYFOB_EXPORT HttpRequest
{
    QByteArray method = QByteArrayLiteral("GET"); ///< RFC 9110 9
    QUrl url; ///< https, or http on a loopback host
    HeaderList headers; ///< Names and values
    /// Sent as it is.
    QByteArray body;
    /// Goes out instead of body, read as it goes; null: that does.
    std::shared_ptr<const StreamedBody> stream = {};
    /// Sent as `Authorization: Bearer` (RFC 6750 2.1); empty: none.
    Secret bearer;
    /// For everything together: look-up, connection, headers and body.
    std::chrono::milliseconds deadline {10'000};
    /// Bytes of body, after decompression, at which the answer is refused.
    qsizetype sizeCap = 1024 * 1024;
    /// What becomes of an answer 3xx.
    Redirects redirects = Redirects::Refuse;
    /// Takes the body instead of HttpResponse::body. Not owned: whoever sends keeps it.
    BodySink *sink = nullptr;
    /// An answer that breaks off, is damaged, late or too large is given with what came of it and a
    /// remark about it, instead of an error. For people who look at answers, not for programs.
    bool takesPartial = false;
    /// Nobody has asked for it: the proxy's credential source is not asked either.
    bool unattended = false;
    /// Called while the body goes and the answer comes; the last time with all of it.
    std::function<void(const TransferProgress &)> progress = {};
    /// Ends it at once, with Cancelled.
    CancelToken cancel;
};

/// QNetworkAccessManager with its defaults closed: https (or http on loopback) only, one total
/// deadline, a cap on size, no redirect followed, no cookie kept, no HTTP/2, no cache, TLS 1.2 or
/// newer, certificates never waved through.
class KEYFOB_EXPORT HttpClient : public QObject
{
    Q_OBJECT

public:
    explicit HttpClient(QObject *parent = nullptr); ///< By the system's network set-up
    ~HttpClient() override;

    /// Goes through the network as \a setup says, from the next request on.
    void setNetwork(const NetworkSetup &setup);
    /// How it reaches the network.
    const NetworkSetup &network() const;
    /// Who is asked when a proxy wants credentials; not owned, null: nobody. What it says is kept
    /// in network().
    void setProxyCredentialSource(ProxyCredentialSource *source);

    /// Lets deadlines pass when \a clock is turned (see followClock()), from the next request on.
    /// What is under way when the machine has slept is broken off, with ResponseInvalid or
    /// Interrupted. It is not owned, and outlives this.
    void setClock(const Clock &clock);

    /// Sends \a request once and gives the answer with any status that is not a redirect, or with
    /// any status if it says so. A method that is not idempotent is never sent again. Gzip is
    /// unpacked unless the request has an `Accept-Encoding` of its own; a body in another encoding
    /// (RFC 9110 8.4) is given as it came, with a remark.
    ///
    /// Errors: InsecureUrl and InvalidRequest before anything is sent; Offline, TimedOut,
    /// TlsFailed, ClientCertificateRequired, ProxyUnreachable, ProxyAuthenticationRequired,
    /// RedirectRefused, ResponseTooLarge (also too many header fields), ResponseInvalid (cut short,
    /// or not what it says it is), FileFailed (a file of its body changed or cannot be read),
    /// Interrupted (the connection broke, and a request that must not go out twice may have
    /// arrived); those of its sink; Cancelled when its token or the proxy's credential source says
    /// so or this object is destroyed first.
    QCoro::Task<Expected<HttpResponse>> send(HttpRequest request);

    /// Connects to the server of \a url, with TLS if that is https, so that the next request to it
    /// need not wait for that. Sends nothing, asks nobody, and says nothing if it fails.
    void connectAhead(const QUrl &url);

    /// Closes connections that wait to be used again, whose buffers still hold what they carried.
    void closeConnections();

Q_SIGNALS:
    /// Emitted when network() changes: it was set, or credentials were asked for.
    void networkChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Keyfob
