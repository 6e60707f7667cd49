// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "httpdate.h"

#include "core/versions.h"

#include <QLocale>
#include <QString>

namespace Keyfob {

namespace {

QDateTime parse(const QString &text, const QString &format)
{
    QDateTime date = QLocale::c().toDateTime(text, format);
    date = QDateTime(date.date(), date.time(), Utc);
    return date;
}

/// \a digits as a number, or -1.
int number(QByteArrayView digits)
{
    int value = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9')
            return -1;
        value = 10 * value + (c - '0');
    }
    return value;
}

/// "Sun, 06 Nov 1994 08:49:37 GMT" by its places: every answer has one, and QLocale takes its time.
QDateTime parseFixdate(QByteArrayView text)
{
    if (text.size() != 29 || text.sliced(3, 2) != ", " || text[7] != ' ' || text[11] != ' '
        || text[16] != ' ' || text[19] != ':' || text[22] != ':' || text.sliced(25) != " GMT")
        return {};
    constexpr QByteArrayView Months = "JanFebMarAprMayJunJulAugSepOctNovDec";
    constexpr QByteArrayView Days = "MonTueWedThuFriSatSun";
    const qsizetype month = Months.indexOf(text.sliced(8, 3));
    const qsizetype day = Days.indexOf(text.sliced(0, 3));
    const QDate date(number(text.sliced(12, 4)), month % 3 == 0 ? int(month / 3) + 1 : 0,
                     number(text.sliced(5, 2)));
    const QTime time(number(text.sliced(17, 2)), number(text.sliced(20, 2)),
                     number(text.sliced(23, 2)));
    if (!date.isValid() || !time.isValid() || day % 3 != 0 || date.dayOfWeek() != day / 3 + 1)
        return {};
    return QDateTime(date, time, Utc);
}

} // namespace

QDateTime parseHttpDate(QByteArrayView text, const QDateTime &now)
{
    text = text.trimmed();
    QDateTime parsed = parseFixdate(text);
    if (parsed.isValid() || text.isEmpty())
        return parsed;
    const QString date = QString::fromLatin1(text);
    // asctime: Sun Nov  6 08:49:37 1994
    parsed = parse(date.simplified(), QStringLiteral("ddd MMM d HH:mm:ss yyyy"));
    if (parsed.isValid())
        return parsed;
    // RFC 850: Sunday, 06-Nov-94 08:49:37 GMT; the day's name fits one century only, so it goes
    const QString withoutDay = date.section(QStringLiteral(", "), 1);
    parsed = parse(withoutDay, QStringLiteral("dd-MMM-yy HH:mm:ss 'GMT'")); // 19yy
    if (!parsed.isValid())
        return {};
    while (parsed.addYears(100) <= now.addYears(50))
        parsed = parsed.addYears(100);
    return parsed;
}

} // namespace Keyfob
