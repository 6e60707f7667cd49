// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "formmodel.h"

#include "forms/formbuilder.h"
#include "forms/formnode.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Keyfob {

namespace {

constexpr QLatin1StringView KindKey("kind"), NameKey("name"), EntryKey("key"), TextKey("text"),
    ValueKey("value"), TouchedKey("touched"), OpenKey("open"), PresentKey("present"),
    ChosenKey("chosen"), FilesKey("files"), ChildrenKey("in");

QJsonObject snapshot(const FormNode &node)
{
    QJsonObject object {{KindKey, static_cast<int>(node.kind)},
                        {TouchedKey, node.isTouched},
                        {OpenKey, node.isOpen},
                        {PresentKey, node.isPresent},
                        {ChosenKey, node.chosen}};
    if (!node.name.isEmpty())
        object.insert(NameKey, node.name);
    if (node.place == FormNode::Place::Entry)
        object.insert(EntryKey, node.key);
    if (!node.isSecret()) {
        object.insert(TextKey, node.text);
        if (node.lexeme)
            object.insert(ValueKey, QString::fromUtf8(*node.lexeme));
    }
    QJsonArray files;
    for (const OperationCall::File &file : node.files)
        files.append(file.path);
    QJsonArray children;
    for (const auto &inner : node.children)
        children.append(snapshot(*inner));
    object.insert(FilesKey, files);
    object.insert(ChildrenKey, children);
    return object;
}

/// Gives \a node what was entered; what nobody touched stays as it came, unless \a whole says that
/// it belongs to something that was.
void restore(FormNode *node, const QJsonObject &object, const FormBuilder &builder, bool whole);

/// Items and entries are made again: the draft may have more or fewer of them.
void restoreItems(FormNode *node, const QJsonArray &items, const FormBuilder &builder)
{
    std::erase_if(node->children, [](const auto &inner) {
        return inner->place == FormNode::Place::Item || inner->place == FormNode::Place::Entry;
    });
    for (const QJsonValue &value : items) {
        const QJsonObject item = value.toObject();
        if (item.contains(NameKey)
            || static_cast<qsizetype>(node->children.size()) >= FormModel::MaxItems)
            continue;
        restore(builder.append(node, std::nullopt, item.value(EntryKey).toString()), item, builder,
                true);
    }
}

void restoreChildren(FormNode *node, const QJsonObject &object, const FormBuilder &builder,
                     bool whole)
{
    const QJsonArray children = object.value(ChildrenKey).toArray();
    if (node->children.empty() && !children.isEmpty() && node->kind != FormModel::Kind::Variant)
        builder.present(node, std::nullopt);
    const int chosen = object.value(ChosenKey).toInt(-1);
    if (node->kind == FormModel::Kind::Variant && chosen >= 0 && chosen != node->chosen) {
        builder.choose(node, chosen);
        whole = true;
    }
    if (node->kind == FormModel::Kind::List || node->kind == FormModel::Kind::Map)
        restoreItems(node, children, builder);
    for (const auto &inner : node->children) {
        for (const QJsonValue &value : children) {
            const QJsonObject child = value.toObject();
            const bool isIt = inner->place == FormNode::Place::Chosen
                || (inner->place == FormNode::Place::Member
                    && child.value(NameKey).toString() == inner->name);
            if (isIt)
                restore(inner.get(), child, builder, whole);
        }
    }
    node->isPresent = object.value(PresentKey).toBool();
}

void restore(FormNode *node, const QJsonObject &object, const FormBuilder &builder, bool whole)
{
    if (object.value(KindKey).toInt(-1) != static_cast<int>(node->kind))
        return; // another schema by now
    node->isOpen = object.value(OpenKey).toBool(true);
    if (!whole && !object.value(TouchedKey).toBool())
        return;
    node->isTouched = object.value(TouchedKey).toBool();
    if (node->isContainer())
        restoreChildren(node, object, builder, whole);
    if (node->isSecret() || node->kind == FormModel::Kind::Fixed)
        return;
    node->text = object.value(TextKey).toString();
    node->lexeme.reset();
    if (object.contains(ValueKey))
        node->lexeme = object.value(ValueKey).toString().toUtf8();
    node->files.clear();
    for (const QJsonValue &file : object.value(FilesKey).toArray())
        node->files.append({file.toString(), {}});
}

} // namespace

QByteArray FormModel::draft() const
{
    return QJsonDocument(snapshot(*m_root)).toJson(QJsonDocument::Compact);
}

bool FormModel::restoreDraft(const QByteArray &draft)
{
    const QJsonDocument document = QJsonDocument::fromJson(draft);
    if (!document.isObject())
        return false;
    beginResetModel();
    m_rows.clear();
    endResetModel();
    restore(m_root.get(), document.object(), *m_builder, false);
    m_root->checkAll(isUpdate());
    layOut();
    Q_EMIT changed();
    return true;
}

} // namespace Keyfob
