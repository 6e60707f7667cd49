// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "jsonstring.h"

#include <algorithm>

namespace Keyfob::JsonString {

namespace {

/// Whether a person would see it for what it is.
bool isVisible(char32_t c)
{
    if (c < 0x20 || QChar::isSurrogate(c) || QChar::isNonCharacter(c))
        return false;
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return false;
    case QChar::Separator_Space: return c == U' ';
    default: return true;
    }
}

void appendEscape(QString &out, char16_t unit)
{
    out += QStringLiteral("\\u%1").arg(static_cast<uint>(unit), 4, 16, QLatin1Char('0'));
}

void appendShown(QString &out, QStringView text, bool asJson)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (unit >= 0x20 && unit < 0x7F) {
            if (asJson && (unit == u'"' || unit == u'\\'))
                out += u'\\';
            out += QChar(unit);
            continue;
        }
        const bool isPair =
            QChar::isHighSurrogate(unit) && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t c = isPair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : unit;
        if (isVisible(c)) {
            out += text[i];
            if (isPair)
                out += text[++i];
        } else if (unit == u'\n' && asJson) {
            out += QLatin1StringView("\\n");
        } else if (unit == u'\r' && asJson) {
            out += QLatin1StringView("\\r");
        } else if (unit == u'\t') {
            out += asJson ? QLatin1StringView("\\t") : QLatin1StringView("    ");
        } else {
            appendEscape(out, unit);
            if (isPair)
                appendEscape(out, text[++i].unicode());
        }
    }
}

int hexValue(char c)
{
    return c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10;
}

/// Without the quotes, which a lexeme that was cut may lack.
QByteArrayView inner(QByteArrayView lexeme)
{
    lexeme = lexeme.sliced(1);
    return lexeme.endsWith('"') ? lexeme.chopped(1) : lexeme;
}

/// The octets of \a text that make its first \a count characters or so, and no half one.
qsizetype beginOf(QByteArrayView text, qsizetype count)
{
    qsizetype i = 0;
    for (; i < text.size() && count >= 0; --count) {
        if (text[i] == '\\')
            i += i + 1 < text.size() && text[i + 1] == 'u' ? 6 : 2;
        else
            ++i;
        while (i < text.size() && (static_cast<uchar>(text[i]) & 0xC0) == 0x80)
            ++i;
    }
    return std::min(i, text.size());
}

QString decodeInner(QByteArrayView text)
{
    static constexpr QByteArrayView names("bfnrt");
    static constexpr QByteArrayView meanings("\b\f\n\r\t");
    QString out;
    out.reserve(text.size());
    qsizetype plain = 0;
    for (qsizetype i = text.indexOf('\\'); i >= 0 && i + 1 < text.size();
         i = text.indexOf('\\', plain)) {
        out += QString::fromUtf8(text.sliced(plain, i - plain));
        const char c = text[i + 1];
        plain = i + 2;
        if (c == 'u' && i + 6 <= text.size()) {
            int unit = 0;
            for (qsizetype k = i + 2; k < i + 6; ++k)
                unit = unit * 16 + hexValue(text[k]);
            out += QChar(static_cast<char16_t>(unit));
            plain = i + 6;
        } else if (const qsizetype k = names.indexOf(c); k >= 0) {
            out += QLatin1Char(meanings[k]);
        } else {
            out += QLatin1Char(c);
        }
    }
    return out += QString::fromUtf8(text.sliced(plain));
}

} // namespace

QString decode(QByteArrayView lexeme)
{
    return decodeInner(inner(lexeme));
}

QString shown(QByteArrayView lexeme, qsizetype cap)
{
    QByteArrayView text = inner(lexeme);
    const qsizetype end = beginOf(text, cap);
    const bool isLong = end < text.size();
    text = text.first(end);
    QString out;
    out += u'"';
    QString meaning = decodeInner(text);
    const bool isCut = isLong || meaning.size() > cap;
    if (meaning.size() > cap)
        meaning.truncate(meaning.at(cap - 1).isHighSurrogate() ? cap - 1 : cap);
    appendShown(out, meaning, true);
    return out += isCut ? u'…' : u'"';
}

QString shownText(QByteArrayView utf8)
{
    QString out;
    appendShown(out, QString::fromUtf8(utf8), false);
    return out;
}

} // namespace Keyfob::JsonString
