// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "formmodel.h"

#include "core/displaytext.h"
#include "forms/formbuilder.h"
#include "forms/formnode.h"
#include "forms/mergepatch.h"
#include "openapi/jsonmembers.h"

#include <algorithm>
#include <utility>

namespace Keyfob {

namespace {

bool isMultipart(QStringView type)
{
    return type.startsWith(QLatin1StringView("multipart/"), Qt::CaseInsensitive);
}

/// JSON, or written from JSON: forms and parts.
bool isStructured(QStringView type)
{
    return type.isEmpty() || isMultipart(type)
        || type.contains(QLatin1StringView("json"), Qt::CaseInsensitive)
        || type.startsWith(QLatin1StringView("application/x-www-form-urlencoded"),
                           Qt::CaseInsensitive);
}

bool isTextual(QStringView type)
{
    return type.startsWith(QLatin1StringView("text/"), Qt::CaseInsensitive)
        || type.contains(QLatin1StringView("xml"), Qt::CaseInsensitive)
        || type.contains(QLatin1StringView("yaml"), Qt::CaseInsensitive);
}

FormBuilder::Value valueOf(const QByteArray &json)
{
    return json.isEmpty() ? FormBuilder::Value() : FormBuilder::Value(compactJson(json));
}

} // namespace

FormModel::FormModel(QObject *parent)
    : RowModel(parent)
    , m_root(std::make_unique<FormNode>())
    , m_builder(std::make_unique<FormBuilder>())
{
    m_root->kind = Kind::Group;
    m_root->isPresent = true;
    showColumns();
}

FormModel::~FormModel() = default;

void FormModel::begin(const ApiSchema &schema, const QByteArray &value, Purpose purpose)
{
    m_purpose = purpose;
    m_isText = false;
    m_hasNoNull = false;
    m_builder = std::make_unique<FormBuilder>(purpose);
    start(m_builder->root(schema, valueOf(value)));
}

void FormModel::begin(const ApiContent &content, const QByteArray &value, Purpose purpose,
                      const QStringList &keys)
{
    const QString type = content.mediaType;
    m_purpose = purpose;
    m_builder = std::make_unique<FormBuilder>(purpose, isMultipart(type), content.partTypes);
    m_builder->setKeys(keys);
    m_isText = !isStructured(type) && isTextual(type);
    m_hasNoNull = !type.contains(QLatin1StringView("merge-patch"), Qt::CaseInsensitive);
    const bool isAnything = type.startsWith(QLatin1StringView("*/*"))
        && content.schema.format() != QLatin1StringView("binary");
    if (isStructured(type) || isAnything)
        start(m_builder->root(content.schema, valueOf(value)));
    else if (m_isText)
        start(m_builder->textRoot(content.schema, value));
    else
        start(m_builder->fileRoot());
}

void FormModel::begin(const QList<ApiParameter> &parameters, const Parameters &values)
{
    m_purpose = Purpose::Parameters;
    m_isText = false;
    m_builder = std::make_unique<FormBuilder>(m_purpose);
    start(m_builder->root(parameters, values));
}

void FormModel::start(std::unique_ptr<FormNode> root)
{
    beginResetModel();
    m_rows.clear();
    m_root = std::move(root);
    m_problems.clear();
    m_isTried = false;
    m_root->checkAll(isUpdate());
    m_initial = json();
    endResetModel();
    layOut();
    Q_EMIT changed();
}

bool FormModel::isChanged() const
{
    return json() != m_initial || !files().isEmpty();
}

bool FormModel::isValid() const
{
    bool isValid = true;
    m_root->forEach([&isValid](FormNode *node) { isValid = isValid && node->fault.isEmpty(); });
    return isValid;
}

bool FormModel::hasRequired() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const FormNode *node) {
        return node->required && node->place == FormNode::Place::Member
            && node->kind != Kind::Switch;
    });
}

QByteArray FormModel::json() const
{
    return m_root->json().value_or(QByteArray());
}

QByteArray FormModel::body() const
{
    return m_isText ? m_root->text.toUtf8() : json();
}

QByteArray FormModel::changes() const
{
    return mergePatch(m_initial, json());
}

FormModel::Files FormModel::files() const
{
    Files files;
    m_root->forEach([&files](FormNode *node) {
        if (node->kind == Kind::File && !node->files.isEmpty())
            files[node->name] += node->files;
    });
    return files;
}

