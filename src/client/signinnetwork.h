// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../core/export.h"
#include "../useragent/signinmessages.h"

namespace Keyfob {

struct NetworkSetup;

/// \a setup as the sign-in program is told of it.
KEYFOB_EXPORT SignIn::Network signInNetwork(const NetworkSetup &setup);

} // namespace Keyfob
