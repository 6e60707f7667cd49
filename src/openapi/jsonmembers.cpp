// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "jsonmembers.h"

#include "json/jsonstring.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Keyfob {

std::vector<JsonIndex::Node> childrenOf(const JsonIndex &json, JsonIndex::Node node)
{
    std::vector<JsonIndex::Node> children;
    if (node >= json.size() || !json.isContainer(node))
        return children;
    const JsonIndex::Node end = json.next(node);
    for (JsonIndex::Node child = json.firstChild(node); child < end; child = json.next(child))
        children.push_back(child);
    return children;
}

std::optional<JsonIndex::Node> memberOf(const JsonIndex &json, JsonIndex::Node node,
                                        QStringView name)
{
    if (node >= json.size() || json.type(node) != JsonIndex::Type::Object)
        return std::nullopt;
    std::optional<JsonIndex::Node> found;
    const QByteArray plain = '"' + name.toUtf8() + '"';
    const JsonIndex::Node end = json.next(node);
    for (JsonIndex::Node child = json.firstChild(node); child < end; child = json.next(child)) {
        const QByteArrayView written = json.name(child);
        if (written == plain || (written.contains('\\') && nameOf(json, child) == name))
            found = child;
    }
    return found;
}

QString nameOf(const JsonIndex &json, JsonIndex::Node node)
{
    return json.hasName(node) ? JsonString::decode(json.name(node)) : QString();
}

QString textOf(const JsonIndex &json, JsonIndex::Node node)
{
    if (json.isContainer(node))
        return QString::fromUtf8(compactJson(json.raw(node)));
    if (json.type(node) == JsonIndex::Type::String)
        return JsonString::decode(json.lexeme(node));
    return QString::fromUtf8(json.lexeme(node));
}

QByteArray jsonOf(const QJsonValue &value)
{
    const QByteArray list = QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2);
}

QByteArray compactJson(QByteArrayView json)
{
    QByteArray compact;
    compact.reserve(json.size());
    bool inString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inString && c == '\\' && i + 1 < json.size()) {
            compact += c;
            compact += json[++i];
            continue;
        }
        if (c == '"')
            inString = !inString;
        if (inString || (c != ' ' && c != '\t' && c != '\n' && c != '\r'))
            compact += c;
    }
    return compact;
}

QString bareType(QStringView mediaType)
{
    const qsizetype end = mediaType.indexOf(u';');
    return (end < 0 ? mediaType : mediaType.first(end)).trimmed().toString().toLower();
}

bool isJsonType(QStringView mediaType)
{
    const QString type = bareType(mediaType);
    return type.endsWith(QLatin1StringView("/json")) || type.endsWith(QLatin1StringView("+json"));
}

QString pointerToken(QString name)
{
    return name.replace(QLatin1Char('~'), QLatin1StringView("~0"))
        .replace(QLatin1Char('/'), QLatin1StringView("~1"));
}

QString unescapedToken(QString token)
{
    return token.replace(QLatin1StringView("~1"), QLatin1StringView("/"))
        .replace(QLatin1StringView("~0"), QLatin1StringView("~"));
}

} // namespace Keyfob
