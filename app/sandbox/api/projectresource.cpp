// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "api/projectresource.h"

#include "api/listquery.h"
#include "api/problem.h"
#include "api/versioned.h"
#include "replies.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Keyfob::Sandbox {

namespace {

constexpr qsizetype MaxProjects = 500;

} // namespace

ProjectResource::ProjectResource(Store &store)
    : m_store(store)
{
}

QJsonObject ProjectResource::shown(const Project &project) const
{
    double hours = 0;
    for (const Timesheet &sheet : std::as_const(m_store.sheets)) {
        if (sheet.project == project.name)
            hours += sheet.hours;
    }
    return project.toJson(hours);
}

std::optional<Response> ProjectResource::conflict(const Project &project) const
{
    const bool isTaken =
        std::any_of(m_store.projects.cbegin(), m_store.projects.cend(), [&](const Project &other) {
            return other.code == project.code && other.id != project.id;
        });
    if (!isTaken)
        return std::nullopt;
    return problem(409, u"code_taken"_s, u"Another project has this code."_s);
}

Response ProjectResource::list(const Call &call) const
{
    ListQuery query(call.request);
    const auto active = query.boolean(u"active"_s);
    const QString tag = query.text(u"tag"_s);
    const QString words = query.text(u"q"_s);
    const QString order =
        query.choice(u"sort"_s, {u"code"_s, u"-code"_s, u"name"_s, u"-name"_s}, u"code"_s);
    const int size = query.number(u"per_page"_s, 1, 100, 20);
    const int page = query.number(u"page"_s, 1, 1000, 1);
    if (const auto problem = query.problem())
        return *problem;

    QList<Project> found;
    for (const Project &project : std::as_const(m_store.projects)) {
        if ((!active || project.isActive == *active)
            && (tag.isEmpty() || project.tags.contains(tag))
            && (words.isEmpty() || project.name.contains(words, Qt::CaseInsensitive)
                || project.customer.contains(words, Qt::CaseInsensitive)))
            found.append(project);
    }
    const auto key = [&order](const Project &project) {
        return order.endsWith(u"name") ? project.name : project.code;
    };
    std::stable_sort(found.begin(), found.end(), [&](const Project &a, const Project &b) {
        return order.startsWith(u'-') ? key(b) < key(a) : key(a) < key(b);
    });
    QJsonArray rows;
    for (const Project &project : found.mid(qsizetype(page - 1) * size, size))
        rows.append(shown(project));
    Response response = jsonReply(200,
                                  {{u"page"_s, page},
                                   {u"pages"_s, (found.size() + size - 1) / size},
                                   {u"total"_s, found.size()},
                                   {u"items"_s, rows}});
    if (qsizetype(page) * size < found.size())
        query.linkNext(response, u"page"_s, QString::number(page + 1));
    return response;
}

Response ProjectResource::create(const Call &call)
{
    const auto body = jsonBody(call.request);
    if (!body)
        return body.error();
    Project project;
    FieldErrors errors;
    project.read(*body, errors);
    if (!errors.isEmpty())
        return errors.response();
    if (const auto refused = conflict(project))
        return *refused;
    if (m_store.projects.size() >= MaxProjects)
        return problem(507, u"full"_s, u"The sandbox keeps no more than 500 projects."_s);
    project.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_store.projects.append(project);
    Response response = versionedReply(201, shown(project));
    return response.with("Location", "/api/projects/" + project.id.toLatin1());
}

Response ProjectResource::get(const Call &call) const
{
    const Project *project = m_store.project(call.parameter(0));
    return project ? freshReply(call.request, shown(*project)) : noSuch(u"project"_s);
}

Response ProjectResource::change(const Call &call)
{
    Project *project = m_store.project(call.parameter(0));
    if (!project)
        return noSuch(u"project"_s);
    const auto body = changed(call.request, shown(*project));
    if (!body)
        return body.error();
    Project next = *project;
    FieldErrors errors;
    next.read(*body, errors);
    if (!errors.isEmpty())
        return errors.response();
    if (const auto refused = conflict(next))
        return *refused;
    *project = next;
    return versionedReply(200, shown(*project));
}

Response ProjectResource::remove(const Call &call)
{
    const Project *project = m_store.project(call.parameter(0));
    if (!project)
        return noSuch(u"project"_s);
    const auto isOf = [project](const Timesheet &sheet) { return sheet.project == project->name; };
    if (std::any_of(m_store.sheets.cbegin(), m_store.sheets.cend(), isOf)) {
        return problem(409, u"in_use"_s, u"People have noted hours for this project."_s);
    }
    const QString id = project->id;
    m_store.projects.removeIf([&id](const Project &candidate) { return candidate.id == id; });
    return deletedReply();
}

} // namespace Keyfob::Sandbox
