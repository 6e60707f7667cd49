// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "tokenrenewal.h"

#include "core/completion.h"

#include <QList>

#include <optional>
#include <utility>

namespace Keyfob {

namespace {

/// Something that one does for all who want it.
struct Shared
{
    bool running = false;
    quint64 ended = 0;
    std::optional<Error> lastError = {}; ///< Of the one that ended last. No token is kept here.
    QList<Completion<Expected<Secret>>> waiting = {};

    void tellAll(const Expected<Secret> &result)
    {
        const auto all = std::exchange(waiting, {});
        for (const auto &one : all)
            one.finish(result);
    }
    void end(const Expected<Secret> &result)
    {
        running = false;
        ++ended;
        lastError = result ? std::nullopt : std::optional(result.error());
        tellAll(result);
    }
};

} // namespace

struct TokenRenewal::State
{
    using Self = std::shared_ptr<State>;

    AccessTokenSource &tokens;
    Shared renewal = {};
    Shared asking = {};
    bool gone = false;

    static QCoro::Task<> run(Self self, Secret refused)
    {
        self->renewal.running = true;
        const Expected<Secret> result = co_await self->tokens.renew(std::move(refused));
        self->renewal.end(result);
    }

    static QCoro::Task<> runAsking(Self self, Secret refused, Error why)
    {
        self->asking.running = true;
        const Expected<Secret> result =
            co_await self->tokens.acquireInteractively(std::move(refused), std::move(why));
        if (result)
            self->renewal.lastError.reset(); // it is mended
        self->asking.end(result);
    }

    /// What \a shared came to since \a endedThen, if that answers whoever had \a refused.
    static QCoro::Task<std::optional<Expected<Secret>>> outcome(Self self, const Shared &shared,
                                                                Secret refused, quint64 endedThen)
    {
        if (shared.running || shared.ended <= endedThen)
            co_return std::nullopt;
        if (shared.lastError)
            co_return Expected<Secret>(fail(*shared.lastError));
        const Expected<Secret> current = co_await self->tokens.accessToken();
        if (self->gone)
            co_return Expected<Secret>(fail(Error::cancelled()));
        if (current && *current == refused)
            co_return std::nullopt;
        co_return current;
    }
};

TokenRenewal::TokenRenewal(AccessTokenSource &tokens)
    : m_state(std::make_shared<State>(State {tokens}))
{
}

TokenRenewal::~TokenRenewal()
{
    m_state->gone = true;
    m_state->renewal.tellAll(fail(Error::cancelled()));
    m_state->asking.tellAll(fail(Error::cancelled()));
}

quint64 TokenRenewal::ended() const
{
    return m_state->renewal.ended;
}

quint64 TokenRenewal::asked() const
{
    return m_state->asking.ended;
}

QCoro::Task<Expected<Secret>> TokenRenewal::renew(Secret refused, quint64 endedThen)
{
    const auto state = m_state;
    const auto known = co_await State::outcome(state, state->renewal, refused, endedThen);
    if (known)
        co_return *known;
    const Completion<Expected<Secret>> completion;
    state->renewal.waiting.append(completion);
    if (!state->renewal.running)
        State::run(state, std::move(refused));
    co_return co_await completion;
}

QCoro::Task<Expected<Secret>> TokenRenewal::ask(Secret refused, Error why, quint64 askedThen)
{
    const auto state = m_state;
    const auto known = co_await State::outcome(state, state->asking, refused, askedThen);
    if (known)
        co_return *known;
    const Completion<Expected<Secret>> completion;
    state->asking.waiting.append(completion);
    if (!state->asking.running)
        State::runAsking(state, std::move(refused), std::move(why));
    co_return co_await completion;
}

} // namespace Keyfob
