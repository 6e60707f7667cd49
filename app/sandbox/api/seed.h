// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "api/person.h"
#include "api/project.h"
#include "api/timesheet.h"

#include <QList>

/// What the API has from the start. Apart from the days, it is the same at each start.
namespace Keyfob::Sandbox::Seed {

/// The last working days of those who can sign in, and before them as many of \a people, so that
/// there are \a rows.
QList<Timesheet> timesheets(int rows, const QList<Person> &people);
QList<Project> projects();
/// Those who can sign in first.
QList<Person> people();

} // namespace Keyfob::Sandbox::Seed
