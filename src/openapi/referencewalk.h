// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "datatree.h"

#include <vector>

namespace Keyfob {

/// Every reference in a file: the numbers of the maps with a `$ref`, in their order. What is data
/// has none: examples, default values, enumerations, constants and extensions.
std::vector<quint32> referencesIn(const DataTree &tree);

} // namespace Keyfob
