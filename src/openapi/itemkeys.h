// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "operation.h"
#include "schema.h"

namespace Keyfob {

/// JSON pointers to the members of an item that fill \a parameters, path parameters of operations
/// on it: "/id" for {timesheetId}. \a itemTitle: what an item is called. An empty text stands for
/// one that no member fills.
QStringList keyPointersOf(const QList<ApiParameter> &parameters, const ApiSchema &item,
                          const QString &itemTitle);

} // namespace Keyfob
