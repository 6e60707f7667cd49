// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "headermodel.h"

#include "api/apiclient.h"
#include "net/headerfield.h"

#include <algorithm>

namespace Keyfob {

HeaderModel::HeaderModel(QObject *parent)
    : RowModel(parent)
{
    show(m_rows, {{"name", &Row::name}, {"value", &Row::value}, {"problem", [this](const Row &row) {
                                                                     return problemOf(row);
                                                                 }}});
}

bool HeaderModel::isValid() const
{
    return std::all_of(m_rows.begin(), m_rows.end(),
                       [this](const Row &row) { return problemOf(row).isEmpty(); });
}

HeaderList HeaderModel::headers() const
{
    HeaderList headers;
    for (const Row &row : m_rows) {
        if (!row.name.isEmpty())
            headers.emplaceBack(row.name.toUtf8(), row.value.toUtf8());
    }
    return headers;
}

void HeaderModel::setHeaders(const HeaderList &headers)
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
    touchAll();
    Q_EMIT changed();
}

QString HeaderModel::problemOf(const Row &header) const
{
    const QByteArray name = header.name.toUtf8();
    if (name.isEmpty())
        return header.value.isEmpty() ? QString() : tr("Enter a name.");
    if (!isHeaderName(name))
        return tr("A name can have letters, digits and characters like “-”, but no spaces.");
    if (ApiClient::isOwnHeader(name))
        return tr("Keyfob sets this header itself.");
    if (!isHeaderValue(header.value.toUtf8()))
        return tr("A value cannot have line breaks or control characters.");
    const auto first = std::find_if(m_rows.begin(), m_rows.end(), [&header](const Row &row) {
        return row.name.compare(header.name, Qt::CaseInsensitive) == 0;
    });
    return &*first == &header ? QString() : tr("This header is already in the list.");
}

} // namespace Keyfob
