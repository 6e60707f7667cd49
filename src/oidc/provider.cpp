// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "provider.h"

#include "core/clock.h"
#include "core/delay.h"
#include "core/logging.h"
#include "core/taskscope.h"
#include "core/text.h"
#include "core/workerthread.h"
#include "jose/jws.h"
#include "net/cachecontrol.h"
#include "net/httpclient.h"
#include "net/origin.h"
#include "net/retrypolicy.h"
#include "oidc/jsonanswer.h"

#include <QPointer>
#include <QRandomGenerator>
#include <QThreadPool>

#include <functional>

namespace Keyfob {

namespace {

constexpr std::chrono::seconds MaxWait {2};

/// A new set of keys may help.
bool isAboutKeys(const Error &error)
{
    // Not every provider gives another key another name.
    return error.code() == ErrorCode::KeyNotFound || error.code() == ErrorCode::KeyInvalid
        || error.code() == ErrorCode::SignatureInvalid;
}

/// Something answered, but not with keys.
bool isOfAnswer(const Error &error)
{
    return error.code() == ErrorCode::JwksInvalid || error.code() == ErrorCode::RedirectRefused;
}

/// The provider's clock may tell why.
bool isAboutTime(const Error &error)
{
    return error.code() == ErrorCode::TokenExpired || error.code() == ErrorCode::TokenNotYetValid;
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 307 || status == 308;
}

/// Where \a response, which came from \a url, leads, if that is at the same origin.
Expected<QUrl> redirectWithin(const QUrl &url, const HttpResponse &response)
{
    const QUrl next = url.resolved(QUrl::fromEncoded(response.header("Location")));
    if (next.isValid() && isSecureUrl(next) && originOf(next) == originOf(url))
        return next;
    return fail(ErrorCode::RedirectRefused,
                Text::tr("%1 redirects to another address, %2. Ask your administrator for the "
                         "issuer as the provider writes it. Does this network have a login page?")
                    .arg(url.host(), plainText(originOf(next), 80)),
                QStringLiteral("status %1").arg(response.status));
}

template<typename T>
struct Fetched
{
    T value;
    QDateTime at;
    std::optional<QDateTime> keptUntil = {}; ///< Of a copy on disk, which is fresh until then

    bool isFresh(const QDateTime &now) const
    {
        const auto age = std::chrono::seconds(at.secsTo(now));
        return age >= std::chrono::seconds(0) && age < Provider::MaxAge
            && !(keptUntil && *keptUntil <= now);
    }
    /// For as long as nothing newer can be had. No copy is: what disk and network agree on then is
    /// all that would vouch for it.
    bool isUsable(const QDateTime &now) const
    {
        if (keptUntil)
            return isFresh(now);
        return std::abs(at.secsTo(now)) < std::chrono::seconds(Provider::MaxStale).count();
    }
};

/// How \a Owner reads a document, where it keeps it, and what becomes of a redirect. (g++ 14 breaks
/// off at one that is a member of its owner.)
template<typename T, typename Owner>
struct Document
{
    ProviderDocument which;
    Expected<T> (Owner::*read)(const HttpResponse &response) const;
    std::optional<Fetched<T>> Owner::*fetched;
    Redirects redirects;
};

/// Does \a work in another thread, whose result nobody needs: that a disk is slow is no reason to
/// wait. The program's end waits for it.
void inBackground(std::function<void()> work)
{
    QThreadPool::globalInstance()->start(std::move(work));
}

} // namespace

struct Provider::Cache
{
    Cache(HttpClient &client, const Clock &wallClock, const Delay &waits, QUrl issuerUrl,
          QUrl configurationUrl, ProviderCache onDisk)
        : http(client)
        , clock(wallClock)
        , delay(waits)
        , issuer(std::move(issuerUrl))
        , location(configurationUrl.isEmpty() ? ProviderMetadata::location(issuer)
                                              : std::move(configurationUrl))
        , disk(std::move(onDisk))
    {
        QObject::connect(&http, &QObject::destroyed, &context, [end = end] { end.cancel(); });
    }

