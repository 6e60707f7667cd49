// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFile>
#include <QRegularExpression>
#include <QString>

namespace Keyfob {

/// The text of the file at \a path below the source folder, without indentation, so that the
/// examples of a page can be found in a suite.
inline QString unindentedSource(const QString &path)
{
    static const QRegularExpression indentation(QStringLiteral("^ +"),
                                                QRegularExpression::MultilineOption);
    QFile file(QStringLiteral(KEYFOB_SOURCE_DIR "/") + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).remove(indentation)
                                          : QString();
}

} // namespace Keyfob
