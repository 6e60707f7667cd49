// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "activationrequest.h"

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

#include <chrono>

class QDeadlineTimer;
class QLocalSocket;

namespace Keyfob {

/// Sees to it that one instance of the program runs for a person and a desktop: a lock file says
/// who is the first, and a socket beside it takes what later ones were started with. Both are in
/// the login's run-time folder, which nobody else may enter. The death of the first frees the lock;
/// the socket that it leaves behind is in nobody's way.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    enum class Role {
        First,
        Second, ///< The first has taken over; nothing is left to do.
    };

    /// \a folder is the login's run-time folder when empty.
    explicit SingleInstance(const QString &folder = {}, QObject *parent = nullptr);

    /// Becomes the first, or hands \a request to the one that is there and waits until it says
    /// that it has it. Blocks, so that a window need not exist before. Where no lock can be made,
    /// everybody is the first. Errors: TimedOut (there is one, and it does not answer).
    Expected<Role> claim(const ActivationRequest &request,
                         std::chrono::milliseconds patience = std::chrono::seconds(5));

    /// Lets another become the first: this one is about to end.
    void release();

    QString socketPath() const { return m_path + QStringLiteral(".socket"); }

Q_SIGNALS:
    void activationRequested(const Keyfob::ActivationRequest &request);

private:
    void listen();
    void greet();
    void read(QLocalSocket *guest);
    bool sendActivation(const ActivationRequest &request, const QDeadlineTimer &deadline) const;

    QString m_path;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace Keyfob
