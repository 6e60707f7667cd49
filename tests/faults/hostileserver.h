// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonArray>
#include <QProcess>
#include <QUrl>

namespace Keyfob::Faults {

/// The hostile server of a folder of faults, on a free port; it ends with this object.
class HostileServer
{
public:
    /// Starts FOLDER/hostile_server.py; over TLS with the PEM files if they are given.
    explicit HostileServer(const QString &folder, const QString &certificate = {},
                           const QString &key = {});
    ~HostileServer();

    bool isReady() const { return m_port > 0; }
    int port() const { return m_port; }
    QUrl url(const QString &path = QStringLiteral("/")) const;

    /// Forgets everything, before a row.
    void begin();
    /// Forgets what it was asked, and counts anew; violations stay.
    void reset();
    /// What it was asked since then: {m, path, headers: [[name, value]], body}.
    QJsonArray log() const;
    /// How often \a method was asked at paths that begin with \a path (empty: at any).
    int count(const QString &method = {}, const QString &path = {}) const;
    /// What must never be in the log: a credential at another host or outside its header, a cookie,
    /// a POST that came twice without an idempotency key. Empty: nothing since begin().
    QString violations() const;

private:
    QByteArray fetch(const QString &path) const;

    QProcess m_process;
    bool m_tls;
    int m_port = 0;
    QString m_violations; ///< Of what was forgotten
};

} // namespace Keyfob::Faults
