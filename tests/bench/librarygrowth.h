// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "growth.h"

namespace Keyfob::Bench {

/// Answers, calls that wait for one renewal, and operations of a description.
QList<Growth> libraryGrowths();

} // namespace Keyfob::Bench
