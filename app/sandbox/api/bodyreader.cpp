// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "api/bodyreader.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QUrl>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Keyfob::Sandbox {

namespace {

constexpr qsizetype MaxUri = 2000;

bool fits(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

bool isWithin(double value, const BodyReader::Range &range)
{
    const double steps = value / range.step;
    return value >= range.low && value <= range.high && std::abs(steps - std::round(steps)) < 1e-6;
}

QString hintOf(const BodyReader::Range &range)
{
    return u"A number from %1 to %2, in steps of %3, is needed."_s.arg(range.low)
        .arg(range.high, 0, 'g', 12)
        .arg(range.step);
}

} // namespace

BodyReader::BodyReader(const QJsonObject &body, FieldErrors &errors, const QString &pointer)
    : m_body(body)
    , m_errors(errors)
    , m_pointer(pointer)
{
}

QString BodyReader::pointerTo(const QString &name) const
{
    QString escaped = name;
    escaped.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
    return m_pointer + u'/' + escaped;
}

void BodyReader::refuse(const QString &name, const QString &detail)
{
    m_errors.addMember(pointerTo(name), detail);
}

std::optional<QJsonValue> BodyReader::value(const QString &name, Presence presence)
{
    const QJsonValue value = m_body.value(name);
    if (!value.isUndefined() && !value.isNull())
        return value;
    if (presence == Required)
        refuse(name, u"This is needed."_s);
    return std::nullopt;
}

QString BodyReader::text(const QString &name, qsizetype length, Presence presence)
{
    const auto given = value(name, presence);
    if (!given)
        return {};
    const QString text = given->toString().trimmed();
    if (!given->isString())
        refuse(name, u"A text is needed."_s);
    else if (presence == Required && text.isEmpty())
        refuse(name, u"A text of 1 to %1 characters is needed."_s.arg(length));
    else if (text.size() > length)
        refuse(name, u"At most %1 characters are allowed."_s.arg(length));
    return text;
}

QString BodyReader::textLike(const QString &name, const QString &pattern, const QString &hint,
                             Presence presence)
{
    const auto given = value(name, presence);
    if (!given)
        return {};
    if (!fits(given->toString(), pattern))
        refuse(name, hint);
    return given->toString();
}

QString BodyReader::choice(const QString &name, const QStringList &values, const QString &fallback)
{
    const auto given = value(name, Optional);
    return given ? choice(name, values) : fallback;
}

QString BodyReader::choice(const QString &name, const QStringList &values)
{
    const auto given = value(name, Required);
    if (given && !values.contains(given->toString()))
        refuse(name, u"One of these is needed: %1."_s.arg(values.join(u", ")));
    return given ? given->toString() : QString();
}

QString BodyReader::uri(const QString &name)
{
    const auto given = value(name, Optional);
    if (!given)
        return {};
    const QString text = given->toString();
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"https" || url.scheme() == u"http";
    if (!url.isValid() || !isWeb || url.host().isEmpty() || text.size() > MaxUri)
        refuse(name, u"An address such as https://example.com/ is needed."_s);
    return text;
}

std::optional<double> BodyReader::number(const QString &name, const Range &range, Presence presence)
{
    const auto given = value(name, presence);
    if (!given)
        return std::nullopt;
    if (!given->isDouble() || !isWithin(given->toDouble(), range))
        refuse(name, hintOf(range));
    return given->toDouble();
}

bool BodyReader::boolean(const QString &name, bool fallback)
{
    const auto given = value(name, Optional);
    if (given && !given->isBool())
        refuse(name, u"true or false is needed."_s);
    return given ? given->toBool() : fallback;
}

QDate BodyReader::date(const QString &name, Presence presence)
{
    const auto given = value(name, presence);
    if (!given)
        return {};
    const QDate date = QDate::fromString(given->toString(), Qt::ISODate);
    if (!date.isValid() || date.toString(Qt::ISODate) != given->toString())
        refuse(name, u"A day such as 2026-03-31 is needed."_s);
    return date;
}

QStringList BodyReader::texts(const QString &name, qsizetype count, qsizetype length)
{
    const auto given = value(name, Optional);
    if (!given)
        return {};
    QStringList texts;
    const QJsonArray items = given->toArray();
    if (!given->isArray() || items.size() > count)
        refuse(name, u"A list of at most %1 texts is needed."_s.arg(count));
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString text = items.at(i).toString();
        const QString place = u"%1/%2"_s.arg(pointerTo(name)).arg(i);
        if (text.isEmpty() || text.size() > length)
            m_errors.addMember(place, u"A text of 1 to %1 characters is needed."_s.arg(length));
        else if (texts.contains(text))
            m_errors.addMember(place, u"This is there already."_s);
        texts.append(text);
    }
    return texts;
}

QMap<QString, double> BodyReader::numbers(const QString &name, const QString &pattern,
                                          const QString &hint, const Range &range)
{
    QMap<QString, double> numbers;
    const auto given = object(name).value_or(QJsonObject());
    for (auto item = given.begin(); item != given.end(); ++item) {
        const QString place = BodyReader({}, m_errors, pointerTo(name)).pointerTo(item.key());
        if (!fits(item.key(), pattern))
            m_errors.addMember(place, hint);
        else if (!item->isDouble() || !isWithin(item->toDouble(), range))
            m_errors.addMember(place, hintOf(range));
        numbers.insert(item.key(), item->toDouble());
    }
    return numbers;
}

std::optional<QJsonObject> BodyReader::object(const QString &name)
{
    const auto given = value(name, Optional);
    if (!given)
        return std::nullopt;
    if (!given->isObject())
        refuse(name, u"An object is needed."_s);
    return given->toObject();
}

} // namespace Keyfob::Sandbox