    HttpClient &http;
    const Clock &clock;
    const Delay &delay;
    QUrl issuer;
    QUrl location; ///< Of the configuration
    const ProviderCache disk;
    QObject context; ///< Hears of the client's end while this exists
    CancelToken end; ///< Of the client, and of what it needs: nothing waits longer
    bool readsDisk = true; ///< Until something failed that a copy may be the cause of
    std::optional<Fetched<ProviderMetadata>> metadata;
    std::optional<Fetched<JwkSet>> keys;
    JwsHeaderCache headers; ///< Of its ID tokens
    QDateTime refetchedAt;
    bool isPrefetching = false;
    QDateTime prefetchFailedAt;
    bool hasAsked = false; ///< The provider, which would tell its time
    std::optional<std::chrono::seconds> offset;
    std::optional<std::chrono::seconds> issuedAhead; ///< The last good ID token

    Expected<ProviderMetadata> readConfiguration(const HttpResponse &response) const
    {
        const auto json = readJsonAnswer(response);
        if (!json)
            return fail(json.error());
        return ProviderMetadata::parse(*json, issuer.toString(QUrl::FullyEncoded), location);
    }

    Expected<JwkSet> readKeys(const HttpResponse &response) const
    {
        const auto unreadable = [](const QString &why) {
            return fail(ErrorCode::JwksInvalid,
                        Text::tr("The provider's signing keys cannot be read. Try again later."),
                        why);
        };
        if (response.status != 200)
            return unreadable(QStringLiteral("status %1").arg(response.status));
        // Any content type: some providers send the keys as application/jwk-set+json or as text.
        const auto set = JwkSet::parse(response.body);
        if (set && set->size() == 0 && keys)
            return unreadable(QStringLiteral("no usable key; the ones before stay"));
        return set;
    }

    static constexpr Document<ProviderMetadata, Cache> configuration()
    {
        return {ProviderDocument::Configuration, &Cache::readConfiguration, &Cache::metadata,
                Redirects::Return};
    }
    static constexpr Document<JwkSet, Cache> keySet()
    {
        return {ProviderDocument::Keys, &Cache::readKeys, &Cache::keys, Redirects::Refuse};
    }

    /// GETs what \a request says, as often as that may help.
    static QCoro::Task<Expected<HttpResponse>> get(std::shared_ptr<Cache> self, HttpRequest request)
    {
        request.headers.prepend({"Accept", "application/json"});
        request.sizeCap = MaxSize;
        const QPointer<HttpClient> http(&self->http); // may go during a wait
        for (int tries = 1;; ++tries) {
            const auto response = co_await self->http.send(request);
            const QDateTime now = self->clock.now();
            self->hasAsked = self->hasAsked || response.has_value();
            if (response && response->serverTime.isValid())
                self->offset = std::chrono::seconds(now.secsTo(response->serverTime));
            const auto wait = RetryPolicy().delay(tries, response, now,
                                                  QRandomGenerator::global()->generateDouble());
            // Nobody is kept waiting at a log-in for longer than this, and nobody waits at all for
            // what is fetched ahead.
            if (!wait || *wait > MaxWait || request.unattended)
                co_return response;
            co_await self->delay.wait(*wait);
            if (!http)
                co_return fail(Error::cancelled());
        }
    }

    /// What is at \a url, after one redirect if that is for whoever asks: \a isElsewhere then.
    static QCoro::Task<Expected<HttpResponse>> follow(std::shared_ptr<Cache> self,
                                                      HttpRequest request, bool &isElsewhere)
    {
        const auto response = co_await get(self, request);
        isElsewhere = response && isRedirect(response->status);
        if (!isElsewhere)
            co_return response;
        const auto next = redirectWithin(request.url, *response);
        if (!next)
            co_return fail(next.error());
        HttpRequest again;
        again.url = *next;
        again.unattended = request.unattended;
        co_return co_await get(self, again);
    }

    using Found = Expected<std::optional<KeptDocument>>;

