// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "api/call.h"

#include "api/timesheet.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Keyfob::Sandbox {

int Call::number(qsizetype index) const
{
    static const QRegularExpression plain(u"\\A[1-9][0-9]{0,8}\\z"_s);
    return plain.match(parameter(index)).hasMatch() ? parameter(index).toInt() : 0;
}

bool Call::sees(const Timesheet *sheet) const
{
    return sheet && (isApprover || sheet->owner == user.subject);
}

} // namespace Keyfob::Sandbox
