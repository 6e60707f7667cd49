// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "viewer/jsontable.h"

#include <QAbstractTableModel>
#include <QtQml/qqmlregistration.h>

namespace Keyfob {

/// An array of objects as a table that sorts. Cells are as they were written.
class JsonTableModel : public QAbstractTableModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from ResponseBody")
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int columns READ columns NOTIFY changed)
    Q_PROPERTY(int sortColumn READ sortColumn NOTIFY sortChanged)
    Q_PROPERTY(bool descending READ isDescending NOTIFY sortChanged)
    Q_PROPERTY(bool sorting READ isSorting NOTIFY sortChanged)

public:
    enum Role {
        ValueRole = Qt::UserRole + 1,
        NumericRole, ///< A number: to be aligned at the right.
        MutedRole, ///< Nothing is there, or nothing but how much would be.
        DuplicateRole,
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows \a table in its own order, or nothing.
    void setTable(std::optional<JsonTable> table);

    int count() const { return static_cast<int>(m_order.size()); }
    int columns() const { return m_table ? m_table->columnCount() : 0; }
    /// What the table is sorted by; -1: by nothing.
    int sortColumn() const { return m_sortColumn; }
    bool isDescending() const { return m_isDescending; }
    bool isSorting() const { return m_isSorting; }

    /// Sorts by \a column, on a thread of its own; by the one that it is sorted by: the other way
    /// round, then not at all.
    Q_INVOKABLE void sortBy(int column);
    /// The name of a column, to be shown.
    Q_INVOKABLE QString title(int column) const;
    /// How many characters the column needs to be read, from its name and its first rows; 4 to 40.
    Q_INVOKABLE int width(int column) const;
    /// The cell as it is written, on the clipboard.
    Q_INVOKABLE void copyCell(int row, int column) const;
    QByteArray rawCell(int row, int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();
    void sortChanged();

private:
    QString cellText(JsonIndex::Node row, int column) const;
    void show(std::vector<JsonIndex::Node> order);

    std::shared_ptr<const JsonTable> m_table;
    std::vector<JsonIndex::Node> m_order;
    int m_sortColumn = -1;
    bool m_isDescending = false;
    bool m_isSorting = false;
    int m_generation = 0;
};

} // namespace Keyfob
