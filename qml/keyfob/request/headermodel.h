// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAbstractListModel>
#include <QByteArray>
#include <QList>
#include <QPair>
#include <QtQml/qqmlregistration.h>

namespace Keyfob {

using Headers = QList<QPair<QByteArray, QByteArray>>;

/// The headers of a request while they are written. Each is checked at once.
class HeaderModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from RequestRunner")
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(bool valid READ isValid NOTIFY changed)

public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        ValueRole,
        ProblemRole, ///< Why it cannot be sent; empty: it can.
    };
    static constexpr int MaxCount = 50;

    using QAbstractListModel::QAbstractListModel;

    int count() const { return static_cast<int>(m_rows.size()); }
    /// False: one of them cannot be sent.
    bool isValid() const;
    /// Those that have a name.
    Headers headers() const;
    void setHeaders(const Headers &headers);

    Q_INVOKABLE void append();
    Q_INVOKABLE void remove(int row);
    Q_INVOKABLE void setName(int row, const QString &name);
    Q_INVOKABLE void setValue(int row, const QString &value);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    struct Row
    {
        QString name;
        QString value;
    };
    QString problemOf(int row) const;
    void touched();

    QList<Row> m_rows;
};

} // namespace Keyfob
