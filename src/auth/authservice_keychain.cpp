// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "auth/authservice_p.h"

#include "vault/sessionvault.h"

namespace Keyfob {

namespace {

AuthService::KeychainTrouble troubleOf(ErrorCode code)
{
    using Trouble = AuthService::KeychainTrouble;
    switch (code) {
    case ErrorCode::KeychainLocked: return Trouble::Locked;
    case ErrorCode::KeychainMissing: return Trouble::Missing;
    case ErrorCode::KeychainDenied: return Trouble::Denied;
    case ErrorCode::KeychainCorrupt:
    case ErrorCode::KeychainNewer: return Trouble::Corrupt;
    case ErrorCode::KeychainUnavailable: return Trouble::Unavailable;
    case ErrorCode::KeychainTimeout: return Trouble::Hung;
    default: return Trouble::Failed;
    }
}

} // namespace

void AuthService::Private::setKeychainTrouble(const Error &why, const QString &sentence)
{
    if (why.code() == ErrorCode::Cancelled)
        return;
    const Error said(why.code(), sentence, why.detail());
    const auto next = troubleOf(why.code());
    if (notice == said && trouble == next)
        return;
    notice.reset();
    setNotice(said);
    trouble = next;
    Q_EMIT q->noticeChanged();
}

void AuthService::Private::setKept(bool next)
{
    if (std::exchange(isKept, next) != next && q)
        Q_EMIT q->keptChanged();
}

QCoro::Task<Expected<void>>
AuthService::Private::restore(Self self, bool interactive,
                              std::optional<SessionConfiguration> agreed)
{
    const quint64 number = self->begin(State::Starting);
    const QString id = self->id();
    Expected<std::optional<SessionRecord>> loaded;
    if (interactive)
        loaded = co_await self->vault.loadAsking(id);
    else
        loaded = co_await self->vault.load(id);
    if (!self->isCurrent(number))
        co_return fail(Error::cancelled());
    self->setNotice({});
    if (!loaded) {
        self->setKeychainTrouble(loaded.error(), loaded.error().message());
        self->leave({});
        co_return fail(loaded.error());
    }
    const auto parts = signOutParts(self, number);
    revokeLeftover(parts); // goes on by itself
    if (!*loaded) {
        self->leave({});
        co_return Expected<void>();
    }
    const SessionRecord &found = **loaded;
    if (!self->isAccepted(found, agreed))
        co_return fail(self->refuse(found));
    co_return co_await resume(self, found, number);
}

QCoro::Task<Expected<void>> AuthService::Private::keep(Self self, quint64 number)
{
    const SessionRecord record = *self->record;
    const auto saved = co_await self->vault.save(self->id(), record);
    if (!self->isCurrent(number))
        co_return fail(Error::cancelled());
    if (!saved) {
        self->setKeychainTrouble(
            saved.error(), tr("Your session could not be kept. %1").arg(saved.error().message()));
        co_return saved;
    }
    self->setKept(true);
    if (self->trouble != KeychainTrouble::None)
        self->setNotice({});
    co_return saved;
}

AuthService::KeychainTrouble AuthService::keychainTrouble() const
{
    return d->trouble;
}

bool AuthService::canRetryKeychain() const
{
    const bool isSettled = d->state == State::SignedOut || d->state == State::SignedIn;
    switch (d->trouble) {
    case KeychainTrouble::Locked:
    case KeychainTrouble::Denied:
    case KeychainTrouble::Hung:
    case KeychainTrouble::Failed: return isSettled;
    default: return false;
    }
}

QCoro::Task<Expected<void>> AuthService::restore()
{
    const auto self = d;
    if (self->state != State::Starting)
        co_return fail(ErrorCode::InvalidRequest, tr("The session was looked for already."));
    co_return co_await Private::restore(self, false);
}

QCoro::Task<Expected<void>> AuthService::retryKeychain()
{
    const auto self = d;
    if (!canRetryKeychain()) {
        co_return fail(ErrorCode::InvalidRequest, tr("There is nothing to try again."));
    }
    if (self->state == State::SignedIn)
        co_return co_await Private::keep(self, self->attempt);
    co_return co_await Private::restore(self, true);
}

bool AuthService::isKept() const
{
    return d->isKept;
}

void AuthService::dismissNotice()
{
    d->setNotice({});
}

} // namespace Keyfob
