// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "valuefault.h"

#include "core/displaytext.h"
#include "core/text.h"
#include "jsonmembers.h"
#include "scalarfault.h"
#include "json/jsonnumber.h"
#include "json/jsonstring.h"

#include <QDeadlineTimer>
#include <QSet>

#include <algorithm>
#include <chrono>

namespace Keyfob {

namespace {

using Node = JsonIndex::Node;
using JsonType = JsonIndex::Type;

/// What is deeper, and whatever is left after so many steps or so long, is taken as it is: neither
/// values nor schemas are ours, and somebody waits. The first values are checked in any case,
/// however slow the machine is.
constexpr int DeepestChecked = 100;
constexpr int MostSteps = 200'000;
constexpr int ValuesInAnyCase = 32;
constexpr std::chrono::milliseconds Longest {60};
/// So many values to compare with are a step.
constexpr qsizetype ValuesInAStep = 8;

bool isOneOf(const JsonIndex &json, Node node, const QList<DataNode> &values)
{
    const QByteArrayView lexeme = json.lexeme(node);
    const QString text =
        json.type(node) == JsonType::String ? JsonString::decode(lexeme) : QString();
    return std::any_of(values.begin(), values.end(), [&](const DataNode &value) {
        switch (json.type(node)) {
        case JsonType::String: return value.isString() && value.text() == text;
        case JsonType::Number:
            return !value.number().isEmpty() && JsonNumber::compare(value.number(), lexeme) == 0;
        case JsonType::Boolean: return value.boolean() == (lexeme == "true");
        case JsonType::Null: return value.type() == DataNode::Type::Null;
        default: return true; // how a list or map is equal to another, nobody writes down
        }
    });
}

QString choicesText(const QList<DataNode> &values)
{
    constexpr qsizetype Shown = 6;
    QStringList names;
    for (const DataNode &value : values.first(std::min(values.size(), Shown)))
        names += plainText(value.text(), 40);
    const QString all = names.join(QLatin1StringView(", "));
    if (values.size() == 1)
        return Text::tr("It must be %1.").arg(all);
    return values.size() > Shown ? Text::tr("One of %1 …").arg(all)
                                 : Text::tr("One of %1.").arg(all);
}

QString typeFault(const QStringList &types)
{
    if (types.size() != 1)
        return Text::tr("It has a type that the API does not take here.");
    const QString &type = types.first();
    if (type == QLatin1StringView("integer"))
        return Text::tr("A whole number.");
    if (type == QLatin1StringView("number"))
        return Text::tr("A number.");
    if (type == QLatin1StringView("boolean"))
        return Text::tr("Yes or no.");
    if (type == QLatin1StringView("array"))
        return Text::tr("A list.");
    return type == QLatin1StringView("object") ? Text::tr("An object.") : Text::tr("A text.");
}

/// A value can be of one of \a types; none: of any.
bool fitsTypes(const JsonIndex &json, Node node, const QStringList &types)
{
    if (types.isEmpty())
        return true;
    const auto has = [&types](const char *type) { return types.contains(QLatin1StringView(type)); };
    switch (json.type(node)) {
    case JsonType::Object: return has("object");
    case JsonType::Array: return has("array");
    case JsonType::String: return has("string");
    case JsonType::Boolean: return has("boolean");
    case JsonType::Number: return has("number") || (has("integer") && isWhole(json.lexeme(node)));
    case JsonType::Null: break;
    }
    return false;
}

/// Walks a value and its schema side by side.
class Checker
{
public:
    Checker(const JsonIndex &json, bool sending, int most, QDeadlineTimer end)
        : m_json(json)
        , m_sending(sending)
        , m_most(most)
        , m_end(end)
    {
    }

    void check(Node node, const ApiSchema &schema, const QString &pointer, int depth);
    const QList<ValueFault> &faults() const { return m_faults; }

private:
    void add(const QString &pointer, const QString &text)
    {
        if (m_faults.size() < m_most)
            m_faults.append({pointer, text});
    }
    bool isOver() const
    {
        return m_steps >= MostSteps || (m_checked > ValuesInAnyCase && m_end.hasExpired());
    }
    bool isDone() const { return m_faults.size() >= m_most || isOver(); }
    void checkObject(Node node, const ApiSchema &schema, const QString &pointer, int depth);
    void checkArray(Node node, const ApiSchema &schema, const QString &pointer, int depth);
    void checkAlternatives(Node node, const ApiSchema &schema, const QString &pointer, int depth);
    const ApiSchema *chosen(Node node, const ApiSchema &schema,
                            const QList<ApiSchema> &alternatives) const;

