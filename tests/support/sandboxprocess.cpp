// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "sandboxprocess.h"

#include <QJsonDocument>

namespace Keyfob {

SandboxProcess::SandboxProcess(const QStringList &options)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(KEYFOB_BINARY_DIR "/bin/keyfob-sandbox"),
                    QStringList {QStringLiteral("--port"), QStringLiteral("0"),
                                 QStringLiteral("--callback-port"), QStringLiteral("0"),
                                 QStringLiteral("--tenant-file"), QStringLiteral("-"),
                                 QStringLiteral("--exit-with-parent")}
                        + options);
    QByteArray output;
    const QByteArray ready = "\nready ";
    while (!output.contains(ready) || !output.endsWith('\n')) {
        if (!m_process.waitForReadyRead(20'000))
            return;
        output += m_process.readAllStandardOutput();
    }
    const qsizetype at = output.indexOf(ready);
    m_tenantFile = QJsonDocument::fromJson(output.first(at)).object();
    m_issuer = QUrl(QString::fromLatin1(output.mid(at + ready.size()).trimmed()));
}

SandboxProcess::~SandboxProcess()
{
    m_process.closeWriteChannel(); // --exit-with-parent
    if (!m_process.waitForFinished(5'000))
        m_process.kill();
}

QUrl SandboxProcess::url(const QString &path) const
{
    return m_issuer.resolved(QUrl(path));
}

QUrl SandboxProcess::redirectUri() const
{
    return QUrl(m_tenantFile[u"redirect_uri"].toString());
}

} // namespace Keyfob
