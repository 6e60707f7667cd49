// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "processmemory.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace Keyfob {

void forbidCoreDumps()
{
    const rlimit none {0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
}

void hideMemory()
{
    ::prctl(PR_SET_DUMPABLE, 0);
}

void unhideMemory()
{
    ::prctl(PR_SET_DUMPABLE, 1);
}

} // namespace Keyfob
