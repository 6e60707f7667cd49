// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "formnode.h"

#include "core/text.h"
#include "forms/fieldtext.h"
#include "forms/jsonmembers.h"
#include "openapi/jsonmembers.h"

#include <QSet>

#include <algorithm>

namespace Keyfob {

bool FormNode::isContainer() const
{
    return kind == Kind::Group || kind == Kind::List || kind == Kind::Map || kind == Kind::Variant;
}

bool FormNode::hasMembers() const
{
    if (kind == Kind::Group || kind == Kind::Map)
        return true;
    return kind == Kind::Variant
        && std::none_of(children.begin(), children.end(),
                        [](const auto &inner) { return inner->place == Place::Chosen; });
}

FormNode *FormNode::child(const QString &token) const
{
    const auto it = std::find_if(children.begin(), children.end(), [&token](const auto &inner) {
        switch (inner->place) {
        case Place::Member: return inner->name == token;
        case Place::Entry: return inner->key == token;
        case Place::Item: return QString::number(inner->indexInParent()) == token;
        default: return false;
        }
    });
    return it == children.end() ? nullptr : it->get();
}

int FormNode::indexInParent() const
{
    if (!parent)
        return -1;
    const auto it = std::find_if(parent->children.begin(), parent->children.end(),
                                 [this](const auto &inner) { return inner.get() == this; });
    return static_cast<int>(it - parent->children.begin());
}

QString FormNode::pointer() const
{
    if (!parent)
        return {};
    QString token;
    switch (place) {
    case Place::Member: token = name; break;
    case Place::Entry: token = key; break;
    case Place::Item: token = QString::number(indexInParent()); break;
    default: return parent->pointer();
    }
    return parent->pointer() + u'/' + pointerToken(token);
}

bool FormNode::isRow() const
{
    return parent || kind != Kind::Group || !isPresent;
}

int FormNode::depth() const
{
    int depth = 0;
    for (const FormNode *outer = parent; outer; outer = outer->parent)
        depth += outer->parent ? 1 : 0; // what the root holds is not set in
    return depth;
}

QByteArray FormNode::members() const
{
    QByteArrayList parts;
    QSet<QByteArray> names;
    for (const auto &inner : children) {
        const auto value = inner->json();
        if (!value)
            continue;
        const QByteArray memberName =
            FieldText::quoted(inner->place == Place::Entry ? inner->key : inner->name);
        names.insert(memberName);
        parts.append(memberName + ':' + *value);
    }
    const QString discriminator = kind == Kind::Variant ? schema.discriminator() : QString();
    if (!discriminator.isEmpty() && chosen >= 0) {
        const QByteArray quoted = FieldText::quoted(discriminator);
        if (!names.contains(quoted)) {
            const QString value = schema.discriminatorValue(alternatives.at(chosen));
            parts.prepend(quoted + ':' + FieldText::quoted(value));
            names.insert(quoted);
        }
    }
    for (const auto &[other, value] : rest) {
        if (!names.contains(other))
            parts.append(other + ':' + value);
    }
    return '{' + parts.join(',') + '}';
}

std::optional<QByteArray> FormNode::json() const
{
    if (kind == Kind::File || kind == Kind::Fixed)
        return std::nullopt; // it goes beside the value, or not at all
    if (!isContainer() || !isPresent)
        return lexeme;
    if (kind == Kind::List) {
        QByteArrayList items;
        for (const auto &inner : children)
            items.append(inner->json().value_or("null"));
        return '[' + items.join(',') + ']';
    }
    if (!hasMembers())
        return children.empty() ? std::nullopt : children.front()->json();
    const QByteArray object = members();
    return isLeftOutEmpty && object == "{}" ? std::nullopt : std::optional(object);
}

QString FormNode::missing() const
{
    switch (kind) {
    case Kind::Choice:
    case Kind::Variant: return Text::tr("Choose one.");
    case Kind::File: return Text::tr("Choose a file.");
    case Kind::List: return Text::tr("Add an entry.");
    case Kind::Group:
    case Kind::Map: return Text::tr("This is required.");
    default: return Text::tr("Enter a value.");
    }
}

void FormNode::check(bool isUpdate)
{
    fault.clear();
    if (kind == Kind::Fixed)
        return;
    const bool isFile = kind == Kind::File;
    const bool isThere = isFile ? !files.isEmpty() : isContainer() ? isPresent || lexeme : !!lexeme;
    if (!isThere) {
        // What was not there before need not come with a change.
        if (required && (!isUpdate || wasGiven))
            fault = missing();
        return;
    }
    if (place == Place::Entry)
        fault = faultOfEntry();
    if (!fault.isEmpty() || isNull() || isFile || (wasGiven && !isTouched))
        return;
    if (kind == Kind::List)
        fault = faultOfList();
    else if (kind == Kind::Choices)
        fault = faultOfCount(chosenOnes().size());
    else if (kind == Kind::Json)
        fault = faultOfJson();
    else if ((kind == Kind::Number || kind == Kind::Integer) && lexeme->startsWith('"'))
        fault = Text::tr("Enter a number.");
    else if (!isContainer())
        fault = faultOf(*lexeme, schema);
}

void FormNode::checkAll(bool isUpdate)
{
    forEach([isUpdate](FormNode *node) { node->check(isUpdate); });
}

QList<int> FormNode::chosenOnes() const
{
    QList<int> chosenOnes;
    if (kind != Kind::Choices || !lexeme)
        return chosenOnes;
    const JsonMembers parts = JsonMembers::of(*lexeme).value_or(JsonMembers());
    for (const auto &[none, value] : parts.members) {
        if (const auto index = choices.indexOf(value); index >= 0)
            chosenOnes.append(static_cast<int>(index));
    }
    std::sort(chosenOnes.begin(), chosenOnes.end());
    return chosenOnes;
}

QString FormNode::faultOfCount(qint64 count) const
{
    if (const auto least = schema.minItems(); least && count < *least)
        return Text::tr("At least %n entries.", nullptr, static_cast<int>(*least));
    if (const auto most = schema.maxItems(); most && count > *most)
        return Text::tr("At most %n entries.", nullptr, static_cast<int>(*most));
    return {};
}

QString FormNode::faultOfList() const
{
    const auto count = static_cast<qint64>(children.size());
    if (QString wrong = faultOfCount(count); !wrong.isEmpty() || !schema.hasUniqueItems())
        return wrong;
    QSet<QByteArray> values;
    for (const auto &inner : children)
        values.insert(inner->json().value_or(QByteArray()));
    return values.size() < count ? Text::tr("Two entries are the same.") : QString();
}

QString FormNode::faultOfEntry() const
{
    if (key.isEmpty())
        return Text::tr("Enter a name.");
    const auto &siblings = parent->children;
    const bool isTaken = std::any_of(siblings.begin(), siblings.end(), [this](const auto &other) {
        return other.get() != this
            && (other->place == Place::Entry ? other->key : other->name) == key;
    });
    return isTaken ? Text::tr("This name is already there.") : QString();
}

QString FormNode::faultOfJson() const
{
    const auto json = JsonIndex::read(text.toUtf8());
    if (!json)
        return json.error().text();
    if (!schema.exists())
        return {};
    const QList<ValueFault> faults = faultsOf(*json, schema, true, 1);
    if (faults.isEmpty())
        return {};
    const ValueFault &first = faults.first();
    return first.pointer.isEmpty() ? first.text : first.pointer + QStringLiteral(": ") + first.text;
}

QString FormNode::shownFault(bool isTried) const
{
    if (!refusal.isEmpty())
        return refusal;
    return isTried || wasLeft ? fault : QString();
}

} // namespace Keyfob
