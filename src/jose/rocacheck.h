// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

struct bignum_st;

namespace Keyfob {

/// True if the RSA modulus \a n bears the mark of a key generator whose keys can be factored
/// (CVE-2017-15361, "ROCA"): modulo each small prime it is a power of 65537. One good modulus in
/// about 2^27 bears it by chance.
bool isRocaModulus(const bignum_st *n);

} // namespace Keyfob
