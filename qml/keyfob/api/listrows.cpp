// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "listrows.h"

#include "api/celltext.h"
#include "api/listexport.h"
#include "common/worker.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>
#include <numeric>
#include <utility>

namespace Keyfob {

namespace {

constexpr int SampledRows = 40;
/// More rows are put in order on a thread of their own.
constexpr std::size_t AtOnce = 500;

} // namespace

ListRows::~ListRows()
{
    endArranging(false);
}

void ListRows::begin(QList<ApiColumn> columns, QString titlePointer, ColumnOrder order)
{
    ++m_generation;
    clearSelection();
    beginResetModel();
    m_columnOrder = order;
    setColumns(std::move(columns));
    m_titlePointer = std::move(titlePointer);
    m_items.clear();
    m_order.clear();
    endResetModel();
    Q_EMIT changed();
    endArranging(false);
}

void ListRows::append(const std::shared_ptr<const ListAnswer> &page)
{
    const std::size_t before = m_items.size();
    const std::shared_ptr<const JsonIndex> json(page, &page->json());
    m_items.reserve(before + page->items().size());
    if (before == 0 && m_columnOrder == ColumnOrder::FilledFirst)
        putFilledFirst(*page);
    for (const JsonIndex::Node node : page->items())
        m_items.push_back({json, node});
    if (m_items.size() == before)
        return Q_EMIT changed();
    if (m_sortColumn >= 0 || !m_filter.isEmpty())
        return arrange();
    beginInsertRows({}, static_cast<int>(before), static_cast<int>(m_items.size()) - 1);
    m_order.resize(m_items.size());
    std::iota(m_order.begin() + static_cast<std::ptrdiff_t>(before), m_order.end(),
              static_cast<quint32>(before));
    endInsertRows();
    Q_EMIT changed();
}

void ListRows::replace(int row, Item item)
{
    if (row < 0 || row >= count())
        return;
    m_items[m_order[static_cast<std::size_t>(row)]] = std::move(item);
    Q_EMIT dataChanged(index(row, 0), index(row, columns() - 1));
}

void ListRows::remove(int row)
{
    if (row < 0 || row >= count())
        return;
    beginRemoveRows({}, row, row);
    const quint32 gone = m_order[static_cast<std::size_t>(row)];
    m_order.erase(m_order.begin() + row);
    m_items.erase(m_items.begin() + gone);
    for (quint32 &place : m_order)
        place -= place > gone ? 1 : 0;
    QSet<quint32> selected;
    for (const quint32 place : std::as_const(m_selected)) {
        if (place != gone)
            selected.insert(place - (place > gone ? 1 : 0));
    }
    m_selected = std::move(selected);
    endRemoveRows();
    if (m_isArranging) // for rows that have moved
        arrange();
    Q_EMIT changed();
    Q_EMIT selectionChanged();
}

void ListRows::setColumns(QList<ApiColumn> columns)
{
    const QString sorted = m_columns.value(m_sortColumn).pointer;
    m_columns = std::move(columns);
    if (m_sortColumn < 0)
        return;
    const auto found = std::find_if(m_columns.begin(), m_columns.end(),
                                    [&sorted](const auto &one) { return one.pointer == sorted; });
    m_sortColumn =
        found == m_columns.end() ? -1 : static_cast<int>(std::distance(m_columns.begin(), found));
}

void ListRows::putFilledFirst(const ListAnswer &page)
{
    const JsonIndex &json = page.json();
    const auto isFilled = [&](const ApiColumn &column) {
        int left = SampledRows;
        for (const JsonIndex::Node item : page.items()) {
            const auto node = valueAt(json, item, column.pointer);
            if (node && !CellText::exported(json, *node).isEmpty())
                return true;
            if (--left == 0)
                break;
        }
        return false;
    };
    QList<ApiColumn> columns = m_columns;
    std::stable_partition(columns.begin(), columns.end(), isFilled);
    beginResetModel();
    setColumns(std::move(columns));
    endResetModel();
}

std::vector<ListRows::Item> ListRows::selectedItems() const
{
    std::vector<Item> items;
    for (const quint32 place : m_order) {
        if (m_selected.contains(place))
            items.push_back(m_items[place]);
    }
    return items;
}

void ListRows::toggleSelected(int row)
{
    if (row < 0 || row >= count())
        return;
    const quint32 place = m_order[static_cast<std::size_t>(row)];
    if (!m_selected.remove(place))
        m_selected.insert(place);
    touchSelection();
}

void ListRows::selectRange(int first, int last)
{
    m_selected.clear();
    const int end = std::min(std::max(first, last), count() - 1);
    for (int row = std::max(0, std::min(first, last)); row <= end; ++row)
        m_selected.insert(m_order[static_cast<std::size_t>(row)]);
    touchSelection();
}

void ListRows::clearSelection()
{
    if (m_selected.isEmpty())
        return;
    m_selected.clear();
    touchSelection();
}

void ListRows::touchSelection()
{
    if (count() > 0 && columns() > 0)
        Q_EMIT dataChanged(index(0, 0), index(count() - 1, columns() - 1), {SelectedRole});
    Q_EMIT selectionChanged();
}

void ListRows::setFilter(const QString &text)
{
    if (text == m_filter)
        return;
    m_filter = text;
    clearSelection(); // some of it could be out of sight
    arrange();
    Q_EMIT orderChanged();
}

void ListRows::sortBy(int column)
{
    if (column < 0 || column >= columns())
        return;
    if (column != m_sortColumn) {
        m_sortColumn = column;
        m_isDescending = false;
    } else if (!m_isDescending) {
        m_isDescending = true;
    } else {
        m_sortColumn = -1;
        m_isDescending = false;
    }
    arrange();
    Q_EMIT orderChanged();
}

void ListRows::arrange()
{
    const int generation = ++m_generation;
    if (m_items.size() <= AtOnce)
        return show(ordered(m_items, m_columns, m_sortColumn, m_isDescending, m_filter));
    m_isArranging = true;
    onWorker(
        this,
        [items = m_items, columns = m_columns, column = m_sortColumn, descending = m_isDescending,
         filter = m_filter] { return ordered(items, columns, column, descending, filter); },
        [this, generation](std::vector<quint32> order) {
            if (generation == m_generation)
                show(std::move(order));
        });
}

std::vector<quint32> ListRows::ordered(const Items &items, const QList<ApiColumn> &columns,
                                       int sortColumn, bool descending, const QString &filter)
{
    std::vector<quint32> order;
    order.reserve(items.size());
    for (std::size_t i = 0; i < items.size(); ++i) {
        const bool isWanted =
            filter.isEmpty()
            || std::any_of(columns.begin(), columns.end(), [&](const ApiColumn &column) {
                   return cell(items[i], column).contains(filter, Qt::CaseInsensitive);
               });
        if (isWanted)
            order.push_back(static_cast<quint32>(i));
    }
    if (sortColumn < 0 || sortColumn >= columns.size())
        return order;
    const QString pointer = columns.at(sortColumn).pointer;
    std::vector<CellText::SortKey> keys(items.size());
    for (const quint32 place : order) {
        const JsonIndex &json = *items[place].json;
        if (const auto node = valueAt(json, items[place].node, pointer))
            keys[place] = CellText::sortKey(json, *node);
    }
    std::stable_sort(order.begin(), order.end(), [&](quint32 a, quint32 b) {
        return descending ? CellText::isLess(keys[b], keys[a]) : CellText::isLess(keys[a], keys[b]);
    });
    return order;
}

void ListRows::show(std::vector<quint32> order)
{
    beginResetModel();
    m_order = std::move(order);
    endResetModel();
    Q_EMIT changed();
    endArranging(true);
}

Completion<bool> ListRows::arranged()
{
    Completion<bool> done;
    if (m_isArranging)
        m_arranged = done;
    else
        done.finish(true);
    return done;
}

void ListRows::endArranging(bool isDone)
{
    m_isArranging = false;
    if (const auto waiting = std::exchange(m_arranged, std::nullopt))
        waiting->finish(isDone);
}

ListRows::Item ListRows::item(int row) const
{
    return row < 0 || row >= count() ? Item() : m_items[m_order[static_cast<std::size_t>(row)]];
}

int ListRows::rowOf(const Item &item) const
{
    for (int row = 0; row < count(); ++row) {
        if (m_items[m_order[static_cast<std::size_t>(row)]] == item)
            return row;
    }
    return -1;
}

QString ListRows::cell(const Item &item, const ApiColumn &column)
{
    const auto node = valueAt(*item.json, item.node, column.pointer);
    return node ? CellText::shown(*item.json, *node, column.kind) : QString();
}

QString ListRows::title(int column) const
{
    return column < 0 || column >= columns() ? QString()
                                             : plainText(m_columns.at(column).title, 60).toString();
}

int ListRows::width(int column) const
{
    qsizetype most = title(column).size() + 2; // and the arrow
    for (int row = 0; row < std::min(count(), SampledRows); ++row)
        most = std::max(most, text(row, column).size());
    return static_cast<int>(std::clamp<qsizetype>(most, 4, 40));
}

bool ListRows::isNumeric(int column) const
{
    return column >= 0 && column < columns()
        && m_columns.at(column).kind == ApiColumn::Kind::Number;
}

QString ListRows::text(int row, int column) const
{
    if (row < 0 || row >= count() || column < 0 || column >= columns())
        return {};
    return cell(item(row), m_columns.at(column));
}

QString ListRows::itemTitle(int row) const
{
    const Item one = item(row);
    if (!one.json)
        return {};
    if (!m_titlePointer.isEmpty()) {
        const auto node = valueAt(*one.json, one.node, m_titlePointer);
        const QString title =
            node ? CellText::shown(*one.json, *node, ApiColumn::Kind::Text) : QString();
        if (!title.isEmpty())
            return title;
    }
    return columns() > 0 ? text(row, 0)
                         : CellText::shown(*one.json, one.node, ApiColumn::Kind::Text);
}

void ListRows::copyCell(int row, int column) const
{
    const Item one = item(row);
    if (!one.json || column < 0 || column >= columns())
        return;
    const auto node = valueAt(*one.json, one.node, m_columns.at(column).pointer);
    if (node)
        QGuiApplication::clipboard()->setText(CellText::exported(*one.json, *node));
}

void ListRows::copyRow(int row) const
{
    const Item one = item(row);
    if (one.json)
        QGuiApplication::clipboard()->setText(QString::fromUtf8(one.json->raw(one.node)));
}

void ListRows::copySelected() const
{
    const QByteArray table =
        ListExport::written(selectedItems(), m_columns, ListExport::Format::Tabs);
    QGuiApplication::clipboard()->setText(QString::fromUtf8(table));
}

int ListRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

int ListRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns();
}

