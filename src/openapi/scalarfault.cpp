// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "scalarfault.h"

#include "core/displaytext.h"
#include "core/text.h"
#include "json/jsonnumber.h"

#include <QDateTime>
#include <QHostAddress>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace Keyfob {

namespace {

constexpr qsizetype LongestMatched = 10'000;
constexpr qsizetype LongestPattern = 2'000;

bool matches(const char *pattern, const QString &value)
{
    const QRegularExpression expression(QString::fromLatin1(pattern));
    return expression.match(value).hasMatch();
}

bool isDate(const QString &value)
{
    return matches("\\A[0-9]{4}-[0-9]{2}-[0-9]{2}\\z", value)
        && QDate::fromString(value, Qt::ISODate).isValid();
}

/// RFC 3339 5.6 "full-time", with the leap second that QTime does not know.
bool isFullTime(const QString &value, bool needsZone)
{
    static const QRegularExpression time(
        QStringLiteral("\\A([01][0-9]|2[0-3]):[0-5][0-9](:([0-5][0-9]|60)(\\.[0-9]+)?)?"
                       "(Z|z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])?\\z"));
    const auto match = time.match(value);
    return match.hasMatch()
        && (!needsZone || (!match.captured(5).isEmpty() && !match.captured(2).isEmpty()));
}

bool isDateTime(const QString &value)
{
    return value.size() > 11 && isDate(value.left(10))
        && (value[10] == QLatin1Char('T') || value[10] == QLatin1Char('t')
            || value[10] == QLatin1Char(' '))
        && isFullTime(value.mid(11), true);
}

bool isEmail(const QString &value)
{
    return matches("\\A[^\\s@\"(),:;<>\\[\\\\\\]]+@[^\\s@.]+(\\.[^\\s@.]+)*\\z", value);
}

bool isHostName(const QString &value)
{
    return value.size() <= 253
        && matches("\\A[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
                   "(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*\\z",
                   value);
}

bool isIpv6(const QString &value)
{
    return value.contains(QLatin1Char(':')) && !value.contains(QLatin1Char('%'))
        && QHostAddress(value).protocol() == QAbstractSocket::IPv6Protocol;
}

bool isBase64(const QString &value)
{
    const QByteArray text = value.toLatin1();
    const auto options = QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors;
    return bool(QByteArray::fromBase64Encoding(text, options));
}

QString formatFault(const QString &value, const QString &format)
{
    struct Format
    {
        const char *name;
        bool (*fits)(const QString &);
        const char *sentence;
    };
    static const Format formats[] = {
        {"date", isDate, QT_TRANSLATE_NOOP("Keyfob::Text", "A date, such as 2026-03-31.")},
        {"date-time", isDateTime,
         QT_TRANSLATE_NOOP("Keyfob::Text",
                           "A date and time with its zone, such as 2026-03-31T14:30:00Z.")},
        {"time", [](const QString &text) { return isFullTime(text, false); },
         QT_TRANSLATE_NOOP("Keyfob::Text", "A time, such as 14:30:00.")},
        {"email", isEmail,
         QT_TRANSLATE_NOOP("Keyfob::Text", "An email address, such as name@example.com.")},
        {"uri",
         [](const QString &text) {
             const QUrl url(text, QUrl::StrictMode);
             return url.isValid() && !url.scheme().isEmpty() && !text.contains(QLatin1Char(' '));
         },
         QT_TRANSLATE_NOOP("Keyfob::Text", "A web address, such as https://example.com/.")},
        {"uuid",
         [](const QString &text) {
             return matches("\\A[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\\z", text);
         },
         QT_TRANSLATE_NOOP("Keyfob::Text",
                           "A UUID, such as 123e4567-e89b-12d3-a456-426614174000.")},
        {"ipv4",
         [](const QString &text) {
             return matches("\\A((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(\\.(?!\\z)|\\z)){4}",
                            text);
         },
         QT_TRANSLATE_NOOP("Keyfob::Text", "An IPv4 address, such as 192.0.2.1.")},
        {"ipv6", isIpv6,
         QT_TRANSLATE_NOOP("Keyfob::Text", "An IPv6 address, such as 2001:db8::1.")},
        {"hostname", isHostName,
         QT_TRANSLATE_NOOP("Keyfob::Text", "A host name, such as www.example.com.")},
        {"duration",
         [](const QString &text) {
             return matches("\\AP(?!\\z)([0-9]+W|([0-9]+Y)?([0-9]+M)?([0-9]+D)?"
                            "(T(?!\\z)([0-9]+H)?([0-9]+M)?([0-9]+(\\.[0-9]+)?S)?)?)\\z",
                            text);
         },
         QT_TRANSLATE_NOOP("Keyfob::Text", "A duration, such as PT1H30M.")},
        {"byte", isBase64, QT_TRANSLATE_NOOP("Keyfob::Text", "Text in Base64.")},
    };
    for (const Format &one : formats) {
        if (format == QLatin1StringView(one.name))
            return one.fits(value) ? QString() : Text::tr(one.sentence);
    }
    return {};
}

/// The limits of matching: what an expression from outside may cost (PCRE2 "pattern", LIMIT_MATCH).
bool failsPattern(const QString &value, const QString &pattern)
{
    if (pattern.isEmpty() || pattern.size() > LongestPattern || value.size() > LongestMatched)
        return false;
    // PCRE's own beginnings are none of JSON Schema's, and could raise the limits again.
    if (pattern.startsWith(QLatin1StringView("(*")))
        return false;
    static const QRegularExpression unicode(
        QStringLiteral("\\\\u(?:\\{([0-9a-fA-F]{1,6})\\}|([0-9a-fA-F]{4}))"));
    QString translated = pattern;
    translated.replace(unicode, QStringLiteral("\\x{\\1\\2}"));
    const QRegularExpression expression(
        QLatin1StringView("(*LIMIT_MATCH=50000)(*LIMIT_DEPTH=500)(*NO_JIT)") + translated);
    if (!expression.isValid())
        return false;
    const auto match = expression.match(value);
    return match.isValid() && !match.hasMatch();
}

/// A number as whole digits and a power of ten: 12.50 is 1250 × 10^-2. Nothing if it is long.
struct Scaled
{
    QByteArray digits;
    int power = 0;
};

std::optional<Scaled> scaled(QByteArrayView number)
{
    constexpr qsizetype Longest = 400;
    constexpr int HighestPower = 400;
    if (number.size() > Longest)
        return std::nullopt;
    Scaled result;
    qsizetype i = number.startsWith('-') ? 1 : 0;
    bool isFraction = false;
    for (; i < number.size() && (number[i] | 0x20) != 'e'; ++i) {
        if (number[i] == '.') {
            isFraction = true;
            continue;
        }
        result.digits += number[i];
        result.power -= isFraction;
    }
    if (i < number.size()) {
        bool isNumber = false;
        const int power = number.sliced(i + 1).toByteArray().toInt(&isNumber);
        // Before anything is added to it or its sign is turned: both can leave what an int holds.
        if (!isNumber || power > HighestPower || power < -HighestPower)
            return std::nullopt;
        result.power += power;
    }
    return result;
}

} // namespace

