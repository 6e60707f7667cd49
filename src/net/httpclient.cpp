// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "httpclient.h"

#include "bodyreader.h"
#include "bodysink.h"
#include "core/clock.h"
#include "core/completion.h"
#include "core/logging.h"
#include "core/publicurl.h"
#include "core/taskscope.h"
#include "disposeinbackground.h"
#include "exchange.h"
#include "headerfield.h"
#include "httpmethod.h"
#include "networksetup.h"
#include "origin.h"

#include <QAuthenticator>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>

#include <algorithm>

namespace Keyfob {

namespace {

/// A source that keeps saying what is wrong is not asked for ever.
constexpr int MaxProxyTries = 5;
/// So long a connection may take that nobody waits for.
constexpr std::chrono::milliseconds ConnectTimeout {10'000};

StreamedBody contents(const HttpRequest &request)
{
    if (request.stream)
        return *request.stream;
    StreamedBody bytes;
    bytes.append(request.body);
    return bytes;
}

} // namespace

/// A manager, shared with what is on its way by it.
class Line
{
public:
    ~Line()
    {
        manager->disconnect();
        if (mayBeStuck)
            disposeInBackground(std::move(manager));
    }

    std::unique_ptr<QNetworkAccessManager> manager = std::make_unique<QNetworkAccessManager>();
    /// An answer was given up before its end: its thread may go on reading it for as long as it is
    /// sent, whatever else waits.
    bool mayBeStuck = false;
};

class HttpClient::Private
{
public:
    /// A request to \a url, with what all have.
    QNetworkRequest requestTo(const QUrl &url) const;
    Expected<QNetworkRequest> prepare(const HttpRequest &request) const;
    void useSetup();
    void makeLine();
    /// For the next request, which what was given up must not hold up.
    QNetworkAccessManager &freeManager();
    Exchange *start(const HttpRequest &request, const QNetworkRequest &prepared);
    /// Those on their way, and those that have ended and not gone yet.
    QList<Exchange *> exchanges() const
    {
        return q->findChildren<Exchange *>(Qt::FindDirectChildrenOnly);
    }
    void tellAsking(const Expected<void> &result);

    /// Lets what is under way end when the machine has slept.
    void followSleep();
    void interruptAll();

    /// Asks for credentials other than \a used, once for all that wait.
    Task<Expected<void>> ask(ProxyCredentials used, CancelToken cancel);
    Task<> runAsk(ProxyCredentials used);

