// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "canceltoken.h"
#include "completion.h"
#include "error.h"
#include "task.h"

namespace Keyfob {

/// The lifetime of an object's asynchronous work. It is the last member of its owner, so that it
/// goes first: whoever waits in guard() is resumed while the other members still exist.
///
///     const auto session = co_await m_tasks.guard(m_auth.signIn());
///     if (!session) // also when *this is being destroyed: the code is Cancelled then
///         co_return;
///
/// For use in one thread.
class TaskScope
{
public:
    TaskScope() = default;
    ~TaskScope() { m_cancellation.cancel(); }
    Q_DISABLE_COPY_MOVE(TaskScope)

    /// Lets \a task run to its end; nobody awaits it.
    template<typename T>
    void start(Task<T> task) const
    {
        (void)task; // the coroutine keeps itself alive until its end
    }

    /// The same for what a library function returns.
    template<typename T>
    void start(QCoro::Task<T> &&task) const
    {
        start(Task<T>(std::move(task)));
    }

    /// Waits for \a task, at most as long as this scope exists. The result is that of \a task, or
    /// Cancelled once the scope is gone or cancelled; \a task itself runs on, and its late result
    /// is dropped. After Cancelled, the owner must not be touched.
    template<typename T>
    [[nodiscard]] Completion<Expected<T>> guard(Task<Expected<T>> task) const
    {
        return guarded(m_cancellation, std::move(task));
    }

    /// The same where the very call that makes \a task may be the end of the scope, and of \a end,
    /// its cancellation().
    template<typename T>
    [[nodiscard]] static Completion<Expected<T>> guarded(const CancelToken &end,
                                                         Task<Expected<T>> task)
    {
        Completion<Expected<T>> done;
        if (end.isCancelled())
            done.finish(fail(Error::cancelled()));
        else
            (void)deliver(std::move(task), done, end);
        return done;
    }
    /// The same for what a library function returns.
    template<typename T>
    [[nodiscard]] static Completion<Expected<T>> guarded(const CancelToken &end,
                                                         QCoro::Task<Expected<T>> &&task)
    {
        return guarded(end, Task<Expected<T>>(std::move(task)));
    }

    /// The same for what a library function returns.
    template<typename T>
    [[nodiscard]] Completion<Expected<T>> guard(QCoro::Task<Expected<T>> &&task) const
    {
        return guard(Task<Expected<T>>(std::move(task)));
    }

    /// The same for a \a task without a result.
    [[nodiscard]] Completion<Expected<void>> guard(Task<> task) const
    {
        return guard(withResult(std::move(task)));
    }
    /// The same for what a library function returns. (A conversion to Task within the co_await is
    /// destroyed twice by g++ 12.)
    [[nodiscard]] Completion<Expected<void>> guard(QCoro::Task<> &&task) const
    {
        return guard(withResult(Task<>(std::move(task))));
    }

    /// Is cancelled when the scope is gone or cancelled: for a task that must run to its end, but
    /// begin nothing more then.
    [[nodiscard]] CancelToken cancellation() const { return m_cancellation; }

    /// Resumes everybody who waits in guard() with Cancelled. The scope can be used again.
    void cancel()
    {
        const CancelToken ended = std::exchange(m_cancellation, CancelToken());
        ended.cancel();
    }

private:
    template<typename T>
    static Task<> deliver(Task<Expected<T>> task, Completion<Expected<T>> done,
                          CancelToken cancellation)
    {
        const auto watch = cancellation.watch([done] { done.finish(fail(Error::cancelled())); });
        done.finish(co_await task);
    }

    static Task<Expected<void>> withResult(Task<> task)
    {
        co_await task;
        co_return Expected<void>();
    }

    CancelToken m_cancellation;
};

} // namespace Keyfob
