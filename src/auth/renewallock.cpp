// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "renewallock.h"

#include "core/delay.h"
#include "core/logging.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QStandardPaths>

namespace Keyfob {

namespace {

constexpr std::chrono::milliseconds Poll {100};

QString pathOf(const QString &folder, const QString &tenantId)
{
    const QByteArray name =
        QCryptographicHash::hash(tenantId.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    const QString place = folder.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation)
        : folder;
    return place + QStringLiteral("/keyfob-") + QString::fromLatin1(name) + QStringLiteral(".lock");
}

} // namespace

RenewalLock::RenewalLock(const QString &path)
    : m_file(path)
{
    // A process that hangs for so long holds up nobody else.
    m_file.setStaleLockTime(std::chrono::milliseconds(2 * Deadline).count());
}

Task<Expected<std::shared_ptr<RenewalLock>>> RenewalLock::acquire(QString folder, QString tenantId,
                                                                  CancelToken ended)
{
    const auto lock = std::make_shared<RenewalLock>(pathOf(folder, tenantId));
    QElapsedTimer waited;
    waited.start();
    while (!lock->m_file.tryLock(0)) {
        if (lock->m_file.error() != QLockFile::LockFailedError) {
            qCInfo(lcAuth) << "no lock file:" << lock->m_file.error();
            break;
        }
        if (waited.hasExpired(std::chrono::milliseconds(Deadline).count())) {
            co_return fail(ErrorCode::TimedOut,
                           QCoreApplication::translate("Keyfob::AuthService",
                                                       "Another window of this program is busy "
                                                       "with your session. Try again."),
                           QStringLiteral("renewal lock"));
        }
        co_await Delay::system().wait(Poll);
        if (ended.isCancelled())
            co_return fail(Error::cancelled());
    }
    co_return lock;
}

} // namespace Keyfob
