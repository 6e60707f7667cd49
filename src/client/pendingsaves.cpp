// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "pendingsaves.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QPointer>
#include <QTimer>

namespace Keyfob {

PendingSaves &PendingSaves::ofProgram()
{
    static QPointer<PendingSaves> instance;
    if (!instance) {
        instance = new PendingSaves(QCoreApplication::instance());
        if (const auto *program = QCoreApplication::instance()) {
            connect(program, &QCoreApplication::aboutToQuit, instance, &PendingSaves::finish);
        }
    }
    return *instance;
}

void PendingSaves::add(std::shared_ptr<void> owner, QCoro::Task<> saved)
{
    hold(std::move(owner), std::move(saved)); // continues by itself
}

QCoro::Task<> PendingSaves::hold(std::shared_ptr<void> owner, QCoro::Task<> saved)
{
    const QPointer<PendingSaves> self(&ofProgram());
    ++self->m_count;
    co_await saved;
    if (!self)
        co_return;
    // Later: what resumes this task is part of the owner.
    QMetaObject::invokeMethod(
        self, [owner = std::move(owner)] {}, Qt::QueuedConnection);
    if (--self->m_count == 0)
        Q_EMIT self->finished();
}

void PendingSaves::finish()
{
    constexpr int Patience = 5000; // milliseconds, after which a keychain hangs
    if (m_count == 0)
        return;
    QEventLoop loop;
    connect(this, &PendingSaves::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(Patience, &loop, &QEventLoop::quit);
    loop.exec(QEventLoop::ExcludeUserInputEvents);
}

} // namespace Keyfob
