// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "privatefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace Keyfob {

namespace {

constexpr QFile::Permissions OfFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions OfFolder = OfFile | QFile::ExeOwner;
constexpr QFile::Permissions OfOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
    | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

bool closeToOthers(const QString &path, QFile::Permissions wanted)
{
    return !(QFile::permissions(path) & OfOthers) || QFile::setPermissions(path, wanted);
}

} // namespace

bool makePrivateFolder(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isDir()) {
        const QDir parent = info.dir();
        // Never for a moment with the permissions of others.
        if (!parent.mkpath(QStringLiteral(".")) || !parent.mkdir(info.fileName(), OfFolder))
            return false;
    }
    return closeToOthers(path, OfFolder);
}

bool makePrivateFile(const QString &path)
{
    if (QFileInfo::exists(path))
        return closeToOthers(path, OfFile);
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo::exists(folder) && !makePrivateFolder(folder))
        return false;
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::NewOnly, OfFile);
}

} // namespace Keyfob
