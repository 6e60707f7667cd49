// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace Keyfob {

/// The gnome-keyring of tests/support/private-keyring, as seen by who may lock and stop it.
class Keyring
{
public:
    /// Whether this test runs beside one.
    static bool isThere();
    static void lock();
    /// Without a prompt, which nobody could answer here.
    static void unlock();
    /// Stops the daemon in its tracks: it holds its name on the bus and answers nothing.
    static void suspend();
    static void resume();
};

} // namespace Keyfob
