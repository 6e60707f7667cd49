// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "jsontablemodel.h"

#include "common/worker.h"
#include "viewer/secretnames.h"
#include "json/jsonstring.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace Keyfob {

namespace {

constexpr qsizetype MaxCellLength = 120;
constexpr int SampledRows = 40;

} // namespace

void JsonTableModel::setTable(std::optional<JsonTable> table)
{
    ++m_generation;
    beginResetModel();
    m_table = table ? std::make_shared<const JsonTable>(std::move(*table)) : nullptr;
    m_order = m_table ? m_table->rows : std::vector<JsonIndex::Node>();
    m_sortColumn = -1;
    m_isDescending = false;
    m_isSorting = false;
    endResetModel();
    Q_EMIT changed();
    Q_EMIT sortChanged();
}

void JsonTableModel::sortBy(int column)
{
    if (!m_table || column < 0 || column >= columns())
        return;
    const int generation = ++m_generation; // a late result is dropped
    if (column != m_sortColumn) {
        m_sortColumn = column;
        m_isDescending = false;
    } else if (!m_isDescending) {
        m_isDescending = true;
    } else {
        m_sortColumn = -1;
        m_isDescending = false;
        m_isSorting = false;
        show(m_table->rows);
        return;
    }
    m_isSorting = true;
    Q_EMIT sortChanged();
    onWorker(
        this,
        [table = m_table, column, descending = m_isDescending] {
            return table->sorted(column, descending);
        },
        [this, generation](std::vector<JsonIndex::Node> order) {
            if (generation != m_generation)
                return;
            m_isSorting = false;
            show(std::move(order));
        });
}

void JsonTableModel::show(std::vector<JsonIndex::Node> order)
{
    m_order = std::move(order);
    if (!m_order.empty())
        Q_EMIT dataChanged(index(0, 0), index(count() - 1, columns() - 1));
    Q_EMIT sortChanged();
}

QString JsonTableModel::title(int column) const
{
    if (!m_table || column < 0 || column >= columns())
        return {};
    if (m_table->hasOthers && column-- == 0)
        return tr("(value)");
    const QString shown = JsonString::shown(m_table->columns.at(column), 60);
    const bool isPlain = shown.size() > 2 && shown.endsWith(u'"') && !shown.contains(u'\\');
    return isPlain ? shown.mid(1, shown.size() - 2) : shown;
}

int JsonTableModel::width(int column) const
{
    qsizetype most = title(column).size() + 2; // and the arrow
    for (int row = 0; row < std::min(count(), SampledRows); ++row)
        most = std::max(most, cellText(m_order[static_cast<std::size_t>(row)], column).size());
    return static_cast<int>(std::clamp<qsizetype>(most, 4, 40));
}

QByteArray JsonTableModel::rawCell(int row, int column) const
{
    if (row < 0 || row >= count())
        return {};
    const auto cells = m_table->cells(m_order[static_cast<std::size_t>(row)], column);
    return cells.empty() ? QByteArray() : m_table->json->raw(cells.front()).toByteArray();
}

void JsonTableModel::copyCell(int row, int column) const
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(rawCell(row, column)));
}

QString JsonTableModel::cellText(JsonIndex::Node row, int column) const
{
    const JsonIndex &json = *m_table->json;
    QStringList parts;
    const auto cells = m_table->cells(row, column);
    for (const JsonIndex::Node cell : cells) {
        switch (json.type(cell)) {
        case JsonIndex::Type::Object:
            parts.append(QStringLiteral("{%1}").arg(json.childCount(cell)));
            break;
        case JsonIndex::Type::Array:
            parts.append(QStringLiteral("[%1]").arg(json.childCount(cell)));
            break;
        case JsonIndex::Type::String: {
            const QByteArrayView lexeme = json.lexeme(cell);
            parts.append(isSecretText(json, cell) ? coveredText()
                                                  : JsonString::shown(lexeme, MaxCellLength));
            break;
        }
        default: {
            const QByteArrayView lexeme = json.lexeme(cell);
            parts.append(QString::fromLatin1(lexeme.first(std::min(lexeme.size(), MaxCellLength))));
            if (lexeme.size() > MaxCellLength)
                parts.last() += u'…';
        }
        }
    }
    return parts.join(QStringLiteral(" | "));
}

int JsonTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

int JsonTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns();
}

QVariant JsonTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const JsonIndex::Node row = m_order[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole || role == ValueRole)
        return cellText(row, index.column());
    const auto cells = m_table->cells(row, index.column());
    if (role == DuplicateRole)
        return cells.size() > 1;
    const auto type = cells.empty() ? JsonIndex::Type::Null : m_table->json->type(cells.front());
    switch (role) {
    case NumericRole: return type == JsonIndex::Type::Number;
    case MutedRole:
        return type == JsonIndex::Type::Null || type == JsonIndex::Type::Array
            || type == JsonIndex::Type::Object;
    default: return {};
    }
}

QHash<int, QByteArray> JsonTableModel::roleNames() const
{
    return {{ValueRole, "value"},
            {NumericRole, "numeric"},
            {MutedRole, "muted"},
            {DuplicateRole, "duplicate"}};
}

} // namespace Keyfob
