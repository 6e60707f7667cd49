// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/canceltoken.h"
#include "core/error.h"
#include "core/secret.h"
#include "core/task.h"
#include "oidc/sessionconfiguration.h"
#include "vault/sessionrecord.h"

#include <optional>

namespace Keyfob {

class AuthServicePrivate;

/// Brings the session into the keychain and back, together with the settings that it belongs to.
class SessionKeeper
{
public:
    explicit SessionKeeper(AuthServicePrivate &owner)
        : d(owner)
    {
    }

    Task<Expected<void>> restore(); ///< See AuthService::restore().
    Task<Expected<void>> retry(); ///< See AuthService::retryKeychain().
    bool canRetry() const;

    Task<Expected<void>> acceptConfiguration(); ///< See AuthService::acceptConfiguration().
    bool canAcceptConfiguration() const;
    QList<ConfigurationDifference> configurationDifferences() const;

    /// SignedIn with \a record, which is kept in the place of what there was.
    Task<> enterAndKeep(SessionRecord record, CancelToken ended);
    /// Keeps the session that there is. Errors: those of SessionVault::save(), which become the
    /// notice; Cancelled.
    Task<Expected<void>> keep();
    /// Nothing waits for the person to agree any more, nor for the keychain.
    void forgetRefused()
    {
        m_refused.reset();
        m_replaced.reset();
    }

private:
    /// What a kept session of other settings has: it waits for the person to agree or to log in.
    struct Refused
    {
        QString id; ///< Of the session, in the vault
        SessionConfiguration configuration;
        Secret refreshToken; ///< To be revoked when another session comes in its place
    };

    /// Looks for a session; \a interactive: the keychain may ask. One of other settings is taken
    /// only if those are the ones \a agreed to.
    Task<Expected<void>> look(bool interactive, std::optional<SessionConfiguration> agreed);
    bool isAccepted(const SessionRecord &found,
                    const std::optional<SessionConfiguration> &agreed) const;
    Error refuse(const SessionRecord &found); ///< Leaves with the error, and keeps the record.
    /// Continues with \a found, once the vault has it with this configuration.
    Task<Expected<void>> resume(SessionRecord found, CancelToken ended);
    /// Keeps the session in the place of \a replaced, which is given up.
    Task<Expected<void>> keepInstead(Refused replaced);
    void noticeNotKept(const Error &why);

    AuthServicePrivate &d;
    std::optional<Refused> m_refused;
    std::optional<Refused> m_replaced; ///< By a session that the keychain has not taken yet
};

} // namespace Keyfob
