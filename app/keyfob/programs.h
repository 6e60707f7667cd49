// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace Keyfob {

/// The path of \a name beside this program, or in libexec/keyfob next to its folder; empty when
/// there is none. PATH is not searched: nobody else's program is started.
QString findProgram(const QString &name);

} // namespace Keyfob
