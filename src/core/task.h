// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCoroTask>

#include <utility>

namespace Keyfob {

/// A QCoro::Task that must not be dropped by accident: await it, or give it to a TaskScope.
template<typename T = void>
class [[nodiscard]] Task
{
public:
    /// Takes over \a task; this is how a coroutine makes its Task.
    Task(QCoro::Task<T> &&task) // NOLINT(google-explicit-constructor)
        : m_task(std::move(task))
    {
    }

    /// Waits for the result, which the awaiting coroutine then owns.
    auto operator co_await() const noexcept { return m_task.operator co_await(); }

private:
    QCoro::Task<T> m_task;
};

} // namespace Keyfob

#ifndef Q_MOC_RUN // moc of Qt 6.4 cannot read it
/// Coroutines that return a Task run on QCoro's own promise.
template<typename T, typename... Args>
struct std::coroutine_traits<Keyfob::Task<T>, Args...>
{
    using promise_type = typename QCoro::Task<T>::promise_type;
};
#endif
