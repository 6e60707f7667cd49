// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "signinprogram.h"
#include "testhooks.h"

/// keyfob-signin-test: the window with a test's hands in it.
int main(int argc, char *argv[])
{
    const Keyfob::TestHooks hooks(argc, argv);
    return Keyfob::runSignIn(argc, argv, &hooks);
}
