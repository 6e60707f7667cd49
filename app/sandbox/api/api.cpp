// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "api/api.h"

#include "api/description.h"
#include "api/problem.h"
#include "bearer.h"
#include "realm.h"

using namespace Qt::StringLiterals;

namespace Keyfob::Sandbox {

namespace {

const QStringList Reading {u"read:timesheets"_s};
const QStringList Writing {u"create:timesheets"_s};
const QStringList Deleting {u"delete:timesheets"_s};
const QStringList Approving {u"approve:timesheets"_s};
const QStringList ReadingProjects {u"read:projects"_s, u"read:timesheets"_s};
const QStringList WritingProjects {u"write:projects"_s};
const QStringList ReadingPeople {u"read:people"_s};
const QStringList WritingPeople {u"write:people"_s};

/// What calls the member function \a handler of \a resource.
template<typename Resource, typename Handler>
ApiRoutes::Handler by(Resource &resource, Handler handler)
{
    return [&resource, handler](const Call &call) { return (resource.*handler)(call); };
}

} // namespace

Api::Api(const Realm &realm, const Bearer &bearer)
    : m_realm(realm)
    , m_bearer(bearer)
    , m_store(realm.rows)
    , m_routes(realm, bearer)
{
    addTimesheets();
    addAttachments();
    addOthers();
}

void Api::addTimesheets()
{
    using T = TimesheetResource;
    m_routes.add("GET", u"/timesheets"_s, Reading, by(m_timesheets, &T::list));
    m_routes.add("POST", u"/timesheets"_s, Writing, by(m_timesheets, &T::create));
    m_routes.add("GET", u"/timesheets/{id}"_s, Reading, by(m_timesheets, &T::get));
    m_routes.add("PUT", u"/timesheets/{id}"_s, Writing, by(m_timesheets, &T::change));
    m_routes.add("PATCH", u"/timesheets/{id}"_s, Writing, by(m_timesheets, &T::change));
    m_routes.add("DELETE", u"/timesheets/{id}"_s, Deleting, by(m_timesheets, &T::remove));
    m_routes.add("POST", u"/timesheets/{id}/submit"_s, Writing, by(m_timesheets, &T::submit));
    m_routes.add("PUT", u"/timesheets/{id}/approve"_s, Approving, by(m_timesheets, &T::approve));
}

void Api::addAttachments()
{
    using A = AttachmentResource;
    const QString ofSheet = u"/timesheets/{id}/attachments"_s;
    m_routes.add("GET", ofSheet, Reading, by(m_attachments, &A::listOfTimesheet));
    m_routes.add("POST", ofSheet, Writing, by(m_attachments, &A::upload));
    m_routes.add("GET", u"/attachments"_s, Reading, by(m_attachments, &A::list));
    m_routes.add("GET", u"/attachments/{id}"_s, Reading, by(m_attachments, &A::get));
    m_routes.add("DELETE", u"/attachments/{id}"_s, Deleting, by(m_attachments, &A::remove));
    m_routes.add("GET", u"/attachments/{id}/content"_s, Reading, by(m_attachments, &A::download));
}

void Api::addOthers()
{
    m_routes.add("GET", u"/approvals"_s, Reading, by(m_approvals, &ApprovalResource::list));
    m_routes.add("POST", u"/approvals"_s, Approving, by(m_approvals, &ApprovalResource::create));
    m_routes.add("GET", u"/approvals/{id}"_s, Reading, by(m_approvals, &ApprovalResource::get));

    using P = ProjectResource;
    m_routes.add("GET", u"/projects"_s, ReadingProjects, by(m_projects, &P::list));
    m_routes.add("POST", u"/projects"_s, WritingProjects, by(m_projects, &P::create));
    m_routes.add("GET", u"/projects/{id}"_s, ReadingProjects, by(m_projects, &P::get));
    m_routes.add("PUT", u"/projects/{id}"_s, WritingProjects, by(m_projects, &P::change));
    m_routes.add("PATCH", u"/projects/{id}"_s, WritingProjects, by(m_projects, &P::change));
    m_routes.add("DELETE", u"/projects/{id}"_s, WritingProjects, by(m_projects, &P::remove));

    m_routes.add("GET", u"/people"_s, ReadingPeople, by(m_people, &PersonResource::list));
    m_routes.add("GET", u"/people/{id}"_s, ReadingPeople, by(m_people, &PersonResource::get));
    m_routes.add("PATCH", u"/people/{id}"_s, WritingPeople, by(m_people, &PersonResource::change));
}

Response Api::handle(const Request &request, const QString &path)
{
    const bool isBase = path.isEmpty() || path == u"/";
    if (!isBase && path != u"/openapi.json")
        return m_routes.handle(request, path);
    if (request.method != "GET")
        return methodNotAllowed("GET");
    // Anybody may read these two, but whoever brings a wrong token hears of it.
    const auto checked = m_bearer.check(request, m_realm.audience(), {u"openid"_s});
    if (!checked && checked.error().status == 401 && !request.header("Authorization").isEmpty())
        return checked.error();
    return isBase ? apiBase(m_realm) : apiDescription(m_realm, request);
}

} // namespace Keyfob::Sandbox
