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
    /// Whether its process lives; not that it answers.
    static bool isAlive();
    static void lock();
    /// Without a prompt, which nobody could answer here.
    static void unlock();
    /// Stops the daemon in its tracks: it holds its name on the bus and answers nothing.
    static void suspend();
    static void resume();
    /// kill -9; whatever it had not written yet is lost.
    static void kill();
    /// Another one on the same files, unlocked, after kill().
    static void restart();
    /// Ends the last of those.
    static void end();
};

} // namespace Keyfob
