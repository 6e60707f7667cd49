// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "tokenrenewal.h"

#include <utility>

namespace Keyfob {

void TokenRenewal::Shared::tellAll(const Expected<Secret> &result)
{
    const auto all = std::exchange(waiting, {});
    for (const auto &one : all)
        one.finish(result);
}

void TokenRenewal::Shared::end(const Expected<Secret> &result)
{
    running = false;
    ++ended;
    lastError = result ? std::nullopt : std::optional(result.error());
    tellAll(result); // last: whoever waits may end this
}

TokenRenewal::TokenRenewal(AccessTokenSource &tokens)
    : m_tokens(tokens)
{
}

TokenRenewal::~TokenRenewal()
{
    m_renewal.tellAll(fail(Error::cancelled()));
    m_asking.tellAll(fail(Error::cancelled()));
}

Task<> TokenRenewal::run(Secret refused)
{
    const CancelToken ended = m_tasks.cancellation();
    m_renewal.running = true;
    const auto result = co_await m_tasks.guard(m_tokens.renew(std::move(refused)));
    if (!ended.isCancelled())
        m_renewal.end(result);
}

Task<> TokenRenewal::runAsking(Secret refused, Error why)
{
    const CancelToken ended = m_tasks.cancellation();
    m_asking.running = true;
    const auto result =
        co_await m_tasks.guard(m_tokens.acquireInteractively(std::move(refused), std::move(why)));
    if (ended.isCancelled())
        co_return;
    if (result)
        m_renewal.lastError.reset(); // it is mended
    m_asking.end(result);
}

Task<Expected<std::optional<Secret>>> TokenRenewal::outcome(const Shared &shared, Secret refused,
                                                            quint64 endedThen)
{
    if (shared.running || shared.ended <= endedThen)
        co_return std::optional<Secret>();
    if (shared.lastError)
        co_return fail(*shared.lastError);
    const auto current = co_await m_tasks.guard(m_tokens.accessToken());
    if (!current)
        co_return fail(current.error());
    if (*current == refused)
        co_return std::optional<Secret>();
    co_return std::optional<Secret>(*current);
}

Task<Expected<Secret>> TokenRenewal::share(Shared &shared, Secret refused, quint64 endedThen,
                                           std::function<void()> begin)
{
    const CancelToken ended = m_tasks.cancellation();
    const auto known = co_await outcome(shared, refused, endedThen);
    if (ended.isCancelled())
        co_return fail(Error::cancelled());
    if (!known)
        co_return fail(known.error());
    if (*known)
        co_return **known;
    const Completion<Expected<Secret>> completion;
    shared.waiting.append(completion);
    if (!shared.running)
        begin();
    co_return co_await completion;
}

Task<Expected<Secret>> TokenRenewal::renew(Secret refused, quint64 endedThen)
{
    return share(m_renewal, refused, endedThen, [this, refused] { m_tasks.start(run(refused)); });
}

Task<Expected<Secret>> TokenRenewal::ask(Secret refused, Error why, quint64 askedThen)
{
    return share(m_asking, refused, askedThen,
                 [this, refused, why] { m_tasks.start(runAsking(refused, why)); });
}

} // namespace Keyfob
