// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "hexmodel.h"

#include <algorithm>

namespace Keyfob {

void HexModel::setBytes(QByteArray bytes)
{
    beginResetModel();
    m_bytes = std::move(bytes);
    endResetModel();
    Q_EMIT changed();
}

int HexModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant HexModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const qsizetype begin = qsizetype(index.row()) * RowSize;
    const QByteArrayView row =
        QByteArrayView(m_bytes).sliced(begin, std::min<qsizetype>(RowSize, m_bytes.size() - begin));
    switch (role) {
    case OffsetRole: return QStringLiteral("%1").arg(begin, 8, 16, QLatin1Char('0'));
    case Qt::DisplayRole:
    case HexRole: {
        const QByteArray hex = QByteArray::fromRawData(row.data(), row.size()).toHex(' ');
        // A gap in the middle, so that an octet is quickly found.
        return QString::fromLatin1(hex.size() > 24 ? hex.first(24) + ' ' + hex.sliced(24) : hex);
    }
    case AsciiRole: {
        QString text;
        for (const char c : row)
            text += c >= 0x20 && c < 0x7F ? QLatin1Char(c) : QLatin1Char('.');
        return text;
    }
    default: return {};
    }
}

QHash<int, QByteArray> HexModel::roleNames() const
{
    return {{OffsetRole, "offset"}, {HexRole, "hex"}, {AsciiRole, "ascii"}};
}

} // namespace Keyfob
