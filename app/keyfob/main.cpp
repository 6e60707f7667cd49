// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "builtbrand.h"
#include "program.h"

int main(int argc, char *argv[])
{
    return Keyfob::runProgram(argc, argv, Keyfob::builtBrand());
}
