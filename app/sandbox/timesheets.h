// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "httpfront.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace Keyfob::Sandbox {

class Bearer;
struct Realm;

/// One day's work on one project.
struct Timesheet
{
    int id = 0;
    QString owner; ///< Subject.
    QString employee; ///< The owner's name.
    QString project;
    QDate date;
    double hours = 0;
    QString description;
    QString approvedBy; ///< Name of the manager, or empty.

    QJsonObject toJson() const;
};

/// The protected API: people see and delete what is theirs; who may approve sees everything.
class Timesheets
{
public:
    Timesheets(const Realm &realm, const Bearer &bearer);

    /// Answers \a request, whose path below the API's base is \a path: "/timesheets...".
    Response handle(const Request &request, const QString &path);

private:
    Response list(const Request &request) const;
    Response create(const Request &request);
    Response approve(const Request &request, int id);
    Response remove(const Request &request, int id);
    Timesheet *find(int id, const QJsonObject &claims);

    const Realm &m_realm;
    const Bearer &m_bearer;
    QList<Timesheet> m_sheets;
    int m_lastId = 1000;
};

} // namespace Keyfob::Sandbox
