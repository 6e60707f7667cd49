// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "comparison.h"

namespace Keyfob {
class ApiClient;
}

namespace Keyfob::Bench {

/// Begins a request, and calls back at its end.
using Start = std::function<void(std::function<void()>)>;

/// \a count requests by \a start, \a parallel of them at any time.
void runCalls(int count, int parallel, const Start &start);

/// GETs \a path by \a api; any answer but one of \a size octets is fatal.
Start caller(ApiClient &api, const QString &path, qsizetype size);

/// ApiClient's GETs with a token, one after the other and 32 at a time, against
/// QNetworkAccessManager's with the same headers, by turns at the same server.
QList<Comparison> apiCalls();

} // namespace Keyfob::Bench
