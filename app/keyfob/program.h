// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "commandline.h"

namespace Keyfob {

/// Runs Keyfob with the arguments of main(), and \a more options that a test may have. Returns the
/// exit status.
int runProgram(int argc, char *argv[], const CommandLine::MoreOptions &more = {});

} // namespace Keyfob
