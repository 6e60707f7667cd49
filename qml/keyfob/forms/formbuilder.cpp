// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "formbuilder.h"

#include "core/displaytext.h"
#include "core/text.h"
#include "forms/fieldtext.h"
#include "forms/jsonmembers.h"
#include "openapi/resource.h"
#include "json/jsonstring.h"

#include <QScopeGuard>
#include <QSet>

#include <algorithm>

namespace Keyfob {

namespace {

/// \a example in an empty field, where it must not look as if somebody had filled it in.
QString exampleText(const DataNode &example)
{
    const QString text = example.exists() ? plainText(example.text(), 60).toString() : QString();
    return text.isEmpty() ? QString() : Text::tr("Example: %1").arg(text);
}

} // namespace

FormBuilder::FormBuilder(Purpose purpose, bool isMultipart, QMap<QString, QString> partTypes)
    : m_purpose(purpose)
    , m_isMultipart(isMultipart)
    , m_partTypes(std::move(partTypes))
{
}

std::unique_ptr<FormNode> FormBuilder::root(const ApiSchema &schema, const Value &value) const
{
    return make({schema, {}, true, Place::Root, {}}, nullptr, value);
}

std::unique_ptr<FormNode> FormBuilder::root(const QList<ApiParameter> &parameters,
                                            const FormModel::Parameters &values) const
{
    auto root = std::make_unique<FormNode>();
    root->kind = Kind::Group;
    root->isPresent = true;
    for (const ApiParameter &parameter : parameters) {
        if (!parameter.required && root->children.size() >= FormModel::MaxMembers)
            continue;
        const auto it = values.find({parameter.in, parameter.name});
        auto node = make({parameter.schema, parameter.name, parameter.required, Place::Member, {}},
                         root.get(), it == values.end() ? Value() : Value(*it));
        node->in = parameter.in;
        // Nobody adds an object in order to filter by one of its members.
        if (node->kind == Kind::Group && !node->required && !node->isPresent && !node->lexeme) {
            present(node.get(), std::nullopt);
            node->isLeftOutEmpty = true;
        }
        if (!parameter.description.isEmpty())
            node->help = parameter.description;
        if (node->placeholder.isEmpty())
            node->placeholder = exampleText(parameter.example);
        root->children.push_back(std::move(node));
    }
    return root;
}

std::unique_ptr<FormNode> FormBuilder::fileRoot() const
{
    auto root = std::make_unique<FormNode>();
    root->kind = Kind::File;
    root->title = Text::tr("File");
    root->required = true;
    return root;
}

std::unique_ptr<FormNode> FormBuilder::textRoot(const ApiSchema &schema,
                                                const QByteArray &text) const
{
    auto root = std::make_unique<FormNode>();
    root->kind = Kind::Lines;
    root->schema = schema;
    root->title = Text::tr("Text");
    root->help = schema.description();
    root->text = QString::fromUtf8(text);
    if (!text.isEmpty())
        root->lexeme = FieldText::quoted(root->text);
    return root;
}

std::unique_ptr<FormNode> FormBuilder::make(const Member &member, FormNode *parent,
                                            const Value &value) const
{
    if (m_depth == 0)
        m_made = 0;
    ++m_made;
    ++m_depth;
    const auto left = qScopeGuard([this] { --m_depth; });
    auto node = std::make_unique<FormNode>();
    node->parent = parent;
    node->schema = member.schema;
    node->name = member.name;
    node->required = member.required;
    node->place = member.place;
    node->key = member.key;
    node->nullable = member.schema.isNullable();
    node->kind = kindOf(member.schema, *node);
    node->wasGiven = value && (m_purpose == Purpose::Replace || m_purpose == Purpose::Update);
    node->isForMany = node->kind == Kind::File && member.schema.is(u"array");
    describe(node.get());
    addChoices(node.get());
    fill(node.get(), value);
    return node;
}

void FormBuilder::describe(FormNode *node) const
{
    const ApiSchema &schema = node->schema;
    node->title = plainText(readableTitle(schema), 120);
    if (node->title.isEmpty() && node->place == Place::Member)
        node->title = plainText(titleFromName(node->name), 120);
    if (node->title.isEmpty() && node->place == Place::Root)
        node->title = Text::tr("Value");
    node->help = schema.description();
    if (m_purpose == Purpose::Update && schema.isWriteOnly()) {
        node->placeholder = Text::tr("Unchanged");
        return;
    }
    const DataNode example = schema.example();
    if (!example.isMap() && !example.isList() && !node->isSecret())
        node->placeholder = exampleText(example);
    if (!node->placeholder.isEmpty())
        return;
    switch (node->kind) {
    case Kind::Date: node->placeholder = Text::tr("YYYY-MM-DD"); break;
    case Kind::DateTime: node->placeholder = Text::tr("YYYY-MM-DD hh:mm"); break;
    case Kind::Time: node->placeholder = Text::tr("hh:mm"); break;
    default: break;
    }
}

QString FormBuilder::choiceText(QByteArrayView lexeme) const
{
    if (lexeme == "null")
        return Text::tr("No value");
    if (lexeme == "true")
        return Text::tr("Yes");
    if (lexeme == "false")
        return Text::tr("No");
    const QString text =
        lexeme.startsWith('"') ? JsonString::decode(lexeme) : QString::fromUtf8(lexeme);
    return text.isEmpty() ? Text::tr("Empty") : QString(plainText(text, 120));
}

void FormBuilder::addChoices(FormNode *node) const
{
    if (node->kind == Kind::Variant) {
        node->alternatives = node->schema.alternatives();
        int number = 0;
        for (const ApiSchema &alternative : std::as_const(node->alternatives)) {
            ++number;
            QString text = plainText(readableTitle(alternative), 120);
            if (text.isEmpty())
                text = plainText(titleFromName(alternative.name()), 120);
            if (text.isEmpty())
                text = plainText(titleFromName(alternative.type()), 120);
            node->choiceTexts.append(text.isEmpty() ? Text::tr("Form %1").arg(number) : text);
        }
        return;
    }
    if (node->kind != Kind::Choice && node->kind != Kind::Choices)
        return;
    const bool isForSeveral = node->kind == Kind::Choices;
    QList<QByteArray> values;
    for (const DataNode &value : (isForSeveral ? node->schema.items() : node->schema).values())
        values.append(value.json().value_or("null"));
    if (values.isEmpty())
        values = {"true", "false"};
    if (node->nullable && !values.contains("null"))
        values.append("null");
    if (!node->required && !isForSeveral) {
        node->choices.append(QByteArray());
        node->choiceTexts.append(Text::tr("Not set"));
    }
    for (const QByteArray &value : std::as_const(values)) {
        node->choices.append(value);
        node->choiceTexts.append(choiceText(value));
    }
}

QString FormBuilder::textOf(Kind kind, QByteArrayView lexeme) const
{
    if (kind == Kind::Json)
        return FieldText::indented(lexeme);
    if (lexeme == "null")
        return {};
    if (kind == Kind::Number || kind == Kind::Integer)
        return FieldText::shownNumber(lexeme, m_locale);
    return lexeme.startsWith('"') ? JsonString::decode(lexeme) : QString::fromUtf8(lexeme);
}

void FormBuilder::fill(FormNode *node, const Value &value) const
{
    Value initial = value;
    if (!initial && (m_purpose == Purpose::Create || m_purpose == Purpose::Parameters)) {
        if (const DataNode preset = node->schema.defaultValue(); preset.exists())
            initial = preset.json();
    }
    if (node->isContainer()) {
        if (initial && *initial == "null" && node->nullable)
            node->lexeme = "null";
        else if (initial || node->required)
            present(node, initial);
        return;
    }
    if (initial) {
        setScalar(node, *initial);
    } else if (node->kind == Kind::Switch) {
        setScalar(node, "false");
    } else if (node->kind == Kind::Choices) {
        if (node->required)
            node->lexeme = "[]";
    } else if (node->kind == Kind::Choice && node->required && node->choices.size() == 1) {
        setScalar(node, node->choices.first());
    } else if (node->required && node->nullable && node->kind != Kind::Choice) {
        setScalar(node, "null");
    }
}

/// Values that are no choice stay among them: somebody else's. Anything but a set of values is
/// edited as JSON.
void FormBuilder::addMissingChoices(FormNode *node, const QByteArray &lexeme) const
{
    const JsonMembers parts = JsonMembers::of(lexeme).value_or(JsonMembers());
    QSet<QByteArray> seen;
    bool isSet = parts.type == JsonMembers::Type::Array;
    for (const auto &[name, value] : parts.members) {
        isSet = isSet && !value.startsWith('{') && !value.startsWith('[') && !seen.contains(value);
        seen.insert(value);
        if (!isSet)
            break;
        if (!node->choices.contains(value)) {
            node->choices.append(value);
            node->choiceTexts.append(choiceText(value));
        }
    }
    if (!isSet)
        fallBack(node, lexeme);
}

void FormBuilder::setScalar(FormNode *node, const QByteArray &lexeme) const
{
    if (node->kind == Kind::Choices) {
        node->lexeme = lexeme;
        return addMissingChoices(node, lexeme);
    }
    node->lexeme = lexeme;
    node->text = textOf(node->kind, lexeme);
    if (node->kind == Kind::Text && node->text.contains(u'\n'))
        node->kind = Kind::Lines;
    const bool isText = node->kind != Kind::Json && node->kind != Kind::Fixed
        && node->kind != Kind::Number && node->kind != Kind::Integer;
    // What is no scalar, or no text in a field for texts, stays as it is.
    if (isText && node->kind != Kind::Choice && node->kind != Kind::Switch
        && !lexeme.startsWith('"') && lexeme != "null")
        fallBack(node, lexeme);
    else if (lexeme.startsWith('{') || lexeme.startsWith('['))
        fallBack(node, lexeme);
    if (node->kind == Kind::Choice && !node->choices.contains(lexeme)) {
        node->choices.append(lexeme); // somebody else's
        node->choiceTexts.append(choiceText(lexeme));
    }
    if (node->kind == Kind::Switch && lexeme != "true" && lexeme != "false")
        fallBack(node, lexeme);
}

void FormBuilder::fallBack(FormNode *node, const QByteArray &value) const
{
    if (node->kind == Kind::Fixed) {
        node->text = QString::fromUtf8(value);
        return;
    }
    node->kind = Kind::Json;
    node->children.clear();
    node->isPresent = false;
    node->lexeme = value;
    node->text = FieldText::indented(value);
}

} // namespace Keyfob
