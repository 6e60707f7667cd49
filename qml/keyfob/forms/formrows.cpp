// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "formmodel.h"

#include "common/safemarkup.h"
#include "core/displaytext.h"
#include "forms/formnode.h"

#include <QFileInfo>
#include <QLocale>

namespace Keyfob {

namespace {

using RowNode = const FormNode *;
using NodeKind = FormModel::Kind;
using NodePlace = FormNode::Place;

QString titleOf(const FormNode *node)
{
    switch (node->place) {
    case NodePlace::Item: return FormModel::tr("Entry %1").arg(node->indexInParent() + 1);
    case NodePlace::Entry:
        return node->key.isEmpty() ? FormModel::tr("New entry")
                                   : QString(plainText(node->key, 120));
    case NodePlace::Chosen:
        return node->title.isEmpty() ? node->parent->choiceTexts.value(node->parent->chosen)
                                     : node->title;
    default: return node->title;
    }
}

QStringList filesOf(const FormNode *node)
{
    QStringList names;
    for (const OperationCall::File &file : node->files) {
        const QFileInfo info(file.path);
        names.append(QStringLiteral("%1 (%2)").arg(plainText(info.fileName(), 120),
                                                   QLocale().formattedDataSize(info.size())));
    }
    return names;
}

/// What a screen reader says of \a node besides its title: where it is, what is in it, what is
/// wrong with it and what it is for.
QString spokenOf(const FormNode *node, const QString &fault)
{
    QStringList texts;
    for (const FormNode *outer = node->parent; outer; outer = outer->parent) {
        if (outer->isRow() && !titleOf(outer).isEmpty())
            texts.prepend(titleOf(outer));
    }
    if (!texts.isEmpty())
        texts = {FormModel::tr("In %1").arg(texts.join(QStringLiteral(", ")))};
    if (node->required && node->place == NodePlace::Member)
        texts.append(FormModel::tr("Required"));
    if (node->kind == NodeKind::List || node->kind == NodeKind::Map)
        texts.append(FormModel::tr("%n entries", nullptr, static_cast<int>(node->children.size())));
    texts += filesOf(node);
    texts += {fault, safeMarkupText(node->help)};
    texts.removeAll(QString());
    return texts.join(QStringLiteral(". "));
}

QStringList choicesOf(const FormNode *node)
{
    if (node->kind == NodeKind::Variant && !node->required)
        return QStringList {FormModel::tr("Not set")} + node->choiceTexts;
    return node->choiceTexts;
}

/// Which of choicesOf() it is; -1: none is chosen yet.
int choiceOf(const FormNode *node)
{
    if (node->kind == NodeKind::Switch)
        return node->lexeme == QByteArrayView("true") ? 1 : 0;
    if (node->kind == NodeKind::Variant)
        return (node->isPresent ? node->chosen : -1) + (node->required ? 0 : 1);
    if (node->kind != NodeKind::Choice)
        return -1;
    return static_cast<int>(node->choices.indexOf(node->lexeme.value_or(QByteArray())));
}

bool canMove(const FormNode *node, int by)
{
    if (node->place != NodePlace::Item)
        return false;
    const int to = node->indexInParent() + by;
    return to >= 0 && to < static_cast<int>(node->parent->children.size());
}

bool canRemove(const FormNode *node)
{
    if (node->place == NodePlace::Item || node->place == NodePlace::Entry)
        return true;
    const bool isOptional = node->isContainer() && node->isPresent && !node->required;
    return isOptional && node->parent && node->kind != NodeKind::Variant;
}

/// Another item or entry can be added, or the object.
bool canAdd(const FormNode *node)
{
    if (node->kind == NodeKind::Group)
        return !node->isPresent;
    if (node->kind != NodeKind::List && node->kind != NodeKind::Map)
        return false;
    const auto most = node->kind == NodeKind::List ? node->schema.maxItems() : std::nullopt;
    const auto count = static_cast<qint64>(node->children.size());
    return count < FormModel::MaxItems && (!most || count < *most);
}

/// It needs the width of the form.
bool isWide(const FormNode *node)
{
    switch (node->kind) {
    case NodeKind::Text:
        return node->place == NodePlace::Item || node->place == NodePlace::Entry
            || node->schema.maxLength().value_or(0) > 120;
    case NodeKind::Number:
    case NodeKind::Integer:
    case NodeKind::Switch:
    case NodeKind::Choice:
    case NodeKind::Date:
    case NodeKind::DateTime:
    case NodeKind::Time:
    case NodeKind::Email:
    case NodeKind::Password:
        return node->place == NodePlace::Item || node->place == NodePlace::Entry;
    default: return true;
    }
}

/// How many rows in \a rows from \a row on are in it.
int countInside(const QList<FormNode *> &rows, const FormNode *node)
{
    int count = 0;
    for (auto row = rows.indexOf(node) + 1; row < rows.size(); ++row, ++count) {
        const FormNode *outer = rows.at(row)->parent;
        while (outer && outer != node)
            outer = outer->parent;
        if (!outer)
            break;
    }
    return count;
}

} // namespace

void FormModel::showColumns()
{
    show(m_rows,
         {{"title", [](RowNode node) { return titleOf(node); }},
          {"pointer", [](RowNode node) { return node->pointer(); }},
          {"spoken", [this](RowNode node) { return spokenOf(node, node->shownFault(m_isTried)); }},
          {"kind", [](RowNode node) { return node->kind; }},
          {"depth", [](RowNode node) { return node->depth(); }},
          {"wide", [](RowNode node) { return isWide(node); }},
          {"required",
           [](RowNode node) { return node->required && node->place == NodePlace::Member; }},
          {"deprecated", [](RowNode node) { return node->schema.isDeprecated(); }},
          {"help", [](RowNode node) { return safeMarkup(node->help); }},
          {"placeholder", [](RowNode node) { return node->placeholder; }},
          {"fault", [this](RowNode node) { return node->shownFault(m_isTried); }},
          {"text", [](RowNode node) { return node->text; }},
          {"choices", [](RowNode node) { return choicesOf(node); }},
          {"choice", [](RowNode node) { return choiceOf(node); }},
          {"chosen", [](RowNode node) { return node->chosenOnes(); }},
          // A Choice has it among its choices.
          {"nullable",
           [](RowNode node) { return node->nullable && node->kind != NodeKind::Choice; }},
          {"isNull", [](RowNode node) { return node->isNull(); }},
          {"present", [](RowNode node) { return node->isPresent; }},
          {"open", [](RowNode node) { return node->isOpen; }},
          {"size", [](RowNode node) { return static_cast<int>(node->children.size()); }},
          {"inside",
           [this](RowNode node) { return node->isContainer() ? countInside(m_rows, node) : 0; }},
          {"canAdd", [](RowNode node) { return canAdd(node); }},
          {"canRemove", [](RowNode node) { return canRemove(node); }},
          {"canMoveUp", [](RowNode node) { return canMove(node, -1); }},
          {"canMoveDown", [](RowNode node) { return canMove(node, 1); }},
          {"item", [](RowNode node) { return node->place == NodePlace::Item; }},
          {"entry", [](RowNode node) { return node->place == NodePlace::Entry; }},
          {"key", [](RowNode node) { return node->key; }},
          {"files", [](RowNode node) { return filesOf(node); }},
          {"many", [](RowNode node) { return node->isForMany; }}});
}

} // namespace Keyfob
