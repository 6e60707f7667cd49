// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sandbox.h"

#include <QString>

#include <tl/expected.hpp>

class QCoreApplication;

namespace Keyfob::Sandbox {

/// What the program was told.
struct CommandLine
{
    Options options; ///< All but the log.
    QString tenantFile; ///< Where to write it, "-" for standard output; empty: nowhere.
    QString logFile; ///< Empty: none.
    bool exitsWithParent = false;
    bool announcesToken = false; ///< The initial access token was made here: print it.
};

/// Reads the arguments of \a app; ends the program for --help, --version and unknown options.
/// The error is a sentence for whoever typed them.
tl::expected<CommandLine, QString> readCommandLine(const QCoreApplication &app);

} // namespace Keyfob::Sandbox
