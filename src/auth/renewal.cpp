// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "renewal.h"

#include "auth/authcontext.h"
#include "auth/refreshedidtoken.h"
#include "auth/renewallock.h"
#include "auth/session.h"
#include "auth/silentvisit.h"
#include "core/logging.h"
#include "core/text.h"
#include "net/httpclient.h"
#include "oidc/scopes.h"
#include "oidc/tokenendpoint.h"
#include "vault/sessionvault.h"

#include <QSet>

#include <algorithm>

namespace Keyfob {

namespace {

using Context = std::shared_ptr<AuthContext>;

Subject subjectOf(const SessionRecord &record)
{
    return Session::subjectOf(record);
}

tl::unexpected<Error> anotherPerson()
{
    return fail(
        ErrorCode::SubjectMismatch,
        Text::tr("Your provider answered for another person. You are signed out here: log in "
                 "again."));
}

/// \a scopes without those that are not in \a allowed.
QStringList within(const QStringList &scopes, const QStringList &allowed)
{
    const QSet<QString> among(allowed.begin(),
                              allowed.end()); // both come from outside, of any length
    QStringList kept;
    std::copy_if(scopes.begin(), scopes.end(), std::back_inserter(kept),
                 [&](const QString &scope) { return among.contains(scope); });
    return kept;
}

/// What a refresh token may give: no more than the person's last visit (RFC 6749 6).
QStringList allowedScopes(const SessionRecord &old)
{
    const QStringList &allowed =
        old.allowedScopes.isEmpty() ? old.tokens.scopes : old.allowedScopes;
    return heldScopes(allowed, old.requestedScopes);
}

Task<Expected<SessionRecord>> byRefreshToken(Context with, SessionRecord old)
{
    const auto metadata = co_await with->provider.discover();
    if (!metadata)
        co_return fail(metadata.error());
    if (metadata->tokenEndpoint.isEmpty()) {
        co_return fail(ErrorCode::DiscoveryInvalid,
                       Text::tr("Your provider no longer renews sessions."),
                       QStringLiteral("token_endpoint"));
    }
    const auto client = ClientIdentity::of(with->tenant, *metadata);
    const auto answer = co_await refreshTokens(with->http, metadata->tokenEndpoint, client,
                                               old.tokens.refreshToken);
    if (!answer)
        co_return fail(answer.error());

    SessionRecord renewed = old;
    Tokens &tokens = renewed.tokens;
    tokens.accessToken = answer->accessToken;
    if (!answer->refreshToken.isEmpty())
        tokens.refreshToken = answer->refreshToken;
    if (answer->scopes)
        tokens.scopes = within(*answer->scopes, allowedScopes(old));
    tokens.obtainedAt = with->clock.now();
    tokens.expiresAt =
        answer->expiresIn ? with->clock.now().addSecs(answer->expiresIn->count()) : QDateTime();
    if (!answer->idToken.isEmpty()) {
        IdTokenExpectation expected; // OIDC Core 12.2
        expected.issuer = metadata->issuer;
        expected.clientId = with->tenant.clientId;
        expected.now = with->clock.now();
        expected.leeway = with->tenant.leeway;
        expected.algorithms = with->tenant.algorithms;
        expected.accessToken = answer->accessToken;
        expected.frontChannel = false;
        expected.organization = with->tenant.organization;
        const auto idToken = co_await with->provider.validate(answer->idToken, expected);
        if (!idToken)
            co_return fail(idToken.error());
        const auto claims = compareRefreshedIdToken(idToken->claims, old.tokens.idTokenClaims,
                                                    with->clock.now(), with->tenant.leeway);
        if (!claims)
            co_return fail(claims.error());
        tokens.idToken = answer->idToken;
        tokens.idTokenClaims = *claims;
        tokens.idTokenChecks = idToken->checks;
    }
    co_return renewed;
}

/// What another process left in the vault since \a old came, or nothing.
Task<Expected<std::optional<SessionRecord>>> reread(Context with, SessionRecord old, bool isKept)
{
    if (!isKept)
        co_return std::optional<SessionRecord>();
    const auto stored = co_await with->vault.load(with->id());
    if (!stored) {
        qCInfo(lcAuth).noquote() << "not read again:" << stored.error().name();
        co_return std::optional<SessionRecord>();
    }
    if (!*stored) {
        co_return fail(ErrorCode::NotSignedIn,
                       Text::tr("You logged out in another window of this program."));
    }
    const SessionRecord &found = **stored;
    if (subjectOf(found) != subjectOf(old)) {
        co_return fail(ErrorCode::NotSignedIn,
                       Text::tr("Another person logged in in another window of this program."));
    }
    if (found.configuration != with->configuration.values()) {
        co_return fail(ErrorCode::NotSignedIn,
                       Text::tr("You logged in with other settings in another window of this "
                                "program."));
    }
    if (found.tokens.accessToken == old.tokens.accessToken
        && found.tokens.refreshToken == old.tokens.refreshToken
        && found.tokens.expiresAt == old.tokens.expiresAt)
        co_return std::optional<SessionRecord>();
    co_return std::optional<SessionRecord>(found);
}

Renewed byOther(const SessionRecord &record)
{
    return {record, {}};
}

bool lasts(const SessionRecord &record, const SessionRecord &old, const Clock &clock)
{
    return !record.tokens.expiresAt.isValid()
        || (record.tokens.expiresAt > clock.now()
            && record.tokens.expiresAt > old.tokens.expiresAt);
}

} // namespace

bool isTemporary(const Error &error)
{
    const int status = error.httpStatus();
    // A proxy's log-in, a time-out, too many requests, a server's own disorder (RFC 9110 15.5.8,
    // 15.5.9, 15.6; RFC 6585 4, 6).
    if (status == 407 || status == 408 || status == 429 || status >= 500)
        return true;
    return error.code() == ErrorCode::ProviderError
        && (error.providerCode() == QLatin1StringView("server_error")
            || error.providerCode() == QLatin1StringView("temporarily_unavailable"));
}

AfterFailure afterFailure(const Error &error)
{
    if (isTemporary(error))
        return AfterFailure::Keep;
    switch (error.code()) {
    case ErrorCode::Cancelled:
    case ErrorCode::Offline:
    case ErrorCode::TimedOut:
    case ErrorCode::TlsFailed:
    case ErrorCode::CertificateRefused:
    case ErrorCode::PageLoadFailed: // the network's fault: see renewByVisit()
    case ErrorCode::ProxyUnreachable:
    case ErrorCode::ProxyAuthenticationRequired:
    case ErrorCode::ClientCertificateRequired:
    case ErrorCode::RedirectRefused: // a network's own log-in page
    case ErrorCode::ResponseTooLarge:
    case ErrorCode::ResponseInvalid:
    case ErrorCode::HttpStatus:
    case ErrorCode::RateLimited:
    case ErrorCode::JwksInvalid:
    case ErrorCode::DiscoveryInvalid:
    case ErrorCode::ClockSkew:
    case ErrorCode::Interrupted: return AfterFailure::Keep;
    case ErrorCode::Internal:
    case ErrorCode::UserAgentUnavailable:
    case ErrorCode::UserAgentCrashed:
    case ErrorCode::UserAgentProtocol:
    case ErrorCode::UserAgentRestart:
    case ErrorCode::GraphicsFailed: return AfterFailure::KeepWhileValid;
    default: return AfterFailure::EndSession;
    }
}

bool canRenew(const SessionRecord &record)
{
    return !record.tokens.refreshToken.isEmpty()
        || (!isInBrowser(record) && !record.cookies.isEmpty());
}

bool isInBrowser(const SessionRecord &record)
{
    if (record.userAgent == UserAgentKind::Unknown)
        return record.cookies.isEmpty(); // no cookies came from a browser
    return record.userAgent == UserAgentKind::System;
}

void keepUserInfo(SessionRecord &renewed, const SessionRecord &old)
{
    if (renewed.userInfo.isEmpty() && subjectOf(renewed) == subjectOf(old))
        renewed.userInfo = old.userInfo;
}

Task<Expected<Renewed>> renewSession(Context with, SessionRecord old, bool isKept,
                                     CancelToken ended)
{
    const auto lock =
        co_await RenewalLock::acquire(with->dependencies.lockFolder, with->id(), ended);
    if (!lock)
        co_return fail(lock.error());
    const auto meanwhile = co_await reread(with, old, isKept);
    if (!meanwhile)
        co_return fail(meanwhile.error());
    if (*meanwhile) {
        if (lasts(**meanwhile, old, with->clock))
            co_return byOther(**meanwhile);
        old = **meanwhile;
    }
    if (ended.isCancelled())
        co_return fail(Error::cancelled());

    const bool refreshes = !old.tokens.refreshToken.isEmpty();
    Expected<SessionRecord> fresh = fail(Error::cancelled());
    if (refreshes)
        fresh = co_await byRefreshToken(with, old);
    else
        fresh = co_await renewByVisit(with, old, ended);
    if (!fresh && refreshes && fresh.error().code() == ErrorCode::InvalidGrant) {
        // Used up by somebody without the lock, whose successor may be in the vault by now.
        const auto successor = co_await reread(with, old, isKept);
        if (!successor)
            co_return fail(successor.error());
        if (*successor && lasts(**successor, old, with->clock))
            co_return byOther(**successor);
        if (*successor && !((*successor)->tokens.refreshToken == old.tokens.refreshToken)) {
            old = **successor;
            fresh = co_await byRefreshToken(with, old);
        }
    }
    // A `sub` that cannot be anybody's is not this person's either.
    if (!fresh && fresh.error().code() == ErrorCode::ClaimInvalid
        && fresh.error().detail() == QLatin1StringView("sub"))
        co_return anotherPerson();
    if (!fresh)
        co_return fail(fresh.error());
    if (subjectOf(*fresh).isEmpty() && !subjectOf(old).isEmpty()) {
        co_return fail(ErrorCode::ResponseInvalid,
                       Text::tr("Your provider did not say who is signed in. Try again."),
                       QStringLiteral("no sub"));
    }
    if (subjectOf(*fresh) != subjectOf(old))
        co_return anotherPerson();

    Renewed renewed {*fresh, {}};
    renewed.record.configuration = with->configuration.values();
    if (isKept && !ended.isCancelled()) {
        const auto saved = co_await with->vault.save(with->id(), renewed.record);
        if (!saved)
            renewed.notKept = saved.error();
    }
    co_return renewed;
}

} // namespace Keyfob
