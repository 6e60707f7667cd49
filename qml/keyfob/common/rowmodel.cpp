// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "rowmodel.h"

namespace Keyfob {

namespace {

constexpr int FirstRole = Qt::UserRole + 1;

} // namespace

RowModel::RowModel(QObject *parent)
    : QAbstractListModel(parent)
{
    connect(this, &RowModel::modelReset, this, &RowModel::countChanged);
    connect(this, &RowModel::rowsInserted, this, &RowModel::countChanged);
    connect(this, &RowModel::rowsRemoved, this, &RowModel::countChanged);
}

int RowModel::role(QByteArrayView name) const
{
    for (int column = 0; column < m_columns.size(); ++column) {
        if (m_columns.at(column).first == name)
            return FirstRole + column;
    }
    return -1;
}

int RowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant RowModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int column = role == Qt::DisplayRole ? 0 : role - FirstRole;
    return column >= 0 && column < m_columns.size() ? m_columns.at(column).second(index.row())
                                                    : QVariant();
}

QHash<int, QByteArray> RowModel::roleNames() const
{
    QHash<int, QByteArray> names;
    for (int column = 0; column < m_columns.size(); ++column)
        names.insert(FirstRole + column, m_columns.at(column).first);
    return names;
}

void RowModel::touch(int row, std::initializer_list<const char *> names)
{
    QList<int> roles;
    for (const char *name : names)
        roles.append(role(name));
    Q_EMIT dataChanged(index(row), index(row), roles);
}

void RowModel::touchAll()
{
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1));
}

} // namespace Keyfob
