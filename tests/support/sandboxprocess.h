// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QUrl>

namespace Keyfob {

/// A running keyfob-sandbox on free ports; it ends with this object.
class SandboxProcess
{
public:
    /// Starts it with \a options beside the ports, and waits until it serves.
    explicit SandboxProcess(const QStringList &options = {});
    ~SandboxProcess();

    bool isReady() const { return m_issuer.isValid(); }
    QUrl issuer() const { return m_issuer; }
    /// The address of \a path at the tenant: "/authorize".
    QUrl url(const QString &path) const;
    /// What --tenant-file writes.
    QJsonObject tenantFile() const { return m_tenantFile; }
    QUrl redirectUri() const;
    /// The process itself, to watch or to end.
    QProcess &process() { return m_process; }

private:
    QProcess m_process;
    QUrl m_issuer;
    QJsonObject m_tenantFile;
};

} // namespace Keyfob