    HttpClient *q = nullptr;
    const Clock *clock = &Clock::system();
    std::shared_ptr<Line> line; ///< For the next request
    NetworkSetup setup;
    QNetworkRequest common; ///< What all requests have
    ProxyCredentialSource *source = nullptr;
    QString askingProxy; ///< The one that refused last
    bool isAsking = false;
    QList<Completion<Expected<void>>> waiting;
    TaskScope tasks;
};

void HttpClient::Private::useSetup()
{
    common = QNetworkRequest();
    common.setSslConfiguration(setup.tls());
    common.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                        QNetworkRequest::ManualRedirectPolicy);
    common.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    common.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    common.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    common.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    common.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    common.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    common.setRawHeader("User-Agent", "Keyfob/" KEYFOB_VERSION);
    // Said by ourselves, so that it is unpacked by ourselves, in steps: Qt's way unpacks all.
    common.setRawHeader("Accept-Encoding", "gzip");
}

QNetworkRequest HttpClient::Private::requestTo(const QUrl &url) const
{
    QNetworkRequest request = common;
    request.setUrl(url);
    if (!setup.clientCertificate.isNull()) // it may go to some origins only
        request.setSslConfiguration(setup.tlsFor(url));
    return request;
}

Expected<QNetworkRequest> HttpClient::Private::prepare(const HttpRequest &request) const
{
    if (!isSecureUrl(request.url)) {
        return fail(ErrorCode::InsecureUrl,
                    tr("The address %1 is not safe to use: it must begin with https.")
                        .arg(plainText(publicUrl(request.url).toDisplayString())));
    }
    if (!isHeaderName(request.method))
        return fail(ErrorCode::InvalidRequest, tr("The method of this request is not valid."));

    QNetworkRequest prepared = requestTo(request.url);
    auto headers = request.headers;
    if (request.sink)
        headers += request.sink->requestHeaders();
    for (const auto &[name, value] : std::as_const(headers)) {
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

void HttpClient::Private::makeLine()
{
    line = std::make_shared<Line>();
    line->manager->setAutoDeleteReplies(false);
    setup.setProxyOf(*line->manager);
    // No credentials here: it would keep and send them by itself. See ask().
    connect(line->manager.get(), &QNetworkAccessManager::proxyAuthenticationRequired, q,
            [this](const QNetworkProxy &proxy) { askingProxy = proxyName(proxy); });
}

void HttpClient::Private::followSleep()
{
    if (const ClockTurns *turns = clock->turns())
        connect(turns, &ClockTurns::slept, q, [this] { interruptAll(); });
}

void HttpClient::Private::interruptAll()
{
    makeLine(); // the connections of the old one go with it
    QList<QPointer<Exchange>> running;
    for (Exchange *exchange : exchanges())
        running.append(exchange);
    for (const auto &exchange : std::as_const(running)) { // each end may be the end of all this
        if (exchange)
            exchange->interrupt();
    }
}

QNetworkAccessManager &HttpClient::Private::freeManager()
{
    if (line->mayBeStuck)
        makeLine();
    return *line->manager;
}

Exchange *HttpClient::Private::start(const HttpRequest &request, const QNetworkRequest &prepared)
{
    QNetworkAccessManager *manager = &freeManager();
    QNetworkReply *reply = nullptr;
    BodyReader *body = nullptr;
    const bool mayRepeat = isIdempotent(request.method);
    if (request.method == "GET" && request.body.isEmpty() && !request.stream) {
        reply = manager->get(prepared);
    } else if (request.method == "HEAD") { // by that name it would wait for a body
        reply = manager->head(prepared);
    } else if (mayRepeat && !request.stream) {
        reply = manager->sendCustomRequest(prepared, request.method, request.body);
    } else {
        body = new BodyReader(contents(request),
                              mayRepeat ? BodyReader::Times::Often : BodyReader::Times::Once);
        reply = manager->sendCustomRequest(prepared, request.method, body);
    }
    const bool unpacks = prepared.rawHeader("Accept-Encoding") == "gzip";
    auto *exchange = new Exchange(reply, line, request, unpacks, q);
    exchange->followClock(*clock);
    connect(exchange, &Exchange::givenUp, q, [used = line] { used->mayBeStuck = true; });
    if (body) {
        body->setParent(exchange); // it goes after the reply
        // Not from within the reply, which asks for more just then.
        connect(
            body, &BodyReader::failed, exchange,
            [exchange](const Error &why) { exchange->end(fail(why)); }, Qt::QueuedConnection);
    }
    return exchange;
}

void HttpClient::Private::tellAsking(const Expected<void> &result)
{
    const auto all = std::exchange(waiting, {});
    for (const auto &one : all)
        one.finish(result);
}

Task<> HttpClient::Private::runAsk(ProxyCredentials used)
{
    const CancelToken ended = tasks.cancellation();
    isAsking = true;
    const QString proxy = askingProxy;
    if (setup.proxyCredentialsFor != proxy)
        used = {}; // were not for this one
    const auto said = co_await tasks.guard(source->proxyCredentials(proxy, used));
    if (ended.isCancelled())
        co_return;
    isAsking = false;
    if (said && !said->isEmpty() && *said != used) {
        NetworkSetup next = setup;
        next.proxyCredentials = *said;
        next.proxyCredentialsFor = proxy;
        q->setNetwork(next);
        if (!ended.isCancelled())
            tellAsking({});
    } else {
        tellAsking(fail(said ? Error(ErrorCode::ProxyAuthenticationRequired, {}) : said.error()));
    }
}

Task<Expected<void>> HttpClient::Private::ask(ProxyCredentials used, CancelToken cancel)
{
    if (setup.proxyCredentials != used)
        co_return Expected<void>(); // others are known by now
    const Completion<Expected<void>> completion;
    waiting.append(completion);
    const auto watch = cancel.watch([completion] { completion.finish(fail(Error::cancelled())); });
    if (!isAsking)
        tasks.start(runAsk(used));
    co_return co_await completion;
}

HttpClient::HttpClient(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->q = this;
    d->useSetup();
    d->makeLine();
    d->followSleep();
}

HttpClient::~HttpClient()
{
    d->tasks.cancel();
    // Whoever waits is told at once, while it can still look; nobody is left waiting.
    d->tellAsking(fail(Error::cancelled()));
    const auto exchanges = d->exchanges();
    for (Exchange *exchange : exchanges)
        exchange->end(fail(Error::cancelled()));
    qDeleteAll(exchanges); // not later, when the proxy's set-up is gone
}

void HttpClient::setClock(const Clock &clock)
{
    if (const ClockTurns *turns = d->clock->turns())
        disconnect(turns, nullptr, this, nullptr);
    d->clock = &clock;
    d->followSleep();
}

void HttpClient::setNetwork(const NetworkSetup &setup)
{
    d->setup = setup;
    d->useSetup();
    setup.setProxyOf(*d->line->manager);
    d->line->manager->clearConnectionCache(); // those were made the old way
    Q_EMIT networkChanged();
}

const NetworkSetup &HttpClient::network() const
{
    return d->setup;
}

void HttpClient::connectAhead(const QUrl &url)
{
    if (!isSecureUrl(url))
        return;
    // As QNetworkAccessManager::connectToHostEncrypted() does it, which would allow HTTP/2.
    QNetworkRequest request = d->requestTo(url);
    QUrl server;
    server.setScheme(QLatin1StringView("preconnect-") + url.scheme());
    server.setHost(url.host(QUrl::FullyEncoded));
    server.setPort(url.port(url.scheme() == QLatin1StringView("https") ? 443 : 80));
    request.setUrl(server);
    request.setTransferTimeout(int(ConnectTimeout.count()));
    QNetworkReply *reply = d->freeManager().get(request);
    connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
}

void HttpClient::closeConnections()
{
    d->line->manager->clearConnectionCache();
}

void HttpClient::setProxyCredentialSource(ProxyCredentialSource *source)
{
    d->source = source;
}

QCoro::Task<Expected<HttpResponse>> HttpClient::send(HttpRequest request)
{
    if (request.cancel.isCancelled())
        co_return fail(Error::cancelled());
    const CancelToken gone = d->tasks.cancellation();
    for (int tries = 1;; ++tries) {
        const auto prepared = d->prepare(request);
        if (!prepared)
            co_return fail(prepared.error());
        qCDebug(lcNet).noquote() << request.method << loggable(request.url);
        const ProxyCredentials used = d->setup.proxyCredentials;
        Exchange *exchange = d->start(request, *prepared);
        const auto completion = exchange->completion;
        Expected<HttpResponse> result = co_await completion;
        if (result)
            co_return std::move(result);
        qCInfo(lcNet).noquote() << loggable(request.url) << result.error().name()
                                << result.error().detail();
        // Refused by the proxy, it never reached the server: whatever it is, it may go again.
        if (result.error().code() != ErrorCode::ProxyAuthenticationRequired || gone.isCancelled()
            || !d->source || request.unattended || tries == MaxProxyTries)
            co_return std::move(result);
        const Expected<void> asked = co_await d->ask(used, request.cancel);
        if (!asked && asked.error().code() == ErrorCode::ProxyAuthenticationRequired)
            co_return std::move(result);
        if (!asked)
            co_return fail(asked.error());
        if (gone.isCancelled() || request.cancel.isCancelled())
            co_return fail(Error::cancelled());
    }
}

} // namespace Keyfob
