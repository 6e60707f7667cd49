// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "api/timesheet.h"

#include "api/bodyreader.h"
#include "api/textornull.h"
#include "servertime.h"

using namespace Qt::StringLiterals;

namespace Keyfob::Sandbox {

namespace {

constexpr qsizetype MaxProject = 80;
constexpr qsizetype MaxDescription = 400;
/// People note quarters of an hour.
constexpr BodyReader::Range Hours {0.25, 24, 0.25};

} // namespace

QString Timesheet::status() const
{
    if (isApproved())
        return u"approved"_s;
    return isDraft ? u"draft"_s : u"submitted"_s;
}

QJsonObject Timesheet::toJson() const
{
    return {{u"id"_s, QString::number(id)},
            {u"user_id"_s, owner},
            {u"employee"_s, employee},
            {u"project"_s, project},
            {u"date"_s, date.toString(Qt::ISODate)},
            {u"hours"_s, hours},
            {u"description"_s, description},
            {u"billable"_s, isBillable},
            {u"ticket"_s, textOrNull(ticket)},
            {u"status"_s, status()},
            {u"approved"_s, isApproved()},
            {u"approved_by"_s, textOrNull(approvedBy)},
            {u"created_at"_s, createdAt.toString(Qt::ISODate)},
            {u"updated_at"_s, updatedAt.toString(Qt::ISODate)}};
}

void Timesheet::read(const QJsonObject &body, FieldErrors &errors)
{
    BodyReader reader(body, errors);
    project = reader.text(u"project"_s, MaxProject, BodyReader::Required);
    date = reader.date(u"date"_s, BodyReader::Required);
    if (date.isValid() && date > ServerTime::now().date().addYears(1))
        reader.refuse(u"date"_s, u"Nobody works that far in the future."_s);
    hours = reader.number(u"hours"_s, Hours, BodyReader::Required).value_or(0);
    description = reader.text(u"description"_s, MaxDescription);
    isBillable = reader.boolean(u"billable"_s, true);
    ticket = reader.uri(u"ticket"_s);
    isDraft = reader.choice(u"status"_s, {u"draft"_s, u"submitted"_s}, u"submitted"_s) == u"draft";
}

} // namespace Keyfob::Sandbox
