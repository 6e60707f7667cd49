// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "httpfront.h"

namespace Keyfob::Sandbox {

struct Realm;

/// `/.well-known/webfinger` (RFC 7033 4, OIDC Discovery 2): where the people of the demo, by
/// `acct:`, and this host, by its address, have their issuer. Anything else is 404.
Response webFinger(const Request &request, const Realm &realm);

} // namespace Keyfob::Sandbox
