// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "jsonnumber.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

namespace Keyfob::JsonNumber {

namespace {

/// A number as 0.DIGITS × 10^exponent, without zeros at either end of the digits.
struct Decimal
{
    explicit Decimal(QByteArrayView number)
    {
        if (number.startsWith('-')) {
            isNegative = true;
            number = number.sliced(1);
        }
        qsizetype mark = 0;
        while (mark < number.size() && (number[mark] | 0x20) != 'e')
            ++mark;
        if (mark < number.size()) {
            QByteArrayView power = number.sliced(mark + 1);
            const bool isBelow = power.startsWith('-');
            if (isBelow || power.startsWith('+'))
                power = power.sliced(1);
            for (const char c : power) // beyond this no digits make up for it
                exponent = std::min<qint64>(exponent * 10 + (c - '0'), Huge);
            if (isBelow)
                exponent = -exponent;
            number = number.first(mark);
        }
        const qsizetype dot = number.indexOf('.');
        whole = dot < 0 ? number : number.first(dot);
        fraction = dot < 0 ? QByteArrayView() : number.sliced(dot + 1);
        while (!fraction.isEmpty() && fraction.back() == '0')
            fraction.chop(1);
        qsizetype zeros = 0;
        while (zeros < size() && at(zeros) == '0')
            ++zeros;
        skipped = zeros;
        exponent += whole.size() - zeros;
        count = size();
        while (count > skipped && at(count - 1) == '0')
            --count;
    }

    qsizetype size() const { return whole.size() + fraction.size(); }
    char at(qsizetype i) const { return i < whole.size() ? whole[i] : fraction[i - whole.size()]; }
    bool isZero() const { return skipped == count; }

    static constexpr qint64 Huge = std::numeric_limits<qint64>::max() / 100;

    bool isNegative = false;
    QByteArrayView whole;
    QByteArrayView fraction;
    qsizetype skipped = 0;
    qsizetype count = 0;
    qint64 exponent = 0;
};

int compareMagnitudes(const Decimal &a, const Decimal &b)
{
    if (a.exponent != b.exponent)
        return a.exponent < b.exponent ? -1 : 1;
    const qsizetype left = a.count - a.skipped, right = b.count - b.skipped;
    for (qsizetype i = 0; i < std::min(left, right); ++i) {
        const char x = a.at(a.skipped + i), y = b.at(b.skipped + i);
        if (x != y)
            return x < y ? -1 : 1;
    }
    return left == right ? 0 : left < right ? -1 : 1;
}

} // namespace

double approximate(QByteArrayView number)
{
    double value = 0;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), value);
    if (error != std::errc::result_out_of_range)
        return value;
    // Too large or too near to zero: the exponent says which.
    const Decimal decimal(number);
    const double size =
        decimal.isZero() || decimal.exponent < 0 ? 0.0 : std::numeric_limits<double>::infinity();
    return decimal.isNegative ? -size : size;
}

int compare(QByteArrayView a, QByteArrayView b)
{
    const Decimal left(a), right(b);
    if (left.isZero() || right.isZero()) {
        const int sign = left.isZero() ? (right.isNegative ? 1 : -1) : (left.isNegative ? -1 : 1);
        return left.isZero() && right.isZero() ? 0 : sign;
    }
    if (left.isNegative != right.isNegative)
        return left.isNegative ? -1 : 1;
    const int size = compareMagnitudes(left, right);
    return left.isNegative ? -size : size;
}

} // namespace Keyfob::JsonNumber
