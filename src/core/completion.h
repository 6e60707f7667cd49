// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

#include <memory>
#include <optional>
#include <utility>

#ifndef Q_MOC_RUN // moc of Qt 6.4 cannot read it
#include <coroutine>
#endif

namespace Keyfob {

/// A result that arrives once, and a coroutine that waits for it.
///
/// The owner keeps one copy and calls finish() exactly when the result is known, at the latest in
/// its own destructor (with Error::cancelled()): so no coroutine is left behind. The first
/// result counts; later ones are ignored. finish() resumes the waiting coroutine before it
/// returns: whoever calls it must not touch itself afterwards unless it knows that it still lives.
///
/// One coroutine waits, once: a second one would never be resumed, so the program ends there.
template<typename T>
class Completion
{
public:
    Completion()
        : m_state(std::make_shared<State>())
    {
    }

    /// Hands over the result. Returns false if there was one before.
    bool finish(T value) const
    {
        const auto state = m_state;
        if (state->done)
            return false;
        state->done = true;
        state->value.emplace(std::move(value));
        if (const auto waiter = std::exchange(state->waiter, nullptr))
            waiter.resume();
        return true;
    }

    bool isFinished() const { return m_state->done; } ///< finish() was called

    bool await_ready() const noexcept { return m_state->value.has_value(); }
    void await_suspend(std::coroutine_handle<> waiter) const noexcept
    {
        if (m_state->done || m_state->waiter)
            qFatal("Completion: a second coroutine waits for the same result");
        m_state->waiter = waiter;
    }
    T await_resume() const
    {
        T value = std::move(*m_state->value);
        m_state->value.reset();
        return value;
    }

private:
    struct State
    {
        bool done = false;
        std::optional<T> value;
        std::coroutine_handle<> waiter;
    };
    std::shared_ptr<State> m_state;
};

} // namespace Keyfob
