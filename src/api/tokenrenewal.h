// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "api/accesstokensource.h"
#include "core/completion.h"
#include "core/taskscope.h"

#include <QList>

#include <functional>
#include <optional>

namespace Keyfob {

/// One renewal at a time, shared by everyone whose token was refused, and one window: a hundred
/// calls that meet a dead token make one of each, also those whose answer comes after it has ended.
class TokenRenewal
{
public:
    /// \a tokens is not owned, and outlives this.
    explicit TokenRenewal(AccessTokenSource &tokens);
    /// Whoever waits is told Cancelled.
    ~TokenRenewal();
    Q_DISABLE_COPY_MOVE(TokenRenewal)

    /// How many renewals have ended. Whoever sends a request keeps the number for renew().
    quint64 ended() const { return m_renewal.ended; }
    /// How many times the person was asked. Whoever begins a call keeps the number for ask().
    quint64 asked() const { return m_asking.ended; }

    /// Another token than \a refused, which went out when \a endedThen renewals had ended: of a
    /// renewal that has ended since, of the one that runs, or of a new one.
    /// Errors: those of AccessTokenSource; Cancelled.
    Task<Expected<Secret>> renew(Secret refused, quint64 endedThen);

    /// The same by asking the person, since \a why: see AccessTokenSource::acquireInteractively().
    /// Who closes the window is not asked again by calls that had begun before (\a askedThen).
    Task<Expected<Secret>> ask(Secret refused, Error why, quint64 askedThen);

private:
    /// Something that one does for all who want it.
    struct Shared
    {
        bool running = false;
        quint64 ended = 0;
        std::optional<Error> lastError = {}; ///< Of the one that ended last. No token is kept here.
        QList<Completion<Expected<Secret>>> waiting = {};

        void tellAll(const Expected<Secret> &result);
        void end(const Expected<Secret> &result);
    };

    /// What \a shared has come to since \a endedThen, or comes to next; \a begin begins it.
    Task<Expected<Secret>> share(Shared &shared, Secret refused, quint64 endedThen,
                                 std::function<void()> begin);
    Task<> run(Secret refused);
    Task<> runAsking(Secret refused, Error why);
    /// What \a shared came to since \a endedThen, if that answers whoever had \a refused.
    Task<Expected<std::optional<Secret>>> outcome(const Shared &shared, Secret refused,
                                                  quint64 endedThen);

    AccessTokenSource &m_tokens;
    Shared m_renewal;
    Shared m_asking;
    TaskScope m_tasks;
};

} // namespace Keyfob
