// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/completion.h"
#include "openapi/listanswer.h"
#include "openapi/resource.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <optional>
#include <vector>

namespace Keyfob {

/// The items of a list as a table, page after page: it sorts and filters what has come, on a thread
/// of its own. A row costs 20 octets beside its JSON.
class ListRows : public QAbstractTableModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from ResourceModel")
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int loaded READ loaded NOTIFY changed)
    Q_PROPERTY(int columns READ columns NOTIFY changed)
    Q_PROPERTY(int sortColumn READ sortColumn NOTIFY orderChanged)
    Q_PROPERTY(bool descending READ isDescending NOTIFY orderChanged)
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY orderChanged)
    Q_PROPERTY(int selected READ selected NOTIFY selectionChanged)

public:
    enum Role {
        ValueRole = Qt::UserRole + 1,
        BadgeRole, ///< One of a few values
        NumericRole,
        ToneRole, ///< Badge.Tone
        TitleRole, ///< What the item is called
        DetailRole, ///< The other columns on one line, for narrow windows
        SelectedRole, ///< As "picked": a view has `selected` of its own
    };

    /// A row as it came.
    struct Item
    {
        std::shared_ptr<const JsonIndex> json; ///< Of its page
        JsonIndex::Node node = 0;

        bool operator==(const Item &) const = default;
    };

    using QAbstractTableModel::QAbstractTableModel;
    ~ListRows() override;

    enum class ColumnOrder {
        Given,
        FilledFirst, ///< Columns without a value on the first page come last.
    };

    /// Begins with no rows, in these \a columns; \a titlePointer: what an item is called.
    void begin(QList<ApiColumn> columns, QString titlePointer,
               ColumnOrder order = ColumnOrder::Given);
    /// Adds the items of another page.
    void append(const std::shared_ptr<const ListAnswer> &page);
    /// Shows \a item in place of the row at \a row.
    void replace(int row, Item item);
    /// Takes the row at \a row away.
    void remove(int row);

    int count() const { return static_cast<int>(m_order.size()); } ///< Rows that are shown
    int loaded() const { return static_cast<int>(m_items.size()); } ///< Rows that have come
    int columns() const { return static_cast<int>(m_columns.size()); }
    int selected() const { return static_cast<int>(m_selected.size()); } ///< Rows
    int sortColumn() const { return m_sortColumn; } ///< -1: by nothing
    bool isDescending() const { return m_isDescending; }
    QString filter() const { return m_filter; }
    /// Shows only rows that contain \a text in one of the columns, without regard to case.
    void setFilter(const QString &text);

    /// The item that is shown at \a row.
    Item item(int row) const;
    /// Where \a item is shown; -1: it is not.
    int rowOf(const Item &item) const;
    const QList<ApiColumn> &columnList() const { return m_columns; }
    /// Ends once the rows are in the order that was asked for last; false if they never will be.
    /// One coroutine waits.
    [[nodiscard]] Completion<bool> arranged();
    /// The selected items that are shown, in the order of the rows.
    std::vector<Item> selectedItems() const;

    /// Sorts by \a column; again: the other way round, then as the items came.
    Q_INVOKABLE void sortBy(int column);
    Q_INVOKABLE QString title(int column) const;
    /// How many characters a column needs, from its name and its first rows; 4 to 40.
    Q_INVOKABLE int width(int column) const;
    /// A number: to be aligned at the right.
    Q_INVOKABLE bool isNumeric(int column) const;
    Q_INVOKABLE QString text(int row, int column) const;
    Q_INVOKABLE QString itemTitle(int row) const;
    Q_INVOKABLE void copyCell(int row, int column) const;
    Q_INVOKABLE void copyRow(int row) const; ///< As JSON
    Q_INVOKABLE void copySelected() const; ///< As a table that spreadsheets take
    /// Selects \a row, or no longer.
    Q_INVOKABLE void toggleSelected(int row);
    /// Selects the rows from \a first to \a last, whichever is above, and nothing else.
    Q_INVOKABLE void selectRange(int first, int last);
    Q_INVOKABLE void clearSelection();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();
    void orderChanged();
    void selectionChanged();

private:
    using Items = std::vector<Item>;

    /// \a items in the order and selection that is wanted.
    static std::vector<quint32> ordered(const Items &items, const QList<ApiColumn> &columns,
                                        int sortColumn, bool descending, const QString &filter);
    static QString cell(const Item &item, const ApiColumn &column);
    /// Puts the rows in order: at once if they are few, else on a thread.
    void arrange();
    void show(std::vector<quint32> order);
    void endArranging(bool isDone);
    void setColumns(QList<ApiColumn> columns);
    /// Those without a value on \a page come last.
    void putFilledFirst(const ListAnswer &page);
    void touchSelection();

    QList<ApiColumn> m_columns;
    QString m_titlePointer;
    Items m_items;
    std::vector<quint32> m_order;
    QSet<quint32> m_selected; ///< Of m_items
    ColumnOrder m_columnOrder = ColumnOrder::Given;
    int m_sortColumn = -1;
    bool m_isDescending = false;
    QString m_filter;
    int m_generation = 0; ///< A late order is dropped
    bool m_isArranging = false;
    std::optional<Completion<bool>> m_arranged; ///< For whoever waits
};

} // namespace Keyfob
