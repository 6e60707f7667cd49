// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "net/httpresponse.h"

#include <chrono>

namespace Keyfob {

/// What an answer says about keeping it (RFC 9111), to one program of one person.
struct CacheControl
{
    /// False: `no-store`, or it depends on more than the request (`Vary: *`).
    bool mayBeKept = true;
    /// For how long it is right without asking again, by `max-age` or else `Expires`, less what has
    /// passed on the way (`Age`). None where nothing is said, or something that cannot be read.
    std::chrono::seconds freshFor {0};

    static CacheControl of(const HttpResponse &response);
};

/// Makes \a kept new by the 304 \a notModified (RFC 9111 4.3.4).
void refresh(HttpResponse &kept, const HttpResponse &notModified);

} // namespace Keyfob
