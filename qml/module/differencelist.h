// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "oidc/sessionconfiguration.h"

#include <QVariantList>

namespace Keyfob {

/// \a differences for QML: objects with field, label, before, after, hostBefore and hostAfter.
QVariantList differenceList(const QList<ConfigurationDifference> &differences);

} // namespace Keyfob
