// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "core/displaytext.h"
#include "jsonmembers.h"
#include "valuefault.h"
#include "json/jsonstring.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace Keyfob {

namespace {

using Node = JsonIndex::Node;
using JsonType = JsonIndex::Type;

constexpr qsizetype LargestAnswer = 1 << 20;
constexpr qsizetype MostRefused = 100;
constexpr int DeepestRefused = 6;
constexpr qsizetype LongestSentence = 500;

/// "lines[0].hours", "lines.0.hours", "$.lines", "#/lines/0" and "/lines/0" as a JSON pointer.
QString pointerFrom(QString path)
{
    if (path.startsWith(QLatin1String("#/")))
        path = QUrl::fromPercentEncoding(path.mid(1).toUtf8());
    if (path.isEmpty() || path.startsWith(QLatin1Char('/')) || path == QLatin1StringView("#"))
        return path == QLatin1StringView("#") ? QString() : path;
    if (path.startsWith(QLatin1StringView("$.")))
        path.remove(0, 2);
    else if (path == QLatin1StringView("$"))
        return {};
    path.replace(QLatin1Char('['), QLatin1Char('.'))
        .remove(QLatin1Char(']'))
        .remove(QLatin1Char('"'))
        .remove(QLatin1Char('\''));
    QString pointer;
    for (const QString &token : path.split(QLatin1Char('.'), Qt::SkipEmptyParts))
        pointer += QLatin1Char('/') + pointerToken(token);
    // What belongs to all of it has no name, or one of these.
    static const QStringList whole {QStringLiteral("/non_field_errors"), QStringLiteral("/base"),
                                    QStringLiteral("/__all__"), QStringLiteral("/_")};
    return whole.contains(pointer) ? QString() : pointer;
}

/// Reads what one answer says about members, in whichever of the usual forms it does.
class Refusals
{
public:
    explicit Refusals(const JsonIndex &json)
        : m_json(json)
    {
    }

    void read(Node node, int depth);
    QList<ValueFault> found;

private:
    std::optional<Node> first(Node node, std::initializer_list<const char *> names) const;
    QString sentence(Node node) const;
    QString pathOf(Node entry) const;
    QString absentIn(Node entry) const;
    void readSentences(Node list);
    void add(const QString &pointer, const QString &text);
    void readEntries(Node list);
    void readMap(const QString &pointer, Node map, int depth);
    Node sentencesIn(Node map) const;
    bool isMapOfSentences(Node map) const;

