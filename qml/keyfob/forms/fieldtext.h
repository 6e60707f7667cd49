// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QDate>
#include <QLocale>
#include <QString>
#include <QStringList>

/// What people type, as JSON, and the other way round. Numbers stay text: no digit is lost.
namespace Keyfob::FieldText {

/// \a text as a JSON string.
QByteArray quoted(const QString &text);

/// \a json, which is valid, in lines that people can read: each member and item in one of its own.
QString indented(QByteArrayView json);

/// The JSON number that somebody means who writes numbers as \a locale does, or as JSON does;
/// empty: it is none. "1.234" means what it means in \a locale.
QByteArray number(const QString &text, const QLocale &locale);
/// The JSON number \a lexeme with the decimal separator of \a locale.
QString shownNumber(QByteArrayView lexeme, const QLocale &locale);

/// The date in \a text, as in ISO 8601 or as \a locale writes it with four digits of the year;
/// invalid: it is none.
QDate date(const QString &text, const QLocale &locale);
/// \a text as RFC 3339 writes a date with a time. What is left out is added: seconds, and the zone
/// of this machine on that day. Empty: it is none.
QString dateTime(const QString &text, const QLocale &locale);
/// \a text as a time in the forms that APIs want, the one that was typed first; none: it is none.
QStringList times(const QString &text);

} // namespace Keyfob::FieldText
