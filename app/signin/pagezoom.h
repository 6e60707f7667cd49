// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace Keyfob {

/// The zoom factor next to \a factor: larger (\a direction 1), smaller (-1), or that of a page as
/// it is (0). The largest and the smallest have none beyond them.
double nextZoom(double factor, int direction);

} // namespace Keyfob
