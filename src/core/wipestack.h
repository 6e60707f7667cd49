// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace Keyfob {

/// Clears what calls that have returned have left on this thread's stack: TLS and JSON, say, read
/// through buffers there. Worth a call, from as high up as can be, when all secrets are to be gone.
void wipeStack();

} // namespace Keyfob
