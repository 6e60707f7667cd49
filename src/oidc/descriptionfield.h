// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "oidc/tenantreader.h"

namespace Keyfob::TenantFields {

/// Reads `api_description` into \a tenant, whose API's address is read already: an address, a path
/// below that of the API, or a file in \a folder; without a folder, there are no relative files.
void readApiDescription(const Reader &reader, const QString &folder, Tenant &tenant);

} // namespace Keyfob::TenantFields
