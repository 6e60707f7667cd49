// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "api/project.h"

#include "api/bodyreader.h"
#include "api/textornull.h"

#include <QJsonArray>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Keyfob::Sandbox {

QString Project::idFor(const QString &code)
{
    static const QUuid space = QUuid::createUuidV5(QUuid(), u"projects.timesheets.example"_s);
    return QUuid::createUuidV5(space, code).toString(QUuid::WithoutBraces);
}

QJsonObject Project::toJson(double hours) const
{
    QJsonObject money;
    for (auto item = budgets.begin(); item != budgets.end(); ++item)
        money[item.key()] = item.value();
    return {{u"id"_s, id},
            {u"code"_s, code},
            {u"name"_s, name},
            {u"customer"_s, textOrNull(customer)},
            {u"active"_s, isActive},
            {u"tags"_s, QJsonArray::fromStringList(tags)},
            {u"starts"_s, textOrNull(starts.toString(Qt::ISODate))},
            {u"ends"_s, textOrNull(ends.toString(Qt::ISODate))},
            {u"website"_s, textOrNull(website)},
            {u"hourly_rate"_s, hourlyRate},
            {u"budgets"_s, money},
            {u"logged_hours"_s, hours}};
}

void Project::read(const QJsonObject &body, FieldErrors &errors)
{
    BodyReader reader(body, errors);
    code = reader.textLike(u"code"_s, u"[A-Z]{2,5}"_s, u"Two to five capital letters are needed."_s,
                           BodyReader::Required);
    name = reader.text(u"name"_s, 80, BodyReader::Required);
    customer = reader.text(u"customer"_s, 120);
    isActive = reader.boolean(u"active"_s, true);
    tags = reader.texts(u"tags"_s, 8, 30);
    starts = reader.date(u"starts"_s);
    ends = reader.date(u"ends"_s);
    website = reader.uri(u"website"_s);
    hourlyRate = reader.number(u"hourly_rate"_s, {0, 1000, 0.01}).value_or(0);
    budgets = reader.numbers(u"budgets"_s, u"[0-9]{4}-Q[1-4]"_s,
                             u"The name of a quarter such as 2026-Q1 is needed."_s,
                             {0, 10'000'000, 0.01});
    if (starts.isValid() && ends.isValid() && ends < starts)
        reader.refuse(u"ends"_s, u"A project ends after it starts."_s);
}

} // namespace Keyfob::Sandbox
