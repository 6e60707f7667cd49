// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "operation.h"
#include "schema.h"

#include <optional>

namespace Keyfob {

/// JSON pointers to the members of an item that fill \a parameters, path parameters of operations
/// on it: "/id" for {timesheetId}; empty: the item itself. \a itemTitle: what an item is called.
/// Nothing if there is one that no member fills.
std::optional<QStringList> keyPointersOf(const QList<ApiParameter> &parameters,
                                         const ApiSchema &item, const QString &itemTitle);

} // namespace Keyfob
