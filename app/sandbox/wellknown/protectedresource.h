// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "httpfront.h"

namespace Keyfob::Sandbox {

struct Realm;

/// What the API says of itself (RFC 9728).
Response apiMetadata(const Realm &realm);

} // namespace Keyfob::Sandbox
