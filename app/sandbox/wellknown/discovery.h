// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "httpfront.h"

namespace Keyfob::Sandbox {

struct Realm;
class SigningKey;

/// The provider's configuration (OIDC Discovery 4.2), as truthful as the sandbox is.
Response discoveryDocument(const Realm &realm);

/// The JWK Set with the one key of this run (RFC 7517 5).
Response jwkSet(const SigningKey &key);

} // namespace Keyfob::Sandbox
