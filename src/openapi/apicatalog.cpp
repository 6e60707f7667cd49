// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "openapi/apicatalog.h"

#include "net/origin.h"
#include "json/strictjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Keyfob {

namespace {

constexpr qsizetype MaxApis = 1000;
constexpr qsizetype MaxLinksOfApi = 20; // Of one API

QString folderPath(const QUrl &url)
{
    const QString path = url.path(QUrl::FullyEncoded);
    return path.endsWith(u'/') ? path : path + u'/';
}

QList<QUrl> linksOf(const QJsonObject &entry, const QUrl &source)
{
    QList<QUrl> links;
    const QJsonArray targets = entry[u"service-desc"].toArray();
    for (const QJsonValue target : targets) {
        const QUrl url = source.resolved(QUrl(target[u"href"].toString(), QUrl::StrictMode));
        if (url.isValid() && !target[u"href"].toString().isEmpty() && links.size() < MaxLinksOfApi)
            links.append(url);
    }
    return links;
}

} // namespace

QUrl apiCatalogAddress(const QUrl &api)
{
    return QUrl(originOf(api) + u"/.well-known/api-catalog"_s);
}

QList<QUrl> descriptionsInCatalog(const QByteArray &catalog, const QUrl &source, const QUrl &api)
{
    QList<QUrl> found;
    const auto json = StrictJson::parseObject(catalog);
    if (!json)
        return found;
    QString best; // The longest path that is the API's, or above it
    const QJsonArray entries = json->value(u"linkset").toArray();
    for (qsizetype i = 0; i < qMin(entries.size(), MaxApis); ++i) {
        const QJsonObject entry = entries.at(i).toObject();
        const QUrl anchor = source.resolved(QUrl(entry[u"anchor"].toString(), QUrl::StrictMode));
        const QString path = folderPath(anchor);
        const auto links = linksOf(entry, source);
        if (originOf(anchor) != originOf(api) || !folderPath(api).startsWith(path)
            || links.isEmpty() || path.size() < best.size())
            continue;
        if (path.size() > best.size())
            found.clear();
        best = path;
        found += links;
    }
    return found;
}

} // namespace Keyfob
