// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "auth/authservice_p.h"

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

} // namespace

/// What only the person can do for \a request, if anything.
QCoro::Task<Expected<void>> AuthService::Private::askIfNeeded(Self self, AccessTokenRequest request)
{
    auto lacking = missing(request.scopes, *self->record);
    if (!self->reauthenticationRequired && lacking.isEmpty())
        co_return Expected<void>();
    if (!request.interactive) {
        if (self->reauthenticationRequired)
            co_return fail(*self->reauthenticationRequired);
        co_return insufficient(lacking);
    }
    const auto asked = co_await ask(self, lacking);
    if (!asked)
        co_return fail(asked.error());
    if (!self->record)
        co_return fail(Error::cancelled());
    lacking = missing(request.scopes, *self->record);
    if (!lacking.isEmpty())
        co_return insufficient(lacking);
    co_return Expected<void>();
}

QCoro::Task<Expected<Secret>> AuthService::Private::accessToken(Self self,
                                                                AccessTokenRequest request)
{
    if (!self->record
        || (self->record->tokens.accessToken.isEmpty() && !self->reauthenticationRequired))
        co_return fail(ErrorCode::NotSignedIn, Text::tr("You are not signed in to this API."));
    if (!request.audience.isEmpty() && request.audience != self->tenant.audience) {
        co_return fail(ErrorCode::InvalidRequest,
                       Text::tr("You are not signed in to the API that this needs."),
                       plainText(request.audience));
    }
    if (const auto asked = co_await askIfNeeded(self, request); !asked)
        co_return fail(asked.error());

    if (!self->schedule.canLast(request.minimumLifetime))
        co_return tooShort();
    if (self->schedule.isDueForUse(self->clock.now(), request.minimumLifetime)
        && self->hasMeans()) {
        const auto renewed = co_await renewOnce(self);
        const bool isOver = !self->record || self->schedule.isExpired(self->clock.now());
        if (isOver && !renewed && !self->reauthenticationRequired)
            co_return fail(renewed.error());
        if (!self->record)
            co_return fail(Error::cancelled());
    }
    if (!self->reauthenticationRequired && self->schedule.isExpired(self->clock.now())) {
        if (self->isRenewing || self->hasMeans())
            co_return fail(sessionOver());
        self->endSession(self->refusal.value_or(sessionOver()));
    }
    if (self->reauthenticationRequired) {
        if (const auto asked = co_await askIfNeeded(self, request); !asked)
            co_return fail(asked.error());
    }
    if (self->refusal && !self->schedule.lasts(self->clock.now(), request.minimumLifetime)) {
        if (!request.interactive)
            co_return fail(*self->refusal);
        if (const auto asked = co_await ask(self, {}); !asked)
            co_return fail(asked.error());
        if (!self->record)
            co_return fail(Error::cancelled());
    }
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

QCoro::Task<Expected<Secret>> AuthService::renew(Secret refused)
{
    const auto self = d;
    if (self->record && self->record->tokens.accessToken == refused) {
        if (!canRenew(*self->record))
            co_return co_await AccessTokenSource::renew(refused);
        if (!self->refusal) {
            const auto renewed = co_await Private::renewOnce(self);
            if (!renewed && !self->refusal)
                co_return fail(renewed.error());
        }
        if (self->refusal) { // and the API does not take what is left
            const Error why = *self->refusal;
            self->endSession(why);
            co_return fail(why);
        }
    }
    co_return co_await Private::accessToken(self, {});
}

QCoro::Task<Expected<Secret>> AuthService::acquireInteractively(Secret refused, Error why)
{
    const auto self = d;
    if (!self->record)
        co_return fail(why);
    const bool isRefused = self->record->tokens.accessToken == refused;
    if (!self->reauthenticationRequired && isRefused && !self->isRenewing && !self->hasMeans())
        self->endSession(self->refusal.value_or(sessionOver())); // the API says so
    const bool isUsable = !isRefused && !self->schedule.isExpired(self->clock.now());
    if (!self->reauthenticationRequired && !isUsable)
        co_return fail(why);
    AccessTokenRequest request;
    request.interactive = true;
    co_return co_await Private::accessToken(self, request);
}

quint64 AuthService::sessionNumber() const
{
    return d->attempt;
}

} // namespace Keyfob
