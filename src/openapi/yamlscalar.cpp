// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "yamlscalar.h"

namespace Keyfob::YamlScalar {

namespace {

bool isYamlDigit(char c)
{
    return c >= '0' && c <= '9';
}

qsizetype digitsAt(QByteArrayView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && isYamlDigit(text[end]))
        ++end;
    return end - at;
}

bool isPrefixed(QByteArrayView text)
{
    if (text.size() < 3 || text.size() > 18 || text[0] != '0' || (text[1] != 'x' && text[1] != 'o'))
        return false;
    bool ok = false;
    text.sliced(2).toByteArray().toULongLong(&ok, text[1] == 'x' ? 16 : 8);
    return ok && text[2] != '+' && text[2] != '-';
}

bool isDecimal(QByteArrayView text)
{
    qsizetype at = text.startsWith('-') || text.startsWith('+') ? 1 : 0;
    const qsizetype whole = digitsAt(text, at);
    if (whole > 1 && text[at] == '0')
        return false;
    at += whole;
    qsizetype fraction = 0;
    if (at < text.size() && text[at] == '.') {
        fraction = digitsAt(text, ++at);
        at += fraction;
    }
    if (whole + fraction == 0)
        return false;
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        if (at < text.size() && (text[at] == '-' || text[at] == '+'))
            ++at;
        const qsizetype exponent = digitsAt(text, at);
        if (exponent == 0)
            return false;
        at += exponent;
    }
    return at == text.size();
}

/// Reads a quoted scalar, octet by octet (YAML 1.2 7.3).
class QuotedReader
{
public:
    explicit QuotedReader(QByteArrayView text)
        : m_text(text)
    {
    }

    std::optional<QByteArray> read()
    {
        const char quote = next();
        for (++m_at; m_at < m_text.size();) {
            const char c = next();
            if (c == quote) {
                if (quote == '"' || next(1) != '\'')
                    return m_out;
                m_out += quote;
                m_at += 2;
            } else if (c == '\\' && quote == '"') {
                if (!escape())
                    return std::nullopt;
                m_kept = m_out.size();
            } else if (isBreak(c)) {
                fold();
            } else {
                m_out += c;
                ++m_at;
            }
        }
        return std::nullopt;
    }

private:
    static bool isBreak(char c) { return c == '\n' || c == '\r'; }
    char next(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\0';
    }

    /// Steps over one line break and the blanks after it.
    void skipBreak()
    {
        m_at += next() == '\r' && next(1) == '\n' ? 2 : 1;
        while (next() == ' ' || next() == '\t')
            ++m_at;
    }

    /// One break is a space, and each more is a break.
    void fold()
    {
        while (m_out.size() > m_kept && (m_out.back() == ' ' || m_out.back() == '\t'))
            m_out.chop(1);
        skipBreak();
        if (!isBreak(next()))
            m_out += ' ';
        for (; isBreak(next()); skipBreak())
            m_out += '\n';
        m_kept = m_out.size();
    }

    std::optional<char32_t> hex(qsizetype digits)
    {
        if (m_text.size() - m_at < digits)
            return std::nullopt;
        bool ok = false;
        const uint value = m_text.sliced(m_at, digits).toByteArray().toUInt(&ok, 16);
        m_at += digits;
        return ok ? std::optional<char32_t>(value) : std::nullopt;
    }

    bool escape()
    {
        const char name = next(1);
        if (isBreak(name)) {
            ++m_at;
            skipBreak();
            for (; isBreak(next()); skipBreak())
                m_out += '\n';
            return true;
        }
        m_at += 2;
        if (name == 'x' || name == 'u' || name == 'U')
            return character(hex(name == 'x' ? 2 : name == 'u' ? 4 : 8));
        static constexpr QByteArrayView names("0abt\tnvfre \"/\\N_LP");
        static constexpr char16_t meanings[] {
            0, 7, 8, 9, 9, 10, 11, 12, 13, 0x1B, ' ', '"', '/', '\\', 0x85, 0xA0, 0x2028, 0x2029};
        const qsizetype known = names.indexOf(name);
        return known >= 0 && character(meanings[known]);
    }

    /// Adds a character; two that make one as in JSON are one.
    bool character(std::optional<char32_t> c)
    {
        if (!c || *c > 0x10FFFF)
            return false;
        if (QChar::isHighSurrogate(*c) && next() == '\\' && next(1) == 'u') {
            const qsizetype at = m_at;
            m_at += 2;
            const auto low = hex(4);
            if (low && QChar::isLowSurrogate(*low))
                c = QChar::surrogateToUcs4(static_cast<char16_t>(*c), static_cast<char16_t>(*low));
            else
                m_at = at;
        }
        if (QChar::isSurrogate(*c))
            c = QChar::ReplacementCharacter;
        m_out += QString::fromUcs4(&*c, 1).toUtf8();
        return true;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    QByteArray m_out;
    qsizetype m_kept = 0; ///< Blanks before this stay.
};

} // namespace

std::optional<QByteArray> unquoted(QByteArrayView text)
{
    return QuotedReader(text).read();
}

DataArena::Kind kindOf(QByteArrayView text)
{
    using Kind = DataArena::Kind;
    if (text.isEmpty() || text == "~" || text == "null" || text == "Null" || text == "NULL")
        return Kind::Null;
    if (text == "true" || text == "True" || text == "TRUE" || text == "false" || text == "False"
        || text == "FALSE")
        return Kind::Boolean;
    const char first = text.front();
    if (!isYamlDigit(first) && first != '-' && first != '+' && first != '.')
        return Kind::String;
    return isDecimal(text) || isPrefixed(text) ? Kind::Number : Kind::String;
}

QByteArray toJsonNumber(QByteArrayView number)
{
    if (isPrefixed(number)) {
        return QByteArray::number(
            number.sliced(2).toByteArray().toULongLong(nullptr, number[1] == 'x' ? 16 : 8));
    }
    QByteArray out;
    if (number.startsWith('+'))
        number = number.sliced(1);
    if (number.startsWith('-')) {
        out = "-";
        number = number.sliced(1);
    }
    if (number.startsWith('.'))
        out += '0';
    const qsizetype whole = digitsAt(number, 0);
    out += number.first(whole);
    number = number.sliced(whole);
    if (number.startsWith('.')) {
        const qsizetype fraction = digitsAt(number, 1);
        if (fraction > 0)
            out += number.first(1 + fraction);
        number = number.sliced(1 + fraction);
    }
    return out += number;
}

} // namespace Keyfob::YamlScalar
