// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "program.h"

int main(int argc, char *argv[])
{
    return Keyfob::runProgram(argc, argv);
}
