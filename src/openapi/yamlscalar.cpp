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

} // namespace

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
