// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/export.h"

namespace Keyfob {

/// A crash writes no core dump: it would hold what the process holds. Call first thing in main().
KEYFOB_EXPORT void forbidCoreDumps();

/// Lets no other process of the same user read this one's memory or environment (ptrace, /proc).
/// In a process with a web engine, call it once the engine has begun: a process that hides cannot
/// make the namespaces of the engine's sandbox, and the engine would go on without them and not
/// say so.
KEYFOB_EXPORT void hideMemory();

} // namespace Keyfob
