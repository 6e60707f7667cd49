// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "wipestack.h"

#include <openssl/crypto.h>

namespace Keyfob {

namespace {
constexpr int Depth = 256 * 1024; // no call here goes as deep
}

void wipeStack()
{
    char dead[Depth];
    OPENSSL_cleanse(dead, sizeof(dead));
}

} // namespace Keyfob
