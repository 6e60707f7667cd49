// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "api/accesstokensource.h"

#include <QCoroTask>

#include <memory>

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
    quint64 ended() const;
    /// How many times the person was asked. Whoever begins a call keeps the number for ask().
    quint64 asked() const;

    /// Another token than \a refused, which went out when \a endedThen renewals had ended: of a
    /// renewal that has ended since, of the one that runs, or of a new one.
    /// Errors: those of AccessTokenSource; Cancelled.
    QCoro::Task<Expected<Secret>> renew(Secret refused, quint64 endedThen);

    /// The same by asking the person, since \a why: see AccessTokenSource::acquireInteractively().
    /// Who closes the window is not asked again by calls that had begun before (\a askedThen).
    QCoro::Task<Expected<Secret>> ask(Secret refused, Error why, quint64 askedThen);

private:
    struct State;
    std::shared_ptr<State> m_state; // shared with running tasks
};

} // namespace Keyfob
