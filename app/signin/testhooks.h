// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "signinprogram.h"

#include <QJsonArray>
#include <QObject>

namespace Keyfob {

/// What only keyfob-signin-test can do: run scripts in pages, as a test's hands, and run without
/// the engine's sandbox where the kernel refuses one. The shipped program has none of this in it.
///
/// Arguments: `--pages FILE`, a JSON list of {"url": regular expression, "run": JavaScript} run in
/// matching pages once they are loaded; `--keys FILE`, the steps of TestKeys; `--patience MS`, how
/// long the window waits for pages;
/// `--slept SECONDS`, as if the machine had slept once the first page is there;
/// `--drop`, which drops a file on each page; and `--no-sandbox`.
class TestHooks : public SignInHooks
{
public:
    TestHooks(int argc, char *argv[]);

    /// Switches the sandbox off if asked to; returns whether it did.
    bool applyToEngine() const override;

    /// Makes \a session as patient as was asked.
    void applyTo(SignInSession &session) const override;

    /// Runs the scripts in the view that is \a root or within it, and presses the keys. With
    /// scripts but no keys, a problem ends the visit at once, and questions are refused.
    void run(SignInSession *session, QObject *root) const override;

private:
    QJsonArray m_pages;
    QJsonArray m_keys;
    bool m_noSandbox = false;
    bool m_drop = false;
    int m_patience = 0; ///< ms; 0: as it is
    int m_slept = 0; ///< s
};

} // namespace Keyfob
