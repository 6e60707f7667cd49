// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "auth/authservice_p.h"

#include "core/text.h"
#include "vault/sessionvault.h"

namespace Keyfob {

bool AuthService::Private::isAccepted(const SessionRecord &found,
                                      const std::optional<SessionConfiguration> &agreed) const
{
    const auto kept = SessionConfiguration::fromValues(found.configuration);
    return kept == configuration || kept == agreed || (kept.isUnknown() && bindsUnknown);
}

Error AuthService::Private::refuse(const SessionRecord &found)
{
    refused = Refused {id(), SessionConfiguration::fromValues(found.configuration),
                       found.tokens.refreshToken};
    const SessionConfiguration &before = refused->configuration;
    QStringList fields;
    for (const ConfigurationDifference &difference : configuration.differencesFrom(before))
        fields.append(difference.field);
    const QString name = plainText(tenant.name, 80);
    const QString sentence = before.isUnknown()
        ? Text::tr("Your session at %1 was kept by a version that did not note its settings. Log "
                   "in again, or agree to use it with the settings there are now.")
              .arg(name)
        : Text::tr("The settings of %1 are not the ones that you logged in with. Log in again, or "
                   "agree to use your session with the new ones.")
              .arg(name);
    const Error why(ErrorCode::ConfigurationChanged, sentence, fields.join(QLatin1Char(' ')));
    leave(why);
    return why;
}

QCoro::Task<Expected<void>> AuthService::Private::resume(Self self, SessionRecord found,
                                                         quint64 number)
{
    self->setKept(true);
    if (found.configuration != self->configuration.values()) {
        // Before anything is sent: a renewal looks into the vault again.
        found.configuration = self->configuration.values();
        const auto bound = co_await self->vault.save(self->id(), found);
        if (!self->isCurrent(number))
            co_return fail(Error::cancelled());
        self->setKept(bound.has_value());
        if (!bound)
            self->setKeychainTrouble(
                bound.error(),
                tr("Your session could not be kept. %1").arg(bound.error().message()));
    }
    if (found.tokens.expiresAt.isValid() && found.tokens.expiresAt <= self->clock.now())
        co_return co_await revive(self, found, number);
    self->enter(found);
    co_return Expected<void>();
}

QCoro::Task<> AuthService::Private::keepInstead(Self self, quint64 number, Refused replaced)
{
    const SignOutParts parts = signOutParts(self, number);
    SessionRecord old;
    old.configuration = replaced.configuration.values();
    old.tokens.refreshToken = replaced.refreshToken;
    // Both are given to the vault at once, so that a program that closes now loses neither.
    auto aside = setAsideToRevoke(parts, old);
    const auto kept = co_await keep(self, number);
    co_await aside;
    if (kept)
        co_await revokeLeftover(parts);
    else if (kept.error().code() != ErrorCode::Cancelled)
        co_await self->vault.remove(
            pendingRevocationId(parts.sessionId)); // the old session is there
}

QList<ConfigurationDifference> AuthService::configurationDifferences() const
{
    return d->refused ? d->configuration.differencesFrom(d->refused->configuration)
                      : QList<ConfigurationDifference>();
}

bool AuthService::canAcceptConfiguration() const
{
    return d->refused && d->state == State::SignedOut;
}

QCoro::Task<Expected<void>> AuthService::acceptConfiguration()
{
    const auto self = d;
    if (!canAcceptConfiguration()) {
        co_return fail(ErrorCode::InvalidRequest,
                       tr("No session waits for you to agree to its settings."));
    }
    const auto agreed = std::exchange(self->refused, std::nullopt)->configuration;
    co_return co_await Private::restore(self, false, agreed);
}

} // namespace Keyfob
