// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "responsecache.h"

#include "net/cachecontrol.h"

#include <QCryptographicHash>

namespace Keyfob {

namespace {

constexpr qsizetype MaxBytes = 8 * 1024 * 1024;
constexpr qsizetype MaxEntry = 1024 * 1024;
constexpr qsizetype HeadCost = 1024; // about what headers take

bool contains(const QByteArray &list, QByteArrayView word)
{
    for (const QByteArray &one : list.split(',')) {
        if (one.trimmed().compare(word, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

} // namespace

ResponseCache::ResponseCache()
    : m_entries(MaxBytes)
{
}

QByteArray ResponseCache::key(const HttpRequest &request)
{
    if (request.method != "GET" || request.sink)
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(request.url.toEncoded());
    for (const auto &[name, value] : request.headers) {
        const QByteArray lower = name.toLower();
        if (lower.startsWith("if-") || lower == "range"
            || (lower == "cache-control" && contains(value, "no-store")))
            return {};
        hash.addData('\n' + lower + ':' + value);
    }
    hash.addData("\n\n");
    hash.addData(request.bearer.reveal());
    return hash.result();
}

QByteArray ResponseCache::entityTag(const QByteArray &key) const
{
    const HttpResponse *kept = key.isEmpty() ? nullptr : m_entries.object(key);
    return kept ? kept->header("ETag") : QByteArray();
}

void ResponseCache::keep(const QByteArray &key, const HttpResponse &response)
{
    if (key.isEmpty())
        return;
    m_entries.remove(key);
    if (response.status == 200 && !response.header("ETag").isEmpty()
        && response.body.size() <= MaxEntry && CacheControl::of(response).mayBeKept)
        m_entries.insert(key, new HttpResponse(response), response.body.size() + HeadCost);
}

HttpResponse ResponseCache::refreshed(const QByteArray &key, const HttpResponse &notModified)
{
    HttpResponse *kept = m_entries.object(key);
    if (!kept)
        return notModified;
    refresh(*kept, notModified);
    const HttpResponse response = *kept;
    keep(key, response); // it may say that it must not be kept any longer
    return response;
}

} // namespace Keyfob
