// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "formbuilder.h"

#include <QSet>

#include <algorithm>

namespace Keyfob {

namespace {

/// More are a list, from which each is chosen by its name.
constexpr qsizetype MaxBoxes = 20;

/// Containers around \a node; and whether one of them is of the same schema.
int containersAround(const FormNode &node, const ApiSchema &schema, bool &isInItself)
{
    int depth = 0;
    const QString key = schema.key();
    for (const FormNode *outer = node.parent; outer; outer = outer->parent) {
        ++depth;
        if (outer->schema.exists() && outer->schema.key() == key)
            isInItself = true;
    }
    return depth;
}

} // namespace

bool FormBuilder::isFile(const ApiSchema &schema, const QString &name) const
{
    if (!m_isMultipart)
        return false;
    const QString partType = m_partTypes.value(name);
    if (partType.contains(QLatin1StringView("json")))
        return false;
    const bool isBinary = schema.format() == QLatin1StringView("binary")
        || (!schema.contentMediaType().isEmpty() && schema.contentEncoding().isEmpty());
    // In OpenAPI 3.1 octets are a part without a type.
    const bool isOctets = schema.exists() && schema.types().isEmpty()
        && schema.properties().isEmpty() && schema.alternatives().isEmpty()
        && (!partType.isEmpty() && !partType.startsWith(QLatin1StringView("text/")));
    return (isBinary && (schema.types().isEmpty() || schema.is(u"string"))) || isOctets;
}

/// Each item is one of a few values, and none is wanted twice: what a filter takes is a set even
/// where its description does not say so.
bool FormBuilder::isOfAFew(const ApiSchema &schema, const FormNode &node) const
{
    if (!schema.hasUniqueItems() && m_purpose != Purpose::Parameters)
        return false;
    const QList<DataNode> values = schema.items().values();
    return !values.isEmpty() && values.size() <= MaxBoxes && !node.nullable
        && std::none_of(values.begin(), values.end(),
                        [](const DataNode &value) { return value.isMap() || value.isList(); });
}

FormNode::Kind FormBuilder::kindOf(const ApiSchema &schema, const FormNode &node) const
{
    if (schema.isReadOnly() && node.place == Place::Member && m_purpose != Purpose::Parameters)
        return Kind::Fixed;
    if (node.place == Place::Member && !node.parent->parent && m_keys.contains(node.name))
        return Kind::Fixed;
    bool isInItself = false;
    // Deep, or wide: of both there is an end.
    const bool isTooMuch = containersAround(node, schema, isInItself) >= FormModel::MaxDepth
        || m_made > FormModel::MaxFields;
    const QList<DataNode> values = schema.values();
    if (!values.isEmpty() && values.size() <= FormModel::MaxChoices) {
        const bool isSimple = std::none_of(values.begin(), values.end(), [](const DataNode &value) {
            return value.isMap() || value.isList();
        });
        return isSimple ? Kind::Choice : Kind::Json;
    }
    if (isFile(schema, node.name) || (schema.is(u"array") && isFile(schema.items(), node.name)))
        return Kind::File;
    if (schema.isBeyondForms())
        return Kind::Json;
    if (!schema.alternatives().isEmpty())
        return isTooMuch || (isInItself && node.required) ? Kind::Json : Kind::Variant;
    const QString type = schema.type();
    const bool isDeep = isTooMuch || (isInItself && node.required && node.place == Place::Member);
    if (type == QLatin1StringView("object")) {
        const auto additional = schema.additionalProperties();
        const bool isMap = additional && additional->exists();
        const qsizetype members = schema.properties().size();
        if (isDeep || members > FormModel::MaxMembers || (members == 0 && additional && !isMap))
            return Kind::Json;
        return isMap ? Kind::Map : Kind::Group;
    }
    if (type == QLatin1StringView("array") && isOfAFew(schema, node))
        return Kind::Choices;
    if (type == QLatin1StringView("array"))
        return isDeep || !schema.items().exists() ? Kind::Json : Kind::List;
    if (type == QLatin1StringView("boolean"))
        return node.required && !node.nullable ? Kind::Switch : Kind::Choice;
    if (type == QLatin1StringView("integer"))
        return Kind::Integer;
    if (type == QLatin1StringView("number"))
        return Kind::Number;
    return type == QLatin1StringView("string") ? kindOfText(schema, node.name) : Kind::Json;
}

FormNode::Kind FormBuilder::kindOfText(const ApiSchema &schema, const QString &name) const
{
    static const QHash<QString, Kind> formats {
        {QStringLiteral("date"), Kind::Date},        {QStringLiteral("date-time"), Kind::DateTime},
        {QStringLiteral("time"), Kind::Time},        {QStringLiteral("email"), Kind::Email},
        {QStringLiteral("idn-email"), Kind::Email},  {QStringLiteral("uri"), Kind::Uri},
        {QStringLiteral("url"), Kind::Uri},          {QStringLiteral("iri"), Kind::Uri},
        {QStringLiteral("uuid"), Kind::Uuid},        {QStringLiteral("byte"), Kind::Bytes},
        {QStringLiteral("base64"), Kind::Bytes},     {QStringLiteral("password"), Kind::Password},
        {QStringLiteral("multiline"), Kind::Lines},  {QStringLiteral("markdown"), Kind::Lines},
        {QStringLiteral("commonmark"), Kind::Lines},
    };
    static const QSet<QString> longNames {
        QStringLiteral("description"), QStringLiteral("comment"), QStringLiteral("comments"),
        QStringLiteral("notes"),       QStringLiteral("note"),    QStringLiteral("body"),
        QStringLiteral("message"),     QStringLiteral("remarks"),
    };
    if (schema.contentEncoding().compare(QLatin1StringView("base64"), Qt::CaseInsensitive) == 0)
        return Kind::Bytes;
    if (const auto it = formats.find(schema.format()); it != formats.end())
        return *it;
    const auto most = schema.maxLength();
    const bool isLong = most ? *most >= 256 : longNames.contains(name.toLower());
    return isLong && schema.pattern().isEmpty() ? Kind::Lines : Kind::Text;
}

} // namespace Keyfob
