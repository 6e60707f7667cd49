// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace Keyfob {

/// Takes out of the environment what would weaken the engine or make it tell, allows no core
/// dump, and ends this process with its parent. Call before QGuiApplication.
void hardenProcess();

/// Lets no other process of the same user read this one's memory. Call once the engine has begun:
/// a process that hides cannot make the namespaces of the engine's sandbox, and the engine would
/// go on without them and not say so.
void hideMemory();

} // namespace Keyfob
