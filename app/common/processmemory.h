// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace Keyfob {

/// A crash writes no core dump: it would hold what the process holds. Call first thing in main().
void forbidCoreDumps();

/// Lets no other process of the same user read this one's memory or environment (ptrace, /proc).
/// Other programs that this one starts are not hidden by it.
void hideMemory();

/// Takes hideMemory() back while the web engine begins: a process that hides cannot make the
/// namespaces of the engine's sandbox, and the engine would continue without them and not say so.
/// There must be no secret in memory meanwhile.
void unhideMemory();

} // namespace Keyfob
