// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "tokenrenewal.h"

#include <utility>

namespace Keyfob {

struct TokenRenewal::State
{
    AccessTokenSource &tokens;
    bool running = false;
    bool gone = false;
    quint64 ended = 0;
    std::optional<Error> lastError = {}; ///< Of the renewal that ended last. No token is kept here.
    QList<Completion<Expected<Secret>>> waiting = {};

    void tellAll(const Expected<Secret> &result)
    {
        const auto all = std::exchange(waiting, {});
        for (const auto &one : all)
            one.finish(result);
    }

    static QCoro::Task<> run(std::shared_ptr<State> self, Secret refused)
    {
        self->running = true;
        const Expected<Secret> result = co_await self->tokens.renew(std::move(refused));
        self->running = false;
        ++self->ended;
        self->lastError = result ? std::nullopt : std::optional(result.error());
        self->tellAll(result);
    }
};

TokenRenewal::TokenRenewal(AccessTokenSource &tokens)
    : m_state(std::make_shared<State>(State {tokens}))
{
}

TokenRenewal::~TokenRenewal()
{
    m_state->gone = true;
    m_state->tellAll(fail(Error::cancelled()));
}

quint64 TokenRenewal::ended() const
{
    return m_state->ended;
}

QCoro::Task<Expected<Secret>> TokenRenewal::renew(Secret refused, quint64 endedThen)
{
    const auto state = m_state;
    if (!state->running && state->ended > endedThen) {
        if (state->lastError)
            co_return fail(*state->lastError);
        const Expected<Secret> current = co_await state->tokens.accessToken();
        if (state->gone)
            co_return fail(Error::cancelled());
        if (!current || *current != refused)
            co_return current;
    }
    const Completion<Expected<Secret>> completion;
    state->waiting.append(completion);
    if (!state->running)
        State::run(state, std::move(refused));
    co_return co_await completion;
}

} // namespace Keyfob
