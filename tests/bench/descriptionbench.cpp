// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "descriptionbench.h"

#include "openapi/apidescription.h"
#include "openapi/resource.h"

#include <QJsonDocument>
#include <QUrl>

namespace Keyfob::Bench {

QByteArray sampleDescription(int resources)
{
    QByteArray paths, schemas;
    for (int i = 0; i < resources; ++i) {
        const QByteArray n = QByteArray::number(i);
        const QByteArray item = "{\"$ref\":\"#/components/schemas/Thing" + n + "\"}";
        const QByteArray answer = "\"responses\":{\"200\":{\"description\":\"ok\",\"content\":{"
                                  "\"application/json\":{\"schema\":";
        const QByteArray body = "\"requestBody\":{\"content\":{\"application/json\":{\"schema\":"
            + item + "}}},\"responses\":{\"200\":{\"description\":\"ok\"}}";
        const auto operation = [&n](const char *verb, const char *scope) {
            return QByteArray("{\"operationId\":\"") + verb + n + "\",\"summary\":\"" + verb
                + " of the things\",\"tags\":[\"t" + n + "\"],\"security\":[{\"o\":[\"" + scope
                + "\"]}],";
        };
        paths += "\"/things" + n + "\":{\"get\":" + operation("list", "read")
            + "\"parameters\":[{\"name\":\"limit\",\"in\":\"query\",\"schema\":{\"type\":"
              "\"integer\"}"
              "},{\"name\":\"q\",\"in\":\"query\",\"schema\":{\"type\":\"string\"}}],"
            + answer + "{\"type\":\"array\",\"items\":" + item
            + "}}}}}},\"post\":" + operation("create", "write") + body + "}},\"/things" + n
            + "/{id}\":{\"parameters\":[{\"name\":\"id\",\"in\":\"path\",\"required\":true,"
              "\"schema\":"
              "{\"type\":\"string\"}}],\"get\":"
            + operation("get", "read") + answer + item + "}}}}},\"put\":"
            + operation("replace", "write") + body + "},\"delete\":" + operation("remove", "write")
            + "\"responses\":{\"204\":{\"description\":\"gone\"}}}},";
        schemas += "\"Thing" + n
            + "\":{\"type\":\"object\",\"required\":[\"id\",\"name\"],\"properties\":{"
              "\"id\":{\"type\":\"string\",\"readOnly\":true},\"name\":{\"type\":\"string\"},"
              "\"made\":{\"type\":\"string\",\"format\":\"date-time\"},\"size\":{\"type\":"
              "\"number\"},"
              "\"state\":{\"type\":\"string\",\"enum\":[\"open\",\"closed\"]}}},";
    }
    return "{\"openapi\":\"3.1.0\",\"info\":{\"title\":\"t\",\"version\":\"1\"},\"paths\":{"
        + paths.chopped(1)
        + "},\"components\":{\"securitySchemes\":{\"o\":{\"type\":\"oauth2\","
          "\"flows\":{}}},\"schemas\":{"
        + schemas.chopped(1) + "}}}";
}

namespace {

constexpr int Resources = 200;

void import(const QByteArray &text)
{
    const auto description =
        ApiDescription::read(text, QUrl(QStringLiteral("https://a.example/o")));
    if (!description || description->operations().size() != 5 * Resources
        || resourcesOf(*description).size() != Resources)
        qFatal("the description was not read");
}

} // namespace

QList<Comparison> descriptions()
{
    const QByteArray json = sampleDescription(Resources);
    // JSON is YAML, too: a comment at its beginning makes it nothing else.
    const QByteArray yaml = "# YAML\n" + json;
    const auto parse = [&json](int times) {
        for (int i = 0; i < times; ++i) {
            if (QJsonDocument::fromJson(json).isNull())
                qFatal("the sample is not JSON");
        }
    };
    const auto read = [](const QByteArray &text) {
        return [text](int times) {
            for (int i = 0; i < times; ++i)
                import(text);
        };
    };
    return {
        compare(QStringLiteral("description, JSON"), 0.1, 1, 7, read(json), parse),
        compare(QStringLiteral("description, YAML"), 0.01, 1, 7, read(yaml), parse),
    };
}

} // namespace Keyfob::Bench
