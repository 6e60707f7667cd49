// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "filetrust.h"

#include "core/regularfile.h"
#include "core/text.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringList>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace Keyfob {

#ifdef Q_OS_UNIX

namespace {

constexpr int MaxLinks = 40; // As Linux follows at most

/// \a path as a word of a shell command.
QString asWord(const QString &path)
{
    static const QRegularExpression plain(QStringLiteral("\\A[A-Za-z0-9/._-]+\\z"));
    if (plain.match(path).hasMatch())
        return path;
    QString quoted = path;
    quoted.replace(QLatin1Char('\''), QLatin1StringView("'\\''"));
    return QLatin1Char('\'') + quoted + QLatin1Char('\'');
}

tl::unexpected<Error> openToOthers(const QString &path, bool isFolder)
{
    const QString shown = plainText(path, 300);
    const QString mend = plainText(QStringLiteral("chmod go-w ") + asWord(path), 320);
    return fail(ErrorCode::FileUntrusted,
                isFolder ? Text::tr("Other users of this computer may change files in the folder "
                                    "%1. Run: %2")
                               .arg(shown, mend)
                         : Text::tr("Other users of this computer may change the file %1. Run: %2")
                               .arg(shown, mend),
                QStringLiteral("mode"));
}

tl::unexpected<Error> ofSomebodyElse(const QString &path, uid_t owner)
{
    return fail(ErrorCode::FileUntrusted,
                Text::tr("%1 belongs to another user of this computer, who may change it. Copy the "
                         "file to a folder of your own.")
                    .arg(plainText(path, 300)),
                QStringLiteral("owner %1").arg(owner));
}

/// Whom the kernel names in place of all users whom this user namespace does not have: root, but
/// any other user of the machine as well. 0: no such user.
uid_t unmappedUser()
{
    QFile map(QStringLiteral("/proc/self/uid_map"));
    if (!map.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> words = map.readAll().simplified().split(' ');
    const bool hasAll = words.size() == 3 && words[0] == "0" && words[2] == "4294967295";
    QFile overflow(QStringLiteral("/proc/sys/kernel/overflowuid"));
    if (hasAll || !overflow.open(QIODevice::ReadOnly))
        return 0;
    return overflow.readAll().trimmed().toUInt();
}

bool isTrustedOwner(uid_t owner)
{
    return owner == 0 || owner == ::geteuid();
}

bool isUnmapped(uid_t owner)
{
    static const uid_t unmapped = unmappedUser();
    return unmapped != 0 && owner == unmapped;
}

QStringList partsOf(const QString &path)
{
    return path.split(QLatin1Char('/'), Qt::SkipEmptyParts);
}

/// Where a step of a path stands.
enum class Step {
    OnTheWay, ///< A folder or a link above the file's own folder: /, /home
    AtTheEnd, ///< The file, a link to it, and the folders that these are in
};

/// Whether others may change what is at \a path, a folder, a file or a link. On the way it may be
/// an unmapped user's, who is root as a rule; at the end that could be anybody.
Expected<void> checkStep(const QString &path, const struct stat &status, Step step)
{
    const bool isTrusted =
        isTrustedOwner(status.st_uid) || (step == Step::OnTheWay && isUnmapped(status.st_uid));
    if (!isTrusted)
        return ofSomebodyElse(path, status.st_uid);
    if (S_ISLNK(status.st_mode)) // has no permissions of its own
        return {};
    const bool isFolder = S_ISDIR(status.st_mode);
    const bool isOpen = (status.st_mode & (S_IWGRP | S_IWOTH)) != 0;
    if (isOpen && !(isFolder && (status.st_mode & S_ISVTX) != 0))
        return openToOthers(path, isFolder);
    return {};
}

/// Checks the folder at \a path, in which a file or a link to it is.
Expected<void> checkOwnFolder(const QString &path)
{
    const QString folder = path.isEmpty() ? QStringLiteral("/") : path;
    struct stat status = {};
    if (::lstat(QFile::encodeName(folder).constData(), &status) != 0)
        return {}; // for the file's reader to say
    return checkStep(folder, status, Step::AtTheEnd);
}

} // namespace

Expected<void> checkFileTrust(const QString &path)
{
    if (path.startsWith(QLatin1Char(':')) || path.contains(QChar(0)))
        return {};
    QString at; // what has been checked, without a slash at its end
    QStringList left = partsOf(QFileInfo(path).absoluteFilePath());
    left.prepend(QString()); // the root itself
    for (int links = 0; !left.isEmpty();) {
        const QString part = left.takeFirst();
        if (part == QLatin1StringView("."))
            continue;
        if (part == QLatin1StringView("..")) {
            at.truncate(qMax<qsizetype>(0, at.lastIndexOf(QLatin1Char('/'))));
            continue;
        }
        const QString next = part.isEmpty() ? QString() : at + QLatin1Char('/') + part;
        const QByteArray name = next.isEmpty() ? QByteArray("/") : QFile::encodeName(next);
        struct stat status = {};
        if (::lstat(name.constData(), &status) != 0)
            return {}; // for its reader to say
        const Step step = left.isEmpty() ? Step::AtTheEnd : Step::OnTheWay;
        if (const auto checked = checkStep(QFile::decodeName(name), status, step); !checked)
            return checked;
        if (step == Step::AtTheEnd) {
            if (const auto checked = checkOwnFolder(at); !checked)
                return checked;
        }
        if (!S_ISLNK(status.st_mode)) {
            at = next;
            continue;
        }
        if (++links > MaxLinks)
            return {}; // nor can it be opened
        char target[PATH_MAX];
        const auto size = ::readlink(name.constData(), target, sizeof(target));
        if (size <= 0)
            return {};
        const QString to = QFile::decodeName(QByteArray(target, size));
        if (to.startsWith(QLatin1Char('/')))
            at.clear();
        left = partsOf(to) + left;
    }
    return {};
}

#else

Expected<void> checkFileTrust(const QString &)
{
    return {};
}

#endif

Expected<QByteArray> readTrustedFile(const QString &path, qint64 maxSize)
{
    if (const auto trusted = checkFileTrust(path); !trusted)
        return fail(trusted.error());
    auto bytes = readRegularFile(path, maxSize);
    if (!bytes) {
        return fail(ErrorCode::TenantFileUnreadable, bytes.error().message(),
                    bytes.error().detail());
    }
    return bytes;
}

} // namespace Keyfob
