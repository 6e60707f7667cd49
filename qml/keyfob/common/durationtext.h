// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace Keyfob {

/// How long \a seconds are, in the two largest units that say something: "1 d 2 h", "1 h 05 min",
/// "4 min 09 s", "12 s".
QString durationText(qint64 seconds);

} // namespace Keyfob
