// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "programs.h"

#include <QCoreApplication>
#include <QStandardPaths>

namespace Keyfob {

QString findProgram(const QString &name)
{
    const QString here = QCoreApplication::applicationDirPath();
    return QStandardPaths::findExecutable(name,
                                          {here, here + QStringLiteral("/../libexec/keyfob")});
}

} // namespace Keyfob
