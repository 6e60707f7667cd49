// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "auth/signinflow.h"

#include "auth/authservice_p.h"
#include "auth/renewal.h"
#include "auth/signinattempt.h"
#include "auth/visits.h"
#include "core/text.h"
#include "net/savingmode.h"

#include <QScopeGuard>

namespace Keyfob {

namespace {

/// \a prompt beside those of the tenant file, which has its reasons (OIDC Core 3.1.2.1: a list).
QString bothPrompts(const QString &ofTenant, const QString &prompt)
{
    QStringList words = ofTenant.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (!words.contains(prompt))
        words.append(prompt);
    return words.join(QLatin1Char(' '));
}

UserAgentKind configuredKind(const Tenant &tenant)
{
    return tenant.userAgent == UserAgentChoice::System ? UserAgentKind::System
                                                       : UserAgentKind::Embedded;
}

/// What only saves time may be done.
bool mayWorkAhead(const AuthContext &context)
{
    const auto *saving = context.dependencies.saving;
    return (saving ? *saving : SavingMode::system()).mayWorkAhead();
}

/// The person can be led to a window: to sign in, or to be asked for more while SignedIn.
bool mayOpenWindow(const SessionState &state)
{
    const SessionRecord *session = state.session();
    return state.signIn() || (session && !state.isRenewing() && !isInBrowser(*session));
}

} // namespace

Task<Expected<void>> SignInFlow::signIn(QString prompt, UserAgentKind userAgent)
{
    const auto held = d.hold();
    const Tenant &tenant = d.context->tenant;
    if (!d.session.state().signIn())
        co_return fail(ErrorCode::InvalidRequest, Text::tr("A sign-in is already in progress."));
    if (userAgent == UserAgentKind::Unknown)
        userAgent = configuredKind(tenant);
    if (userAgent == UserAgentKind::System && !d.context->canUseBrowser()) {
        co_return fail(ErrorCode::InvalidRequest,
                       Text::tr("Your organization does not let you log in in your browser: its "
                                "tenant file has no loopback_redirect_uri."));
    }
    const CancelToken ended = d.begin(d.session.state().signIn());
    d.session.setNotice({});
    auto options = AuthorizationOptions::of(tenant);
    if (!prompt.isEmpty() && d.session.cookies.isEmpty())
        options.prompt = bothPrompts(options.prompt, prompt);
    auto record = co_await authorize(options, userAgent, ended);
    if (ended.isCancelled()) {
        if (record)
            d.tasks.start(d.signOutFlow.revokeUnused(*record));
        co_return fail(Error::cancelled());
    }
    if (!record) {
        d.session.leave(record.error());
        co_return fail(record.error());
    }
    if (d.context->dependencies.chooseAccount)
        d.context->account = d.context->dependencies.chooseAccount(Session::of(*record));
    // Continues by itself: nobody waits for a keychain.
    d.tasks.start(d.keeper.enterAndKeep(std::move(*record), ended));
    co_return Expected<void>();
}

Task<> SignInFlow::warmUp()
{
    const auto held = d.hold();
    AuthContext &context = *d.context;
    // What is to be saved may come to be known meanwhile. Other settings than those that the person
    // knows are for them to agree to first.
    const auto isOfUse = [this] {
        return !d.isClosed() && mayOpenWindow(d.session.state())
            && !d.keeper.canAcceptConfiguration() && mayWorkAhead(*d.context);
    };
    if (configuredKind(context.tenant) != UserAgentKind::Embedded || !isOfUse())
        co_return;
    const auto metadata = co_await context.provider.prefetch();
    if (!metadata || !isOfUse())
        co_return;
    Visit visit = visitTo(metadata->authorizationEndpoint, context.tenant, *metadata, {});
    visit.redirectUri = context.tenant.redirectUri;
    context.userAgent.warmUp(visit);
}

Task<Expected<SessionRecord>> SignInFlow::authorize(AuthorizationOptions options,
                                                    UserAgentKind userAgent, CancelToken ended)
{
    const auto held = d.hold();
    AuthContext &context = *d.context;
    const bool inBrowser = userAgent == UserAgentKind::System;
    UserAgent &agent = inBrowser ? *context.dependencies.browser : context.userAgent;
    // Nobody waits for a page that does not come: closing the window may be a failure, too.
    auto distrust = qScopeGuard([&context] { context.provider.distrustDisk(); });
    for (;;) {
        const auto metadata = co_await context.provider.discover();
        if (ended.isCancelled())
            co_return fail(Error::cancelled());
        if (!metadata)
            co_return fail(metadata.error());
        const OngoingVisit ongoing(d.context, agent);
        const auto redirectUri = agent.prepare(inBrowser ? context.tenant.loopbackRedirectUri
                                                         : context.tenant.redirectUri);
        if (!redirectUri)
            co_return fail(redirectUri.error());
        options.redirectUri = *redirectUri;
        const auto request =
            AuthorizationRequest::create(context.tenant, *metadata, options, context.clock.now());
        if (!request) {
            agent.cancel();
            co_return fail(request.error());
        }
        context.pending.insert(*request);

        if (const auto next = d.session.state().awaitUser())
            d.session.apply(next);
        Visit visit = visitTo(request->url(), context.tenant, *metadata, d.session.cookies);
        visit.redirectUri = request->redirectUri();
        visit.state = request->state();
        connectAhead(*metadata);
        const auto visited = co_await agent.open(visit);
        if (!visited || ended.isCancelled()) {
            (void)context.pending.take(request->state(), context.clock.now());
            if (ended.isCancelled())
                co_return fail(Error::cancelled());
            if (visited.error().code() == ErrorCode::UserAgentRestart)
                continue; // with another state and nonce
            co_return fail(visited.error());
        }
        if (const auto next = d.session.state().check())
            d.session.apply(next);
        auto record = co_await redeemVisit(*request, *metadata, *visited);
        if (!ended.isCancelled())
            agent.conclude(record.has_value());
        if (record) {
            distrust.dismiss();
            record->userAgent = userAgent;
        }
        co_return record;
    }
}

void SignInFlow::connectAhead(const ProviderMetadata &metadata) const
{
    const AuthContext &context = *d.context;
    if (!mayWorkAhead(context))
        return;
    if (context.tenant.responseType.testFlag(ResponseItem::Code))
        context.http.connectAhead(metadata.tokenEndpoint);
    context.http.connectAhead(context.tenant.apiBaseUrl);
}

Task<Expected<SessionRecord>> SignInFlow::redeemVisit(AuthorizationRequest request,
                                                      ProviderMetadata metadata,
                                                      VisitResult visited)
{
    const auto held = d.hold();
    AuthContext &context = *d.context;
    const auto answered = context.pending.take(
        AuthorizationResponse::stateOf(visited.callback.reveal()), context.clock.now());
    if (!answered) {
        (void)context.pending.take(request.state(), context.clock.now());
        co_return fail(answered.error());
    }
    const auto &isShared = context.dependencies.sharesRedirectUri;
    const SignInAttempt attempt {context.tenant, metadata, *answered, isShared && isShared()};
    auto record = co_await redeem(context.http, context.provider, context.clock, attempt, visited);
    if (!record)
        co_return fail(answerOfPerson(record.error()));
    record->cookies = visited.cookies;
    record->configuration = context.configuration.values();
    record->allowedScopes =
        record->tokens.accessToken.isEmpty() ? record->requestedScopes : record->tokens.scopes;
    co_return record;
}

void SignInFlow::cancel()
{
    const auto held = d.hold();
    if (d.session.state().as<SessionState::SigningIn>()) {
        d.endAttempt();
        cancelVisit(*d.context);
        d.session.leave({});
    } else if (d.session.state().isInteracting()) {
        cancelVisit(*d.context); // AccessTokens::ask() continues from there
    }
}

void SignInFlow::raise()
{
    const auto *signingIn = d.session.state().as<SessionState::SigningIn>();
    const bool isAwaiting = signingIn && signingIn->stage == SessionState::Stage::AwaitingUser;
    if (d.context->visiting && (isAwaiting || d.session.state().isInteracting()))
        d.context->visiting->raise();
}

} // namespace Keyfob
