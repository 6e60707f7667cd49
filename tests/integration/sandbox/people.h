// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace Keyfob {

// Who signs in at a sandbox.
inline const QString Emma = QStringLiteral("emma@timesheets.example");
inline const QString Max = QStringLiteral("max@timesheets.example");

} // namespace Keyfob
