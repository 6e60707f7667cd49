// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "filecache.h"

#include "core/filetrust.h"
#include "core/privatefile.h"
#include "core/regularfile.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace Keyfob {

FileCache::FileCache(QString folder, QString suffix, Limits limits)
    : m_folder(std::move(folder))
    , m_suffix(std::move(suffix))
    , m_limits(limits)
{
}

void FileCache::setFormat(QDataStream &stream)
{
    stream.setVersion(QDataStream::Qt_6_4);
}

QString FileCache::path(const QByteArray &key) const
{
    const auto digest = QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex();
    return m_folder + QLatin1Char('/') + QString::fromLatin1(digest) + m_suffix;
}

std::optional<QByteArray> FileCache::read(const QByteArray &key) const
{
    if (!isEnabled())
        return std::nullopt;
    const QString file = path(key);
    const QFileInfo info(file);
    if (!info.exists() && !info.isSymLink())
        return std::nullopt;
    if (!info.isSymLink() && checkFileTrust(file)) {
        if (auto bytes = readRegularFile(file, m_limits.fileSize))
            return std::move(*bytes);
    }
    QFile::remove(file);
    return std::nullopt;
}

void FileCache::write(const QByteArray &key, const std::function<void(QDataStream &)> &fill) const
{
    if (!isEnabled())
        return;
    QSaveFile file(path(key));
    if (!makePrivateFolder(m_folder) || !file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return;
    QDataStream stream(&file);
    setFormat(stream);
    fill(stream);
    if (stream.status() == QDataStream::Ok && file.commit())
        removeOldest(path(key));
}

void FileCache::remove(const QByteArray &key) const
{
    if (isEnabled())
        QFile::remove(path(key));
}

void FileCache::removeOldest(const QString &last) const
{
    // Also what a program that ended meanwhile left of one that it wrote.
    const QDir folder(m_folder, QLatin1Char('*') + m_suffix + QLatin1Char('*'), QDir::Time,
                      QDir::Files | QDir::System | QDir::Hidden);
    const QFileInfoList kept = folder.entryInfoList(); // the newest first
    qint64 size = QFileInfo(last).size();
    int count = 1;
    for (const QFileInfo &file : kept) {
        if (file.fileName() == QFileInfo(last).fileName())
            continue;
        size += file.size();
        if (size > m_limits.size || ++count > m_limits.files)
            QFile::remove(file.filePath());
    }
}

} // namespace Keyfob
