// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "openapi/descriptioncache.h"

#include "net/origin.h"

#include <QDataStream>
#include <QFile>
#include <QFileInfo>

namespace Keyfob {

namespace {

constexpr quint32 CacheFormat = 0x4b464431; // "KFD1": another number for another format

QByteArray keyOf(const QUrl &api, const QUrl &place)
{
    return originOf(api).toUtf8() + '\n' + api.toEncoded() + '\n' + place.toEncoded();
}

} // namespace

DescriptionCache::DescriptionCache(QString folder)
    : m_files(std::move(folder), QStringLiteral(".openapi"), {MaxSize, MaxSize, MaxFiles})
{
}

std::optional<KeptDescription> DescriptionCache::find(const QUrl &api, const QUrl &place) const
{
    const QByteArray key = keyOf(api, place);
    const auto bytes = m_files.read(key);
    if (!bytes)
        return std::nullopt;
    QDataStream stream(*bytes);
    FileCache::setFormat(stream);
    quint32 magic = 0;
    KeptDescription kept;
    stream >> magic;
    if (magic != CacheFormat)
        return std::nullopt;
    stream >> kept.url >> kept.entityTag >> kept.lastModified >> kept.text >> kept.files;
    if (stream.status() != QDataStream::Ok || !stream.atEnd())
        return std::nullopt;
    kept.checkedAt = QFileInfo(m_files.path(key)).lastModified();
    return kept;
}

void DescriptionCache::noteChecked(const QUrl &api, const QUrl &place) const
{
    if (!m_files.isEnabled())
        return;
    QFile file(m_files.path(keyOf(api, place)));
    if (file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        file.setFileTime(QDateTime::currentDateTimeUtc(), QFile::FileModificationTime);
}

void DescriptionCache::keep(const QUrl &api, const QUrl &place, const DescriptionText &text) const
{
    if (!text.isPublic) {
        m_files.remove(keyOf(api, place));
        return;
    }
    m_files.write(keyOf(api, place), [&text](QDataStream &stream) {
        stream << CacheFormat << text.url << text.entityTag << text.lastModified << text.text
               << text.files;
    });
}

} // namespace Keyfob
