// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "auth/signoutflow.h"

#include "auth/authservice_p.h"
#include "auth/signout.h"
#include "core/text.h"
#include "vault/sessionvault.h"

namespace Keyfob {

namespace {

/// Nobody waits longer for a provider to end a session that is gone here already.
constexpr std::chrono::seconds SignOutPatience {2};

} // namespace

Task<Expected<void>> SignOutFlow::signOut()
{
    const auto held = d.hold();
    if (!d.session.record())
        co_return fail(ErrorCode::InvalidRequest, Text::tr("Nobody is signed in."));
    SessionRecord old = *d.session.record();
    const CancelToken ended = d.begin(d.session.state().signOut()); // ends a renewal's visit, too
    d.session.cookies = {};
    d.keeper.forgetRefused();
    d.session.setNotice({});
    if (d.renewer.isBusy()) {
        (void)co_await d.renewer.wait();
        if (ended.isCancelled())
            co_return fail(Error::cancelled());
    }
    if (const auto late = std::exchange(d.renewer.late, std::nullopt))
        old = *late;

    const auto removed = co_await d.context->vault.remove(d.context->id());
    if (!ended.isCancelled())
        d.tasks.start(stopWaiting(ended));
    const SignOutReport report = co_await endAtProvider(d.context, old, removed, ended);
    if (ended.isCancelled())
        co_return fail(Error::cancelled());
    d.session.setNotice(report.notice(d.context->tenant));
    if (d.session.state().as<SessionState::SigningOut>())
        d.session.leave({});
    co_return Expected<void>();
}

Task<> SignOutFlow::stopWaiting(CancelToken ended)
{
    const auto held = d.hold();
    const auto waited = co_await d.tasks.guard(d.context->delay.wait(SignOutPatience));
    if (!waited || ended.isCancelled() || !d.session.state().as<SessionState::SigningOut>())
        co_return;
    const QString name = d.context->tenant.name;
    d.session.setNotice(
        Error(ErrorCode::TimedOut,
              Text::tr("You are signed out here. %1 is still ending its own session; if its page "
                       "asks, answer there.")
                  .arg(name),
              QStringLiteral("end_session_endpoint")));
    d.session.leave({});
}

Task<Expected<void>> SignOutFlow::forgetKept()
{
    const auto held = d.hold();
    co_return co_await withdrawKept(d.context, d.attempt());
}

Task<> SignOutFlow::revokeUnused(SessionRecord unwanted)
{
    const auto held = d.hold();
    if (!d.isClosed())
        (void)co_await revokeRefreshToken(d.context, unwanted.tokens.refreshToken);
}

} // namespace Keyfob
