// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "timesheets.h"

#include "bearer.h"
#include "realm.h"
#include "replies.h"
#include "users.h"
#include "json/strictjson.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Keyfob::Sandbox {

namespace {

constexpr qsizetype MaxSheets = 1000;
constexpr qsizetype MaxProject = 80;
constexpr qsizetype MaxDescription = 400;

bool maySeeAll(const QJsonObject &claims)
{
    return claims[u"scope"].toString().split(u' ').contains(u"approve:timesheets"_s);
}

Response badRequest(const QString &why)
{
    return jsonError(400, u"invalid_request"_s, why);
}

Response noSuchSheet()
{
    return jsonError(404, u"not_found"_s, u"There is no such timesheet."_s);
}

/// The sheets that are there from the start: the last working days of both people.
QList<Timesheet> seed()
{
    struct Row
    {
        int user;
        int daysAgo;
        const char *project;
        double hours;
        const char *description;
        bool approved;
    };
    static constexpr Row rows[] = {
        {0, 8, "Harbour Portal", 7.5, "Sign-up form, validation and tests", true},
        {0, 7, "Harbour Portal", 6.0, "Address search", true},
        {0, 7, "Internal", 1.5, "Team meeting", true},
        {0, 6, "Fleet Tracker", 8.0, "Map tiles for offline use", true},
        {1, 6, "Fleet Tracker", 4.0, "Review of the sprint", true},
        {0, 3, "Fleet Tracker", 7.0, "Route export to GPX", false},
        {1, 3, "Hiring", 3.5, "Two interviews", false},
        {0, 2, "Harbour Portal", 5.25, "Keyboard navigation of the calendar", false},
        {0, 1, "Harbour Portal", 7.75, "Berth booking, first version", false},
        {1, 1, "Harbour Portal", 2.0, "Planning with the port authority", false},
    };
    QList<Timesheet> sheets;
    int id = 1000;
    for (const Row &row : rows) {
        const User &user = demoUsers().at(row.user);
        QDate date = QDate::currentDate().addDays(-row.daysAgo);
        while (date.dayOfWeek() > 5) // Nobody works at the week-end.
            date = date.addDays(-1);
        sheets.append({++id, user.subject, user.name(), QString::fromLatin1(row.project), date,
                       row.hours, QString::fromLatin1(row.description),
                       row.approved ? demoUsers().at(1).name() : QString()});
    }
    return sheets;
}

} // namespace

QJsonObject Timesheet::toJson() const
{
    return {{u"id"_s, QString::number(id)},
            {u"user_id"_s, owner},
            {u"employee"_s, employee},
            {u"project"_s, project},
            {u"date"_s, date.toString(Qt::ISODate)},
            {u"hours"_s, hours},
            {u"description"_s, description},
            {u"approved"_s, !approvedBy.isEmpty()},
            {u"approved_by"_s,
             approvedBy.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(approvedBy)}};
}

Timesheets::Timesheets(const Realm &realm, const Bearer &bearer)
    : m_realm(realm)
    , m_bearer(bearer)
    , m_sheets(seed())
    , m_lastId(m_sheets.constLast().id)
{
}

Response Timesheets::handle(const Request &request, const QString &path)
{
    static const QRegularExpression one(
        QRegularExpression::anchoredPattern(u"/timesheets/([1-9][0-9]{0,8})(/approve)?"_s));
    const auto match = one.match(path);
    const bool approving = !match.captured(2).isEmpty();
    QByteArray allowed;
    if (path == u"/timesheets") {
        if (request.method == "GET")
            return list(request);
        if (request.method == "POST")
            return create(request);
        allowed = "GET, POST";
    } else if (match.hasMatch() && approving) {
        if (request.method == "PUT")
            return approve(request, match.captured(1).toInt());
        allowed = "PUT";
    } else if (match.hasMatch()) {
        if (request.method == "DELETE")
            return remove(request, match.captured(1).toInt());
        allowed = "DELETE";
    } else {
        return jsonError(404, u"not_found"_s, u"The API has nothing at this address."_s);
    }
    Response response =
        jsonError(405, u"method_not_allowed"_s, u"This address does not know this method."_s);
    response.with("Allow", allowed);
    return response;
}

