// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "api/call.h"
#include "api/store.h"

namespace Keyfob::Sandbox {

/// One page of the timesheets in \a store that \a call sees and filters, in the order that it asks
/// for.
Response timesheetList(const Store &store, const Call &call);

} // namespace Keyfob::Sandbox
