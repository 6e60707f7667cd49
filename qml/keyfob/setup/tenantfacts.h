// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QVariantList>

namespace Keyfob {

struct Tenant;

/// What a person should know of \a tenant before it is used: where they log in, where secrets go,
/// what is asked for. One map for each row, with "title" and "value".
QVariantList tenantFacts(const Tenant &tenant);

} // namespace Keyfob
