// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace Keyfob {

/// Takes out of the environment what would weaken the engine or make it tell, allows no core
/// dump, and ends this process with its parent. Call before QGuiApplication.
void hardenProcess();

} // namespace Keyfob
