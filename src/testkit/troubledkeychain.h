// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../core/completion.h"
#include "../vault/memorystore.h"

#include <QList>

namespace Keyfob {

/// A keychain in memory that has the troubles of real ones when it is told to. For
/// ClientOptions::store.
class TroubledKeychain : public MemoryStore
{
    Q_OBJECT

public:
    enum class Trouble {
        None,
        /// As gnome-keyring is: nothing is found, writes are KeychainLocked, and removals say that
        /// they worked and change nothing.
        Locked,
        Slow, ///< Nothing ends until answer(), as when a question to the person waits.
        Full, ///< Writes are KeychainFailed; all else works.
        Absent, ///< Everything is KeychainUnavailable, as without a desktop.
    };

    using MemoryStore::MemoryStore;
    /// Ends what waits with Cancelled.
    ~TroubledKeychain() override;

    Trouble trouble() const { return m_trouble; }
    /// For calls from now on; those that wait go on with what is set when they are answered.
    void setTrouble(Trouble trouble) { m_trouble = trouble; }

    /// How many calls wait, because it is Slow.
    qsizetype waiting() const { return m_waiting.size(); }
    /// Lets the calls that wait go on.
    void answer();

    QCoro::Task<Expected<Secret>> read(QString key) override;
    QCoro::Task<Expected<void>> write(QString key, Secret value) override;
    QCoro::Task<Expected<void>> remove(QString key) override;

private:
    QCoro::Task<Expected<void>> begin();

    Trouble m_trouble = Trouble::None;
    QList<Completion<bool>> m_waiting;
};

} // namespace Keyfob