bool isWhole(QByteArrayView number)
{
    if (!number.contains('.') && !number.contains('e') && !number.contains('E'))
        return true;
    return isMultipleOf(number, "1");
}

bool isMultipleOf(QByteArrayView number, QByteArrayView step)
{
    auto value = scaled(number);
    auto unit = scaled(step);
    if (!value || !unit)
        return true;
    const int lowest = std::min(value->power, unit->power);
    value->digits.append(QByteArray(value->power - lowest, '0'));
    unit->digits.append(QByteArray(unit->power - lowest, '0'));
    bool isNumber = false;
    const quint64 divisor = unit->digits.toULongLong(&isNumber);
    constexpr quint64 Most = Q_UINT64_C(1'000'000'000'000'000'000); // ten times that still fits
    if (!isNumber || divisor == 0 || divisor > Most)
        return true;
    quint64 rest = 0;
    for (const char digit : std::as_const(value->digits))
        rest = (rest * 10 + static_cast<quint64>(digit - '0')) % divisor;
    return rest == 0;
}

QString numberFault(QByteArrayView number, const ApiSchema &schema)
{
    const auto text = [](const QByteArray &limit) { return QString::fromLatin1(limit); };
    if (const QByteArray least = schema.minimum(); !least.isEmpty()) {
        const int order = JsonNumber::compare(number, least);
        if (schema.isMinimumExclusive() && order <= 0)
            return Text::tr("More than %1.").arg(text(least));
        if (order < 0)
            return Text::tr("At least %1.").arg(text(least));
    }
    if (const QByteArray most = schema.maximum(); !most.isEmpty()) {
        const int order = JsonNumber::compare(number, most);
        if (schema.isMaximumExclusive() && order >= 0)
            return Text::tr("Less than %1.").arg(text(most));
        if (order > 0)
            return Text::tr("At most %1.").arg(text(most));
    }
    const QString format = schema.format();
    const bool isShort = format == QLatin1StringView("int32");
    if (isShort || format == QLatin1StringView("int64")) {
        const QByteArrayView least = isShort ? "-2147483648" : "-9223372036854775808";
        const QByteArrayView most = isShort ? "2147483647" : "9223372036854775807";
        if (JsonNumber::compare(number, least) < 0)
            return Text::tr("At least %1.").arg(QString::fromLatin1(least));
        if (JsonNumber::compare(number, most) > 0)
            return Text::tr("At most %1.").arg(QString::fromLatin1(most));
    }
    if (const QByteArray step = schema.multipleOf(); !step.isEmpty() && !isMultipleOf(number, step))
        return Text::tr("A multiple of %1.").arg(text(step));
    return {};
}

QString textFault(const QString &value, const ApiSchema &schema)
{
    const auto pairs =
        std::count_if(value.begin(), value.end(), [](QChar c) { return c.isLowSurrogate(); });
    const qint64 length = value.size() - pairs;
    if (const auto least = schema.minLength(); least && length < *least) {
        return *least == 1 ? Text::tr("It must not be empty.")
                           : Text::tr("At least %1 characters.").arg(*least);
    }
    if (const auto most = schema.maxLength(); most && length > *most)
        return Text::tr("At most %1 characters.").arg(*most);
    if (const QString fault = formatFault(value, schema.format()); !fault.isEmpty())
        return fault;
    if (failsPattern(value, schema.pattern())) {
        return Text::tr("It must have the form %1.").arg(plainText(schema.pattern(), 60));
    }
    return {};
}

} // namespace Keyfob
