// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/completion.h"

#include <QCoreApplication>
#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace Keyfob {

/// Runs \a work on a thread of the pool, then \a done with its result in the thread of \a context,
/// unless that is gone by then. \a work touches only what it owns.
template<typename Work, typename Done>
void onWorker(QObject *context, Work work, Done done)
{
    using Result = std::shared_ptr<std::invoke_result_t<Work>>;
    auto promise = std::make_shared<QPromise<Result>>();
    promise->start();
    promise->future().then(
        context, [done = std::move(done)](const Result &result) { done(std::move(*result)); });
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(std::make_shared<std::invoke_result_t<Work>>(work()));
        promise->finish();
    });
}

/// The same for a coroutine, which waits for the result of \a work: look whether its owner is still
/// there before touching it.
template<typename Work>
[[nodiscard]] Completion<std::invoke_result_t<Work>> inBackground(Work work)
{
    using Result = std::invoke_result_t<Work>;
    Completion<Result> done;
    onWorker(QCoreApplication::instance(), std::move(work),
             [done](Result result) { done.finish(std::move(result)); });
    return done;
}

} // namespace Keyfob
