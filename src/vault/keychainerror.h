// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/error.h"

#include <qt6keychain/keychain.h>

namespace Keyfob {

/// What QtKeychain's \a code and \a text mean for a person on this platform.
Error keychainError(QKeychain::Error code, const QString &text);

/// The keychain did not answer in time.
Error keychainTimeout();

} // namespace Keyfob
