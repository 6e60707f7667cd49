// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "api/description.h"

#include "api/versioned.h"
#include "misconfiguration/norules.h"
#include "realm.h"
#include "replies.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Keyfob::Sandbox {

namespace {

constexpr auto *MediaType = "application/vnd.oai.openapi+json";

const QByteArray &descriptionText()
{
    static const QByteArray text = [] {
        QFile file(u":/sandbox/api/openapi.json"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();
    return text;
}

/// A description with its entity tag, which is made once.
struct Tagged
{
    explicit Tagged(const QByteArray &description)
        : text(description)
        , tag(entityTag(description))
    {
    }
    QByteArray text;
    QByteArray tag;
};

const Tagged &descriptionOf(const Realm &realm)
{
    if (realm.isMisconfigured(Misconfiguration::NoRules)) {
        static const Tagged lax(withoutRules(descriptionText()));
        return lax;
    }
    static const Tagged whole(descriptionText());
    return whole;
}

} // namespace

Response apiBase(const Realm &realm)
{
    const QJsonObject info =
        QJsonDocument::fromJson(descriptionText()).object()[u"info"].toObject();
    Response response =
        jsonReply(200,
                  {{u"title"_s, info[u"title"]},
                   {u"version"_s, info[u"version"]},
                   {u"description_url"_s, QString(realm.apiAddress() + u"/openapi.json"_s)}});
    return response.with(
        "Link", QByteArray("</api/openapi.json>; rel=\"service-desc\"; type=\"") + MediaType + '"');
}

Response apiDescription(const Realm &realm, const Request &request)
{
    const Tagged &description = descriptionOf(realm);
    Response response {200, QByteArray(MediaType) + ";version=3.1", description.text, {}};
    if (hasCurrent(request, description.tag))
        response = {304, {}, {}, {}};
    return response.with("ETag", description.tag)
        .with("Cache-Control", "no-cache")
        .with("Access-Control-Allow-Origin", "*");
}

Response apiCatalog(const Realm &realm)
{
    const QJsonObject link {{u"href"_s, QString(realm.apiAddress() + u"/openapi.json"_s)},
                            {u"type"_s, QString::fromLatin1(MediaType)}};
    const QJsonObject api {{u"anchor"_s, realm.apiAddress()},
                           {u"service-desc"_s, QJsonArray {link}}};
    Response response = jsonReply(200, {{u"linkset"_s, QJsonArray {api}}});
    response.contentType =
        "application/linkset+json; profile=\"https://www.rfc-editor.org/info/rfc9727\"";
    return response;
}

} // namespace Keyfob::Sandbox