    const JsonIndex &m_json;
    const bool m_sending;
    const int m_most;
    const QDeadlineTimer m_end;
    int m_steps = 0;
    int m_checked = 0; ///< Values, with one schema each
    QSet<QString> m_open; ///< What is being checked: a value with a schema
    QList<ValueFault> m_faults;
};

void Checker::check(Node node, const ApiSchema &schema, const QString &pointer, int depth)
{
    if (!schema.exists() || depth > DeepestChecked || isDone())
        return;
    ++m_steps;
    ++m_checked;
    const QStringList types = schema.types();
    if (m_json.type(node) == JsonType::Null) {
        const bool isAnything =
            types.isEmpty() && schema.values().isEmpty() && schema.properties().isEmpty();
        if (!schema.isNullable() && !isAnything)
            add(pointer, Text::tr("A value is needed here."));
        return;
    }
    if (!fitsTypes(m_json, node, types))
        return add(pointer, typeFault(types));
    const auto values = schema.values();
    m_steps += static_cast<int>(values.size() / ValuesInAStep);
    if (!values.isEmpty() && !isOneOf(m_json, node, values))
        return add(pointer, choicesText(values));
    QString fault;
    if (m_json.type(node) == JsonType::String)
        fault = textFault(JsonString::decode(m_json.lexeme(node)), schema);
    else if (m_json.type(node) == JsonType::Number)
        fault = numberFault(m_json.lexeme(node), schema);
    else if (m_json.type(node) == JsonType::Object)
        checkObject(node, schema, pointer, depth);
    else if (m_json.type(node) == JsonType::Array)
        checkArray(node, schema, pointer, depth);
    if (!fault.isEmpty())
        return add(pointer, fault);
    checkAlternatives(node, schema, pointer, depth);
}

void Checker::checkObject(Node node, const ApiSchema &schema, const QString &pointer, int depth)
{
    const auto properties = schema.properties();
    QHash<QString, Node> members;
    for (const Node child : childrenOf(m_json, node))
        members.insert(nameOf(m_json, child), child);
    for (const ApiProperty &property : properties) {
        const auto member = members.constFind(property.name);
        const QString at = pointer + QLatin1Char('/') + pointerToken(property.name);
        if (member != members.cend()) {
            check(*member, property.schema, at, depth + 1);
            members.erase(member);
            continue;
        }
        const bool isOthers =
            m_sending ? property.schema.isReadOnly() : property.schema.isWriteOnly();
        if (property.required && !isOthers)
            add(at, Text::tr("It is missing."));
    }
    // What alternatives and patterns allow besides is not among the properties.
    const bool isOpen = !schema.alternatives().isEmpty() || schema.isBeyondForms();
    const auto others = schema.additionalProperties();
    for (const Node child : childrenOf(m_json, node)) {
        const QString name = nameOf(m_json, child);
        if (!members.contains(name) || isOpen)
            continue;
        const QString at = pointer + QLatin1Char('/') + pointerToken(name);
        if (others)
            check(child, *others, at, depth + 1);
        else
            add(at, Text::tr("The API takes no member of this name."));
    }
}

void Checker::checkArray(Node node, const ApiSchema &schema, const QString &pointer, int depth)
{
    const qint64 count = m_json.childCount(node);
    if (const auto least = schema.minItems(); least && count < *least)
        add(pointer, Text::tr("At least %1 entries.").arg(*least));
    if (const auto most = schema.maxItems(); most && count > *most)
        add(pointer, Text::tr("At most %1 entries.").arg(*most));
    const ApiSchema items = schema.items();
    const bool isUnique = schema.hasUniqueItems();
    QSet<QByteArray> seen;
    qint64 index = 0;
    for (const Node child : childrenOf(m_json, node)) {
        if (isDone())
            return;
        const QString at = pointer + QLatin1Char('/') + QString::number(index++);
        if (isUnique) {
            const QByteArray plain = compactJson(m_json.raw(child));
            if (seen.contains(plain))
                add(at, Text::tr("It is there twice."));
            seen.insert(plain);
        }
        check(child, items, at, depth + 1);
    }
}

/// The alternative that the discriminator names.
const ApiSchema *Checker::chosen(Node node, const ApiSchema &schema,
                                 const QList<ApiSchema> &alternatives) const
{
    const QString name = schema.discriminator();
    const auto member = name.isEmpty() ? std::nullopt : memberOf(m_json, node, name);
    if (!member)
        return nullptr;
    const QString value = textOf(m_json, *member);
    for (const ApiSchema &one : alternatives) {
        if (schema.discriminatorValue(one) == value)
            return &one;
    }
    return nullptr;
}

void Checker::checkAlternatives(Node node, const ApiSchema &schema, const QString &pointer,
                                int depth)
{
    const auto alternatives = schema.alternatives();
    if (alternatives.isEmpty() || isDone())
        return;
    const QString open = QString::number(node) + QLatin1Char(' ') + schema.key();
    if (m_open.contains(open))
        return; // a schema that is its own alternative says nothing more
    m_open.insert(open);
    if (const ApiSchema *one = chosen(node, schema, alternatives)) {
        check(node, *one, pointer, depth + 1);
    } else {
        QList<ValueFault> nearest;
        bool isFirst = true;
        bool fits = false;
        for (const ApiSchema &alternative : alternatives) {
            Checker inner(m_json, m_sending, m_most, m_end);
            inner.m_steps = m_steps;
            inner.m_checked = m_checked;
            inner.m_open = m_open;
            inner.check(node, alternative, pointer, depth + 1);
            m_steps = inner.m_steps + 1;
            m_checked = inner.m_checked;
            fits |= inner.m_faults.isEmpty();
            if (fits || isDone())
                break;
            if (isFirst || inner.m_faults.size() < nearest.size())
                nearest = inner.m_faults;
            isFirst = false;
        }
        // Of two that both do not fit, nobody knows which one was meant.
        if (!fits && !isOver()) {
            if (alternatives.size() == 1)
                m_faults +=
                    nearest.first(std::min<qsizetype>(nearest.size(), m_most - m_faults.size()));
            else
                add(pointer, Text::tr("It fits none of the forms that the API takes here."));
        }
    }
    m_open.remove(open);
}

} // namespace

QList<ValueFault> faultsOf(const JsonIndex &json, const ApiSchema &schema, bool sending, int most)
{
    if (json.isEmpty())
        return {};
    Checker checker(json, sending, most, QDeadlineTimer(Longest));
    checker.check(0, schema, {}, 0);
    return checker.faults();
}

QString faultOf(QByteArrayView lexeme, const ApiSchema &schema)
{
    const auto json = JsonIndex::read(lexeme.toByteArray());
    if (!json)
        return Text::tr("It is no JSON value.");
    const auto faults = faultsOf(*json, schema, true, 1);
    return faults.isEmpty() ? QString() : faults.first().text;
}

} // namespace Keyfob
