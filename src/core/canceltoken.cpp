// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "canceltoken.h"

#include <map>
#include <utility>

namespace Keyfob {

struct CancelToken::State
{
    bool cancelled = false;
    quint64 lastNumber = 0;
    std::map<quint64, std::function<void()>> watchers;
};

CancelToken::Watch::Watch(std::weak_ptr<State> state, quint64 number)
    : m_state(std::move(state))
    , m_number(number)
{
}

CancelToken::Watch::Watch(Watch &&other) noexcept
    : m_state(std::move(other.m_state))
    , m_number(other.m_number)
{
}

CancelToken::Watch &CancelToken::Watch::operator=(Watch &&other) noexcept
{
    std::swap(m_state, other.m_state);
    std::swap(m_number, other.m_number);
    return *this;
}

CancelToken::Watch::~Watch()
{
    if (const auto state = m_state.lock())
        state->watchers.erase(m_number);
}

CancelToken::CancelToken()
    : m_state(std::make_shared<State>())
{
}

void CancelToken::cancel() const
{
    const auto state = m_state; // a watcher may destroy the last token
    state->cancelled = true;
    // One at a time: a watcher may end the watch of another.
    while (!state->watchers.empty()) {
        const auto next = state->watchers.extract(state->watchers.begin());
        next.mapped()();
    }
}

bool CancelToken::isCancelled() const
{
    return m_state->cancelled;
}

CancelToken::Watch CancelToken::watch(std::function<void()> act) const
{
    const quint64 number = ++m_state->lastNumber;
    m_state->watchers.emplace(number, std::move(act));
    return Watch(m_state, number);
}

} // namespace Keyfob
