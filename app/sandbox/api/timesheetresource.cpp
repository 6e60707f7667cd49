// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "api/timesheetresource.h"

#include "api/problem.h"
#include "api/timesheetlist.h"
#include "api/versioned.h"
#include "replies.h"
#include "servertime.h"

using namespace Qt::StringLiterals;

namespace Keyfob::Sandbox {

namespace {

constexpr qsizetype MaxNewSheets = 1000;

/// The sheet that \a call names. Someone else's does not exist, for those who may not see it.
Timesheet *namedBy(const Call &call, Store &store)
{
    Timesheet *sheet = store.timesheet(call.number(0));
    return call.sees(sheet) ? sheet : nullptr;
}

/// Why \a call may not change \a sheet, if it may not.
std::optional<Response> refusal(const Call &call, const Timesheet &sheet, const QString &verb)
{
    if (sheet.owner != call.user.subject)
        return problem(403, u"not_yours"_s, u"Only its owner can %1 a timesheet."_s.arg(verb));
    if (sheet.isApproved()) {
        const QString done = verb == u"delete" ? u"deleted"_s : u"changed"_s;
        return problem(409, u"approved"_s, u"An approved timesheet cannot be %1."_s.arg(done));
    }
    return std::nullopt;
}

} // namespace

TimesheetResource::TimesheetResource(Store &store)
    : m_store(store)
{
}

Response TimesheetResource::list(const Call &call) const
{
    return timesheetList(m_store, call);
}

Response TimesheetResource::create(const Call &call)
{
    const auto body = jsonBody(call.request);
    if (!body)
        return body.error();
    Timesheet sheet;
    FieldErrors errors;
    sheet.read(*body, errors);
    if (!errors.isEmpty())
        return errors.response();
    if (m_store.sheets.size() >= m_store.firstSheets + MaxNewSheets)
        return problem(507, u"full"_s, u"The sandbox takes no more than 1000 new timesheets."_s);

    sheet.id = ++m_store.lastSheet;
    sheet.owner = call.user.subject;
    sheet.employee = call.user.name();
    sheet.createdAt = ServerTime::now();
    sheet.updatedAt = sheet.createdAt;
    m_store.sheets.append(sheet);
    Response response = versionedReply(201, sheet.toJson());
    return response.with("Location", "/api/timesheets/" + QByteArray::number(sheet.id));
}

Response TimesheetResource::get(const Call &call) const
{
    const Timesheet *sheet = namedBy(call, m_store);
    return sheet ? freshReply(call.request, sheet->toJson()) : noSuch(u"timesheet"_s);
}

Response TimesheetResource::change(const Call &call)
{
    Timesheet *sheet = namedBy(call, m_store);
    if (!sheet)
        return noSuch(u"timesheet"_s);
    if (const auto refused = refusal(call, *sheet, u"change"_s))
        return *refused;
    const auto body = changed(call.request, sheet->toJson());
    if (!body)
        return body.error();
    Timesheet next = *sheet;
    FieldErrors errors;
    next.read(*body, errors);
    if (!errors.isEmpty())
        return errors.response();
    next.updatedAt = ServerTime::now();
    *sheet = next;
    return versionedReply(200, sheet->toJson());
}

Response TimesheetResource::submit(const Call &call)
{
    Timesheet *sheet = namedBy(call, m_store);
    if (!sheet)
        return noSuch(u"timesheet"_s);
    if (const auto refused = refusal(call, *sheet, u"submit"_s))
        return *refused;
    sheet->isDraft = false;
    sheet->updatedAt = ServerTime::now();
    return versionedReply(200, sheet->toJson());
}

Response TimesheetResource::approve(const Call &call)
{
    Timesheet *sheet = namedBy(call, m_store);
    if (!sheet)
        return noSuch(u"timesheet"_s);
    if (!sheet->isApproved()) {
        sheet->approvedBy = call.user.name();
        sheet->updatedAt = ServerTime::now();
        m_store.approvals.append(
            {++m_store.lastApproval, sheet->id, true, {}, sheet->approvedBy, sheet->updatedAt});
    }
    return versionedReply(200, sheet->toJson());
}

Response TimesheetResource::remove(const Call &call)
{
    const Timesheet *sheet = namedBy(call, m_store);
    if (!sheet)
        return noSuch(u"timesheet"_s);
    if (const auto refused = refusal(call, *sheet, u"delete"_s))
        return *refused;
    const int id = sheet->id;
    m_store.sheets.removeIf([id](const Timesheet &candidate) { return candidate.id == id; });
    m_store.attachments.removeIf([id](const Attachment &file) { return file.timesheetId == id; });
    return deletedReply();
}

} // namespace Keyfob::Sandbox
