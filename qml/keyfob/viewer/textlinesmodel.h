// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAbstractListModel>
#include <QByteArray>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace Keyfob {

/// Where the lines of a text begin. Long ones are broken, so that each piece is quickly drawn.
struct TextLines
{
    static constexpr qsizetype MaxLength = 120; ///< Octets

    QByteArray text;
    std::vector<quint32> begins; ///< Offset × 2, plus 1 where a line continues
    std::vector<quint32> numbers; ///< Of the lines at every Stride-th piece, from 1
    static constexpr std::size_t Stride = 256;

    static TextLines of(QByteArray text);
};

/// A text line by line, as plain text in which all is seen (JsonString::shownText()).
class TextLinesModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from ResponseBody")
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int pieceLength READ pieceLength CONSTANT)

public:
    enum Role { TextRole = Qt::UserRole + 1, NumberRole };

    using QAbstractListModel::QAbstractListModel;

    void setLines(TextLines lines);
    /// The octets of the piece at \a row, on the clipboard.
    Q_INVOKABLE void copyLine(int row) const;

    /// No row has more characters.
    int pieceLength() const { return static_cast<int>(TextLines::MaxLength); }
    int count() const { return static_cast<int>(m_lines.begins.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    QByteArrayView line(std::size_t row) const;
    quint32 lineNumber(std::size_t row) const;

    TextLines m_lines;
};

} // namespace Keyfob
