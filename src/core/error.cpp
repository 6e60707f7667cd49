// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "error.h"

#include <QCoreApplication>
#include <QMetaEnum>

namespace Keyfob {

Error::Error(ErrorCode code, QString message, QString detail)
    : m_code(code)
    , m_message(std::move(message))
    , m_detail(std::move(detail))
{
}

Error Error::cancelled()
{
    return Error(ErrorCode::Cancelled, QCoreApplication::translate("Keyfob", "Cancelled."));
}

QString Error::name() const
{
    return QString::fromLatin1(
        QMetaEnum::fromType<ErrorCode>().valueToKey(static_cast<int>(m_code)));
}

QString plainText(const QString &text, qsizetype cap)
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
    return out;
}

} // namespace Keyfob
