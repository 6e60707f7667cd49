// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "task.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <type_traits>
#include <utility>

#ifndef Q_MOC_RUN // moc of Qt 6.4 cannot read it
#include <QCoroFuture>
#endif

namespace Keyfob {

/// Runs \a work, which touches only what it owns, on a thread of the pool. The result comes in the
/// thread of whoever waits, by its event loop. What is begun runs to its end.
template<typename Work>
Task<std::invoke_result_t<Work>> onWorkerThread(Work work)
{
    using Result = std::shared_ptr<std::invoke_result_t<Work>>;
    const auto promise = std::make_shared<QPromise<Result>>();
    promise->start();
    const QFuture<Result> future = promise->future();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(std::make_shared<std::invoke_result_t<Work>>(work()));
        promise->finish();
    });
    const Result result = co_await future;
    co_return std::move(*result);
}

} // namespace Keyfob
