// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "auth/authservice_p.h"

#include "core/logging.h"
#include "core/text.h"
#include "useragent/useragent.h"

#include <algorithm>

namespace Keyfob {

namespace {

/// Those of \a wanted that \a granted lacks.
QStringList missing(const QStringList &wanted, const QStringList &granted)
{
    QStringList lacking;
    std::copy_if(wanted.begin(), wanted.end(), std::back_inserter(lacking),
                 [&](const QString &scope) { return !granted.contains(scope); });
    lacking.removeDuplicates();
    return lacking;
}

tl::unexpected<Error> insufficient(const QStringList &scopes)
{
    return fail(ErrorCode::InsufficientScope,
                Text::tr("You are not allowed to do that. Ask your administrator for: %1")
                    .arg(plainText(scopes.join(QStringLiteral(", ")))));
}

} // namespace

QCoro::Task<Expected<void>> AuthService::Private::askForMore(Self self, QStringList scopes)
{
    if (self->isAsking) {
        co_return fail(ErrorCode::InvalidRequest, Text::tr("A sign-in is already on its way."));
    }
    if (self->isRenewing)
        (void)co_await renewOnce(self); // a visit at a time
    if (!self->q || !self->record || self->isRenewing)
        co_return fail(Error::cancelled());

    const quint64 number = self->attempt;
    const SessionRecord old = *self->record;
    auto options = AuthorizationOptions::of(self->tenant);
    options.scopes = old.requestedScopes + missing(scopes, old.requestedScopes);
    self->isAsking = true;
    self->setRenewing(true);
    auto asked =
        co_await authorize(self, number, options, self->canUseBrowser() && isInBrowser(old));
    self->isAsking = false;
    self->setRenewing(false);

    Expected<void> result;
    if (!asked) {
        result = fail(asked.error());
    } else if (!self->isCurrent(number)) {
        self->late = *asked;
        result = fail(Error::cancelled());
    } else if (Session::of(*asked).subject != Session::of(old).subject) {
        const Error why(
            ErrorCode::SubjectMismatch,
            Text::tr("Another person signed in. You are signed out here: log in again."));
        self->endSession(why);
        result = fail(why);
    } else {
        self->setOffline({});
        self->replace(*asked);
        keep(self, number); // goes on by itself: nobody waits for a keychain
    }
    self->finishRenewal(result);
    co_return result;
}

QCoro::Task<Expected<Secret>> AuthService::Private::accessToken(Self self,
                                                                AccessTokenRequest request)
{
    if (!self->record || self->record->tokens.accessToken.isEmpty())
        co_return fail(ErrorCode::NotSignedIn, Text::tr("You are not signed in to this API."));
    if (!request.audience.isEmpty() && request.audience != self->tenant.audience) {
        co_return fail(ErrorCode::InvalidRequest,
                       Text::tr("You are not signed in to the API that this needs."),
                       plainText(request.audience));
    }
    auto lacking = missing(request.scopes, self->record->tokens.scopes);
    if (!lacking.isEmpty() && !request.mayAsk)
        co_return insufficient(lacking);
    if (!lacking.isEmpty()) {
        const auto asked = co_await askForMore(self, lacking);
        if (!asked)
            co_return fail(asked.error());
        if (!self->record)
            co_return fail(Error::cancelled());
        lacking = missing(request.scopes, self->record->tokens.scopes);
        if (!lacking.isEmpty())
            co_return insufficient(lacking);
    }

    const auto tooShort = [] {
        return fail(
            ErrorCode::TokenExpired,
            Text::tr("Your provider's sessions are too short for this. Tell your administrator."),
            QStringLiteral("minimum lifetime"));
    };
    if (!self->schedule.canLast(request.minimumLifetime))
        co_return tooShort();
    if (self->schedule.isDueForUse(self->clock.now(), request.minimumLifetime)
        && canRenew(*self->record)) {
        const auto renewed = co_await renewOnce(self);
        const bool isOver = !self->record || self->schedule.isExpired(self->clock.now());
        if (isOver && !renewed)
            co_return fail(renewed.error());
        if (!self->record)
            co_return fail(Error::cancelled());
    }
    if (self->schedule.isExpired(self->clock.now()))
        co_return fail(sessionOver());
    if (!self->schedule.lasts(self->clock.now(), request.minimumLifetime))
        co_return tooShort();
    co_return std::as_const(self->record->tokens.accessToken); // QCoro would move it out
}

QCoro::Task<Expected<Secret>> AuthService::accessToken()
{
    return Private::accessToken(d, {});
}

QCoro::Task<Expected<Secret>> AuthService::accessToken(AccessTokenRequest request)
{
    return Private::accessToken(d, std::move(request));
}

} // namespace Keyfob