    /// The copy on disk, if it may be looked at. Cancelled if the client goes meanwhile.
    static QCoro::Task<Found> find(std::shared_ptr<Cache> self, ProviderDocument which, QUrl url)
    {
        if (!self->readsDisk || !self->disk.isEnabled())
            co_return std::nullopt;
        const auto look = [disk = self->disk, which, url, now = self->clock.now()]() -> Found {
            return disk.find(which, url, now);
        };
        const auto found = TaskScope::guarded(self->end, onWorkerThread(look));
        co_return co_await found;
    }
    void keep(ProviderDocument which, const QUrl &url, const HttpResponse &response,
              const QDateTime &receivedAt) const
    {
        if (disk.isEnabled()) {
            inBackground([disk = disk, which, url, response, receivedAt, now = clock.now()] {
                disk.keep(which, url, response, receivedAt, now);
            });
        }
    }

    /// The document at \a url: the copy on disk while that is fresh, or what the provider says now.
    /// What comes from disk is read as what comes from the network is.
    template<typename T>
    static QCoro::Task<Expected<T>> load(std::shared_ptr<Cache> self, QUrl url,
                                         Document<T, Cache> document, bool unattended)
    {
        const auto found = co_await find(self, document.which, url);
        if (!found)
            co_return fail(found.error());
        std::optional<KeptDocument> kept = *found;
        std::optional<Fetched<T>> &fetched = (*self).*document.fetched;
        Expected<T> known = fail(Error::cancelled());
        if (kept && self->readsDisk) // still
            known = ((*self).*document.read)(kept->response);
        if (known && kept->freshUntil > self->clock.now()) {
            fetched = Fetched<T> {*known, kept->receivedAt, kept->freshUntil};
            co_return known;
        }
        HttpRequest request;
        request.url = url;
        request.unattended = unattended;
        request.redirects = document.redirects;
        if (known)
            request.headers = kept->conditions();
        bool isElsewhere = false;
        const auto response = co_await follow(self, request, isElsewhere);
        if (!response)
            co_return fail(response.error());
        if (known && !isElsewhere && response->status == 304) {
            refresh(kept->response, *response);
            self->keep(document.which, url, kept->response, kept->receivedAt);
            fetched = Fetched<T> {*known, kept->receivedAt, kept->receivedAt.addDuration(MaxAge)};
            co_return known;
        }
        const auto value = ((*self).*document.read)(*response);
        if (!value)
            co_return value;
        fetched = Fetched<T> {*value, self->clock.now()};
        if (!isElsewhere)
            self->keep(document.which, url, *response, fetched->at);
        co_return value;
    }

    static QCoro::Task<Expected<ProviderMetadata>> discover(std::shared_ptr<Cache> self,
                                                            bool unattended = false)
    {
        if (self->metadata && self->metadata->isFresh(self->clock.now()))
            co_return std::as_const(self->metadata->value); // QCoro would move it out
        co_return co_await load(self, self->location, configuration(), unattended);
    }

    static QCoro::Task<Expected<JwkSet>> fetchKeys(std::shared_ptr<Cache> self,
                                                   bool unattended = false)
    {
        const auto metadata = co_await discover(self, unattended);
        if (!metadata)
            co_return fail(metadata.error());
        const auto keys = co_await load(self, metadata->jwksUri, keySet(), unattended);
        if (keys || !isOfAnswer(keys.error()) || !self->distrustDisk())
            co_return keys;
        // They may be elsewhere by now.
        const auto now = co_await discover(self, unattended);
        if (!now || now->jwksUri == metadata->jwksUri)
            co_return keys;
        co_return co_await load(self, now->jwksUri, keySet(), unattended);
    }

    /// Something failed that may be the fault of a copy: none is read any more, and the
    /// configuration is asked for. False if it was from there neither.
    bool distrustDisk()
    {
        readsDisk = false;
        if (!metadata || !metadata->keptUntil)
            return false;
        metadata.reset();
        inBackground([disk = disk] { disk.remove(ProviderDocument::Configuration); });
        return true;
    }

