// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <memory>

namespace Keyfob {

/// Calls the function that frees an object of OpenSSL.
template<auto Free>
struct OpenSslDeleter
{
    template<typename T>
    void operator()(T *object) const
    {
        Free(object);
    }
};

/// Owns an object of OpenSSL: `OpenSslPtr<EVP_PKEY, EVP_PKEY_free>`.
template<typename T, auto Free>
using OpenSslPtr = std::unique_ptr<T, OpenSslDeleter<Free>>;

} // namespace Keyfob
