// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "httpfront.h"

namespace Keyfob::Sandbox {

struct Realm;

/// The API's base: what it is, and where its description is (RFC 8631 `service-desc`).
Response apiBase(const Realm &realm);

/// The API's OpenAPI description, or 304 if the client has it.
Response apiDescription(const Realm &realm, const Request &request);

/// The APIs of this origin (RFC 9727).
Response apiCatalog(const Realm &realm);

} // namespace Keyfob::Sandbox
