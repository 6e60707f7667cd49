// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAbstractListModel>
#include <QByteArray>
#include <QtQml/qqmlregistration.h>

namespace Keyfob {

/// Octets, sixteen in a row: where, in hexadecimal, and as ASCII.
class HexModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from ResponseBody")
    Q_PROPERTY(int count READ count NOTIFY changed)

public:
    enum Role { OffsetRole = Qt::UserRole + 1, HexRole, AsciiRole };
    static constexpr int RowSize = 16;

    using QAbstractListModel::QAbstractListModel;

    void setBytes(QByteArray bytes);

    int count() const { return static_cast<int>((m_bytes.size() + RowSize - 1) / RowSize); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    QByteArray m_bytes;
};

} // namespace Keyfob
