// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCoroTask>

namespace Keyfob {

/// A QCoro::Task that must not be dropped by accident: await it, or give it to a TaskScope.
template<typename T = void>
class [[nodiscard]] Task : public QCoro::Task<T>
{
public:
    Task() = default;
    /// Takes over \a task; this is how a coroutine makes its Task.
    Task(QCoro::Task<T> &&task) // NOLINT(google-explicit-constructor)
        : QCoro::Task<T>(std::move(task))
    {
    }
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
