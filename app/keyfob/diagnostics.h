// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "eventlog.h"

namespace Keyfob {

struct Tenant;

/// What support asks for, as text: versions, what \a tenant is set to, and the last \a events
/// with codes and times. It holds no secret, and no name of a person.
QString diagnostics(const Tenant &tenant, const EventLog &events);

} // namespace Keyfob
