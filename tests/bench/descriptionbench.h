// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "comparison.h"

namespace Keyfob::Bench {

/// \a resources with five operations each, with schemas, parameters and scopes, as APIs have them.
QByteArray sampleDescription(int resources);

/// Descriptions of 1,000 operations, in JSON and in YAML, read and made into places, against
/// QJsonDocument that only parses them. The floor of JSON is also what one second allows.
QList<Comparison> descriptions();

} // namespace Keyfob::Bench