Response Timesheets::list(const Request &request) const
{
    const auto claims = m_bearer.check(request, m_realm.audience(), u"read:timesheets"_s);
    if (!claims)
        return claims.error();
    QJsonArray rows;
    // The newest first, as one looks for them.
    for (auto sheet = m_sheets.crbegin(); sheet != m_sheets.crend(); ++sheet) {
        if (sheet->owner == claims->value(u"sub").toString() || maySeeAll(*claims))
            rows.append(sheet->toJson());
    }
    return jsonReply(200, {{u"total"_s, rows.size()}, {u"timesheets"_s, rows}});
}

Response Timesheets::create(const Request &request)
{
    const auto claims = m_bearer.check(request, m_realm.audience(), u"create:timesheets"_s);
    if (!claims)
        return claims.error();
    if (!request.header("Content-Type").toLower().startsWith("application/json")) {
        return jsonError(415, u"unsupported_media_type"_s,
                         u"Send the timesheet as application/json."_s);
    }
    const auto body = StrictJson::parseObject(request.body);
    if (!body)
        return badRequest(u"The body is not a JSON object."_s);

    const User *user = findSubject(claims->value(u"sub").toString());
    Timesheet sheet;
    sheet.owner = user->subject;
    sheet.employee = user->name();
    sheet.project = body->value(u"project").toString().trimmed();
    sheet.date = QDate::fromString(body->value(u"date").toString(), Qt::ISODate);
    sheet.hours = body->value(u"hours").toDouble();
    sheet.description = body->value(u"description").toString().trimmed();
    if (sheet.project.isEmpty() || sheet.project.size() > MaxProject)
        return badRequest(u"project: a name of 1 to 80 characters is needed."_s);
    if (!sheet.date.isValid())
        return badRequest(u"date: a day such as 2026-03-31 is needed."_s);
    // In quarters of an hour, as people note them.
    if (sheet.hours <= 0 || sheet.hours > 24 || std::fmod(sheet.hours * 4, 1) != 0)
        return badRequest(u"hours: a number from 0.25 to 24, in quarters, is needed."_s);
    if (sheet.description.size() > MaxDescription)
        return badRequest(u"description: at most 400 characters are allowed."_s);
    if (m_sheets.size() >= MaxSheets)
        return jsonError(507, u"full"_s, u"The sandbox keeps no more than 1000 timesheets."_s);

    sheet.id = ++m_lastId;
    m_sheets.append(sheet);
    Response response = jsonReply(201, sheet.toJson());
    response.with("Location", "/api/timesheets/" + QByteArray::number(sheet.id));
    return response;
}

Response Timesheets::approve(const Request &request, int id)
{
    const auto claims = m_bearer.check(request, m_realm.audience(), u"approve:timesheets"_s);
    if (!claims)
        return claims.error();
    Timesheet *sheet = find(id, *claims);
    if (!sheet)
        return noSuchSheet();
    if (sheet->approvedBy.isEmpty())
        sheet->approvedBy = findSubject(claims->value(u"sub").toString())->name();
    return jsonReply(200, sheet->toJson());
}

Response Timesheets::remove(const Request &request, int id)
{
    const auto claims = m_bearer.check(request, m_realm.audience(), u"delete:timesheets"_s);
    if (!claims)
        return claims.error();
    const Timesheet *sheet = find(id, *claims);
    if (!sheet)
        return noSuchSheet();
    if (sheet->owner != claims->value(u"sub").toString()) {
        return jsonError(403, u"not_yours"_s, u"Only its owner can delete a timesheet."_s);
    }
    if (!sheet->approvedBy.isEmpty())
        return jsonError(409, u"approved"_s, u"An approved timesheet cannot be deleted."_s);
    m_sheets.removeIf([id](const Timesheet &candidate) { return candidate.id == id; });
    return {204, {}, {}, {{"Cache-Control", "no-store"}}};
}

Timesheet *Timesheets::find(int id, const QJsonObject &claims)
{
    const auto found = std::find_if(m_sheets.begin(), m_sheets.end(),
                                    [id](const Timesheet &sheet) { return sheet.id == id; });
    // Someone else's sheet does not exist, for those who may not see it.
    if (found == m_sheets.end()
        || (found->owner != claims[u"sub"].toString() && !maySeeAll(claims)))
        return nullptr;
    return &*found;
}

} // namespace Keyfob::Sandbox
