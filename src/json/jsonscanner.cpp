// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "jsonscanner.h"

#include <QChar>
#include <QtGlobal>

#include <array>
#include <cstring>

namespace Keyfob {

namespace {

/// Octets of a string that need no look: ASCII but for quote, backslash and control characters.
constexpr std::array<bool, 256> Plain = [] {
    std::array<bool, 256> plain {};
    for (std::size_t c = 0x20; c < 0x80; ++c)
        plain[c] = c != '"' && c != '\\';
    return plain;
}();

} // namespace

JsonScanner::JsonScanner(QByteArrayView json, Strings strings)
    : m_at(json.data())
    , m_begin(json.data())
    , m_end(json.data() + json.size())
    , m_strict(strings == Strings::Strict)
{
}

bool JsonScanner::refuse(const char *fault)
{
    m_fault = atEnd() ? QT_TRANSLATE_NOOP("Keyfob::Json", "it ends too early") : fault;
    return false;
}

bool JsonScanner::literal(QByteArrayView text)
{
    if (!QByteArrayView(m_at, m_end - m_at).startsWith(text))
        return refuse(QT_TRANSLATE_NOOP("Keyfob::Json", "unknown word"));
    m_at += text.size();
    return true;
}

bool JsonScanner::word()
{
    switch (peek()) {
    case 't': return literal("true");
    case 'f': return literal("false");
    case 'n': return literal("null");
    case '-':
    case '0':
    case '1':
    case '2':
    case '3':
    case '4':
    case '5':
    case '6':
    case '7':
    case '8':
    case '9': return number();
    default: return refuse(QT_TRANSLATE_NOOP("Keyfob::Json", "value expected"));
    }
}

bool JsonScanner::digits()
{
    const char *start = m_at;
    while (m_at < m_end && *m_at >= '0' && *m_at <= '9')
        ++m_at;
    return m_at > start || refuse(QT_TRANSLATE_NOOP("Keyfob::Json", "digit expected"));
}

bool JsonScanner::number()
{
    take('-');
    if (!take('0') && !digits())
        return false;
    if (take('.') && !digits())
        return false;
    if (take('e') || take('E')) {
        if (!take('+'))
            take('-');
        return digits();
    }
    return true;
}

bool JsonScanner::hex4(uint &unit)
{
    unit = 0;
    for (int i = 0; i < 4; ++i, ++m_at) {
        const int c = peek();
        const int low = c | 0x20;
        if (c >= '0' && c <= '9')
            unit = unit * 16 + static_cast<uint>(c - '0');
        else if (c >= 0 && low >= 'a' && low <= 'f')
            unit = unit * 16 + static_cast<uint>(low - 'a' + 10);
        else
            return refuse(QT_TRANSLATE_NOOP("Keyfob::Json", "bad escape"));
    }
    return true;
}

bool JsonScanner::escape()
{
    const int c = peek();
    if (c > 0 && std::strchr("\"\\/bfnrt", c)) {
        ++m_at;
        return true;
    }
    if (c != 'u')
        return refuse(QT_TRANSLATE_NOOP("Keyfob::Json", "bad escape"));
    ++m_at;
    uint unit = 0;
    if (!hex4(unit))
        return false;
    if (!m_strict || !QChar::isSurrogate(unit))
        return true;
    const char *const lone = QT_TRANSLATE_NOOP("Keyfob::Json", "lone surrogate");
    if (QChar::isLowSurrogate(unit) || !take('\\') || !take('u'))
        return refuse(lone);
    if (!hex4(unit))
        return false;
    return QChar::isLowSurrogate(unit) || refuse(lone);
}

/// One UTF-8 sequence of two to four octets: shortest form, no surrogate, at most U+10FFFF.
bool JsonScanner::multibyte()
{
    const auto bad = [this] {
        if (m_strict)
            return refuse(QT_TRANSLATE_NOOP("Keyfob::Json", "bad UTF-8"));
        ++m_at;
        return true;
    };
    const auto lead = static_cast<uchar>(*m_at);
    const int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || m_end - m_at < length)
        return bad();
    char32_t c = lead & (0xFF >> (length + 1));
    for (int i = 1; i < length; ++i) {
        const auto next = static_cast<uchar>(m_at[i]);
        if ((next & 0xC0) != 0x80)
            return bad();
        c = (c << 6) | (next & 0x3F);
    }
    const char32_t least = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000;
    if (c < least || c > QChar::LastValidCodePoint || QChar::isSurrogate(c))
        return bad();
    m_at += length;
    return true;
}

bool JsonScanner::string()
{
    if (!take('"'))
        return refuse(QT_TRANSLATE_NOOP("Keyfob::Json", "string expected"));
    for (;;) {
        while (m_at < m_end && Plain[static_cast<uchar>(*m_at)])
            ++m_at;
        if (atEnd())
            return refuse("");
        const auto c = static_cast<uchar>(*m_at);
        if (c == '"') {
            ++m_at;
            return true;
        }
        if (c < 0x20)
            return refuse(QT_TRANSLATE_NOOP("Keyfob::Json", "control character"));
        if (c == '\\') {
            ++m_at;
            if (!escape())
                return false;
        } else if (!multibyte()) {
            return false;
        }
    }
}

void JsonScanner::skipString()
{
    ++m_at;
    for (;;) {
        const auto *quote = static_cast<const char *>(
            std::memchr(m_at, '"', static_cast<std::size_t>(m_end - m_at)));
        if (!quote) {
            m_at = m_end;
            return;
        }
        const char *first = quote;
        while (first > m_at && first[-1] == '\\')
            --first;
        m_at = quote + 1;
        if ((quote - first) % 2 == 0)
            return;
    }
}

} // namespace Keyfob
