// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QObject;

namespace Keyfob {

class SignInSession;

/// What a test changes; nothing that people install has any of it.
class SignInHooks
{
public:
    virtual ~SignInHooks() = default;

    /// Called before the engine begins. Returns whether the program may run as root.
    virtual bool applyToEngine() const = 0;
    /// Called before \a session is shown.
    virtual void applyTo(SignInSession &session) const = 0;
    /// Called once \a root, which shows \a session, is there.
    virtual void run(SignInSession *session, QObject *root) const = 0;
};

/// Runs the sign-in window with the arguments of main(), changed by \a hooks if there are any.
/// Returns the exit status.
int runSignIn(int argc, char *argv[], const SignInHooks *hooks = nullptr);

} // namespace Keyfob
