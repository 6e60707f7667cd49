// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/error.h"

#include <QByteArrayView>
#include <QDate>
#include <QList>
#include <QString>

namespace Keyfob {

/// One entry of the organization's timesheets.
struct Timesheet
{
    QString id;
    QString employee;
    QString project;
    QDate date;
    double hours = 0;
    bool approved = false;

    bool operator==(const Timesheet &) const = default;

    /// Reads the API's list: an array, or an object whose `timesheets` is one. Errors:
    /// ResponseInvalid.
    static Expected<QList<Timesheet>> parseList(QByteArrayView json);
    /// Reads one entry. Errors: ResponseInvalid.
    static Expected<Timesheet> parse(QByteArrayView json);

    /// The body that creates an entry.
    static QByteArray newEntry(const QDate &date, const QString &project, double hours);
};

} // namespace Keyfob
