// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "formbuilder.h"

#include "forms/fieldtext.h"
#include "forms/jsonmembers.h"

#include <QSet>

#include <algorithm>

namespace Keyfob {

FormNode *FormBuilder::append(FormNode *node, const Value &value, const QString &key) const
{
    const bool isList = node->kind == Kind::List;
    const auto additional = node->schema.additionalProperties();
    const ApiSchema schema = isList ? node->schema.items() : additional.value_or(ApiSchema());
    const auto place = isList ? Place::Item : Place::Entry;
    node->children.push_back(make({schema, {}, true, place, key}, node, value));
    node->isPresent = true;
    node->lexeme.reset();
    return node->children.back().get();
}

void FormBuilder::present(FormNode *node, const Value &value) const
{
    const auto parts = value ? JsonMembers::of(*value) : JsonMembers();
    node->lexeme.reset();
    node->isPresent = true;
    node->isOpen = true;
    if (node->kind == Kind::Variant) {
        choose(node, value ? fitting(node, *value) : 0, value);
        return;
    }
    const auto wanted =
        node->kind == Kind::List ? JsonMembers::Type::Array : JsonMembers::Type::Object;
    if (value && (!parts || parts->type != wanted || parts->members.size() > FormModel::MaxItems)) {
        fallBack(node, *value);
        return;
    }
    if (node->kind == Kind::List) {
        if (!value) {
            const qint64 least = std::min<qint64>(node->schema.minItems().value_or(0), 20);
            for (qint64 i = 0; i < least; ++i)
                append(node, std::nullopt);
            // Nothing need be in it, but something is wanted: that is for the person to decide.
        }
        for (const auto &member : parts->members)
            append(node, member.second);
        return;
    }
    setMembers(node, node->schema, value);
}

void FormBuilder::setMembers(FormNode *node, const ApiSchema &schema, const Value &value) const
{
    const auto parts = (value ? JsonMembers::of(*value) : std::nullopt).value_or(JsonMembers());
    const QString discriminator =
        node->kind == Kind::Variant ? node->schema.discriminator() : QString();
    QSet<QString> known;
    const auto addMembers = [&](const ApiSchema &of) {
        for (const ApiProperty &property : of.properties()) {
            if (known.contains(property.name) || property.name == discriminator)
                continue;
            known.insert(property.name);
            const Value given = parts.value(property.name);
            if (property.schema.isReadOnly() && !given)
                continue;
            node->children.push_back(
                make({property.schema, property.name, property.required, Place::Member, {}}, node,
                     given));
        }
    };
    addMembers(schema);
    if (node->kind == Kind::Variant)
        addMembers(node->schema);
    known.insert(discriminator);
    node->rest.clear();
    for (const auto &[name, raw] : parts.members) {
        if (known.contains(name))
            continue;
        if (node->kind == Kind::Map)
            append(node, raw, name);
        else if (m_purpose != Purpose::Create)
            node->rest.emplaceBack(FieldText::quoted(name), raw);
    }
}

int FormBuilder::fitting(const FormNode *node, const QByteArray &value) const
{
    const auto count = static_cast<int>(node->alternatives.size());
    const QString discriminator = node->schema.discriminator();
    if (!discriminator.isEmpty()) {
        const auto parts = JsonMembers::of(value).value_or(JsonMembers());
        const auto name = parts.value(discriminator);
        for (int i = 0; i < count; ++i) {
            if (name
                == FieldText::quoted(node->schema.discriminatorValue(node->alternatives.at(i))))
                return i;
        }
    }
    const auto json = JsonIndex::read(value);
    int best = -1;
    qsizetype fewest = 0;
    for (int i = 0; json && i < count; ++i) {
        const qsizetype faults = faultsOf(*json, node->alternatives.at(i), true, 20).size();
        if (best < 0 || faults < fewest) {
            best = i;
            fewest = faults;
        }
    }
    return best;
}

void FormBuilder::choose(FormNode *node, int alternative, const Value &value) const
{
    FormNode::List before = std::move(node->children);
    node->children.clear();
    node->chosen = alternative;
    node->isPresent = alternative >= 0;
    node->lexeme.reset();
    if (alternative < 0 || alternative >= node->alternatives.size()) {
        node->children = std::move(before); // kept for when it is chosen again
        node->isPresent = false;
        return;
    }
    const ApiSchema schema = node->alternatives.at(alternative);
    const auto type = value ? JsonMembers::of(*value) : JsonMembers();
    const bool isObject = schema.is(u"object") && schema.alternatives().isEmpty()
        && !schema.isBeyondForms() && schema.values().isEmpty() && !schema.properties().isEmpty()
        && (!value || (type && type->type == JsonMembers::Type::Object));
    if (!isObject) {
        node->children.push_back(make({schema, node->name, true, Place::Chosen, {}}, node, value));
        return;
    }
    setMembers(node, schema, value);
    for (auto &inner : node->children) {
        const auto it = std::find_if(before.begin(), before.end(), [&inner](const auto &old) {
            return old && old->place == Place::Member && old->name == inner->name
                && old->kind == inner->kind && old->choices == inner->choices;
        });
        if (it == before.end())
            continue;
        (*it)->schema = inner->schema;
        (*it)->required = inner->required;
        (*it)->title = inner->title;
        (*it)->help = inner->help;
        inner = std::move(*it);
    }
}

} // namespace Keyfob
