// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "schemaview.h"

#include "json/jsonnumber.h"

#include <algorithm>
#include <array>

namespace Keyfob {

ApiSchema::View::View(const DescriptionDocuments &documents, const DataNode &node,
                      const std::vector<DataNode> &more)
    : target(node)
    , m_documents(documents)
{
    visit(node, true);
    for (const DataNode &other : more)
        visit(other, false);
    exists = !m_isBroken && (exists || !parts.empty());
    m_visited = {};
}

DataNode ApiSchema::View::first(QStringView member) const
{
    for (const DataNode &part : parts) {
        if (const DataNode found = part[member]; found.exists())
            return found;
    }
    return {};
}

bool ApiSchema::View::isTrue(QStringView member) const
{
    return std::any_of(parts.begin(), parts.end(),
                       [&](const DataNode &part) { return part[member].boolean() == true; });
}

void ApiSchema::View::visit(const DataNode &node, bool isMain)
{
    if (const auto boolean = node.boolean()) {
        exists = true;
        isNever = isNever || !*boolean;
        return;
    }
    if (!node.isMap())
        return;
    if (std::find(m_visited.begin(), m_visited.end(), node) != m_visited.end()) {
        m_isBroken = m_isBroken || (isMain && parts.empty()); // a pure loop of references
        return;
    }
    if (m_visited.size() >= Max) {
        isBeyond = true;
        return;
    }
    m_visited.push_back(node);
    if (DescriptionDocuments::isReference(node))
        visitReference(node, isMain);
    else
        addPart(node, isMain);
}

void ApiSchema::View::visitReference(const DataNode &node, bool isMain)
{
    const ReferenceTarget next = m_documents.step(node);
    if (isMain) {
        m_isBroken = m_isBroken || !next.node.exists();
        target = next.node;
        if (!next.name.isEmpty())
            name = next.name;
    }
    if (!m_documents.siblingsApply() || node.size() == 1) {
        visit(next.node, isMain);
        return;
    }
    // What the reference leads to comes like a member of `allOf`.
    const std::size_t at = ordered.size();
    addPart(node, false);
    const std::vector<DataNode> own(ordered.begin() + static_cast<std::ptrdiff_t>(at),
                                    ordered.end());
    ordered.resize(at);
    visit(next.node, isMain);
    ordered.insert(ordered.end(), own.begin(), own.end());
}

void ApiSchema::View::addPart(const DataNode &node, bool isMain)
{
    parts.push_back(node);
    const DataNode type = node[u"type"], values = node[u"enum"];
    isNullable = isNullable || node[u"nullable"].boolean() == true
        || (type.isList() && type.texts().contains(QLatin1StringView("null")))
        || node[u"const"].type() == DataNode::Type::Null;
    if (!isNullable && !type.exists()) {
        for (const DataNode &value : values.items())
            isNullable = isNullable || value.type() == DataNode::Type::Null;
    }
    const std::vector<DataNode> all = node[u"allOf"].items();
    for (const DataNode &one : all)
        visit(one, false);
    // The usual way to say more about one component in 3.0.
    if (isMain && all.size() == 1 && name.isEmpty())
        name = m_documents.follow(all.front()).name;
    takeAlternatives(node);
    ordered.push_back(node);
}

void ApiSchema::View::takeAlternatives(const DataNode &node)
{
    const DataNode oneOf = node[u"oneOf"], anyOf = node[u"anyOf"];
    const std::vector<DataNode> listed = oneOf.isList() ? oneOf.items() : anyOf.items();
    isBeyond = isBeyond || (oneOf.isList() && anyOf.isList());
    std::vector<DataNode> others;
    for (const DataNode &one : listed) {
        if (isOnlyNull(one))
            isNullable = true;
        else
            others.push_back(one);
    }
    if (others.size() == 1) {
        if (name.isEmpty())
            name = m_documents.follow(others.front()).name;
        visit(others.front(), false);
    } else if (!others.empty()) {
        isBeyond = isBeyond || !alternatives.empty();
        if (alternatives.empty())
            alternatives = std::move(others);
    }
}

bool ApiSchema::View::isOnlyNull(const DataNode &node) const
{
    const DataNode schema = m_documents.follow(node).node;
    const QStringList types = schema[u"type"].texts();
    const std::vector<DataNode> values = schema[u"enum"].items();
    return (types.size() == 1 && types.first() == u"null")
        || schema[u"const"].type() == DataNode::Type::Null
        || (values.size() == 1 && values.front().type() == DataNode::Type::Null);
}

namespace {

/// The limit of one schema; \a sign is 1 for a lower one, -1 for an upper one.
SchemaBound boundOf(const DataNode &part, QStringView inclusive, QStringView exclusive, int sign)
{
    const QByteArray limit = part[inclusive].number(), strict = part[exclusive].number();
    if (part[exclusive].boolean() == true) // 3.0
        return {limit, !limit.isEmpty()};
    if (!strict.isEmpty() && (limit.isEmpty() || sign * JsonNumber::compare(strict, limit) >= 0))
        return {strict, true};
    return {limit, false};
}

SchemaBound strictest(const std::vector<DataNode> &parts, QStringView inclusive,
                      QStringView exclusive, int sign)
{
    SchemaBound bound;
    for (const DataNode &part : parts) {
        const SchemaBound other = boundOf(part, inclusive, exclusive, sign);
        if (other.value.isEmpty())
            continue;
        const int order =
            bound.value.isEmpty() ? 1 : sign * JsonNumber::compare(other.value, bound.value);
        if (order > 0 || (order == 0 && other.isExclusive))
            bound = other;
    }
    return bound;
}

QString typeNameOf(const DataNode &value)
{
    switch (value.type()) {
    case DataNode::Type::Boolean: return QStringLiteral("boolean");
    case DataNode::Type::Number:
        return value.number().contains('.') || value.number().toLower().contains('e')
            ? QStringLiteral("number")
            : QStringLiteral("integer");
    case DataNode::Type::String: return QStringLiteral("string");
    case DataNode::Type::List: return QStringLiteral("array");
    case DataNode::Type::Map: return QStringLiteral("object");
    default: return {};
    }
}

/// The types of the values that are allowed.
QStringList typesOfValues(const std::vector<DataNode> &parts)
{
    QStringList types;
    for (const DataNode &part : parts) {
        std::vector<DataNode> values = part[u"enum"].items();
        if (part[u"const"].exists())
            values = {part[u"const"]};
        for (const DataNode &value : values) {
            const QString type = typeNameOf(value);
            if (!type.isEmpty() && !types.contains(type))
                types.append(type);
        }
        if (!types.isEmpty())
            break;
    }
    if (types.contains(QLatin1StringView("number")))
        types.removeAll(QLatin1StringView("integer"));
    return types;
}

} // namespace

SchemaBound lowerBound(const std::vector<DataNode> &parts)
{
    return strictest(parts, u"minimum", u"exclusiveMinimum", 1);
}

SchemaBound upperBound(const std::vector<DataNode> &parts)
{
    return strictest(parts, u"maximum", u"exclusiveMaximum", -1);
}

QStringList impliedTypes(const std::vector<DataNode> &parts)
{
    struct Hint
    {
        QStringView member;
        const char *type;
    };
    static constexpr Hint hints[] {{u"properties", "object"},
                                   {u"additionalProperties", "object"},
                                   {u"required", "object"},
                                   {u"patternProperties", "object"},
                                   {u"minProperties", "object"},
                                   {u"maxProperties", "object"},
                                   {u"items", "array"},
                                   {u"prefixItems", "array"},
                                   {u"minItems", "array"},
                                   {u"maxItems", "array"},
                                   {u"uniqueItems", "array"},
                                   {u"pattern", "string"},
                                   {u"minLength", "string"},
                                   {u"maxLength", "string"},
                                   {u"contentEncoding", "string"},
                                   {u"contentMediaType", "string"},
                                   {u"minimum", "number"},
                                   {u"maximum", "number"},
                                   {u"exclusiveMinimum", "number"},
                                   {u"exclusiveMaximum", "number"},
                                   {u"multipleOf", "number"}};
    if (QStringList types = typesOfValues(parts); !types.isEmpty())
        return types;
    for (const Hint &hint : hints) {
        for (const DataNode &part : parts) {
            if (part[hint.member].exists())
                return {QString::fromLatin1(hint.type)};
        }
    }
    for (const DataNode &part : parts) {
        const QString format = part[u"format"].string();
        if (format == u"int32" || format == u"int64")
            return {QStringLiteral("integer")};
        if (format == u"float" || format == u"double")
            return {QStringLiteral("number")};
        if (!format.isEmpty())
            return {QStringLiteral("string")};
    }
    return {};
}

} // namespace Keyfob
