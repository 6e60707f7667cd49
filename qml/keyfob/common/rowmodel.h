// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAbstractListModel>
#include <QList>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <initializer_list>
#include <type_traits>
#include <utility>

namespace Keyfob {

/// A list for QML. A subclass keeps its rows in a QList of any type and names the columns once,
/// each with what it shows of a row; the first one is also what the row is called.
class RowModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ANONYMOUS

public:
    /// For a property of the subclass: QML's tools do not see those of another module's class.
    int count() const { return m_size ? static_cast<int>(m_size()) : 0; }
    /// The role of the column that QML calls \a name; -1: there is none.
    int role(QByteArrayView name) const;
    /// What \a row shows in that column.
    QVariant value(int row, QByteArrayView name) const { return index(row).data(role(name)); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

protected:
    /// What QML calls it, and what it shows of a row: a member, or what a function makes of it.
    template<typename Row>
    struct Column
    {
        template<typename Shown>
        Column(const char *columnName, Shown shown)
            : name(columnName)
            , value([shown](const Row &row) { return toVariant(std::invoke(shown, row)); })
        {
        }

        QByteArray name;
        std::function<QVariant(const Row &)> value;
    };

    explicit RowModel(QObject *parent);

    /// \a value for QML, to which an enumerator is a number, and every kind of text a QString.
    template<typename T>
    static QVariant toVariant(const T &value)
    {
        if constexpr (std::is_enum_v<T>)
            return static_cast<int>(value);
        else if constexpr (std::is_same_v<T, QLatin1StringView>)
            return QString(value);
        else
            return QVariant::fromValue(value);
    }

    /// Shows \a rows, a member of the subclass, in \a columns.
    template<typename Row>
    void show(const QList<Row> &rows,
              std::initializer_list<Column<std::common_type_t<Row>>> columns)
    {
        m_size = [&rows] { return rows.size(); };
        for (const Column<Row> &column : columns) {
            m_columns.append({column.name, [&rows, value = column.value](int row) {
                                  return value(rows.at(row));
                              }});
        }
    }

    /// Says that \a row shows something else in the columns \a names; none: in any.
    void touch(int row, std::initializer_list<const char *> names = {});
    /// The same of all rows.
    void touchAll();

private:
    std::function<qsizetype()> m_size;
    QList<std::pair<QByteArray, std::function<QVariant(int)>>> m_columns;
};

} // namespace Keyfob
