// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "formmodel.h"

#include "core/regularfile.h"
#include "forms/fieldtext.h"
#include "forms/formbuilder.h"
#include "forms/formnode.h"
#include "openapi/jsonmembers.h"

#include <QUuid>

#include <algorithm>

namespace Keyfob {

namespace {

/// What \a text is as JSON in the field \a node; nothing: it is left out.
FormBuilder::Value lexemeOf(const FormNode &node, const QString &text, const QLocale &locale)
{
    if (text.isEmpty())
        return node.required && node.nullable ? FormBuilder::Value("null") : std::nullopt;
    const QString trimmed = text.trimmed();
    switch (node.kind) {
    case FormModel::Kind::Json: {
        const QByteArray json = text.toUtf8();
        return trimmed.isEmpty()    ? FormBuilder::Value()
            : JsonIndex::read(json) ? FormBuilder::Value(compactJson(json))
                                    : FormBuilder::Value(FieldText::quoted(text));
    }
    case FormModel::Kind::Number:
    case FormModel::Kind::Integer: {
        const QByteArray number = FieldText::number(trimmed, locale);
        return number.isEmpty() ? FieldText::quoted(text) : number;
    }
    case FormModel::Kind::Date: {
        const QDate date = FieldText::date(trimmed, locale);
        return FieldText::quoted(date.isValid() ? date.toString(Qt::ISODate) : text);
    }
    case FormModel::Kind::DateTime: {
        const QString time = FieldText::dateTime(trimmed, locale);
        return FieldText::quoted(time.isEmpty() ? text : time);
    }
    case FormModel::Kind::Time: {
        const QStringList forms = FieldText::times(trimmed);
        for (const QString &form : forms) {
            if (faultOf(FieldText::quoted(form), node.schema).isEmpty())
                return FieldText::quoted(form);
        }
        return FieldText::quoted(text);
    }
    case FormModel::Kind::Email:
    case FormModel::Kind::Uri:
    case FormModel::Kind::Uuid:
    case FormModel::Kind::Bytes: return FieldText::quoted(trimmed);
    default: return FieldText::quoted(text);
    }
}

/// The schema has no null, with which a change would remove it, but takes a text of no length.
bool canBeEmpty(const FormNode &node)
{
    const bool isText = node.kind == FormModel::Kind::Text || node.kind == FormModel::Kind::Lines;
    return isText && !node.nullable && faultOf("\"\"", node.schema).isEmpty();
}

} // namespace

void FormModel::edited(FormNode *node)
{
    node->isTouched = true;
    for (FormNode *at = node; at; at = at->parent) {
        at->refusal.clear();
        at->isTouched = true;
        at->check(isUpdate());
        if (const auto row = m_rows.indexOf(at); row >= 0)
            touch(static_cast<int>(row));
    }
    // A name that comes twice is a fault of another entry too.
    if (node->place == FormNode::Place::Entry) {
        for (const auto &sibling : node->parent->children)
            sibling->check(isUpdate());
        touchAll();
    }
    Q_EMIT changed();
}

void FormModel::setLexeme(FormNode *node, const QString &text)
{
    node->text = text;
    node->lexeme = lexemeOf(*node, text, m_builder->locale());
    if (!node->lexeme && m_hasNoNull && isUpdate() && node->wasGiven && canBeEmpty(*node))
        node->lexeme = "\"\"";
    edited(node);
}

void FormModel::setText(int row, const QString &text)
{
    FormNode *node = at(row);
    if (node && !node->isContainer() && node->kind != Kind::Fixed && node->text != text)
        setLexeme(node, text);
}

void FormModel::setKey(int row, const QString &key)
{
    FormNode *node = at(row);
    if (!node || node->place != FormNode::Place::Entry || node->key == key)
        return;
    node->key = key;
    edited(node);
}

void FormModel::setChoice(int row, int index)
{
    FormNode *node = at(row);
    if (!node)
        return;
    if (node->kind == Kind::Switch) {
        node->lexeme = index > 0 ? "true" : "false";
        edited(node);
    } else if (node->kind == Kind::Choice && index >= 0 && index < node->choices.size()) {
        const QByteArray &value = node->choices.at(index);
        node->lexeme = value.isNull() ? std::nullopt : FormBuilder::Value(value);
        edited(node);
    } else if (node->kind == Kind::Variant) {
        // An optional one can be left out as well: that is the first choice.
        const int alternative = node->required ? index : index - 1;
        if (alternative == (node->isPresent ? node->chosen : -1)
            || alternative >= node->alternatives.size())
            return;
        m_builder->choose(node, alternative);
        node->checkAll(isUpdate());
        layOut();
        edited(node);
    }
}

void FormModel::setChosen(int row, int index, bool chosen)
{
    FormNode *node = at(row);
    if (!node || node->kind != Kind::Choices || index < 0 || index >= node->choices.size())
        return;
    QList<int> all = node->chosenOnes();
    all.removeAll(index);
    if (chosen)
        all.insert(std::lower_bound(all.begin(), all.end(), index), index);
    QByteArrayList values;
    for (const int one : std::as_const(all))
        values.append(node->choices.at(one));
    const bool isLeftOut = values.isEmpty() && !node->required && !node->wasGiven;
    node->lexeme = isLeftOut ? std::nullopt : FormBuilder::Value('[' + values.join(',') + ']');
    edited(node);
}

void FormModel::setNull(int row, bool null)
{
    FormNode *node = at(row);
    if (!node || !node->nullable || node->isNull() == null)
        return;
    if (node->isContainer())
        node->isPresent = false;
    if (null)
        node->lexeme = "null";
    else if (node->isContainer())
        node->lexeme.reset();
    else
        node->lexeme = lexemeOf(*node, node->text, m_builder->locale());
    // An empty field that is required is no value as well: now somebody wants to type.
    if (!null && node->isNull())
        node->lexeme.reset();
    layOut();
    edited(node);
}

void FormModel::setOpen(int row, bool open)
{
    FormNode *node = at(row);
    if (!node || !node->isContainer() || node->isOpen == open)
        return;
    node->isOpen = open;
    layOut();
}

void FormModel::add(int row)
{
    FormNode *node = at(row);
    if (!node || !node->isContainer())
        return;
    FormNode *added = nullptr;
    const bool isMany = node->kind == Kind::List || node->kind == Kind::Map;
    if (isMany && static_cast<qsizetype>(node->children.size()) >= MaxItems)
        return;
    if (!node->isPresent) {
        if (node->children.empty())
            m_builder->present(node, std::nullopt);
        node->isPresent = true;
        node->lexeme.reset();
    }
    if (isMany)
        added = m_builder->append(node, std::nullopt);
    node->isOpen = true;
    node->checkAll(isUpdate());
    layOut();
    edited(node);
    if (!added && !node->children.empty())
        added = node->children.front().get();
    if (added)
        reveal(added);
}

void FormModel::remove(int row)
{
    FormNode *node = at(row);
    if (!node)
        return;
    FormNode *parent = node->parent;
    const bool isItem =
        node->place == FormNode::Place::Item || node->place == FormNode::Place::Entry;
    if (isItem) {
        const int index = node->indexInParent();
        FormNode::List &siblings = parent->children;
        const std::unique_ptr<FormNode> kept = std::move(siblings[index]); // until no row has it
        siblings.erase(siblings.begin() + index);
        layOut();
        edited(parent);
        const int next = std::min<int>(index, static_cast<int>(siblings.size()) - 1);
        reveal(next < 0 ? parent : siblings[next].get());
        return;
    }
    if (!node->isContainer() || !node->isPresent || node->required)
        return;
    node->isPresent = false;
    FormNode::List kept; // what is in an object is there again when it is added again
    if (node->kind == Kind::List || node->kind == Kind::Map)
        kept.swap(node->children);
    layOut();
    edited(node);
}

void FormModel::move(int row, int by)
{
    FormNode *node = at(row);
    if (!node || node->place != FormNode::Place::Item)
        return;
    FormNode::List &siblings = node->parent->children;
    const int from = node->indexInParent();
    const int to = from + by;
    if (to < 0 || to >= static_cast<int>(siblings.size()))
        return;
    std::unique_ptr<FormNode> moved = std::move(siblings[from]);
    siblings.erase(siblings.begin() + from);
    siblings.insert(siblings.begin() + to, std::move(moved));
    layOut();
    edited(node->parent);
    reveal(node);
}

void FormModel::makeUuid(int row)
{
    FormNode *node = at(row);
    if (node && node->kind == Kind::Uuid)
        setLexeme(node, QUuid::createUuid().toString(QUuid::WithoutBraces));
}

void FormModel::setFiles(int row, const QList<QUrl> &files)
{
    FormNode *node = at(row);
    if (!node || files.isEmpty())
        return;
    if (node->kind == Kind::Bytes) {
        const auto bytes = readRegularFile(files.first().toLocalFile(), MaxBytes);
        if (bytes) {
            setLexeme(node, QString::fromLatin1(bytes->toBase64()));
            return;
        }
        node->refusal = bytes.error().message();
        touch(row);
        return;
    }
    if (node->kind != Kind::File)
        return;
    if (!node->isForMany)
        node->files.clear();
    for (const QUrl &file : files) {
        if (file.isLocalFile())
            node->files.append({file.toLocalFile(), {}});
        if (!node->isForMany)
            break;
    }
    edited(node);
}

void FormModel::removeFile(int row, int index)
{
    FormNode *node = at(row);
    if (!node || index < 0 || index >= node->files.size())
        return;
    node->files.removeAt(index);
    edited(node);
}

void FormModel::leave(int row)
{
    FormNode *node = at(row);
    if (!node || node->wasLeft)
        return;
    node->wasLeft = true;
    touch(row);
}

QDateTime FormModel::dateOf(int row) const
{
    const FormNode *node = at(row);
    QDate date;
    if (node && node->lexeme)
        date =
            QDate::fromString(m_builder->textOf(node->kind, *node->lexeme).left(10), Qt::ISODate);
    return (date.isValid() ? date : QDate::currentDate()).startOfDay();
}

void FormModel::setDate(int row, int year, int month, int day)
{
    FormNode *node = at(row);
    const QDate date(year, month, day);
    if (!node || !date.isValid())
        return;
    const QString iso = date.toString(Qt::ISODate);
    if (node->kind == Kind::Date) {
        setLexeme(node, iso);
    } else if (node->kind == Kind::DateTime) {
        const QString before = FieldText::dateTime(node->text, m_builder->locale());
        setLexeme(node,
                  before.isEmpty() ? iso + QStringLiteral(" 00:00")
                                   : iso + QLatin1Char(' ') + before.mid(11));
    }
}

} // namespace Keyfob
