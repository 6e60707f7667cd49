// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "enginesandbox.h"

#include <QFile>

#include <csignal>

namespace Keyfob {

namespace {

/// Such as "user:[4026531837]"; empty if \a process does not let us look.
QString namespaceOf(const QString &process, const QString &kind)
{
    const QString link = QStringLiteral("/proc/%1/ns/%2").arg(process, kind);
    return QFile::symLinkTarget(link).section(QLatin1Char('/'), -1);
}

} // namespace

QStringList sharedNamespaces(qint64 renderer)
{
    QStringList shared;
    for (const auto *kind : {"user", "pid", "net"}) {
        const QString name = QLatin1StringView(kind);
        const QString own = namespaceOf(QStringLiteral("self"), name);
        const QString its = namespaceOf(QString::number(renderer), name);
        // Who makes a user namespace may read it. One that cannot be read while its process runs
        // was not made by the engine for its renderer: it counts as shared.
        const bool isHidden = its.isEmpty() && ::kill(static_cast<pid_t>(renderer), 0) == 0;
        if (!own.isEmpty() && (own == its || isHidden))
            shared.append(name);
    }
    return shared;
}

} // namespace Keyfob