    bool isLongSince(const QDateTime &time) const
    {
        return !time.isValid() || std::abs(time.secsTo(clock.now())) >= RefetchInterval.count();
    }
    bool mayRefetch() const { return isLongSince(refetchedAt); }
    bool mayPrefetch() const { return !isPrefetching && isLongSince(prefetchFailedAt); }
    bool hasFreshKeys() const { return keys && keys->isFresh(clock.now()); }
    /// Asking the provider may show that what failed with \a error is good.
    bool mayHelpWith(const Error &error) const
    {
        return isAboutKeys(error) || (isAboutTime(error) && !hasAsked);
    }
};

Provider::Provider(HttpClient &http, const Clock &clock, QUrl issuer, const Delay *delay,
                   QUrl discoveryUrl, ProviderCache disk)
    : m_cache(std::make_shared<Cache>(http, clock, delay ? *delay : Delay::system(),
                                      std::move(issuer), std::move(discoveryUrl), std::move(disk)))
{
}

QCoro::Task<Expected<ProviderMetadata>> Provider::discoverAnew()
{
    m_cache->readsDisk = false;
    m_cache->metadata.reset();
    return Cache::discover(m_cache);
}

void Provider::distrustDisk()
{
    m_cache->distrustDisk();
}

void Provider::removeKept()
{
    if (!m_cache->disk.isEnabled())
        return;
    inBackground([disk = m_cache->disk] {
        disk.remove(ProviderDocument::Configuration);
        disk.remove(ProviderDocument::Keys);
    });
}

QCoro::Task<Expected<ProviderMetadata>> Provider::discover()
{
    return Cache::discover(m_cache);
}

QCoro::Task<Expected<ProviderMetadata>> Provider::prefetch()
{
    const auto cache = m_cache; // this may be gone when an answer comes
    if (!cache->mayPrefetch()) {
        if (cache->metadata && cache->metadata->isFresh(cache->clock.now()))
            co_return std::as_const(cache->metadata->value);
        co_return fail(Error::cancelled());
    }
    cache->isPrefetching = true;
    const auto metadata = co_await Cache::discover(cache, true);
    bool isComplete = metadata.has_value();
    if (isComplete && !cache->hasFreshKeys()) {
        const auto keys = co_await Cache::fetchKeys(cache, true);
        isComplete = keys.has_value();
    }
    cache->isPrefetching = false;
    cache->prefetchFailedAt = isComplete ? QDateTime() : cache->clock.now();
    co_return metadata;
}

QCoro::Task<Expected<IdToken>> Provider::validate(Secret token, IdTokenExpectation expected)
{
    const auto cache = m_cache; // this may be gone when an answer comes
    if (!cache->hasFreshKeys()) {
        const auto fetched = co_await Cache::fetchKeys(cache);
        if (!fetched && !(cache->keys && cache->keys->isUsable(cache->clock.now())))
            co_return fail(fetched.error());
    }
    expected.clockOffset = cache->offset;
    auto validated = IdToken::validate(token, cache->keys->value, expected, &cache->headers);
    if (!validated && cache->mayHelpWith(validated.error()) && cache->mayRefetch()) {
        cache->refetchedAt = cache->clock.now();
        cache->distrustDisk();
        const auto fetched = co_await Cache::fetchKeys(cache);
        expected.clockOffset = cache->offset;
        if (fetched)
            validated = IdToken::validate(token, *fetched, expected, &cache->headers);
        else
            qCInfo(lcOidc).noquote() << "keys not fetched again:" << fetched.error().name();
    }
    if (validated)
        cache->issuedAhead = validated->issuedAhead;
    if (validated && validated->issuedAhead) {
        qCWarning(lcOidc) << "the sign-in is from" << validated->issuedAhead->count()
                          << "s in the future: this computer's clock is slow";
    }
    co_return validated;
}

std::optional<std::chrono::seconds> Provider::clockOffset() const
{
    return m_cache->offset;
}

std::optional<std::chrono::seconds> Provider::clockSlowness() const
{
    if (!m_cache->issuedAhead)
        return std::nullopt;
    return std::max(*m_cache->issuedAhead, m_cache->offset.value_or(std::chrono::seconds(0)));
}

} // namespace Keyfob
