// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "api/attachment.h"
#include "api/person.h"
#include "api/project.h"
#include "api/timesheet.h"

#include <QList>

namespace Keyfob::Sandbox {

/// What the API keeps, in memory. The order is that of creation.
struct Store
{
    static constexpr int MaxRows = 100'000;

    /// What is there from the start, with at least \a rows timesheets, which are always the same.
    explicit Store(int rows = 0);

    /// The one with \a id, or null; valid until one is added or removed.
    Timesheet *timesheet(int id);
    Project *project(const QString &id);
    Person *person(const QString &id);
    Attachment *attachment(int id);

    QList<Timesheet> sheets;
    QList<Project> projects;
    QList<Person> people;
    QList<Attachment> attachments;
    QList<Approval> approvals;
    int lastSheet = 1000;
    int lastAttachment = 0;
    int lastApproval = 0;
    int firstSheets = 0; ///< How many sheets were there from the start.
};

} // namespace Keyfob::Sandbox
