// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "provider.h"

#include "core/clock.h"
#include "core/delay.h"
#include "core/logging.h"
#include "core/text.h"
#include "jose/jws.h"
#include "net/httpclient.h"
#include "net/origin.h"
#include "net/retrypolicy.h"
#include "oidc/jsonanswer.h"

#include <QPointer>
#include <QRandomGenerator>

namespace Keyfob {

namespace {

constexpr std::chrono::seconds MaxWait {2};

/// A new set of keys may help.
bool isAboutKeys(const Error &error)
{
    return error.code() == ErrorCode::KeyNotFound || error.code() == ErrorCode::KeyInvalid;
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

    bool isFresh(const QDateTime &now) const
    {
        const auto age = std::chrono::seconds(at.secsTo(now));
        return age >= std::chrono::seconds(0) && age < Provider::MaxAge;
    }
    /// For as long as nothing newer can be had.
    bool isUsable(const QDateTime &now) const
    {
        return std::abs(at.secsTo(now)) < std::chrono::seconds(Provider::MaxStale).count();
    }
};

} // namespace

struct Provider::Cache
{
    Cache(HttpClient &client, const Clock &wallClock, const Delay &waits, QUrl issuerUrl,
          QUrl configurationUrl)
        : http(client)
        , clock(wallClock)
        , delay(waits)
        , issuer(std::move(issuerUrl))
        , location(configurationUrl.isEmpty() ? ProviderMetadata::location(issuer)
                                              : std::move(configurationUrl))
    {
    }

    HttpClient &http;
    const Clock &clock;
    const Delay &delay;
    QUrl issuer;
    QUrl location; ///< Of the configuration
    std::optional<Fetched<ProviderMetadata>> metadata;
    std::optional<Fetched<JwkSet>> keys;
    JwsHeaderCache headers; ///< Of its ID tokens
    QDateTime refetchedAt;
    bool isPrefetching = false;
    QDateTime prefetchFailedAt;
    std::optional<std::chrono::seconds> offset;
    std::optional<std::chrono::seconds> issuedAhead; ///< The last good ID token

    /// \a unattended: see HttpRequest.
    static QCoro::Task<Expected<HttpResponse>> get(std::shared_ptr<Cache> self, QUrl url,
                                                   bool unattended,
                                                   Redirects redirects = Redirects::Refuse)
    {
        HttpRequest request;
        request.redirects = redirects;
        request.unattended = unattended;
        request.url = url;
        request.headers = {{"Accept", "application/json"}};
        request.sizeCap = MaxSize;
        const QPointer<HttpClient> http(&self->http); // may go during a wait
        for (int tries = 1;; ++tries) {
            const auto response = co_await self->http.send(request);
            const QDateTime now = self->clock.now();
            if (response && response->serverTime.isValid())
                self->offset = std::chrono::seconds(now.secsTo(response->serverTime));
            const auto wait = RetryPolicy().delay(tries, response, now,
                                                  QRandomGenerator::global()->generateDouble());
            // Nobody is kept waiting at a log-in for longer than this, and nobody waits at all for
            // what is fetched ahead.
            if (!wait || *wait > MaxWait || unattended)
                co_return response;
            co_await self->delay.wait(*wait);
            if (!http)
                co_return fail(Error::cancelled());
        }
    }

    static QCoro::Task<Expected<ProviderMetadata>> discover(std::shared_ptr<Cache> self,
                                                            bool unattended = false)
    {
        if (self->metadata && self->metadata->isFresh(self->clock.now()))
            co_return std::as_const(self->metadata->value); // QCoro would move it out
        auto response = co_await get(self, self->location, unattended, Redirects::Return);
        if (response && isRedirect(response->status)) {
            const auto next = redirectWithin(self->location, *response);
            if (!next)
                co_return fail(next.error());
            response = co_await get(self, *next, unattended);
        }
        if (!response)
            co_return fail(response.error());
        const auto json = readJsonAnswer(*response);
        if (!json)
            co_return fail(json.error());
        const auto metadata = ProviderMetadata::parse(
            *json, self->issuer.toString(QUrl::FullyEncoded), self->location);
        if (metadata)
            self->metadata = Fetched<ProviderMetadata> {*metadata, self->clock.now()};
        co_return metadata;
    }

    static QCoro::Task<Expected<JwkSet>> fetchKeys(std::shared_ptr<Cache> self,
                                                   bool unattended = false)
    {
        const auto metadata = co_await discover(self, unattended);
        if (!metadata)
            co_return fail(metadata.error());
        const auto response = co_await get(self, metadata->jwksUri, unattended);
        if (!response)
            co_return fail(response.error());
        if (response->status != 200) {
            co_return fail(ErrorCode::JwksInvalid,
                           Text::tr("The provider's signing keys cannot be read. Try again later."),
                           QStringLiteral("status %1").arg(response->status));
        }
        // Any content type: some providers send the keys as application/jwk-set+json or as text.
        const auto keys = JwkSet::parse(response->body);
        if (keys && keys->size() == 0 && self->keys) {
            co_return fail(ErrorCode::JwksInvalid,
                           Text::tr("The provider's signing keys cannot be read. Try again later."),
                           QStringLiteral("no usable key; the ones before stay"));
        }
        if (keys)
            self->keys = Fetched<JwkSet> {*keys, self->clock.now()};
        co_return keys;
    }

    bool isLongSince(const QDateTime &time) const
    {
        return !time.isValid() || std::abs(time.secsTo(clock.now())) >= RefetchInterval.count();
    }
    bool mayRefetch() const { return isLongSince(refetchedAt); }
    bool mayPrefetch() const { return !isPrefetching && isLongSince(prefetchFailedAt); }
    bool hasFreshKeys() const { return keys && keys->isFresh(clock.now()); }
};

Provider::Provider(HttpClient &http, const Clock &clock, QUrl issuer, const Delay *delay,
                   QUrl discoveryUrl)
    : m_cache(std::make_shared<Cache>(http, clock, delay ? *delay : Delay::system(),
                                      std::move(issuer), std::move(discoveryUrl)))
{
}

QCoro::Task<Expected<ProviderMetadata>> Provider::discoverAnew()
{
    m_cache->metadata.reset();
    return Cache::discover(m_cache);
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
    if (!validated && isAboutKeys(validated.error()) && cache->mayRefetch()) {
        cache->refetchedAt = cache->clock.now();
        const auto fetched = co_await Cache::fetchKeys(cache);
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
