// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "httpdate.h"

#include <QLocale>
#include <QString>

namespace Keyfob {

namespace {

QDateTime parse(const QString &text, const QString &format)
{
    QDateTime date = QLocale::c().toDateTime(text, format);
    date.setTimeSpec(Qt::UTC);
    return date;
}

} // namespace

QDateTime parseHttpDate(QByteArrayView text, const QDateTime &now)
{
    const QString date = QString::fromLatin1(text.trimmed());
    // IMF-fixdate: Sun, 06 Nov 1994 08:49:37 GMT
    QDateTime parsed = parse(date, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    if (parsed.isValid())
        return parsed;
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
