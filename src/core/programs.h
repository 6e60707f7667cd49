// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/export.h"

#include <QString>
#include <QStringList>

namespace Keyfob {

/// The path of Keyfob's program \a name: beside the running program, in libexec/keyfob next to its
/// folder, or where it was installed together with this library. Empty when there is none. PATH is
/// not searched: nobody else's program is started.
KEYFOB_EXPORT QString findProgram(const QString &name);

/// Arguments with which keyfob-sandbox serves on free ports and ends with the program that starts
/// it. It writes its tenant file to \a tenantFile; "-": to its standard output.
KEYFOB_EXPORT QStringList sandboxArguments(const QString &tenantFile);

} // namespace Keyfob
