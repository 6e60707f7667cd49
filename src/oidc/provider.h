// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/error.h"
#include "core/export.h"
#include "jose/jwkset.h"
#include "oidc/idtoken.h"
#include "oidc/providercache.h"
#include "oidc/providermetadata.h"

#include <QCoroTask>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>

namespace Keyfob {

class Clock;
class Delay;
class HttpClient;

/// One issuer as this program knows it: its configuration, its keys, its clock.
class KEYFOB_EXPORT Provider
{
public:
    /// What was fetched is used for this long before it is fetched anew; a copy on disk no longer.
    static constexpr std::chrono::minutes MaxAge = ProviderCache::MaxAge;
    /// Keys that cannot be fetched anew are used for this long.
    static constexpr std::chrono::hours MaxStale {24};
    /// Keys are asked for again, for a key that is not among them, at most this often.
    static constexpr std::chrono::seconds RefetchInterval {30};

    /// Octets of an answer: no configuration and no set of keys needs more.
    static constexpr qsizetype MaxSize = 256 * 1024;

    /// None of \a http, \a clock and \a delay (null: the system's) is owned; all outlive this and
    /// its running tasks. The configuration is at \a discoveryUrl; empty: where the issuer says.
    /// Copies are on \a disk, for the next program.
    Provider(HttpClient &http, const Clock &clock, QUrl issuer, const Delay *delay = nullptr,
             QUrl discoveryUrl = {}, ProviderCache disk = ProviderCache());

    /// The provider's configuration, from memory or disk when it is fresh (OIDC Discovery 4). What
    /// is on disk and no longer fresh is asked for with its validators. A provider
    /// that is busy or down for a moment is asked up to three times, 1.5 s in all. One redirect
    /// within its origin is followed, as for a slash at the end: its issuer must be the same
    /// anyway. Errors: those of HttpClient::send(), readJsonAnswer() and ProviderMetadata::parse().
    QCoro::Task<Expected<ProviderMetadata>> discover();

    /// As discover(), but asks, whatever is in the cache: the provider can be reached.
    QCoro::Task<Expected<ProviderMetadata>> discoverAnew();

    /// What a sign-in will need, fetched before anybody waits for it unless it is fresh: the
    /// configuration, which it gives, and the keys. No credentials for a proxy are asked for. Each
    /// is asked for once, by one call at a time, and after a failure only when RefetchInterval is
    /// over: calls may come with each move of a mouse. Errors: those of discover(), or Cancelled if
    /// it did not ask; without keys, validate() asks for them.
    QCoro::Task<Expected<ProviderMetadata>> prefetch();

    /// Something failed that a copy on disk may be the cause of, such as an endpoint that has
    /// moved: this program reads none any more, and the configuration is asked for if it was one.
    void distrustDisk();
    /// Removes the copies on disk.
    void removeKept();

    /// Validates \a token with the provider's keys. A key that is not among them, or does not fit
    /// the signature, is looked for once more (OIDC Core 10.1.1), whatever is on disk; keys that
    /// are known stay when that fails. Errors: those of discover(), JwkSet::parse() and
    /// IdToken::validate().
    QCoro::Task<Expected<IdToken>> validate(Secret token, IdTokenExpectation expected);

    /// The provider's clock less this one, from the last answer with a `Date` (RFC 9110 6.6.1).
    std::optional<std::chrono::seconds> clockOffset() const;
    /// By how much this clock is slow: set when the last good ID token came from the future, by
    /// clockOffset() or else by that token.
    std::optional<std::chrono::seconds> clockSlowness() const;

private:
    struct Cache;
    std::shared_ptr<Cache> m_cache; // shared with running tasks
};

} // namespace Keyfob
