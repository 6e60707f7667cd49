// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "openapi/descriptioncache.h"

#include "core/privatefile.h"
#include "core/regularfile.h"
#include "net/origin.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace Keyfob {

namespace {

constexpr quint32 CacheFormat = 0x4b464431; // "KFD1": another number for another format

} // namespace

DescriptionCache::DescriptionCache(QString folder)
    : m_folder(std::move(folder))
{
}

QString DescriptionCache::pathOf(const QUrl &api, const QUrl &place) const
{
    const QByteArray key =
        originOf(api).toUtf8() + '\n' + api.toEncoded() + '\n' + place.toEncoded();
    const auto digest = QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex();
    return m_folder + QLatin1Char('/') + QString::fromLatin1(digest) + QStringLiteral(".openapi");
}

std::optional<KeptDescription> DescriptionCache::find(const QUrl &api, const QUrl &place) const
{
    if (m_folder.isEmpty())
        return std::nullopt;
    const auto bytes = readRegularFile(pathOf(api, place), MaxSize);
    if (!bytes)
        return std::nullopt;
    QDataStream stream(*bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 magic = 0;
    KeptDescription kept;
    stream >> magic;
    if (magic != CacheFormat)
        return std::nullopt;
    stream >> kept.url >> kept.entityTag >> kept.lastModified >> kept.text >> kept.files;
    if (stream.status() != QDataStream::Ok || !stream.atEnd())
        return std::nullopt;
    kept.checkedAt = QFileInfo(pathOf(api, place)).lastModified();
    return kept;
}

void DescriptionCache::noteChecked(const QUrl &api, const QUrl &place) const
{
    if (m_folder.isEmpty())
        return;
    QFile file(pathOf(api, place));
    if (file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        file.setFileTime(QDateTime::currentDateTimeUtc(), QFile::FileModificationTime);
}

void DescriptionCache::keep(const QUrl &api, const QUrl &place, const DescriptionText &text) const
{
    if (m_folder.isEmpty())
        return;
    const QString path = pathOf(api, place);
    if (!text.isPublic) {
        QFile::remove(path);
        return;
    }
    QSaveFile file(path);
    if (!makePrivateFolder(m_folder) || !file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return;
    QDataStream stream(&file);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << CacheFormat << text.url << text.entityTag << text.lastModified << text.text
           << text.files;
    if (stream.status() == QDataStream::Ok && file.commit())
        removeOldest(path);
}

void DescriptionCache::removeOldest(const QString &last) const
{
    const QDir folder(m_folder, QStringLiteral("*.openapi"), QDir::Time, QDir::Files);
    const QFileInfoList kept = folder.entryInfoList(); // the newest first
    qint64 size = QFileInfo(last).size();
    int count = 1;
    for (const QFileInfo &file : kept) {
        if (file.fileName() == QFileInfo(last).fileName())
            continue;
        size += file.size();
        if (size > MaxSize || ++count > MaxFiles)
            QFile::remove(file.filePath());
    }
}

} // namespace Keyfob
