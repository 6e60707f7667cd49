// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCoroTask>
#include <QObject>

#include <memory>

namespace Keyfob {

/// Keeps what writes to the keychain alive until it has written, whatever becomes of the client,
/// and holds the program's end for it: a person who closes the window right after they signed in
/// is signed in at the next start.
class PendingSaves : public QObject
{
    Q_OBJECT

public:
    /// The one of this program, which its QCoreApplication owns.
    static PendingSaves &ofProgram();

    /// Keeps \a owner until \a saved has ended.
    void add(std::shared_ptr<void> owner, QCoro::Task<> saved);

    /// Waits until nothing is left to write, 5 s at most. Only for the end of a program, after its
    /// event loop: it runs a loop of its own, without input of the person.
    void finish();

Q_SIGNALS:
    void finished(); ///< Nothing is left to write.

private:
    using QObject::QObject;

    static QCoro::Task<> hold(std::shared_ptr<void> owner, QCoro::Task<> saved);

    int m_count = 0;
};

} // namespace Keyfob
