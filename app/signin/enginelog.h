// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cookiepolicies.h"

#include <QMutex>
#include <QObject>

#include <thread>

namespace Keyfob {

/// Takes the engine's net log through a pipe inside this process, for CookiePolicies: Qt's engine
/// does not tell them otherwise. Nothing of the log gets into a file.
///
/// Whoever can look at this process can open its pipes, and the engine can only be started while
/// others can look. So there is only the number of a pipe at first, and the pipe once this process
/// has hidden itself; the engine opens it later than that. Should it open it earlier, there is no
/// log.
class EngineLog : public QObject
{
    Q_OBJECT

public:
    explicit EngineLog(QObject *parent = nullptr);
    ~EngineLog() override;

    /// What the engine shall write to. Empty if there cannot be a log.
    QByteArray path() const;

    /// Makes the pipe and begins to read. Call after hideMemory(), before the engine opens path().
    void start();

    /// There is a pipe that the engine may write to.
    bool isRead() const { return m_thread.joinable(); }

    /// True once the engine writes to it.
    bool hasBegun() const;

    /// See CookiePolicies::find().
    std::optional<CookiePolicies::SameSite> find(const QNetworkCookie &cookie) const;

    /// Emits arrived() once the log speaks of \a cookie, soon if it does already.
    void waitFor(const QNetworkCookie &cookie);

Q_SIGNALS:
    /// Comes from another thread.
    void arrived();

private:
    void read(int pipe);
    void tell();

    int m_file = -1; ///< What path() leads to
    int m_wake = -1; ///< Ends the thread
    mutable QMutex m_mutex; ///< For what follows
    CookiePolicies m_policies;
    std::optional<QNetworkCookie> m_awaited;
    std::thread m_thread;
};

} // namespace Keyfob
