// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace Keyfob::Sandbox {

/// A file that belongs to a timesheet.
struct Attachment
{
    int id = 0;
    int timesheetId = 0;
    QString filename;
    QString title = {}; ///< Or empty
    QString kind = {}; ///< receipt, photo or other
    QByteArray mediaType;
    QByteArray content;
    QString uploadedBy;
    QDateTime uploadedAt;

    QJsonObject toJson() const;
};

/// A manager's decision about a timesheet.
struct Approval
{
    int id = 0;
    int timesheetId = 0;
    bool isApproved = false;
    QString text; ///< A comment, or why it was rejected
    QString decidedBy;
    QDateTime decidedAt;

    QJsonObject toJson() const;
};

} // namespace Keyfob::Sandbox
