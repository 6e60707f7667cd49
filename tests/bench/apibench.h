// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "comparison.h"

namespace Keyfob::Bench {

/// ApiClient's GETs with a token, one after the other and 32 at a time, against
/// QNetworkAccessManager's with the same headers, by turns at the same server.
QList<Comparison> apiCalls();

} // namespace Keyfob::Bench
