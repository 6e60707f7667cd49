// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "timesheet.h"

#include "json/strictjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Keyfob {

namespace {

auto invalid(const QString &detail)
{
    return fail(ErrorCode::ResponseInvalid,
                QCoreApplication::translate("Keyfob::Timesheet",
                                            "The API’s answer is not a list of timesheets."),
                detail);
}

Expected<Timesheet> fromObject(const QJsonObject &object)
{
    Timesheet entry;
    const QJsonValue id = object.value(QStringLiteral("id"));
    entry.id = id.isDouble() ? QString::number(id.toInteger()) : id.toString();
    if (entry.id.isEmpty())
        return invalid(QStringLiteral("id"));
    for (const auto &name :
         {QStringLiteral("employee"), QStringLiteral("user"), QStringLiteral("user_id")}) {
        if (entry.employee.isEmpty())
            entry.employee = plainText(object.value(name).toString(), 100);
    }
    entry.project = plainText(object.value(QStringLiteral("project")).toString(), 100);
    entry.date =
        QDate::fromString(object.value(QStringLiteral("date")).toString().left(10), Qt::ISODate);
    entry.hours = object.value(QStringLiteral("hours")).toDouble();
    entry.approved = object.value(QStringLiteral("approved")).toBool();
    return entry;
}

} // namespace

Expected<QList<Timesheet>> Timesheet::parseList(QByteArrayView json)
{
    // The strict parser reads objects: a bare list becomes the one member of one.
    const auto object =
        StrictJson::parseObject(QByteArray("{\"list\":" + json.toByteArray() + "}"));
    if (!object)
        return fail(object.error());
    QJsonValue list = object->value(QStringLiteral("list"));
    if (list.isObject())
        list = list.toObject().value(QStringLiteral("timesheets"));
    if (!list.isArray())
        return invalid(QStringLiteral("no list"));
    QList<Timesheet> entries;
    const QJsonArray array = list.toArray();
    for (const QJsonValue item : array) {
        auto entry = fromObject(item.toObject());
        if (!entry)
            return fail(entry.error());
        entries.append(std::move(*entry));
    }
    return entries;
}

Expected<Timesheet> Timesheet::parse(QByteArrayView json)
{
    const auto object = StrictJson::parseObject(json);
    if (!object)
        return fail(object.error());
    return fromObject(*object);
}

QByteArray Timesheet::newEntry(const QDate &date, const QString &project, double hours)
{
    const QJsonObject object {{QStringLiteral("date"), date.toString(Qt::ISODate)},
                              {QStringLiteral("project"), project},
                              {QStringLiteral("hours"), hours}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace Keyfob
