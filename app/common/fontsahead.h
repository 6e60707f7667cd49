// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace Keyfob {

/// Has the system's fonts read on another thread. Whoever needs one waits for all of them, and
/// until the first text there is other work. Needs a QGuiApplication.
void readFontsAhead();

} // namespace Keyfob
