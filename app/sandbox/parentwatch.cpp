// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "parentwatch.h"

#include <QCoreApplication>

#include <thread>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace Keyfob::Sandbox {

namespace {

bool readSome()
{
    char buffer[256];
#ifdef Q_OS_WIN
    return _read(0, buffer, sizeof buffer) > 0;
#else
    return ::read(STDIN_FILENO, buffer, sizeof buffer) > 0;
#endif
}

} // namespace

void exitWithParent()
{
    // A thread, because not every system can watch a pipe in an event loop.
    std::thread([] {
        while (readSome()) { }
        QMetaObject::invokeMethod(QCoreApplication::instance(), &QCoreApplication::quit,
                                  Qt::QueuedConnection);
    }).detach();
}

} // namespace Keyfob::Sandbox
