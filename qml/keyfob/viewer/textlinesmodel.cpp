// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "textlinesmodel.h"

#include "json/jsonstring.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>
#include <utility>

namespace Keyfob {

TextLines TextLines::of(QByteArray text)
{
    TextLines lines;
    lines.text = std::move(text);
    const QByteArrayView all = lines.text;
    lines.begins.reserve(static_cast<std::size_t>(all.size() / MaxLength + 1));
    qsizetype begin = 0;
    quint32 goesOn = 0;
    quint32 number = 0;
    while (begin < all.size()) {
        number += 1 - goesOn;
        if (lines.begins.size() % Stride == 0)
            lines.numbers.push_back(number);
        lines.begins.push_back(static_cast<quint32>(begin) * 2 + goesOn);
        const QByteArrayView piece = all.sliced(begin, std::min(MaxLength, all.size() - begin));
        const qsizetype end = piece.indexOf('\n');
        if (end >= 0) {
            begin += end + 1;
            goesOn = 0;
        } else if (begin + piece.size() == all.size()) {
            break;
        } else {
            qsizetype length = piece.size(); // no character is cut in two
            while (length > MaxLength - 4
                   && (static_cast<uchar>(all[begin + length]) & 0xC0) == 0x80)
                --length;
            begin += length;
            goesOn = 1;
        }
    }
    lines.begins.shrink_to_fit();
    return lines;
}

void TextLinesModel::setLines(TextLines lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
    Q_EMIT changed();
}

QByteArrayView TextLinesModel::line(std::size_t row) const
{
    const auto &begins = m_lines.begins;
    const qsizetype begin = begins[row] / 2;
    const qsizetype end =
        row + 1 < begins.size() ? static_cast<qsizetype>(begins[row + 1] / 2) : m_lines.text.size();
    QByteArrayView text = QByteArrayView(m_lines.text).sliced(begin, end - begin);
    if (text.endsWith('\n'))
        text.chop(1);
    if (text.endsWith('\r'))
        text.chop(1);
    return text;
}

void TextLinesModel::copyLine(int row) const
{
    if (row >= 0 && row < count())
        QGuiApplication::clipboard()->setText(
            QString::fromUtf8(line(static_cast<std::size_t>(row))));
}

quint32 TextLinesModel::lineNumber(std::size_t row) const
{
    const std::size_t known = row - row % TextLines::Stride;
    quint32 number = m_lines.numbers[known / TextLines::Stride];
    for (std::size_t i = known + 1; i <= row; ++i)
        number += 1 - m_lines.begins[i] % 2;
    return number;
}

int TextLinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant TextLinesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const auto &begins = m_lines.begins;
    switch (role) {
    case Qt::DisplayRole:
    case TextRole: return JsonString::shownText(line(row));
    case NumberRole: // empty where a line continues
        if (begins[row] % 2 != 0)
            return QString();
        return QString::number(lineNumber(row));
    default: return {};
    }
}

QHash<int, QByteArray> TextLinesModel::roleNames() const
{
    return {{TextRole, "text"}, {NumberRole, "number"}};
}

} // namespace Keyfob
