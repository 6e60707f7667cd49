// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFile>

namespace Keyfob {

/// A value of /proc/self/status in bytes, by its name there ("VmHWM"); 0 if it is not there.
inline qint64 processStatusBytes(const char *name)
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.mid(qstrlen(name) + 1).simplified().split(' ').first().toLongLong() * 1024;
    }
    return 0;
}

} // namespace Keyfob
