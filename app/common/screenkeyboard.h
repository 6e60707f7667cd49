// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace Keyfob {

/// Has the on-screen keyboard come and go with what is focused, as long as the application lives.
/// On Wayland, Qt 6.8 lets it go only when another window gets the focus, so that it covers half
/// of a phone where nothing can be typed.
void keepScreenKeyboardUpToDate();

} // namespace Keyfob
