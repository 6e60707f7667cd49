// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "comparison.h"

namespace Keyfob::Bench {

/// HttpClient's GET over loopback against QNetworkAccessManager's, both to the same server.
Comparison httpGets();

} // namespace Keyfob::Bench
