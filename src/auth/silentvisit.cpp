// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "silentvisit.h"

#include "auth/authcontext.h"
#include "auth/session.h"
#include "auth/signinattempt.h"
#include "auth/visits.h"
#include "core/logging.h"
#include "core/text.h"
#include "oidc/scopes.h"

#include <algorithm>

namespace Keyfob {

namespace {

using Context = std::shared_ptr<AuthContext>;

/// A visit with prompt=none is a few redirects; what takes longer shows a page.
constexpr std::chrono::seconds VisitDeadline {20};
/// Servers refuse a request line of more than 8 kB, some of more than 4 kB of query. A hint only
/// SHOULD be sent: without a long one the visit has a chance, with it none.
constexpr qsizetype LongestHint = 3072;

/// What to ask for. A permission that the person's last visit did not grant would make the provider
/// ask the person again; one that only a renewal lacked may come back.
QStringList scopesToAskFor(const SessionRecord &old, const TokenTarget &target)
{
    if (target.scopes)
        return QStringList {QStringLiteral("openid")} + *target.scopes;
    const QStringList &allowed =
        old.allowedScopes.isEmpty() ? old.tokens.scopes : old.allowedScopes;
    QStringList scopes;
    std::copy_if(
        old.requestedScopes.begin(), old.requestedScopes.end(), std::back_inserter(scopes),
        [&](const QString &scope) { return isIdentityScope(scope) || allowed.contains(scope); });
    if (!scopes.contains(QLatin1StringView("openid")))
        scopes.prepend(QStringLiteral("openid"));
    return scopes;
}

Secret hintOf(const SessionRecord &old)
{
    return old.tokens.idToken.size() <= LongestHint ? old.tokens.idToken : Secret();
}

bool isExpired(const SessionRecord &old, const QDateTime &now)
{
    const QJsonValue exp = old.tokens.idTokenClaims.value(QLatin1StringView("exp"));
    return exp.toDouble() <= static_cast<double>(now.toSecsSinceEpoch());
}

/// Providers that refuse an ID token that has expired, or that they no longer know, say
/// invalid_request or login_required, or show a page with a status of 400 or so.
bool mayBeTheHintsFault(const Error &error, const SessionRecord &old, const QDateTime &now)
{
    if (isTemporary(error))
        return false;
    if (error.code() == ErrorCode::LoginRequired)
        return error.httpStatus() >= 400 || isExpired(old, now);
    return error.code() == ErrorCode::ProviderError;
}

/// The provider wants somebody to look at a page.
Error showsPage(const Error &visited)
{
    Error error(ErrorCode::LoginRequired,
                Text::tr("Your provider did not answer without showing a page."),
                visited.name() + QLatin1Char(' ') + visited.detail());
    error.setHttpStatus(visited.httpStatus());
    return error;
}

/// Why a visit failed that ended with \a visited. It cannot tell a provider that shows a page from
/// a network that shows its own, or from none: so the provider is asked for its configuration.
Task<Error> reasonOf(Context with, Error visited)
{
    const ErrorCode code = visited.code();
    if (code == ErrorCode::PageLoadFailed && isTemporary(visited)) {
        Error error(visited.httpStatus() == 429 ? ErrorCode::RateLimited : ErrorCode::HttpStatus,
                    visited.message(), visited.detail());
        error.setHttpStatus(visited.httpStatus());
        co_return error;
    }
    if (isTemporary(visited)
        || (code != ErrorCode::TimedOut && code != ErrorCode::PageLoadFailed
            && code != ErrorCode::HostBlocked))
        co_return visited;
    const auto reached = co_await with->provider.discoverAnew();
    if (!reached)
        co_return reached.error();
    if (code == ErrorCode::TimedOut || visited.httpStatus() > 0)
        co_return showsPage(visited);
    co_return visited;
}

Task<Expected<SessionRecord>> visitOnce(Context with, SessionRecord old, TokenTarget target,
                                        Secret hint, CancelToken ended)
{
    const auto metadata = co_await with->provider.discover();
    if (!metadata)
        co_return fail(metadata.error());
    if (ended.isCancelled())
        co_return fail(Error::cancelled());
    auto options = AuthorizationOptions::of(target.tenant);
    options.prompt = QStringLiteral("none");
    options.screenHint.clear();
    options.scopes = scopesToAskFor(old, target);
    options.idTokenHint = hint;
    const auto request =
        AuthorizationRequest::create(target.tenant, *metadata, options, with->clock.now());
    if (!request)
        co_return fail(request.error());
    with->pending.insert(*request);

    Visit visit = visitTo(request->url(), with->tenant, *metadata, old.cookies);
    visit.visible = false;
    visit.deadline = VisitDeadline;
    const OngoingVisit ongoing(with, with->userAgent);
    const auto visited = co_await with->userAgent.open(visit);
    if (ended.isCancelled())
        co_return fail(Error::cancelled());
    // Its own answer only: whatever comes with another state is refused below.
    const auto own = with->pending.take(request->state(), with->clock.now());
    if (!visited) {
        const Error why = co_await reasonOf(with, visited.error());
        co_return fail(why);
    }
    if (!own)
        co_return fail(own.error());

    const SignInAttempt attempt {target.tenant, *metadata, *own};
    auto renewed = co_await redeem(with->http, with->provider, with->clock, attempt, *visited);
    if (!renewed)
        co_return fail(renewed.error());
    renewed->cookies = visited->cookies;
    renewed->requestedScopes = old.requestedScopes;
    renewed->allowedScopes = old.allowedScopes;
    renewed->userAgent = old.userAgent;
    keepUserInfo(*renewed, old);
    co_return renewed;
}

} // namespace

Task<Expected<SessionRecord>> renewByVisit(Context with, SessionRecord old, CancelToken ended)
{
    const TokenTarget own {with->tenant, {}};
    co_return co_await visitFor(with, old, own, ended);
}

Task<Expected<SessionRecord>> visitFor(Context with, SessionRecord old, TokenTarget target,
                                       CancelToken ended)
{
    const Secret hint = hintOf(old);
    auto renewed = co_await visitOnce(with, old, target, hint, ended);
    if (!renewed && !hint.isEmpty() && !ended.isCancelled()
        && mayBeTheHintsFault(renewed.error(), old, with->clock.now())) {
        qCInfo(lcAuth).noquote() << "once more without a hint:" << renewed.error().name()
                                 << renewed.error().providerCode();
        renewed = co_await visitOnce(with, old, target, Secret(), ended);
    }
    co_return std::as_const(renewed); // QCoro would move it out
}

} // namespace Keyfob
