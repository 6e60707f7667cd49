// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "disposeinbackground.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace Keyfob {

namespace {

constexpr std::chrono::seconds MaxWait {1};

/// The managers that are on their way.
struct Disposing
{
    std::mutex mutex;
    std::condition_variable ended;
    int running = 0;
};

/// Never destroyed: a thread may come to its end later than everything else.
Disposing &disposing()
{
    static auto *const all = new Disposing;
    return *all;
}

void waitAtEnd()
{
    Disposing &all = disposing();
    std::unique_lock lock(all.mutex);
    all.ended.wait_for(lock, MaxWait, [&all] { return all.running == 0; });
}

} // namespace

void disposeInBackground(std::unique_ptr<QNetworkAccessManager> manager)
{
    static const bool waits = [] {
        qAddPostRoutine(waitAtEnd);
        return true;
    }();
    Q_UNUSED(waits)
    {
        const std::scoped_lock lock(disposing().mutex);
        ++disposing().running;
    }
    manager->moveToThread(nullptr);
    std::thread([leaving = manager.release()] {
        delete leaving;
        const std::scoped_lock lock(disposing().mutex);
        --disposing().running;
        disposing().ended.notify_all();
    }).detach();
}

} // namespace Keyfob
