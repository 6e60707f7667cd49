// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "auth/accesstokens.h"

#include "auth/audiencegrant.h"
#include "auth/authservice_p.h"
#include "auth/renewal.h"
#include "core/text.h"
#include "oidc/scopes.h"

#include <algorithm>

namespace Keyfob {

namespace {

/// Those of \a wanted that \a record lacks.
QStringList missing(const QStringList &wanted, const SessionRecord &record)
{
    const QStringList held = heldScopes(record.tokens.scopes, record.requestedScopes);
    QStringList lacking;
    std::copy_if(wanted.begin(), wanted.end(), std::back_inserter(lacking),
                 [&](const QString &scope) { return !held.contains(scope); });
    lacking.removeDuplicates();
    return lacking;
}

tl::unexpected<Error> insufficient(const QStringList &scopes)
{
    return fail(ErrorCode::InsufficientScope,
                Text::tr("You are not allowed to do that. Ask your administrator for: %1")
                    .arg(plainText(scopes.join(QStringLiteral(", ")))));
}

tl::unexpected<Error> tooShort()
{
    return fail(
        ErrorCode::TokenExpired,
        Text::tr("Your provider's sessions are too short for this. Tell your administrator."),
        QStringLiteral("minimum lifetime"));
}

/// The e-mail address of \a record as the provider wrote it: what screens show may be shortened.
QString emailOf(const SessionRecord &record)
{
    const QLatin1StringView name("email");
    const QString said = record.userInfo.value(name).toString();
    return said.isEmpty() ? record.tokens.idTokenClaims.value(name).toString() : said;
}

} // namespace

Task<Expected<void>> AccessTokens::askIfNeeded(AccessTokenRequest request)
{
    const auto held = d.hold();
    const auto over = d.session.state().reauthentication();
    auto lacking = missing(request.scopes, *d.session.record());
    if (!over && lacking.isEmpty())
        co_return Expected<void>();
    if (!request.interactive) {
        if (over)
            co_return fail(*over);
        co_return insufficient(lacking);
    }
    const auto asked = co_await ask(lacking);
    if (!asked)
        co_return fail(asked.error());
    if (!d.session.record())
        co_return fail(Error::cancelled());
    lacking = missing(request.scopes, *d.session.record());
    if (!lacking.isEmpty())
        co_return insufficient(lacking);
    co_return Expected<void>();
}

Task<Expected<Secret>> AccessTokens::get(AccessTokenRequest request)
{
    const auto held = d.hold();
    if (!request.audience.isEmpty() && !isOwnAudience(d.context->tenant, request.audience))
        co_return co_await d.audienceTokens.get(std::move(request));
    const CurrentSession &session = d.session;
    const Clock &clock = d.context->clock;
    const auto over = [&session] { return session.state().reauthentication(); };
    if (!session.record() || (session.record()->tokens.accessToken.isEmpty() && !over()))
        co_return fail(ErrorCode::NotSignedIn, Text::tr("You are not signed in to this API."));
    if (const auto asked = co_await askIfNeeded(request); !asked)
        co_return fail(asked.error());

    if (!session.schedule.canLast(request.minimumLifetime))
        co_return tooShort();
    if (session.schedule.isDueForUse(clock.now(), request.minimumLifetime)
        && d.renewer.canRenew()) {
        const auto renewed = co_await d.renewer.renew();
        const bool isOver = !session.record() || session.isExpired();
        if (isOver && !renewed && !over())
            co_return fail(renewed.error());
        if (!session.record())
            co_return fail(Error::cancelled());
    }
    if (!over() && session.isExpired()) {
        if (d.renewer.isBusy() || d.renewer.canRenew())
            co_return fail(sessionOver());
        d.renewer.endSession(session.state().refusal().value_or(sessionOver()));
    }
    if (over()) {
        if (const auto asked = co_await askIfNeeded(request); !asked)
            co_return fail(asked.error());
    }
    const auto refusal = session.state().refusal();
    if (refusal && !session.schedule.lasts(clock.now(), request.minimumLifetime)) {
        if (!request.interactive)
            co_return fail(*refusal);
        if (const auto asked = co_await ask({}); !asked)
            co_return fail(asked.error());
        if (!session.record())
            co_return fail(Error::cancelled());
    }
    if (!session.record())
        co_return fail(Error::cancelled());
    if (!session.schedule.lasts(clock.now(), request.minimumLifetime))
        co_return tooShort();
    co_return std::as_const(session.record()->tokens.accessToken); // QCoro would move it out
}

bool AccessTokens::canReplace(const Secret &refused) const
{
    const SessionRecord *record = d.session.record();
    return !record || !(record->tokens.accessToken == refused) || canRenew(*record);
}

Task<Expected<Secret>> AccessTokens::replace(Secret refused)
{
    const auto held = d.hold();
    const SessionRecord *record = d.session.record();
    if (record && record->tokens.accessToken == refused && !d.session.state().reauthentication()) {
        if (!d.session.state().refusal()) {
            const auto renewed = co_await d.renewer.renew();
            if (!renewed && !d.session.state().refusal())
                co_return fail(renewed.error());
        }
        if (const auto why = d.session.state().refusal()) { // and the API refuses what is left
            d.renewer.endSession(*why);
            co_return fail(*why);
        }
    }
    co_return co_await get({});
}

Task<Expected<Secret>> AccessTokens::acquireInteractively(Secret refused, Error why)
{
    const auto held = d.hold();
    if (!d.session.record())
        co_return fail(why);
    const auto over = [this] { return d.session.state().reauthentication(); };
    const bool isRefused = d.session.record()->tokens.accessToken == refused;
    if (!over() && isRefused && !d.renewer.isBusy() && !d.renewer.canRenew()) // the API says so
        d.renewer.endSession(d.session.state().refusal().value_or(sessionOver()));
    const bool isUsable = !isRefused && !d.session.isExpired();
    if (!over() && !isUsable)
        co_return fail(why);
    AccessTokenRequest request;
    request.interactive = true;
    co_return co_await get(request);
}

Task<Expected<void>> AccessTokens::ask(QStringList scopes)
{
    const auto held = d.hold();
    if (d.session.state().isInteracting()) {
        if (d.session.state().reauthentication())
            co_return co_await d.renewer.wait(); // for the window that is open
        co_return fail(ErrorCode::InvalidRequest, Text::tr("A sign-in is already in progress."));
    }
    if (d.renewer.isBusy())
        (void)co_await d.renewer.wait(); // a visit at a time
    if (d.isClosed() || !d.session.record() || d.renewer.isBusy())
        co_return fail(Error::cancelled());

    const CancelToken ended = d.attempt();
    const SessionRecord old = *d.session.record();
    const Tenant &tenant = d.context->tenant;
    const bool inBrowser = d.context->canUseBrowser()
        && (isInBrowser(old) || tenant.userAgent == UserAgentChoice::System);
    auto options = AuthorizationOptions::of(tenant);
    options.scopes = old.requestedScopes + scopes;
    // A browser's address goes through the arguments of other programs.
    if (options.loginHint.isEmpty() && !inBrowser)
        options.loginHint = emailOf(old);
    d.renewer.begin();
    d.session.apply(d.session.state().interact());
    const auto answer = co_await d.signInFlow.authorize(
        options, inBrowser ? UserAgentKind::System : UserAgentKind::Embedded, ended);
    const Expected<void> result = takeAnswer(ended, old, answer);
    d.renewer.finish(result);
    co_return result;
}

Expected<void> AccessTokens::takeAnswer(const CancelToken &ended, const SessionRecord &old,
                                        const Expected<SessionRecord> &answer)
{
    if (ended.isCancelled()) {
        if (answer)
            d.renewer.late = *answer;
        return fail(Error::cancelled());
    }
    const auto over = d.session.state().reauthentication();
    if (!answer) {
        d.session.apply(d.session.state().endInteraction());
        const bool isClosed = answer.error().code() == ErrorCode::Cancelled;
        return fail(isClosed && over ? *over : answer.error());
    }
    if (Session::subjectOf(*answer) != Session::subjectOf(old)) {
        d.tasks.start(d.signOutFlow.revokeUnused(*answer)); // nobody continues with it
        if (over) {
            d.session.apply(d.session.state().endInteraction());
            return fail(ErrorCode::SubjectMismatch,
                        Text::tr("Another person signed in. Log in as %1 to continue.")
                            .arg(Session::of(old).name));
        }
        const Error why(
            ErrorCode::SubjectMismatch,
            Text::tr("Another person signed in. You are signed out here: log in again."));
        d.renewer.endSession(why);
        return fail(why);
    }
    SessionRecord next = *answer;
    keepUserInfo(next, old);
    d.enter(std::move(next));
    d.tasks.start(d.keeper.keep()); // continues by itself: nobody waits for a keychain
    return {};
}

} // namespace Keyfob
