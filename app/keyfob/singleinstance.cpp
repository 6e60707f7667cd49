// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "singleinstance.h"

#include "brand.h"
#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QLocalSocket>
#include <QLoggingCategory>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>

namespace Keyfob {

namespace {

Q_LOGGING_CATEGORY(lcInstance, "keyfob.instance", QtInfoMsg)

constexpr QByteArrayView Taken("taken\n");
constexpr std::chrono::milliseconds Poll {50};
/// A guest who says nothing in this time is shown out.
constexpr std::chrono::seconds GuestDeadline {5};
constexpr int MaxGuests = 8;

/// One for each desktop, since a window can only come to the front of its own.
QString pathIn(const QString &folder)
{
    const QByteArray wayland = qgetenv("WAYLAND_DISPLAY");
    const QByteArray display = wayland.isEmpty() ? qgetenv("DISPLAY") : wayland;
    const QByteArray name =
        QCryptographicHash::hash(display, QCryptographicHash::Sha256).toHex().left(8);
    const QString place = folder.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation)
        : folder;
    return QStringLiteral("%1/%2-instance-%3")
        .arg(place, Brand::current().id, QString::fromLatin1(name));
}

} // namespace

SingleInstance::SingleInstance(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_path(pathIn(folder))
    , m_lock(m_path + QStringLiteral(".lock"))
{
    m_lock.setStaleLockTime(0); // only the death of its holder frees it
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(MaxGuests);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::greet);
}

Expected<SingleInstance::Role> SingleInstance::claim(const ActivationRequest &request,
                                                     std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    while (true) {
        if (m_lock.tryLock(0)) {
            listen();
            return Role::First;
        }
        if (m_lock.error() != QLockFile::LockFailedError) {
            qCInfo(lcInstance) << "no lock file for a single instance:" << m_lock.error();
            return Role::First;
        }
        // No answer may also mean that the other is just starting, or ending.
        if (sendActivation(request, deadline))
            return Role::Second;
        if (deadline.hasExpired()) {
            return fail(ErrorCode::TimedOut,
                        tr("Keyfob is already running, but does not respond. Quit it, or wait a "
                           "moment, and start it again."));
        }
        QThread::msleep(Poll.count());
    }
}

void SingleInstance::release()
{
    m_server.close();
    m_lock.unlock();
}

void SingleInstance::listen()
{
    QLocalServer::removeServer(socketPath()); // of one that was killed
    if (!m_server.listen(socketPath()))
        qCWarning(lcInstance).noquote() << "no socket for later starts:" << m_server.errorString();
}

void SingleInstance::greet()
{
    while (QLocalSocket *guest = m_server.nextPendingConnection()) {
        connect(guest, &QLocalSocket::disconnected, guest, &QObject::deleteLater);
        if (m_server.findChildren<QLocalSocket *>().size() > MaxGuests) {
            guest->abort();
            guest->deleteLater();
            continue;
        }
        guest->setReadBufferSize(ActivationRequest::MaxSize + 1);
        connect(guest, &QLocalSocket::readyRead, this, [this, guest] { read(guest); });
        QTimer::singleShot(GuestDeadline, guest, &QLocalSocket::abort);
        read(guest);
    }
}

void SingleInstance::read(QLocalSocket *guest)
{
    if (!guest->canReadLine()) {
        if (guest->bytesAvailable() > ActivationRequest::MaxSize)
            guest->abort();
        return;
    }
    const auto request = ActivationRequest::decode(guest->readLine(ActivationRequest::MaxSize + 1));
    if (!request) {
        qCInfo(lcInstance) << "a start that could not be understood";
        guest->abort();
        return;
    }
    guest->write(Taken.data(), Taken.size());
    guest->disconnectFromServer();
    Q_EMIT activationRequested(*request);
}

bool SingleInstance::sendActivation(const ActivationRequest &request,
                                    const QDeadlineTimer &deadline) const
{
    const auto left = [&deadline] { return static_cast<int>(deadline.remainingTime()); };
    QLocalSocket first;
    first.connectToServer(socketPath());
    if (!first.waitForConnected(left()))
        return false;
    first.write(request.encode());
    QByteArray answer;
    while (answer != Taken) {
        if (!Taken.startsWith(answer) || !first.waitForReadyRead(left()))
            return false;
        answer += first.readAll();
    }
    return true;
}

} // namespace Keyfob
