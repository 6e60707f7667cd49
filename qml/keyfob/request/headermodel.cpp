// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "headermodel.h"

#include "api/apiclient.h"
#include "net/headerfield.h"

#include <utility>

namespace Keyfob {

bool HeaderModel::isValid() const
{
    for (int row = 0; row < count(); ++row) {
        if (!problemOf(row).isEmpty())
            return false;
    }
    return true;
}

Headers HeaderModel::headers() const
{
    Headers headers;
    for (const Row &row : m_rows) {
        if (!row.name.isEmpty())
            headers.emplaceBack(row.name.toUtf8(), row.value.toUtf8());
    }
    return headers;
}

void HeaderModel::setHeaders(const Headers &headers)
{
    beginResetModel();
    m_rows.clear();
    for (const auto &[name, value] : headers)
        m_rows.append({QString::fromUtf8(name), QString::fromUtf8(value)});
    endResetModel();
    Q_EMIT changed();
}

void HeaderModel::append()
{
    if (count() >= MaxCount)
        return;
    beginInsertRows({}, count(), count());
    m_rows.append(Row());
    endInsertRows();
    Q_EMIT changed();
}

void HeaderModel::remove(int row)
{
    if (row < 0 || row >= count())
        return;
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
    touched();
}

void HeaderModel::setName(int row, const QString &name)
{
    if (row < 0 || row >= count() || m_rows.at(row).name == name)
        return;
    m_rows[row].name = name;
    touched();
}

void HeaderModel::setValue(int row, const QString &value)
{
    if (row < 0 || row >= count() || m_rows.at(row).value == value)
        return;
    m_rows[row].value = value;
    touched();
}

/// A name that comes twice is a problem of another row too.
void HeaderModel::touched()
{
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1), {NameRole, ValueRole, ProblemRole});
    Q_EMIT changed();
}

QString HeaderModel::problemOf(int row) const
{
    const Row &header = m_rows.at(row);
    const QByteArray name = header.name.toUtf8();
    if (name.isEmpty())
        return header.value.isEmpty() ? QString() : tr("Enter a name.");
    if (!isHeaderName(name))
        return tr("A name can have letters, digits and characters like “-”, but no spaces.");
    if (ApiClient::isOwnHeader(name))
        return tr("Keyfob sets this header itself.");
    if (!isHeaderValue(header.value.toUtf8()))
        return tr("A value cannot have line breaks or control characters.");
    for (int other = 0; other < row; ++other) {
        if (m_rows.at(other).name.compare(header.name, Qt::CaseInsensitive) == 0)
            return tr("This header is already in the list.");
    }
    return {};
}

int HeaderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant HeaderModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case NameRole: return row.name;
    case ValueRole: return row.value;
    case ProblemRole: return problemOf(index.row());
    default: return {};
    }
}

QHash<int, QByteArray> HeaderModel::roleNames() const
{
    return {{NameRole, "name"}, {ValueRole, "value"}, {ProblemRole, "problem"}};
}

} // namespace Keyfob
