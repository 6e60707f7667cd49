// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "oidc/sessionconfiguration.h"

#include <QList>

namespace Keyfob {

struct TenantText;

/// What a person has to agree to before \a file takes the place of \a copy, Keyfob's own: every
/// field that differs but the organization's name, its languages and the schema. Those that a
/// session is bound to come first; the others decide who signs in, and how well that is checked.
QList<ConfigurationDifference> differencesBetween(const TenantText &file, const TenantText &copy);

} // namespace Keyfob
