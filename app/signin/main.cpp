// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "signinprogram.h"

int main(int argc, char *argv[])
{
    return Keyfob::runSignIn(argc, argv);
}