    const JsonIndex &m_json;
};

std::optional<Node> Refusals::first(Node node, std::initializer_list<const char *> names) const
{
    for (const char *name : names) {
        const auto member = memberOf(m_json, node, QString::fromLatin1(name));
        if (member && m_json.type(*member) != JsonType::Null)
            return member;
    }
    return std::nullopt;
}

/// What an entry says: a text, the first of several, or the member that is one.
QString Refusals::sentence(Node node) const
{
    switch (m_json.type(node)) {
    case JsonType::String: return plainText(JsonString::decode(m_json.lexeme(node)));
    case JsonType::Array: {
        QStringList all;
        for (const Node child : childrenOf(m_json, node)) {
            if (all.size() < 3)
                all += sentence(child);
        }
        all.removeAll(QString());
        return plainText(all.join(QLatin1Char(' ')));
    }
    case JsonType::Object: {
        const auto member =
            first(node,
                  {"detail", "message", "msg", "defaultMessage", "reason", "description",
                   "errorMessage", "error", "title", "text", "errors", "code", "rule", "type"});
        return member ? sentence(*member) : QString();
    }
    default: return {};
    }
}

/// Where an entry of a list of errors says that it belongs; "." before the first name, if at all.
QString Refusals::pathOf(Node entry) const
{
    if (const auto source = memberOf(m_json, entry, u"source")) { // JSON:API
        if (const auto pointer = first(*source, {"pointer", "parameter"}))
            return textOf(m_json, *pointer);
    }
    const auto path =
        first(entry,
              {"pointer", "loc", "field", "path", "propertyPath", "property", "param", "name",
               "instancePath", "dataPath", "fieldName", "key", "attribute", "location", "member"});
    if (!path)
        return {};
    if (m_json.type(*path) != JsonType::Array)
        return textOf(m_json, *path);
    QString pointer;
    bool isFirst = true;
    for (const Node token : childrenOf(m_json, *path)) {
        const QString text = textOf(m_json, token);
        const bool isBody = isFirst && text == QLatin1StringView("body"); // FastAPI
        if (!isBody)
            pointer += QLatin1Char('/') + pointerToken(text);
        isFirst = false;
    }
    return pointer;
}

/// The member of that object that is missing, or that should not be there: JSON Schema's validators
/// name it beside the path (Ajv, LoopBack).
QString Refusals::absentIn(Node entry) const
{
    const auto more = first(entry, {"params", "info"});
    const auto name = !more || m_json.type(*more) != JsonType::Object
        ? std::nullopt
        : first(*more, {"missingProperty", "additionalProperty", "unevaluatedProperty"});
    return name && m_json.type(*name) == JsonType::String ? textOf(m_json, *name) : QString();
}

void Refusals::add(const QString &pointer, const QString &text)
{
    const auto is = [&](const ValueFault &one) {
        return one.pointer == pointer && one.text == text;
    };
    if (!text.isEmpty() && found.size() < MostRefused
        && std::none_of(found.begin(), found.end(), is))
        found.append({pointer, text});
}

void Refusals::readEntries(Node list)
{
    for (const Node entry : childrenOf(m_json, list)) {
        if (m_json.type(entry) != JsonType::Object)
            continue;
        const QString path = pathOf(entry);
        const QString absent = absentIn(entry);
        if (!absent.isEmpty())
            add(pointerFrom(path) + QLatin1Char('/') + pointerToken(absent), sentence(entry));
        else if (!path.isEmpty())
            add(pointerFrom(path), sentence(entry));
        else if (memberOf(m_json, entry, u"pointer"))
            add({}, sentence(entry));
    }
}

/// "hours must not be less than 0" begins with the member that it is about (NestJS).
void Refusals::readSentences(Node list)
{
    static const QRegularExpression form(QStringLiteral("^([a-z_$][\\w$]*(?:\\.\\w+)*) \\S"));
    for (const Node entry : childrenOf(m_json, list)) {
        const QString text =
            m_json.type(entry) == JsonType::String ? textOf(m_json, entry) : QString();
        const auto match = form.match(text.left(LongestSentence));
        if (match.hasMatch())
            add(pointerFrom(match.captured(1)), sentence(entry));
    }
}

/// {"name": ["…"], "address": {"city": ["…"]}, "title": {"message": "…"}}
void Refusals::readMap(const QString &pointer, Node map, int depth)
{
    if (depth > DeepestRefused)
        return;
    for (const Node member : childrenOf(m_json, map)) {
        const QString at = pointer + pointerFrom(nameOf(m_json, member));
        const bool isInner = m_json.type(member) == JsonType::Object
            && !first(member, {"message", "msg", "_errors", "errors", "code", "detail"});
        if (isInner)
            readMap(at, member, depth + 1);
        else if (const auto errors = first(member, {"_errors"}))
            add(at, sentence(*errors));
        else
            add(at, sentence(member));
    }
}

/// {"context": "Todo", "codes": {"title": ["presence"]}, "messages": {"title": ["…"]}}: the
/// sentences stand beside what programs read (LoopBack's models).
Node Refusals::sentencesIn(Node map) const
{
    const auto codes = memberOf(m_json, map, u"codes");
    const auto messages = memberOf(m_json, map, u"messages");
    const bool areBeside = codes && messages && m_json.type(*codes) == JsonType::Object
        && m_json.type(*messages) == JsonType::Object;
    return areBeside ? *messages : map;
}

/// Every member is a list of texts: the whole answer is a map of errors (Django REST framework).
bool Refusals::isMapOfSentences(Node map) const
{
    const auto members = childrenOf(m_json, map);
    return !members.empty() && std::all_of(members.begin(), members.end(), [this](Node member) {
        if (m_json.type(member) != JsonType::Array || m_json.childCount(member) == 0)
            return false;
        return m_json.type(m_json.firstChild(member)) == JsonType::String;
    });
}

void Refusals::read(Node node, int depth)
{
    if (depth > DeepestRefused)
        return;
    if (m_json.type(node) == JsonType::Array)
        return readEntries(node);
    if (m_json.type(node) != JsonType::Object)
        return;
    bool isKnown = false;
    for (const char *name :
         {"errors", "detail", "details", "violations", "invalid-params", "invalidParams",
          "invalid_params", "fieldErrors", "field_errors", "fieldViolations", "issues",
          "validationErrors", "validation_errors", "validation", "modelState", "ModelState"}) {
        const auto member = memberOf(m_json, node, QString::fromLatin1(name));
        if (!member || !m_json.isContainer(*member))
            continue;
        isKnown = true;
        if (m_json.type(*member) == JsonType::Object)
            readMap({}, sentencesIn(*member), 0);
        else
            readEntries(*member);
        // Google's details are a list of things that hold lists.
        for (const Node entry : childrenOf(m_json, *member)) {
            if (m_json.type(*member) == JsonType::Array && m_json.type(entry) == JsonType::Object
                && first(entry, {"fieldViolations", "violations"}))
                read(entry, depth + 1);
        }
    }
    const auto sentences = memberOf(m_json, node, u"message");
    if (sentences && m_json.type(*sentences) == JsonType::Array)
        readSentences(*sentences);
    for (const char *name : {"error", "data", "problem"}) {
        const auto inner = memberOf(m_json, node, QString::fromLatin1(name));
        if (!inner || m_json.type(*inner) != JsonType::Object)
            continue;
        read(*inner, depth + 1);
        const auto parameter = first(*inner, {"param", "field"});
        if (parameter && m_json.type(*parameter) == JsonType::String)
            add(pointerFrom(textOf(m_json, *parameter)), sentence(*inner));
    }
    if (!isKnown && found.isEmpty() && isMapOfSentences(node))
        readMap({}, node, 0);
}

} // namespace

QList<ValueFault> refusedMembers(QByteArrayView response)
{
    if (response.size() > LargestAnswer)
        return {};
    const auto json = JsonIndex::read(response.toByteArray());
    if (!json)
        return {};
    Refusals refusals(*json);
    refusals.read(0, 0);
    return refusals.found;
}

} // namespace Keyfob
