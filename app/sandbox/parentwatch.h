// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace Keyfob::Sandbox {

/// Ends the program when standard input is closed: when whoever started it is gone.
void exitWithParent();

} // namespace Keyfob::Sandbox
