// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "wellknown/webfinger.h"

#include "realm.h"
#include "users.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace Keyfob::Sandbox {

namespace {

constexpr QLatin1StringView IssuerRelation("http://openid.net/specs/connect/1.0/issuer");

/// RFC 7033 5: scripts of any web page may read it.
Response openToAll(int status, const QByteArray &type, const QByteArray &body)
{
    Response response {status, type, body, {}};
    response.with("Access-Control-Allow-Origin", "*")
        .with("Cache-Control", "no-store")
        .with("X-Content-Type-Options", "nosniff");
    return response;
}

Response refuse(int status, const QByteArray &sentence)
{
    return openToAll(status, "text/plain; charset=utf-8", sentence);
}

/// True if \a host, with its port if it has one, is this host or that of the people's addresses.
bool isOurHost(const QString &host, const Realm &realm)
{
    const QString port = u':' + QString::number(realm.port);
    const QStringList ours {u"127.0.0.1"_s + port, u"localhost"_s + port, u"127.0.0.1"_s,
                            u"localhost"_s, u"timesheets.example"_s};
    return ours.contains(host.toLower());
}

/// True if \a resource is one of the people, or this host.
bool isKnown(const QString &resource, const Realm &realm)
{
    static const QRegularExpression account(
        QRegularExpression::anchoredPattern(u"acct:([^@/?#]+)@([^@/?#]+)"_s));
    static const QRegularExpression address(
        QRegularExpression::anchoredPattern(u"https?://([^@/?#]+)/?"_s));
    if (const auto parts = account.match(resource); parts.hasMatch()) {
        return isOurHost(parts.captured(2), realm)
            && findUser(parts.captured(1) + u"@timesheets.example"_s);
    }
    const auto parts = address.match(resource);
    return parts.hasMatch() && isOurHost(parts.captured(1), realm);
}

} // namespace

Response webFinger(const Request &request, const Realm &realm)
{
    const QUrlQuery query(QString::fromLatin1(request.query));
    const QStringList resources = query.allQueryItemValues(u"resource"_s, QUrl::FullyDecoded);
    static const QRegularExpression uri(u"^[a-z][a-z0-9+.-]*:."_s);
    if (resources.size() != 1 || !uri.match(resources.first()).hasMatch())
        return refuse(400, "Exactly one resource, a URI, is needed (RFC 7033 4.2).\n");
    if (!isKnown(resources.first(), realm))
        return refuse(404, "Nothing is known about this resource.\n");

    const QStringList relations = query.allQueryItemValues(u"rel"_s, QUrl::FullyDecoded);
    QJsonArray links;
    if (relations.isEmpty() || relations.contains(IssuerRelation))
        links.append(QJsonObject {{u"rel"_s, IssuerRelation}, {u"href"_s, realm.baseUrl()}});
    const QJsonObject descriptor {{u"subject"_s, resources.first()}, {u"links"_s, links}};
    return openToAll(200, "application/jrd+json", QJsonDocument(descriptor).toJson());
}

} // namespace Keyfob::Sandbox
