// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "api/timesheetlist.h"

#include "api/listquery.h"
#include "replies.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Keyfob::Sandbox {

namespace {

constexpr int MaxLimit = 10'000;
constexpr int DefaultLimit = 100;

struct Filter
{
    QString project;
    QStringList statuses;
    QDate from;
    QDate to;
    QString words;

    bool passes(const Timesheet &sheet) const
    {
        const auto has = [this](const QString &text) {
            return text.contains(words, Qt::CaseInsensitive);
        };
        return (project.isEmpty() || sheet.project == project)
            && (statuses.isEmpty() || statuses.contains(sheet.status()))
            && (!from.isValid() || sheet.date >= from) && (!to.isValid() || sheet.date <= to)
            && (words.isEmpty() || has(sheet.project) || has(sheet.description)
                || has(sheet.employee));
    }
};

using Less = bool (*)(const Timesheet *, const Timesheet *);

Less lessBy(const QString &member)
{
    if (member == u"date")
        return [](const Timesheet *a, const Timesheet *b) { return a->date < b->date; };
    if (member == u"hours")
        return [](const Timesheet *a, const Timesheet *b) { return a->hours < b->hours; };
    if (member == u"project")
        return [](const Timesheet *a, const Timesheet *b) { return a->project < b->project; };
    if (member == u"employee")
        return [](const Timesheet *a, const Timesheet *b) { return a->employee < b->employee; };
    return [](const Timesheet *a, const Timesheet *b) { return a->id < b->id; };
}

void sortBy(const QString &order, QList<const Timesheet *> &sheets)
{
    if (order == u"created_at")
        return; // They are kept in this order.
    if (order == u"-created_at") {
        std::reverse(sheets.begin(), sheets.end());
        return;
    }
    const bool isDescending = order.startsWith(u'-');
    const Less less = lessBy(isDescending ? order.sliced(1) : order);
    std::stable_sort(sheets.begin(), sheets.end(),
                     [less, isDescending](const Timesheet *a, const Timesheet *b) {
                         return isDescending ? less(b, a) : less(a, b);
                     });
}

QStringList orders()
{
    QStringList all;
    for (const auto &member : {u"created_at"_s, u"date"_s, u"hours"_s, u"project"_s, u"employee"_s})
        all << member << u'-' + member;
    return all;
}

} // namespace

Response timesheetList(const Store &store, const Call &call)
{
    ListQuery query(call.request);
    const Filter filter {query.text(u"project"_s),
                         query.choices(u"status"_s, {u"draft"_s, u"submitted"_s, u"approved"_s}),
                         query.date(u"from"_s), query.date(u"to"_s), query.text(u"q"_s)};
    // The newest first, as one looks for them.
    const QString order = query.choice(u"sort"_s, orders(), u"-created_at"_s);
    const int limit = query.number(u"limit"_s, 1, MaxLimit, DefaultLimit);
    const int offset = query.number(u"offset"_s, 0, 1'000'000, 0);
    if (const auto problem = query.problem())
        return *problem;

    QList<const Timesheet *> found;
    for (const Timesheet &sheet : store.sheets) {
        if (call.sees(&sheet) && filter.passes(sheet))
            found.append(&sheet);
    }
    sortBy(order, found);
    QJsonArray rows;
    for (qsizetype i = offset; i < qMin<qsizetype>(found.size(), offset + limit); ++i)
        rows.append(found.at(i)->toJson());
    Response response = jsonReply(200,
                                  {{u"total"_s, found.size()},
                                   {u"limit"_s, limit},
                                   {u"offset"_s, offset},
                                   {u"timesheets"_s, rows}});
    if (offset + limit < found.size())
        query.linkNext(response, u"offset"_s, QString::number(offset + limit));
    return response;
}

} // namespace Keyfob::Sandbox
