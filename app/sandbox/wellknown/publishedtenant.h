// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "httpfront.h"

namespace Keyfob::Sandbox {

struct Realm;

/// `/.well-known/keyfob.json`: the tenant file, as an organization publishes it for everybody who
/// types its domain. It names no file of this machine.
Response publishedTenant(const Realm &realm);

} // namespace Keyfob::Sandbox
