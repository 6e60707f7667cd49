// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "api/problem.h"

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace Keyfob::Sandbox {

/// One day's work on one project.
struct Timesheet
{
    int id = 0;
    QString owner; ///< Subject
    QString employee; ///< The owner's name
    QString project;
    QDate date;
    double hours = 0;
    QString description;
    QString approvedBy = {}; ///< Name of the manager, or empty
    bool isDraft = false;
    bool isBillable = true;
    QString ticket = {}; ///< Address of what was worked on, or empty
    QDateTime createdAt = {};
    QDateTime updatedAt = {};

    bool isApproved() const { return !approvedBy.isEmpty(); }
    QString status() const; ///< draft, submitted or approved
    QJsonObject toJson() const;

    /// Takes what people may write from \a body; \a errors gets what is wrong with it.
    void read(const QJsonObject &body, FieldErrors &errors);
};

} // namespace Keyfob::Sandbox
