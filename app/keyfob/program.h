// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "brand.h"
#include "commandline.h"

namespace Keyfob {

/// Runs Keyfob as \a brand with the arguments of main(), and \a more options that a test may have.
/// Returns the exit status.
int runProgram(int argc, char *argv[], const Brand &brand,
               const CommandLine::MoreOptions &more = {});

} // namespace Keyfob
