// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "regularfile.h"

#include "core/text.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#endif

namespace Keyfob {

namespace {

constexpr qsizetype LongestPath = 300; // Characters shown of it
constexpr qint64 Chunk = 64 * 1024;

tl::unexpected<Error> unreadable(const QString &path, const QString &why)
{
    return fail(ErrorCode::FileFailed,
                Text::tr("The file %1 cannot be read: %2.").arg(plainText(path, LongestPath), why),
                why);
}

tl::unexpected<Error> notAFile(const QString &path, bool folder)
{
    return unreadable(path,
                      folder ? Text::tr("it is a folder")
                             : Text::tr("it is a pipe or a device, not a file"));
}

bool isResource(const QString &path)
{
    return path.startsWith(QLatin1Char(':')) || path.startsWith(QLatin1StringView("qrc:"));
}

#ifdef Q_OS_UNIX

/// The descriptor of the regular file at \a path.
Expected<int> openDescriptor(const QString &path)
{
    // Without O_NONBLOCK, opening a pipe waits for somebody who writes to it.
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (descriptor < 0)
        return unreadable(path, qt_error_string(errno));
    struct stat status = {};
    if (::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode))
        return descriptor;
    ::close(descriptor);
    return notAFile(path, S_ISDIR(status.st_mode));
}

#endif

} // namespace

Expected<void> openRegularFile(QFile &file, const QString &path)
{
    // A null character would end the path that is opened before the path that is shown.
    if (path.contains(QChar(0)))
        return unreadable(path, Text::tr("no file has such a name"));
#ifdef Q_OS_UNIX
    if (!isResource(path)) {
        const auto descriptor = openDescriptor(path);
        if (!descriptor)
            return fail(descriptor.error());
        if (file.open(*descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
            return {};
        ::close(*descriptor);
        return unreadable(path, file.errorString());
    }
#endif
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())
        return notAFile(path, info.isDir());
    file.setFileName(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path, file.errorString());
    return {};
}

Expected<QByteArray> readRegularFile(const QString &path, qint64 maxSize)
{
    QFile file;
    if (const auto opened = openRegularFile(file, path); !opened)
        return fail(opened.error());
    // As much as is asked for is allocated: no more at once than the file has.
    QByteArray bytes = file.read(std::min(file.size(), maxSize) + 1);
    // Some do not say how much they have (/proc), or grow meanwhile.
    for (QByteArray more = bytes; !more.isEmpty() && bytes.size() <= maxSize; bytes += more)
        more = file.read(std::min(Chunk, maxSize + 1 - bytes.size()));
    if (file.error() != QFileDevice::NoError)
        return unreadable(path, file.errorString());
    if (bytes.size() > maxSize) {
        return unreadable(
            path, Text::tr("it is larger than %1").arg(QLocale().formattedDataSize(maxSize, 0)));
    }
    return bytes;
}

} // namespace Keyfob
