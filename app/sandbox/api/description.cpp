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
    static const QByteArray withoutAnyRule = withoutRules(descriptionText());
    const QByteArray &text =
        realm.isMisconfigured(Misconfiguration::NoRules) ? withoutAnyRule : descriptionText();
    const QByteArray tag = entityTag(text);
    Response response {200, QByteArray(MediaType) + ";version=3.1", text, {}};
    if (hasCurrent(request, tag))
        response = {304, {}, {}, {}};
    return response.with("ETag", tag)
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
