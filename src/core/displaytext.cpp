// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "displaytext.h"

#include <QList>

namespace Keyfob {

DisplayText plainText(const QString &text, qsizetype cap)
{
    QString out;
    for (const char32_t c : text.toUcs4()) {
        const QChar::Category category = QChar::category(c);
        if (QChar::isSpace(c)) {
            out += QLatin1Char(' ');
        } else if (category != QChar::Other_Control && category != QChar::Other_Format
                   && category != QChar::Other_Surrogate && category != QChar::Other_PrivateUse
                   && category != QChar::Other_NotAssigned) {
            out += QChar::fromUcs4(c);
        }
        if (out.size() >= 4 * cap)
            break;
    }
    out = out.simplified();
    if (out.size() > cap) {
        out.truncate(out.at(cap - 1).isHighSurrogate() ? cap - 1 : cap);
        out += QChar(0x2026);
    }
    return DisplayText(out);
}

bool isPlainText(const QString &text, qsizetype cap)
{
    const QString shown = plainText(text, cap);
    return shown == text;
}

} // namespace Keyfob
