// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "api/approvalresource.h"

#include "api/bodyreader.h"
#include "api/listquery.h"
#include "api/problem.h"
#include "api/versioned.h"
#include "replies.h"
#include "servertime.h"

using namespace Qt::StringLiterals;

namespace Keyfob::Sandbox {

namespace {

constexpr qsizetype MaxKeys = 1000;
constexpr qsizetype MaxKey = 200;

} // namespace

ApprovalResource::ApprovalResource(Store &store)
    : m_store(store)
{
}

Response ApprovalResource::list(const Call &call) const
{
    ListQuery query(call.request);
    const QString decision = query.choice(u"decision"_s, {u"approved"_s, u"rejected"_s});
    const int sheet = query.number(u"timesheet_id"_s, 1, 999'999'999, 0);
    const int limit = query.number(u"limit"_s, 1, 1000, 50);
    const int offset = query.number(u"offset"_s, 0, 1'000'000, 0);
    if (const auto problem = query.problem())
        return *problem;

    QList<const Approval *> found;
    for (auto one = m_store.approvals.crbegin(); one != m_store.approvals.crend(); ++one) {
        const Timesheet *about = m_store.timesheet(one->timesheetId);
        if (call.sees(about) && (decision.isEmpty() || (decision == u"approved") == one->isApproved)
            && (sheet == 0 || one->timesheetId == sheet))
            found.append(&*one);
    }
    QJsonArray rows;
    for (const Approval *one : found.mid(offset, limit))
        rows.append(one->toJson());
    Response response = jsonReply(200, {{u"total"_s, found.size()}, {u"approvals"_s, rows}});
    if (offset + limit < found.size())
        query.linkNext(response, u"offset"_s, QString::number(offset + limit));
    return response;
}

Response ApprovalResource::create(const Call &call)
{
    const QString key = QString::fromLatin1(call.request.header("Idempotency-Key"));
    if (key.isEmpty())
        return decide(call);
    if (key.size() > MaxKey)
        return problem(400, u"invalid_request"_s, u"Idempotency-Key: This key is too long."_s);
    const QString place = call.user.subject + u' ' + key;
    const auto before = m_answered.constFind(place);
    if (before != m_answered.cend()) {
        if (before->body == call.request.body)
            return before->response;
        return problem(422, u"key_used_before"_s,
                       u"This Idempotency-Key was sent with another body."_s);
    }
    Response response = decide(call);
    if (m_answered.size() < MaxKeys)
        m_answered.insert(place, {call.request.body, response});
    return response;
}

Response ApprovalResource::decide(const Call &call)
{
    const auto body = jsonBody(call.request);
    if (!body)
        return body.error();
    FieldErrors errors;
    BodyReader reader(*body, errors);
    Approval made;
    made.isApproved = reader.choice(u"decision"_s, {u"approved"_s, u"rejected"_s}) == u"approved";
    made.text = made.isApproved ? reader.text(u"comment"_s, 400)
                                : reader.text(u"reason"_s, 400, BodyReader::Required);
    made.timesheetId = reader
                           .textLike(u"timesheet_id"_s, u"[1-9][0-9]{0,8}"_s,
                                     u"The id of a timesheet is needed."_s, BodyReader::Required)
                           .toInt();
    Timesheet *sheet = m_store.timesheet(made.timesheetId);
    if (errors.isEmpty() && !sheet)
        reader.refuse(u"timesheet_id"_s, u"There is no such timesheet."_s);
    if (!errors.isEmpty())
        return errors.response();
    if (sheet->isApproved())
        return problem(409, u"approved"_s, u"This timesheet is approved already."_s);

    made.id = ++m_store.lastApproval;
    made.decidedBy = call.user.name();
    made.decidedAt = ServerTime::now();
    if (made.isApproved)
        sheet->approvedBy = made.decidedBy;
    sheet->isDraft = !made.isApproved; // Its owner has to change it.
    sheet->updatedAt = made.decidedAt;
    m_store.approvals.append(made);
    Response response = jsonReply(201, made.toJson());
    return response.with("Location", "/api/approvals/" + QByteArray::number(made.id));
}

Response ApprovalResource::get(const Call &call) const
{
    for (const Approval &one : std::as_const(m_store.approvals)) {
        const Timesheet *about = m_store.timesheet(one.timesheetId);
        if (one.id == call.number(0) && call.sees(about))
            return freshReply(call.request, one.toJson());
    }
    return noSuch(u"decision"_s);
}

} // namespace Keyfob::Sandbox
