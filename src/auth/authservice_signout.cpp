// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "auth/authservice_p.h"

#include "core/delay.h"
#include "core/text.h"

#include <QCoreApplication>

namespace Keyfob {

namespace {

/// Nobody waits longer for a provider to end a session that is gone here already.
constexpr std::chrono::seconds SignOutPatience {2};

} // namespace

SignOutParts AuthService::Private::signOutParts(Self self, quint64 number)
{
    return {
        self->tenant,
        self->id(),
        self->http,
        self->userAgent,
        self->canUseBrowser() ? self->browser : nullptr,
        self->vault,
        self->provider,
        self->configuration.values(),
        self->bindsUnknown,
        [self, number] { return self->isCurrent(number); },
    };
}

void AuthService::Private::revokeUnused(const SessionRecord &unwanted)
{
    // Goes on by itself: nobody waits for it.
    if (q)
        revokeRefreshToken(signOutParts(shared_from_this(), attempt), unwanted.tokens.refreshToken);
}

QCoro::Task<> AuthService::Private::stopWaiting(Self self, quint64 number)
{
    co_await self->delay.wait(SignOutPatience);
    if (!self->isCurrent(number) || self->state != State::SigningOut)
        co_return;
    self->isEnding = true;
    self->setNotice(Error(ErrorCode::TimedOut,
                          Text::tr("You are signed out here. %1 is still ending its own session; "
                                   "if its page asks, answer there.")
                              .arg(self->tenant.name),
                          QStringLiteral("end_session_endpoint")));
    self->leave({});
}

QCoro::Task<Expected<void>> AuthService::signOut()
{
    const auto self = d;
    if (self->state != State::SignedIn) {
        co_return fail(ErrorCode::InvalidRequest,
                       QCoreApplication::translate("Keyfob::AuthService", "Nobody is signed in."));
    }
    const quint64 number = self->begin(State::SigningOut);
    SessionRecord old = *std::exchange(self->record, std::nullopt);
    self->cookies = {};
    self->setReauthenticationRequired({});
    Q_EMIT sessionChanged();
    self->setNotice({});
    if (self->isRenewing) {
        self->cancelVisit();
        co_await Private::renewOnce(self);
        if (self->late)
            old = *std::exchange(self->late, std::nullopt);
        if (!self->isCurrent(number))
            co_return fail(Error::cancelled());
    }

    auto parts = Private::signOutParts(self, number);
    parts.whenGone = [self, number] { Private::stopWaiting(self, number); };
    const SignOutReport report = co_await signOutSession(parts, old);
    if (!self->isCurrent(number))
        co_return fail(Error::cancelled());
    self->isEnding = false;
    self->setNotice(report.notice(self->tenant));
    if (self->state == State::SigningOut)
        self->leave({});
    co_return Expected<void>();
}

} // namespace Keyfob
