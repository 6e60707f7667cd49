// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "rocacheck.h"

#include <openssl/bn.h>

#include <algorithm>
#include <iterator>

namespace Keyfob {

namespace {

/// Whether \a value is a power of 65537 modulo the prime \a modulus.
bool isPower(BN_ULONG value, BN_ULONG modulus)
{
    const BN_ULONG generator = 65537 % modulus;
    BN_ULONG power = 1;
    do {
        if (power == value)
            return true;
        power = power * generator % modulus;
    } while (power != 1);
    return false;
}

} // namespace

bool isRocaModulus(const bignum_st *n)
{
    static constexpr BN_ULONG primes[] = {
        3,  5,  7,  11, 13, 17,  19,  23,  29,  31,  37,  41,  43,  47,  53,  59,  61,  67,  71,
        73, 79, 83, 89, 97, 101, 103, 107, 109, 113, 127, 131, 137, 139, 149, 151, 157, 163, 167};
    return std::all_of(std::begin(primes), std::end(primes),
                       [n](BN_ULONG prime) { return isPower(BN_mod_word(n, prime), prime); });
}

} // namespace Keyfob
