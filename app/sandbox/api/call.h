// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "httpfront.h"
#include "users.h"

#include <QStringList>

namespace Keyfob::Sandbox {

struct Timesheet;

/// A request of somebody whose access token allows it.
struct Call
{
    const Request &request;
    const User &user;
    bool isApprover = false; ///< The token allows approving: this person sees everything.
    QStringList parameters = {}; ///< Of the path, in order

    QString parameter(qsizetype index) const { return parameters.value(index); }
    /// The parameter as the number of an item; 0 if it is no such number.
    int number(qsizetype index) const;
    /// Whether this person may see \a sheet; false for null.
    bool sees(const Timesheet *sheet) const;
};

} // namespace Keyfob::Sandbox
