// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "auth/renewal.h"
#include "core/completion.h"
#include "core/task.h"

#include <QList>
#include <QTimer>

#include <optional>

namespace Keyfob {

class AuthServicePrivate;

/// Renews the session when it is due, and ends it when it is over. At any time one task at most
/// changes the session; whoever comes meanwhile waits for its result.
class Renewer
{
public:
    explicit Renewer(AuthServicePrivate &owner);

    /// There is something to renew with, and the provider has not refused it.
    bool canRenew() const;
    /// Renews what is due, and ends what is over. The timer calls it.
    void checkExpiry();
    void resumeAfterOffline(); ///< The network is back.
    void stop(); ///< No timer any more.

    /// Renews the session that there is. Errors: those of renewSession().
    Task<Expected<void>> renew();
    /// What a kept session \a old that has expired comes to, while Starting. Errors: Cancelled.
    Task<Expected<void>> revive(SessionRecord old, CancelToken ended);

    bool isBusy() const { return m_waiting.has_value(); } ///< Somebody changes the session.
    Task<Expected<void>> wait(); ///< For the result of whoever changes it
    /// What somebody changes the session for.
    enum class Purpose {
        Session, ///< The session's own tokens: all who want them share the result.
        OtherApi, ///< A token for another API, which renews nothing.
    };
    void begin(Purpose purpose = Purpose::Session); ///< The caller changes it.
    void finish(const Expected<void> &result); ///< Tells all who wait.

    /// Why the provider is left alone now, if it asked for that (Retry-After).
    std::optional<Error> delayedBy() const;
    /// Leaves the provider alone for as long as \a why says, if it does.
    void delay(const Error &why);

    /// Ends the session that nobody renews any more. Its record goes from the keychain, unless it
    /// is another process's by now; the cookies stay in memory, so that logging in may be one
    /// click. Whoever is in the middle of something stays there, without tokens.
    void endSession(const Error &why);

    /// A session came when nobody wanted it any more: to be revoked by who ends the session.
    std::optional<SessionRecord> late;

private:
    Task<Expected<Renewed>> run(SessionRecord old, CancelToken ended);
    void takeFailure(const Error &why);

    AuthServicePrivate &d;
    QTimer m_timer;
    std::optional<QList<Completion<Expected<void>>>> m_waiting;
    Purpose m_purpose = Purpose::Session; ///< Of whoever changes the session
    std::optional<Error> m_delayedBy; ///< What the provider said that is left alone
};

/// \a why says that it is not for the same person to go on.
bool isAboutSomebodyElse(const Error &why);

/// The session is over, and nothing can be done about it.
Error sessionOver();

} // namespace Keyfob
