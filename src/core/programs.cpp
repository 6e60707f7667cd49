// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "programs.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <dlfcn.h>

namespace Keyfob {

namespace {

/// The folder of this library, or of the program that it is a part of.
QString libraryFolder()
{
    Dl_info info;
    if (!::dladdr(reinterpret_cast<const void *>(&libraryFolder), &info) || !info.dli_fname)
        return {};
    // Where it really is: on a system where /lib leads to /usr/lib, `..` of a path with /lib in it
    // is another folder for Qt than for the kernel.
    return QFileInfo(QFile::decodeName(info.dli_fname)).canonicalPath();
}

} // namespace

QString findProgram(const QString &name)
{
    const QString here = QCoreApplication::applicationDirPath();
    QStringList folders {here, here + QStringLiteral("/../libexec/keyfob")};
    // Relative, so that an installation works wherever it was put.
    if (const QString library = libraryFolder(); !library.isEmpty()) {
        folders << library + QStringLiteral("/" KEYFOB_LIBEXECDIR_FROM_LIBDIR)
                << library + QStringLiteral("/" KEYFOB_BINDIR_FROM_LIBDIR);
    }
    return QStandardPaths::findExecutable(name, folders);
}

QStringList sandboxArguments(const QString &tenantFile)
{
    return {QStringLiteral("--port"),
            QStringLiteral("0"),
            QStringLiteral("--callback-port"),
            QStringLiteral("0"),
            QStringLiteral("--tenant-file"),
            tenantFile,
            QStringLiteral("--exit-with-parent")};
}

} // namespace Keyfob
