// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "itemfields.h"

#include "api/celltext.h"
#include "openapi/resource.h"
#include "json/jsonstring.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHash>
#include <QLocale>
#include <QSet>

namespace Keyfob {

namespace {

using Node = JsonIndex::Node;

constexpr qsizetype LongText = 60;

} // namespace

ItemFields::ItemFields(QObject *parent)
    : RowModel(parent)
{
    RowModel::show(m_lines,
                   {{"label", &Line::label},
                    {"text", &Line::text},
                    {"help", &Line::help},
                    {"badge", &Line::isBadge},
                    {"tone", &Line::tone},
                    {"depth", &Line::depth},
                    {"group", &Line::isGroup},
                    {"lengthy", &Line::isLong}});
}

void ItemFields::show(const std::shared_ptr<const JsonIndex> &json, Node node,
                      const ApiSchema &schema)
{
    beginResetModel();
    m_lines.clear();
    m_json = json;
    switch (json->type(node)) {
    case JsonIndex::Type::Object: addMembers(node, schema, 0); break;
    case JsonIndex::Type::Array: addItems(node, schema, 0); break;
    default: addValue(tr("Value"), node, schema, 0);
    }
    endResetModel();
    Q_EMIT countChanged();
}

void ItemFields::clear()
{
    beginResetModel();
    m_lines.clear();
    m_json.reset();
    endResetModel();
    Q_EMIT countChanged();
}

void ItemFields::copy(int row) const
{
    if (row >= 0 && row < count() && m_json)
        QGuiApplication::clipboard()->setText(CellText::exported(*m_json, m_lines.at(row).node));
}

void ItemFields::addMembers(Node object, const ApiSchema &schema, int depth)
{
    const JsonIndex &json = *m_json;
    QHash<QString, Node> members;
    QStringList order;
    const Node end = json.next(object);
    for (Node member = json.firstChild(object); member < end; member = json.next(member)) {
        const QString name = JsonString::decode(json.name(member));
        if (!members.contains(name))
            order.append(name);
        members.insert(name, member);
    }
    QSet<QString> shown;
    const auto properties = schema.properties();
    for (const ApiProperty &property : properties) {
        const auto found = members.constFind(property.name);
        if (found == members.constEnd())
            continue;
        shown.insert(property.name);
        const QString title = readableTitle(property.schema);
        addValue(title.isEmpty() ? titleFromName(property.name) : title, *found, property.schema,
                 depth);
    }
    const ApiSchema others = schema.additionalProperties().value_or(ApiSchema());
    for (const QString &name : std::as_const(order)) {
        if (!shown.contains(name))
            addValue(titleFromName(name), members.value(name), others, depth);
    }
}

void ItemFields::addItems(Node list, const ApiSchema &schema, int depth)
{
    const JsonIndex &json = *m_json;
    int number = 0;
    const Node end = json.next(list);
    for (Node item = json.firstChild(list); item < end; item = json.next(item)) {
        addValue(QLocale().toString(++number), item, schema.items(), depth);
        if (m_lines.size() >= MaxLines)
            return;
    }
}

void ItemFields::addValue(const QString &label, Node node, const ApiSchema &schema, int depth)
{
    if (m_lines.size() >= MaxLines)
        return;
    const JsonIndex &json = *m_json;
    Line line;
    line.label = plainText(label, 80);
    line.help = plainText(schema.description(), 300);
    line.depth = depth;
    line.node = node;
    if (m_lines.size() == MaxLines - 1) {
        line.label = tr("… and more");
        line.text = tr("The item is too long to be shown whole here.");
        m_lines.append(line);
        return;
    }
    const bool isContainer = json.isContainer(node) && json.childCount(node) > 0;
    const bool isListOfScalars = isContainer && json.type(node) == JsonIndex::Type::Array
        && !json.isContainer(json.firstChild(node));
    if (isContainer && !isListOfScalars && depth < MaxDepth) {
        line.isGroup = true;
        m_lines.append(line);
        if (json.type(node) == JsonIndex::Type::Object)
            addMembers(node, schema, depth + 1);
        else
            addItems(node, schema, depth + 1);
        return;
    }
    const auto kind = columnKindOf(schema);
    line.text = CellText::shown(json, node, kind);
    line.isBadge = kind == ApiColumn::Kind::Badge && !line.text.isEmpty();
    if (line.text.isEmpty())
        line.text = QStringLiteral("–");
    if (line.isBadge)
        line.tone = CellText::tone(CellText::exported(json, node));
    line.isLong = line.text.size() > LongText;
    m_lines.append(line);
}

} // namespace Keyfob
