// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "renewal.h"

#include "auth/renewallock.h"
#include "auth/session.h"
#include "auth/signinattempt.h"
#include "core/clock.h"
#include "core/logging.h"
#include "core/text.h"
#include "net/httpclient.h"
#include "oidc/pendingrequests.h"
#include "oidc/provider.h"
#include "oidc/tokenendpoint.h"
#include "useragent/useragent.h"
#include "vault/sessionvault.h"

#include <algorithm>

namespace Keyfob {

namespace {

/// A visit with prompt=none is a few redirects; what takes longer shows a page.
constexpr std::chrono::seconds VisitDeadline {20};

QString subjectOf(const SessionRecord &record)
{
    return Session::of(record).subject;
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
    QStringList kept;
    std::copy_if(scopes.begin(), scopes.end(), std::back_inserter(kept),
                 [&](const QString &scope) { return allowed.contains(scope); });
    return kept;
}

/// What to ask for: what was asked for and granted before. A scope that was refused would make the
/// provider ask the person again.
QStringList scopesToAskFor(const SessionRecord &old)
{
    QStringList scopes = within(old.requestedScopes, old.tokens.scopes);
    if (!scopes.contains(QLatin1StringView("openid")))
        scopes.prepend(QStringLiteral("openid"));
    return scopes;
}

/// Nothing if the provider answers at all. A visit cannot tell a provider that shows a page from
/// one that is out of reach.
QCoro::Task<Expected<void>> probe(RenewalParts with)
{
    HttpRequest request;
    request.url = ProviderMetadata::location(with.tenant.issuer);
    request.headers = {{"Accept", "application/json"}};
    const auto answer = co_await with.http.send(request);
    if (!answer)
        co_return fail(answer.error());
    co_return Expected<void>();
}

QCoro::Task<Expected<SessionRecord>> byVisit(RenewalParts with, SessionRecord old)
{
    const auto metadata = co_await with.provider.discover();
    if (!metadata)
        co_return fail(metadata.error());
    if (!with.isWanted())
        co_return fail(Error::cancelled());
    auto options = AuthorizationOptions::of(with.tenant);
    options.prompt = QStringLiteral("none");
    options.screenHint.clear();
    options.scopes = scopesToAskFor(old);
    const auto request =
        AuthorizationRequest::create(with.tenant, *metadata, options, with.clock.now());
    if (!request)
        co_return fail(request.error());
    with.pending.insert(*request);

    Visit visit = visitTo(request->url(), with.tenant, *metadata, old.cookies);
    visit.visible = false;
    visit.deadline = VisitDeadline;
    const auto visited = co_await with.userAgent.open(visit);
    if (!with.isWanted())
        co_return fail(Error::cancelled());
    // Its own answer only: whatever comes with another state is refused below.
    const auto own = with.pending.take(request->state(), with.clock.now());
    if (!visited) {
        const ErrorCode code = visited.error().code();
        if (code == ErrorCode::TimedOut || code == ErrorCode::PageLoadFailed) {
            const auto reached = co_await probe(with);
            if (!reached)
                co_return fail(reached.error());
            co_return fail(ErrorCode::LoginRequired,
                           Text::tr("Your provider did not answer without showing a page."),
                           visited.error().name() + QLatin1Char(' ') + visited.error().detail());
        }
        co_return fail(visited.error());
    }
    if (!own)
        co_return fail(own.error());

    const SignInAttempt attempt {with.tenant, *metadata, *own};
    auto renewed =
        co_await redeem(with.http, with.provider, with.clock, attempt, visited->callback);
    if (!renewed)
        co_return fail(renewed.error());
    renewed->cookies = visited->cookies;
    renewed->requestedScopes = old.requestedScopes;
    if (renewed->userInfo.isEmpty() && subjectOf(*renewed) == subjectOf(old))
        renewed->userInfo = old.userInfo;
    co_return renewed;
}

QCoro::Task<Expected<SessionRecord>> byRefreshToken(RenewalParts with, SessionRecord old)
{
    const auto metadata = co_await with.provider.discover();
    if (!metadata)
        co_return fail(metadata.error());
    if (metadata->tokenEndpoint.isEmpty()) {
        co_return fail(ErrorCode::DiscoveryInvalid,
                       Text::tr("Your provider no longer renews sessions."),
                       QStringLiteral("token_endpoint"));
    }
    const auto client = ClientIdentity::of(with.tenant);
    const auto answer =
        co_await refreshTokens(with.http, metadata->tokenEndpoint, client, old.tokens.refreshToken);
    if (!answer)
        co_return fail(answer.error());

    SessionRecord renewed = old;
    Tokens &tokens = renewed.tokens;
    tokens.accessToken = answer->accessToken;
    if (!answer->refreshToken.isEmpty())
        tokens.refreshToken = answer->refreshToken;
    if (answer->scopes && !answer->scopes->isEmpty())
        tokens.scopes = within(*answer->scopes, old.tokens.scopes); // RFC 6749 6: never more
    tokens.obtainedAt = with.clock.now();
    tokens.expiresAt =
        answer->expiresIn ? with.clock.now().addSecs(answer->expiresIn->count()) : QDateTime();
    if (!answer->idToken.isEmpty()) {
        IdTokenExpectation expected; // OIDC Core 12.2
        expected.issuer = metadata->issuer;
        expected.clientId = with.tenant.clientId;
        expected.now = with.clock.now();
        expected.leeway = with.tenant.leeway;
        expected.algorithms = with.tenant.algorithms;
        expected.accessToken = answer->accessToken;
        expected.frontChannel = false;
        expected.organization = with.tenant.organization;
        const auto idToken = co_await with.provider.validate(answer->idToken, expected);
        if (!idToken)
            co_return fail(idToken.error());
        if (idToken->subject()
            != old.tokens.idTokenClaims.value(QLatin1StringView("sub")).toString())
            co_return anotherPerson();
        tokens.idToken = answer->idToken;
        tokens.idTokenClaims = idToken->claims;
        tokens.idTokenChecks = idToken->checks;
    }
    co_return renewed;
}

/// What another process left in the vault since \a old came, or nothing.
QCoro::Task<Expected<std::optional<SessionRecord>>> reread(RenewalParts with, SessionRecord old)
{
    if (!with.isKept)
        co_return std::optional<SessionRecord>();
    const auto stored = co_await with.vault.load(with.sessionId);
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
    if (found.configuration != with.configuration) {
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

AfterFailure afterFailure(const Error &error)
{
    switch (error.code()) {
    case ErrorCode::Cancelled:
    case ErrorCode::Offline:
    case ErrorCode::TimedOut:
    case ErrorCode::TlsFailed:
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
    case ErrorCode::GraphicsFailed:
    case ErrorCode::CertificateRefused: return AfterFailure::KeepWhileValid;
    default: return AfterFailure::EndSession;
    }
}

bool canRenew(const SessionRecord &record)
{
    return !record.tokens.refreshToken.isEmpty() || !record.cookies.isEmpty();
}

bool isInBrowser(const SessionRecord &record)
{
    return record.cookies.isEmpty();
}

QCoro::Task<Expected<Renewed>> renewSession(RenewalParts with, SessionRecord old)
{
    const auto lock = co_await RenewalLock::acquire(with.lockFolder, with.sessionId, with.isWanted);
    if (!lock)
        co_return fail(lock.error());
    const auto meanwhile = co_await reread(with, old);
    if (!meanwhile)
        co_return fail(meanwhile.error());
    if (*meanwhile) {
        if (lasts(**meanwhile, old, with.clock))
            co_return byOther(**meanwhile);
        old = **meanwhile;
    }
    if (!with.isWanted())
        co_return fail(Error::cancelled());

    const bool refreshes = !old.tokens.refreshToken.isEmpty();
    Expected<SessionRecord> fresh = fail(Error::cancelled());
    if (refreshes)
        fresh = co_await byRefreshToken(with, old);
    else
        fresh = co_await byVisit(with, old);
    if (!fresh && refreshes && fresh.error().code() == ErrorCode::InvalidGrant) {
        // Used up by somebody without the lock, whose successor may be in the vault by now.
        const auto successor = co_await reread(with, old);
        if (!successor)
            co_return fail(successor.error());
        if (*successor && lasts(**successor, old, with.clock))
            co_return byOther(**successor);
        if (*successor && !((*successor)->tokens.refreshToken == old.tokens.refreshToken)) {
            old = **successor;
            fresh = co_await byRefreshToken(with, old);
        }
    }
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
    renewed.record.configuration = with.configuration;
    if (with.isKept && with.isWanted()) {
        const auto saved = co_await with.vault.save(with.sessionId, renewed.record);
        if (!saved)
            renewed.notKept = saved.error();
    }
    co_return renewed;
}

} // namespace Keyfob
