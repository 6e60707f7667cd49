// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "auth/renewer.h"

#include "auth/authservice_p.h"
#include "core/logging.h"
#include "core/text.h"
#include "vault/sessionvault.h"

namespace Keyfob {

namespace {

/// The clock is looked at this often at least: it may jump, and the machine may sleep.
constexpr std::chrono::seconds ClockCheck {30};

/// \a why, as the reason for which the person has to log in again.
Error logInAgain(const Error &why, ErrorCode code)
{
    if (isAboutSomebodyElse(why) || why.code() == ErrorCode::TokenExpired)
        return why;
    const QString sentence = why.code() == ErrorCode::InvalidGrant // which says what to do
        ? Text::tr("Your session has ended. %1")
        : Text::tr("Your session has ended. Log in again. (%1)");
    Error error(code, sentence.arg(why.message()), why.name() + QLatin1Char(' ') + why.detail());
    error.setProviderCode(why.providerCode());
    error.setHttpStatus(why.httpStatus());
    return error;
}

} // namespace

bool isAboutSomebodyElse(const Error &why)
{
    return why.code() == ErrorCode::NotSignedIn || why.code() == ErrorCode::SubjectMismatch;
}

Error sessionOver()
{
    return Error(ErrorCode::TokenExpired, Text::tr("Your session has ended. Log in again."));
}

Renewer::Renewer(AuthServicePrivate &owner)
    : d(owner)
{
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { checkExpiry(); });
    followClock(m_timer, d.context->clock);
}

void Renewer::stop()
{
    m_timer.stop();
}

bool Renewer::canRenew() const
{
    const SessionState &state = d.session.state();
    return state.session() && Keyfob::canRenew(*state.session()) && !state.refusal()
        && !state.reauthentication();
}

void Renewer::checkExpiry()
{
    const auto held = d.hold();
    const auto isOver = [this] {
        const SessionState &state = d.session.state();
        return d.isClosed() || !state.session() || state.reauthentication();
    };
    if (isOver()) {
        m_timer.stop();
        return;
    }
    const QDateTime now = d.context->clock.now();
    // While it is being renewed or the person is asked, it is for that to say what comes next.
    if (!isBusy() && canRenew() && d.session.schedule.isDueByTimer(now))
        d.tasks.start(renew()); // continues by itself, and may end the session
    else if (!isBusy() && d.session.isExpired() && !canRenew())
        endSession(d.session.state().refusal().value_or(sessionOver()));
    if (isOver())
        m_timer.stop();
    else
        m_timer.start(d.session.schedule.wait(now, ClockCheck));
}

void Renewer::resumeAfterOffline()
{
    const auto held = d.hold();
    if (!d.isClosed() && !isBusy() && d.session.state().isOffline())
        d.tasks.start(renew()); // continues by itself
}

Task<Expected<void>> Renewer::wait()
{
    const auto held = d.hold();
    if (!isBusy())
        co_return Expected<void>();
    const Completion<Expected<void>> mine;
    m_waiting->append(mine);
    co_return co_await mine;
}

void Renewer::begin(Purpose purpose)
{
    m_waiting.emplace();
    m_purpose = purpose;
}

std::optional<Error> Renewer::delayedBy() const
{
    return d.session.schedule.isDelayed(d.context->clock.now()) ? m_delayedBy : std::nullopt;
}

void Renewer::delay(const Error &why)
{
    if (const auto wait = why.retryAfter()) {
        m_delayedBy = why;
        d.session.schedule.delay(d.context->clock.now(), *wait);
    }
}

void Renewer::finish(const Expected<void> &result)
{
    const auto ended = std::exchange(m_waiting, std::nullopt);
    for (const auto &waiter : *ended)
        waiter.finish(result);
    checkExpiry();
}

Task<Expected<Renewed>> Renewer::run(SessionRecord old, CancelToken ended)
{
    const auto held = d.hold();
    RenewalSchedule &schedule = d.session.schedule;
    if (const auto why = delayedBy())
        co_return fail(*why);
    m_delayedBy.reset();
    schedule.tried(d.context->clock.now());
    auto renewed = co_await renewSession(d.context, old, d.session.isKept(), ended);
    if (!renewed) {
        qCInfo(lcAuth).noquote() << "not renewed:" << renewed.error().name()
                                 << renewed.error().detail();
        if (!ended.isCancelled())
            delay(renewed.error());
    }
    co_return renewed;
}

Task<Expected<void>> Renewer::renew()
{
    const auto held = d.hold();
    while (isBusy() && m_purpose == Purpose::OtherApi)
        (void)co_await wait();
    if (isBusy())
        co_return co_await wait();
    if (d.isClosed() || !d.session.record())
        co_return fail(Error::cancelled());
    const CancelToken ended = d.attempt();
    const SessionRecord old = *d.session.record();
    begin();
    d.session.apply(d.session.state().renew());
    const auto renewed = co_await run(old, ended);

    Expected<void> result;
    if (!renewed)
        result = fail(renewed.error());
    if (ended.isCancelled()) {
        if (renewed)
            late = renewed->record;
    } else if (renewed) {
        d.session.renewed(renewed->record);
        if (!d.session.isKept() || renewed->notKept)
            d.tasks.start(d.keeper.keep());
    } else {
        takeFailure(renewed.error());
    }
    finish(result);
    co_return result;
}

void Renewer::takeFailure(const Error &why)
{
    const AfterFailure after = afterFailure(why);
    const bool isExpired = d.session.isExpired();
    if (isAboutSomebodyElse(why) || (isExpired && after != AfterFailure::Keep))
        endSession(why);
    else if (after == AfterFailure::EndSession)
        d.session.refuse(why);
    else if (isExpired)
        d.session.goOffline(why);
    else
        d.session.apply(d.session.state().notRenewed());
}

Task<Expected<void>> Renewer::revive(SessionRecord old, CancelToken ended)
{
    const auto held = d.hold();
    if (!Keyfob::canRenew(old)) {
        d.session.cookies = old.cookies;
        d.session.leave(sessionOver());
        co_return Expected<void>();
    }
    d.session.apply(d.session.state().revive());
    const auto renewed = co_await run(old, ended);
    if (ended.isCancelled())
        co_return fail(Error::cancelled());
    if (renewed) {
        d.enter(renewed->record);
        if (renewed->notKept)
            d.tasks.start(d.keeper.keep());
    } else if (afterFailure(renewed.error()) == AfterFailure::Keep) {
        d.keeper.forgetRefused();
        d.session.enterOffline(old, renewed.error());
        checkExpiry();
    } else {
        d.session.cookies = old.cookies;
        endSession(renewed.error());
    }
    co_return Expected<void>();
}

void Renewer::endSession(const Error &why)
{
    AuthContext &context = *d.context;
    if (isAboutSomebodyElse(why))
        d.session.cookies = {};
    if (d.session.isKept() && why.code() != ErrorCode::NotSignedIn
        && afterFailure(why) == AfterFailure::EndSession)
        d.tasks.start(context.vault.remove(context.id())); // nobody waits for a keychain
    if (d.session.state().as<SessionState::Starting>())
        d.session.leave(logInAgain(why, ErrorCode::TokenExpired));
    else if (isAboutSomebodyElse(why))
        d.session.leave(why);
    else
        d.session.expire(logInAgain(why, why.code()));
}

} // namespace Keyfob
