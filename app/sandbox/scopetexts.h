// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pagelanguage.h"

namespace Keyfob::Sandbox {

/// What \a scope means, for the consent page.
Sentence meaningOfScope(const QString &scope);

} // namespace Keyfob::Sandbox
