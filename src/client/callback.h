// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCoroTask>
#include <QObject>
#include <QPointer>

#include <type_traits>

namespace Keyfob {

/// Calls \a callback with the result of \a task, unless \a context is gone by then.
template<typename Result, typename Callback>
void deliver(QCoro::Task<Result> task, QObject *context, Callback callback)
{
    static_assert(std::is_invocable_v<Callback, Result>,
                  "the callback takes the result: [](const Keyfob::Expected<...> &result) { … }");
    [](QCoro::Task<Result> running, QPointer<QObject> receiver, Callback call) -> QCoro::Task<> {
        const Result result = co_await running;
        if (receiver)
            call(result);
    }(std::move(task), context, std::move(callback));
}

} // namespace Keyfob
