// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "listshape.h"
#include "resource.h"

namespace Keyfob {

/// Says what the query parameters of \a list mean: which page, how many, searching, sorting; the
/// others are filters.
void readListParameters(const ApiOperation &list, const ListShape &shape, ApiResource &resource);

} // namespace Keyfob
