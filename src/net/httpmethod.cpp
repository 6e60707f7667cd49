// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "httpmethod.h"

#include <algorithm>
#include <array>

namespace Keyfob {

bool isIdempotent(QByteArrayView method)
{
    constexpr std::array<QByteArrayView, 6> names {"GET", "HEAD",  "OPTIONS",
                                                   "PUT", "TRACE", "DELETE"};
    return std::find(names.begin(), names.end(), method) != names.end();
}

} // namespace Keyfob