QVariant ListRows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ApiColumn &column = m_columns.at(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case ValueRole: return text(index.row(), index.column());
    case BadgeRole: return column.kind == ApiColumn::Kind::Badge;
    case NumericRole: return column.kind == ApiColumn::Kind::Number;
    case ToneRole: {
        const Item one = item(index.row());
        const auto node = valueAt(*one.json, one.node, column.pointer);
        return node ? CellText::tone(CellText::exported(*one.json, *node)) : 0;
    }
    case TitleRole: return itemTitle(index.row());
    case SelectedRole: return m_selected.contains(m_order[static_cast<std::size_t>(index.row())]);
    case DetailRole: {
        QStringList parts;
        for (int other = 0; other < columns(); ++other) {
            const QString part = text(index.row(), other);
            const bool isTitle = m_titlePointer.isEmpty()
                ? other == 0
                : m_columns.at(other).pointer == m_titlePointer;
            if (!part.isEmpty() && !isTitle)
                parts.append(part);
        }
        return parts.mid(0, 3).join(QStringLiteral(" · "));
    }
    default: return {};
    }
}

QHash<int, QByteArray> ListRows::roleNames() const
{
    return {{ValueRole, "value"},    {BadgeRole, "badge"}, {NumericRole, "numeric"},
            {ToneRole, "tone"},      {TitleRole, "title"}, {DetailRole, "detail"},
            {SelectedRole, "picked"}};
}

} // namespace Keyfob
