// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "auth/sessionkeeper.h"

#include "auth/authservice_p.h"
#include "auth/signout.h"
#include "core/text.h"
#include "vault/pendingrevocation.h"
#include "vault/sessionvault.h"

namespace Keyfob {

Task<Expected<void>> SessionKeeper::restore()
{
    const auto held = d.hold();
    const SessionState &state = d.session.state();
    if (!state.as<SessionState::Starting>() || !state.look())
        co_return fail(ErrorCode::InvalidRequest,
                       Text::tr("The session has already been looked for."));
    co_return co_await look(false, {});
}

bool SessionKeeper::canRetry() const
{
    const SessionState &state = d.session.state();
    using Trouble = AuthService::KeychainTrouble;
    switch (d.session.keychainTrouble()) {
    case Trouble::Locked:
    case Trouble::Denied:
    case Trouble::Hung:
    case Trouble::Failed:
        return state.as<SessionState::SignedOut>() || state.as<SessionState::SignedIn>();
    default: return false;
    }
}

Task<Expected<void>> SessionKeeper::retry()
{
    const auto held = d.hold();
    if (!canRetry())
        co_return fail(ErrorCode::InvalidRequest, Text::tr("There is nothing to try again."));
    if (d.session.record() && m_replaced)
        co_return co_await keepInstead(*m_replaced);
    if (d.session.record())
        co_return co_await keep();
    co_return co_await look(true, {});
}

QList<ConfigurationDifference> SessionKeeper::configurationDifferences() const
{
    return m_refused ? d.context->configuration.differencesFrom(m_refused->configuration)
                     : QList<ConfigurationDifference>();
}

bool SessionKeeper::canAcceptConfiguration() const
{
    return m_refused && d.session.state().as<SessionState::SignedOut>();
}

Task<Expected<void>> SessionKeeper::acceptConfiguration()
{
    const auto held = d.hold();
    if (!canAcceptConfiguration()) {
        co_return fail(ErrorCode::InvalidRequest,
                       Text::tr("No session waits for you to agree to its settings."));
    }
    const auto agreed = std::exchange(m_refused, std::nullopt)->configuration;
    co_return co_await look(false, agreed);
}

Task<Expected<void>> SessionKeeper::look(bool interactive,
                                         std::optional<SessionConfiguration> agreed)
{
    const auto held = d.hold();
    SessionVault &vault = d.context->vault;
    const CancelToken ended = d.begin(d.session.state().look());
    const QString id = d.context->id();
    Expected<std::optional<SessionRecord>> loaded;
    if (interactive)
        loaded = co_await vault.loadAsking(id);
    else
        loaded = co_await vault.load(id);
    if (ended.isCancelled())
        co_return fail(Error::cancelled());
    d.session.setNotice({});
    if (!loaded) {
        d.session.setKeychainTrouble(loaded.error(), loaded.error().message());
        d.session.leave({});
        co_return fail(loaded.error());
    }
    d.tasks.start(revokeLeftover(d.context, ended)); // continues by itself
    if (!*loaded) {
        d.session.leave({});
        co_return Expected<void>();
    }
    const SessionRecord &found = **loaded;
    if (!isAccepted(found, agreed))
        co_return fail(refuse(found));
    co_return co_await resume(found, ended);
}

bool SessionKeeper::isAccepted(const SessionRecord &found,
                               const std::optional<SessionConfiguration> &agreed) const
{
    const auto kept = SessionConfiguration::fromValues(found.configuration);
    return kept == d.context->configuration || kept == agreed
        || (kept.isUnknown() && d.context->dependencies.bindsUnknownConfiguration);
}

Error SessionKeeper::refuse(const SessionRecord &found)
{
    const auto before = SessionConfiguration::fromValues(found.configuration);
    m_refused = Refused {d.context->id(), before, found.tokens.refreshToken};
    QStringList fields;
    for (const auto &difference : d.context->configuration.differencesFrom(before))
        fields.append(difference.field);
    const QString name = plainText(d.context->tenant.name, 80);
    const QString sentence = before.isUnknown()
        ? Text::tr("Your session at %1 was kept by a version that did not note its settings. Log "
                   "in again, or agree to use it with the settings there are now.")
              .arg(name)
        : Text::tr("The settings of %1 are not the ones that you logged in with. Log in again, or "
                   "agree to use your session with the new ones.")
              .arg(name);
    const Error why(ErrorCode::ConfigurationChanged, sentence, fields.join(QLatin1Char(' ')));
    d.session.leave(why);
    return why;
}

Task<Expected<void>> SessionKeeper::resume(SessionRecord found, CancelToken ended)
{
    const auto held = d.hold();
    d.session.setKept(true);
    if (found.configuration != d.context->configuration.values()) {
        // Before anything is sent: a renewal looks into the vault again.
        found.configuration = d.context->configuration.values();
        const auto bound = co_await d.context->vault.save(d.context->id(), found);
        if (ended.isCancelled())
            co_return fail(Error::cancelled());
        d.session.setKept(bound.has_value());
        if (!bound)
            noticeNotKept(bound.error());
    }
    const QDateTime &expiresAt = found.tokens.expiresAt;
    if (expiresAt.isValid() && expiresAt <= d.context->clock.now())
        co_return co_await d.renewer.revive(found, ended);
    d.enter(found);
    co_return Expected<void>();
}

Task<> SessionKeeper::enterAndKeep(SessionRecord record, CancelToken ended)
{
    const auto held = d.hold();
    auto replaced = std::exchange(m_refused, std::nullopt);
    d.enter(std::move(record));
    if (ended.isCancelled())
        co_return;
    m_replaced.reset();
    if (replaced && replaced->id == d.context->id())
        m_replaced = std::move(replaced);
    if (m_replaced)
        (void)co_await keepInstead(*m_replaced);
    else
        (void)co_await keep();
}

Task<Expected<void>> SessionKeeper::keepInstead(Refused replaced)
{
    const auto held = d.hold();
    const CancelToken ended = d.attempt();
    SessionRecord old;
    old.configuration = replaced.configuration.values();
    old.tokens.refreshToken = replaced.refreshToken;
    // Both are given to the vault at once, so that a program that closes now loses neither.
    auto aside = setAsideToRevoke(d.context, old);
    const auto kept = co_await keep();
    co_await aside;
    if (kept) {
        m_replaced.reset();
        co_await revokeLeftover(d.context, ended);
    } else if (kept.error().code() != ErrorCode::Cancelled) {
        // The old session is there.
        (void)co_await d.context->vault.remove(pendingRevocationId(replaced.id));
    }
    co_return kept;
}

Task<Expected<void>> SessionKeeper::keep()
{
    const auto held = d.hold();
    if (!d.session.record())
        co_return fail(Error::cancelled());
    const CancelToken ended = d.attempt();
    const SessionRecord record = *d.session.record();
    const auto saved = co_await d.context->vault.save(d.context->id(), record);
    if (ended.isCancelled())
        co_return fail(Error::cancelled());
    if (!saved) {
        noticeNotKept(saved.error());
        co_return saved;
    }
    d.session.setKept(true);
    if (d.session.keychainTrouble() != AuthService::KeychainTrouble::None)
        d.session.setNotice({});
    co_return saved;
}

void SessionKeeper::noticeNotKept(const Error &why)
{
    d.session.setKeychainTrouble(why,
                                 Text::tr("Your session could not be kept. %1").arg(why.message()));
}

} // namespace Keyfob