FormModel::Parameters FormModel::parameters() const
{
    Parameters parameters;
    if (m_purpose != Purpose::Parameters)
        return parameters;
    for (const auto &node : m_root->children) {
        if (const auto value = node->json())
            parameters.insert({node->in, node->name}, *value);
    }
    return parameters;
}

FormNode *FormModel::find(const QString &pointer) const
{
    FormNode *node = m_root.get();
    QStringList tokens = pointer.split(u'/').mid(1);
    // Some say where in the request it is, and not where in the value.
    if (tokens.size() > 1 && tokens.constFirst() == QLatin1StringView("body")
        && !node->child(tokens.constFirst()))
        tokens.removeFirst();
    for (QString token : std::as_const(tokens)) {
        token.replace(QLatin1StringView("~1"), QLatin1StringView("/"))
            .replace(QLatin1StringView("~0"), QLatin1StringView("~"));
        while (node->isPresent && node->kind == Kind::Variant && !node->hasMembers())
            node = node->children.front().get();
        FormNode *inner = node->isPresent ? node->child(token) : nullptr;
        if (!inner)
            return node->isRow() ? node : nullptr; // it is about a part of that
        node = inner;
    }
    return node->isRow() ? node : nullptr;
}

void FormModel::refuse(const QList<ValueFault> &faults)
{
    m_problems.clear();
    m_root->forEach([](FormNode *node) { node->refusal.clear(); });
    for (const ValueFault &fault : faults) {
        const QString text = plainText(fault.text, 300);
        FormNode *node = find(fault.pointer);
        if (node && !node->refusal.contains(text))
            node->refusal += (node->refusal.isEmpty() ? QString() : QStringLiteral(" ")) + text;
        else if (!node && !m_problems.contains(text))
            m_problems.append(text);
    }
    touchAll();
    Q_EMIT changed();
    focusFirstFault();
}

FormNode *FormModel::firstFault() const
{
    FormNode *first = nullptr;
    m_root->forEach([&first](FormNode *node) {
        if (!first && (!node->fault.isEmpty() || !node->refusal.isEmpty()))
            first = node;
    });
    return first;
}

bool FormModel::focusFirstFault()
{
    FormNode *node = firstFault();
    if (node)
        reveal(node);
    return node;
}

bool FormModel::submit()
{
    m_isTried = true;
    m_problems.clear();
    m_root->forEach([](FormNode *node) { node->refusal.clear(); });
    m_root->checkAll(isUpdate());
    touchAll();
    Q_EMIT changed();
    if (focusFirstFault())
        return false;
    Q_EMIT submitted();
    return true;
}

void FormModel::reveal(FormNode *node)
{
    bool isHidden = false;
    for (FormNode *outer = node->parent; outer; outer = outer->parent) {
        isHidden = isHidden || !outer->isOpen;
        outer->isOpen = true;
    }
    if (isHidden)
        layOut();
    if (const auto row = m_rows.indexOf(node); row >= 0)
        Q_EMIT focusRequested(static_cast<int>(row));
}

void FormModel::layOut()
{
    QList<FormNode *> rows;
    const auto addRows = [&rows](const auto &self, FormNode *node) -> void {
        if (node->isRow())
            rows.append(node);
        if (!node->isPresent || (node->isRow() && !node->isOpen))
            return;
        for (const auto &inner : node->children)
            self(self, inner.get());
    };
    addRows(addRows, m_root.get());
    const auto [oldEnd, newEnd] =
        std::mismatch(m_rows.begin(), m_rows.end(), rows.begin(), rows.end());
    const auto same = static_cast<int>(newEnd - rows.begin());
    const auto [oldLast, newLast] =
        std::mismatch(std::make_reverse_iterator(m_rows.end()), std::make_reverse_iterator(oldEnd),
                      std::make_reverse_iterator(rows.end()), std::make_reverse_iterator(newEnd));
    const auto removed = static_cast<int>(oldLast.base() - oldEnd);
    const auto inserted = static_cast<int>(newLast.base() - newEnd);
    if (removed > 0) {
        beginRemoveRows({}, same, same + removed - 1);
        m_rows.remove(same, removed);
        endRemoveRows();
    }
    if (inserted > 0) {
        beginInsertRows({}, same, same + inserted - 1);
        m_rows = rows;
        endInsertRows();
    }
    touchAll(); // numbers of items, and what can be moved
}

} // namespace Keyfob
