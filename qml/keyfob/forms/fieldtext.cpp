// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "fieldtext.h"

#include "openapi/jsonmembers.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

namespace Keyfob::FieldText {

namespace {

/// Digits of any script as ASCII, signs and separators of \a locale as JSON writes them.
QString plainNumber(const QString &typed, const QLocale &locale)
{
    QString text;
    for (const QChar c : typed) {
        if (c.isDigit())
            text += QChar(u'0' + c.digitValue());
        else if (c == u'\u2212')
            text += u'-';
        else if (c == u'\u066b')
            text += locale.decimalPoint();
        else if (!c.isSpace() && c != u'\'' && c != u'’' && c != u'\u066c')
            text += c;
    }
    return text.startsWith(u'+') ? text.mid(1) : text;
}

/// \a text without the thousands separators \a group, if they stand where such stand.
QString withoutGroups(const QString &text, QChar group, QChar point)
{
    const QString pattern = QStringLiteral("^-?\\d{1,3}(%1\\d{3})+(%2\\d*)?$")
                                .arg(QRegularExpression::escape(QString(group)),
                                     QRegularExpression::escape(QString(point)));
    return QRegularExpression(pattern).match(text).hasMatch() ? QString(text).remove(group) : text;
}

} // namespace

QByteArray quoted(const QString &text)
{
    QString json(u'"');
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'"': json += QLatin1StringView("\\\""); break;
        case u'\\': json += QLatin1StringView("\\\\"); break;
        case u'\n': json += QLatin1StringView("\\n"); break;
        case u'\r': json += QLatin1StringView("\\r"); break;
        case u'\t': json += QLatin1StringView("\\t"); break;
        default:
            if (c.unicode() < 0x20)
                json += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
            else
                json += c;
        }
    }
    return (json + u'"').toUtf8();
}

QString indented(QByteArrayView json)
{
    const QByteArray text = compactJson(json);
    QByteArray result;
    int depth = 0;
    bool isInString = false;
    const auto newLine = [&] { result += '\n' + QByteArray(qsizetype(2) * depth, ' '); };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text.at(i);
        const char before = i > 0 ? text.at(i - 1) : ' ';
        if (isInString) {
            result += c;
            if (c == '\\' && i + 1 < text.size())
                result += text.at(++i);
            isInString = c != '"';
            continue;
        }
        if (c == '}' || c == ']') {
            depth = std::max(0, depth - 1);
            if (before != '{' && before != '[')
                newLine();
        } else if ((before == '{' || before == '[') && i > 0) {
            newLine();
        }
        result += c;
        if (c == '{' || c == '[')
            depth = std::min(depth + 1, 64); // deeper is only written further to the right
        else if (c == ',')
            newLine();
        else if (c == ':')
            result += ' ';
        isInString = c == '"';
    }
    return QString::fromUtf8(result);
}

QByteArray number(const QString &typed, const QLocale &locale)
{
    static const QRegularExpression grammar(
        QStringLiteral("^(-?)0*(\\d*)(?:\\.(\\d*))?([eE][+-]?\\d+)?$"));
    QString text = plainNumber(typed, locale);
    const QChar point = locale.decimalPoint().at(0);
    const QString separator = locale.groupSeparator();
    if (separator.size() == 1 && !separator.at(0).isSpace())
        text = withoutGroups(text, separator.at(0), point);
    if (point != u'.' && !text.contains(u'.'))
        text.replace(point, u'.');
    const auto match = grammar.match(text);
    const QString fraction = match.captured(3);
    const bool hasDigits = text.contains(QRegularExpression(QStringLiteral("^-?\\.?\\d")));
    if (!match.hasMatch() || !hasDigits)
        return {};
    QString result = match.captured(1);
    result += match.captured(2).isEmpty() ? QStringLiteral("0") : match.captured(2);
    if (!fraction.isEmpty())
        result += u'.' + fraction;
    return (result + match.captured(4)).toLatin1();
}

QString shownNumber(QByteArrayView lexeme, const QLocale &locale)
{
    return QString::fromLatin1(lexeme).replace(QLatin1Char('.'), locale.decimalPoint());
}

QDate date(const QString &typed, const QLocale &locale)
{
    const QString text = typed.trimmed();
    static const QRegularExpression iso(QStringLiteral("^\\d{4}-\\d{1,2}-\\d{1,2}$"));
    if (iso.match(text).hasMatch()) {
        const QStringList parts = text.split(u'-');
        return QDate(parts.at(0).toInt(), parts.at(1).toInt(), parts.at(2).toInt());
    }
    static const QRegularExpression year(QStringLiteral("(^|\\D)\\d{4}(\\D|$)"));
    if (!year.match(text).hasMatch())
        return {};
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1StringView("yyyy")))
        format.replace(QLatin1StringView("yy"), QLatin1StringView("yyyy"));
    for (const QString &form : {format,
                                QString(format)
                                    .replace(QLatin1StringView("dd"), QLatin1StringView("d"))
                                    .replace(QLatin1StringView("MM"), QLatin1StringView("M"))}) {
        if (const QDate found = locale.toDate(text, form); found.isValid())
            return found;
    }
    return locale.toDate(text, QLocale::LongFormat);
}

QString dateTime(const QString &typed, const QLocale &locale)
{
    static const QRegularExpression form(QStringLiteral(
        "^(.+?)(?:[Tt]|,? +)(\\d{1,2}:\\d{2})(:\\d{2}(?:\\.\\d+)?)? *([Zz]|[+-]\\d{2}:?\\d{2})?$"));
    const auto match = form.match(typed.trimmed());
    const QDate day = match.hasMatch() ? date(match.captured(1), locale) : QDate();
    if (!day.isValid())
        return {};
    const QString time = match.captured(2).rightJustified(5, u'0')
        + (match.captured(3).isEmpty() ? QStringLiteral(":00") : match.captured(3));
    QString zone = match.captured(4).toUpper();
    if (zone.size() == 5)
        zone.insert(3, u':');
    if (zone.isEmpty()) {
        const QTime clock = QTime::fromString(time.left(8), Qt::ISODate);
        const int minutes = QDateTime(day, clock).offsetFromUtc() / 60;
        zone = QStringLiteral("%1%2:%3")
                   .arg(QLatin1Char(minutes < 0 ? '-' : '+'))
                   .arg(qAbs(minutes) / 60, 2, 10, QLatin1Char('0'))
                   .arg(qAbs(minutes) % 60, 2, 10, QLatin1Char('0'));
    }
    return day.toString(Qt::ISODate) + u'T' + time + zone;
}

QStringList times(const QString &typed)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{1,2}:\\d{2})(:\\d{2}(?:\\.\\d+)?)?([Zz]|[+-]\\d{2}:\\d{2})?$"));
    const auto match = form.match(typed.trimmed());
    if (!match.hasMatch())
        return {};
    const QString minute = match.captured(1).rightJustified(5, u'0');
    const QString second = match.captured(2);
    const QString zone = match.captured(3).toUpper();
    const QString whole = minute + (second.isEmpty() ? QStringLiteral(":00") : second);
    QStringList forms {minute + second + zone, whole + zone};
    if (zone.isEmpty())
        forms.append(whole + u'Z');
    forms.removeDuplicates();
    return forms;
}

} // namespace Keyfob::FieldText
