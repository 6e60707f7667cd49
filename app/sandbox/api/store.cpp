// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "api/store.h"

#include "api/seed.h"
#include "core/versions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Keyfob::Sandbox {

namespace {

template<typename Item, typename Id>
Item *itemWith(QList<Item> &items, const Id &id)
{
    const auto found =
        std::find_if(items.begin(), items.end(), [&id](const Item &item) { return item.id == id; });
    return found == items.end() ? nullptr : &*found;
}

} // namespace

Store::Store(int rows)
    : projects(Seed::projects())
    , people(Seed::people())
{
    sheets = Seed::timesheets(rows, people);
    for (Timesheet &sheet : sheets) {
        sheet.id = ++lastSheet;
        sheet.createdAt = QDateTime(sheet.date, QTime(17, 0), Utc);
        sheet.updatedAt = sheet.createdAt;
    }
    firstSheets = static_cast<int>(sheets.size());
    for (const Timesheet &sheet : std::as_const(sheets)) {
        if (!sheet.isApproved() || approvals.size() >= 100)
            continue;
        approvals.append(
            {++lastApproval, sheet.id, true, {}, sheet.approvedBy, sheet.createdAt.addDays(1)});
    }
}

Timesheet *Store::timesheet(int id)
{
    // Their ids increase.
    const auto found =
        std::lower_bound(sheets.begin(), sheets.end(), id,
                         [](const Timesheet &sheet, int wanted) { return sheet.id < wanted; });
    return found == sheets.end() || found->id != id ? nullptr : &*found;
}

Project *Store::project(const QString &id)
{
    return itemWith(projects, id);
}

Person *Store::person(const QString &id)
{
    return itemWith(people, id);
}

Attachment *Store::attachment(int id)
{
    return itemWith(attachments, id);
}

} // namespace Keyfob::Sandbox
