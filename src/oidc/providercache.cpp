// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "providercache.h"

#include "core/versions.h"
#include "net/cachecontrol.h"
#include "net/headerfield.h"

#include <QDataStream>

#include <algorithm>
#include <iterator>

namespace Keyfob {

namespace {

constexpr quint32 ProviderFormat = 0x4b465031; // "KFP1": another number for another format
constexpr qint64 LargestFile = 320 * 1024; // of what Provider::MaxSize lets in, and its headers
constexpr qsizetype LongestHeader = 1024;
constexpr const char *KeptHeaders[] = {"Content-Type", "ETag", "Last-Modified"};

qint64 secondsOf(const QDateTime &time)
{
    return time.toSecsSinceEpoch();
}

/// A query may hold what is for the provider alone, and its answer be for whoever knows that.
bool isPublic(const QUrl &url)
{
    return !url.hasQuery();
}

} // namespace

HeaderList KeptDocument::conditions() const
{
    if (const QByteArray tag = response.header("ETag"); !tag.isEmpty())
        return {{"If-None-Match", tag}};
    if (const QByteArray time = response.header("Last-Modified"); !time.isEmpty())
        return {{"If-Modified-Since", time}};
    return {};
}

ProviderCache::ProviderCache(QString folder, const QByteArray &binding)
    : m_files(std::move(folder), QStringLiteral(".provider"),
              {LargestFile, MaxFiles * LargestFile, MaxFiles})
    , m_binding(binding)
{
}

QByteArray ProviderCache::keyOf(ProviderDocument which) const
{
    return m_binding + (which == ProviderDocument::Keys ? "\nkeys" : "\nconfiguration");
}

std::optional<KeptDocument> ProviderCache::find(ProviderDocument which, const QUrl &url,
                                                const QDateTime &now) const
{
    const auto bytes = m_files.read(keyOf(which));
    if (!bytes)
        return std::nullopt;
    QDataStream stream(*bytes);
    FileCache::setFormat(stream);
    quint32 magic = 0;
    QByteArray binding;
    QByteArray from;
    qint64 received = 0;
    qint64 fresh = 0;
    KeptDocument kept;
    kept.response.status = 200;
    stream >> magic >> binding >> from >> received >> fresh;
    bool isGood = magic == ProviderFormat && binding == m_binding && from == url.toEncoded();
    for (const char *name : KeptHeaders) {
        QByteArray value;
        stream >> value;
        isGood = isGood && value.size() <= LongestHeader && isHeaderValue(value);
        kept.response.headers.append({name, value});
    }
    stream >> kept.response.body;
    isGood = isGood && stream.status() == QDataStream::Ok && stream.atEnd();
    constexpr qint64 maxAge = std::chrono::seconds(MaxAge).count();
    const bool isInTime =
        received > 0 && received <= secondsOf(now) && secondsOf(now) - received < maxAge;
    if (!isGood || !isInTime) {
        remove(which);
        return std::nullopt;
    }
    kept.receivedAt = QDateTime::fromSecsSinceEpoch(received, Utc);
    kept.freshUntil = QDateTime::fromSecsSinceEpoch(std::min(fresh, received + maxAge), Utc);
    return kept;
}

void ProviderCache::keep(ProviderDocument which, const QUrl &url, const HttpResponse &response,
                         const QDateTime &receivedAt, const QDateTime &now) const
{
    const auto control = CacheControl::of(response);
    const KeptDocument document {response, receivedAt, now.addSecs(control.freshFor.count())};
    const bool isOfUse = control.freshFor.count() > 0 || !document.conditions().isEmpty();
    const bool isShort =
        std::all_of(std::begin(KeptHeaders), std::end(KeptHeaders), [&](const char *name) {
            return response.header(name).size() <= LongestHeader;
        });
    if (!isPublic(url) || !control.mayBeKept || !isOfUse || !isShort) {
        remove(which);
        return;
    }
    m_files.write(keyOf(which), [&](QDataStream &stream) {
        stream << ProviderFormat << m_binding << url.toEncoded() << secondsOf(receivedAt)
               << secondsOf(document.freshUntil);
        for (const char *name : KeptHeaders)
            stream << response.header(name);
        stream << response.body;
    });
}

void ProviderCache::remove(ProviderDocument which) const
{
    m_files.remove(keyOf(which));
}

} // namespace Keyfob
