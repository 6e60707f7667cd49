// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../core/task.h"

#include <QCoroTask>
#include <QEventLoop>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>

namespace Keyfob {

/// Runs the event loop until \a task has its result; tests only. Fails loudly after \a timeoutMs.
template<typename T>
T await(QCoro::Task<T> task, int timeoutMs = 30000)
{
    // Shared, so that a result which comes after the time-out has somewhere to go.
    auto result = std::make_shared<std::optional<T>>();
    QEventLoop loop;
    [](QCoro::Task<T> inner, std::shared_ptr<std::optional<T>> out,
       QPointer<QEventLoop> waiting) -> QCoro::Task<> {
        out->emplace(co_await inner);
        if (waiting)
            waiting->quit();
    }(std::move(task), result, &loop);
    QTimer::singleShot(timeoutMs, &loop,
                       [timeoutMs] { qFatal("a task did not finish in %d ms", timeoutMs); });
    if (!result->has_value())
        loop.exec();
    return std::move(**result);
}

/// The same for a task without a result.
inline void await(QCoro::Task<> task, int timeoutMs = 30000)
{
    await(
        [](QCoro::Task<> inner) -> QCoro::Task<bool> {
            co_await inner;
            co_return true;
        }(std::move(task)),
        timeoutMs);
}

/// The same for a Keyfob::Task.
template<typename T>
T await(Task<T> task, int timeoutMs = 30000)
{
    return await([](Task<T> inner) -> QCoro::Task<T> { co_return co_await inner; }(std::move(task)),
                 timeoutMs);
}

} // namespace Keyfob
