// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../core/export.h"

#include <QString>
#include <QStringList>

namespace Keyfob {

/// A place that an organization wants to see of its API: one of the `views` of a tenant file.
struct ApiView
{
    QString path; ///< `path`: of the list, "/timesheets"; or empty
    QString operation; ///< `operation`: the `operationId` of the list; or empty
    QString title; ///< `title`; empty: the description's
    QStringList columns; ///< `columns`: members of an item, "project" or "/owner/name"; or empty
    int order = 0; ///< `order`: the lower ones come first; equal ones as they are listed.

    bool operator==(const ApiView &) const = default;
};

} // namespace Keyfob
