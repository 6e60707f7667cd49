// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "auth/accesstokens.h"
#include "auth/audiencetokens.h"
#include "auth/authcontext.h"
#include "auth/currentsession.h"
#include "auth/renewer.h"
#include "auth/sessionkeeper.h"
#include "auth/signinflow.h"
#include "auth/signoutflow.h"
#include "core/taskscope.h"

namespace Keyfob {

/// The flows of one AuthService, and what they share. Each of their coroutines holds it, so that it
/// lasts until the last of them has ended, even if a slot deletes the service meanwhile.
class AuthServicePrivate : public std::enable_shared_from_this<AuthServicePrivate>
{
public:
    AuthServicePrivate(Tenant tenant, const AuthService::Dependencies &dependencies);

    /// The first local of every coroutine of a flow.
    std::shared_ptr<AuthServicePrivate> hold() { return shared_from_this(); }

    /// Ends the attempt before, with its visit, and begins another one in \a first. Its tasks stop
    /// at their next step once the token is cancelled.
    CancelToken begin(SessionState::Next first);
    /// Of the attempt that continues.
    CancelToken attempt() const { return m_attempt.cancellation(); }
    /// The same without another one.
    void endAttempt();
    /// The number of the attempt, for requests that must not continue in another session.
    quint64 attemptNumber() const { return m_number; }

    /// SignedIn with \a record, and watched from now on.
    void enter(SessionRecord record);

    /// The service goes: whoever waits for it is resumed with Cancelled, and nothing new begins.
    void close();
    bool isClosed() const { return m_closed.isCancelled(); }

    /// What the service hands out: \a task, at most for as long as the service exists.
    template<typename T>
    QCoro::Task<Expected<T>> whileOpen(Task<Expected<T>> task)
    {
        const auto held = hold();
        co_return co_await tasks.guard(std::move(task));
    }

    const std::shared_ptr<AuthContext> context;
    TaskScope &tasks; ///< Of the service
    CurrentSession session;
    SessionKeeper keeper;
    Renewer renewer;
    SignInFlow signInFlow;
    AccessTokens accessTokens;
    AudienceTokens audienceTokens;
    SignOutFlow signOutFlow;

private:
    quint64 m_number = 0;
    CancelToken m_closed;
    TaskScope m_attempt;
};

} // namespace Keyfob
