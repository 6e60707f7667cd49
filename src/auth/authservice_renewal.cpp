// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "auth/authservice_p.h"

#include "core/logging.h"
#include "core/text.h"
#include "useragent/useragent.h"
#include "vault/sessionvault.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace Keyfob {

namespace {

/// It is not for the same person to go on.
bool isAboutSomebodyElse(const Error &why)
{
    return why.code() == ErrorCode::NotSignedIn || why.code() == ErrorCode::SubjectMismatch;
}

/// \a why, as the reason for which the person has to log in again.
Error logInAgain(const Error &why, ErrorCode code)
{
    if (isAboutSomebodyElse(why) || why.code() == ErrorCode::TokenExpired)
        return why;
    Error error(code, Text::tr("Your session has ended. Log in again. (%1)").arg(why.message()),
                why.name() + QLatin1Char(' ') + why.detail());
    error.setProviderCode(why.providerCode());
    error.setHttpStatus(why.httpStatus());
    return error;
}

bool isNetwork(const Error &why)
{
    return why.code() == ErrorCode::Offline || why.code() == ErrorCode::TimedOut
        || why.code() == ErrorCode::ProxyUnreachable
        || why.code() == ErrorCode::ProxyAuthenticationRequired;
}

} // namespace

Error sessionOver()
{
    return Error(ErrorCode::TokenExpired, Text::tr("Your session has ended. Log in again."));
}

void AuthService::Private::setRenewing(bool next)
{
    isRenewing = next;
    if (q)
        Q_EMIT q->renewingChanged();
}

/// The session could not be renewed for want of a network, or (nothing) it was.
void AuthService::Private::setOffline(std::optional<Error> why)
{
    if (why) {
        isOffline = true;
        const QString sentence = isNetwork(*why)
            ? Text::tr("You are offline. Your session goes on when the network is back.")
            : Text::tr("Your session could not be renewed yet; this program keeps trying. %1")
                  .arg(why->message());
        setNotice(Error(why->code(), sentence, why->detail()));
    } else if (std::exchange(isOffline, false)) {
        setNotice({});
    }
}

void AuthService::Private::setRefusal(const Error &why)
{
    refusal = why;
    const QString until =
        QLocale().toString(record->tokens.expiresAt.toLocalTime().time(), QLocale::ShortFormat);
    Error said(
        why.code(),
        Text::tr("Your session ends at %1 and will not be renewed. (%2)").arg(until, why.message()),
        why.detail());
    said.setProviderCode(why.providerCode());
    said.setHttpStatus(why.httpStatus());
    setNotice(said);
}

void AuthService::Private::replace(SessionRecord next)
{
    if (refusal) {
        refusal.reset();
        setNotice({});
    }
    cookies = next.cookies;
    schedule.begin(next.tokens.obtainedAt, next.tokens.expiresAt);
    record = std::move(next);
    Q_EMIT q->sessionChanged();
    noticeSlowClock();
}

void AuthService::Private::noticeSlowClock()
{
    const auto slow = provider.clockSlowness();
    if (slow) {
        const auto minutes =
            std::max<qint64>(1, std::lround(static_cast<double>(slow->count()) / 60));
        setNotice(Error(
            ErrorCode::ClockSkew,
            Text::tr("This computer's clock is about %1 minute(s) slow. Set it right, so that "
                     "your session ends when it should.")
                .arg(minutes),
            QStringLiteral("%1 s").arg(slow->count())));
    } else if (notice && notice->code() == ErrorCode::ClockSkew) {
        setNotice({});
    }
}

/// Ends the session that the provider did not renew. Its record goes from the keychain, unless it
/// is another process's by now; the cookies stay in memory, so that logging in may be one click.
/// Whoever is in the middle of something stays there, without tokens.
void AuthService::Private::endSession(const Error &why)
{
    if (isAboutSomebodyElse(why))
        cookies = {};
    if (isKept && why.code() != ErrorCode::NotSignedIn
        && afterFailure(why) == AfterFailure::EndSession)
        vault.remove(id()); // goes on by itself: nobody waits for a keychain
    if (state == State::Starting)
        leave(logInAgain(why, ErrorCode::TokenExpired));
    else if (isAboutSomebodyElse(why))
        leave(why);
    else
        lapse(logInAgain(why, why.code()));
}

void AuthService::Private::resumeAfterOffline()
{
    if (record && !isRenewing && isOffline)
        renewOnce(shared_from_this()); // goes on by itself
}

void AuthService::Private::finishRenewal(const Expected<void> &result)
{
    const auto self = shared_from_this(); // whoever waits may end it
    const auto ended = std::exchange(waiting, {});
    for (const auto &waiter : ended)
        waiter.finish(result);
    if (q)
        checkExpiry();
}

QCoro::Task<Expected<Renewed>> AuthService::Private::runRenewal(Self self, SessionRecord old,
                                                                quint64 number)
{
    const RenewalParts parts {
        self->tenant,
        self->id(),
        self->http,
        self->userAgent,
        self->vault,
        self->clock,
        self->provider,
        self->pending,
        self->lockFolder,
        self->isKept,
        self->configuration.values(),
        [self, number] { return self->isCurrent(number); },
    };
    self->setRenewing(true);
    self->schedule.tried(self->clock.now());
    auto renewed = co_await renewSession(parts, old);
    self->setRenewing(false);
    if (!renewed)
        qCInfo(lcAuth).noquote() << "not renewed:" << renewed.error().name()
                                 << renewed.error().detail();
    co_return renewed;
}

void AuthService::Private::takeFailure(const Error &why)
{
    const AfterFailure after = afterFailure(why);
    const bool isExpired = schedule.isExpired(clock.now());
    if (isAboutSomebodyElse(why) || (isExpired && after != AfterFailure::Keep))
        endSession(why);
    else if (after == AfterFailure::EndSession)
        setRefusal(why);
    else if (isExpired)
        setOffline(why);
}

QCoro::Task<Expected<void>> AuthService::Private::renewOnce(Self self)
{
    if (self->isRenewing) {
        const Completion<Expected<void>> mine;
        self->waiting.append(mine);
        co_return co_await mine;
    }
    const quint64 number = self->attempt;
    const SessionRecord old = *self->record;
    const auto renewed = co_await runRenewal(self, old, number);

    Expected<void> result;
    if (!renewed)
        result = fail(renewed.error());
    if (!self->isCurrent(number)) {
        if (renewed)
            self->late = renewed->record;
    } else if (renewed) {
        self->setOffline({});
        self->replace(renewed->record);
        if (!self->isKept || renewed->notKept)
            keep(self, number);
    } else {
        self->takeFailure(renewed.error());
    }
    self->finishRenewal(result);
    co_return result;
}

QCoro::Task<Expected<void>> AuthService::Private::revive(Self self, SessionRecord old,
                                                         quint64 number)
{
    if (!canRenew(old)) {
        self->cookies = old.cookies;
        self->leave(sessionOver());
        co_return Expected<void>();
    }
    const auto renewed = co_await runRenewal(self, old, number);
    if (!self->isCurrent(number))
        co_return fail(Error::cancelled());
    if (renewed) {
        self->enter(renewed->record);
        if (renewed->notKept)
            keep(self, number);
        co_return Expected<void>();
    }
    if (afterFailure(renewed.error()) == AfterFailure::Keep) {
        self->enter(old);
        self->setOffline(renewed.error());
        co_return Expected<void>();
    }
    self->cookies = old.cookies;
    self->endSession(renewed.error());
    co_return Expected<void>();
}

bool AuthService::isRenewable() const
{
    return d->hasMeans();
}

} // namespace Keyfob
