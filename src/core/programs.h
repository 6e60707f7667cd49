// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/export.h"

#include <QString>

namespace Keyfob {

/// The path of Keyfob's program \a name: beside the running program, in libexec/keyfob next to its
/// folder, or where it was installed together with this library. Empty when there is none. PATH is
/// not searched: nobody else's program is started.
KEYFOB_EXPORT QString findProgram(const QString &name);

} // namespace Keyfob
