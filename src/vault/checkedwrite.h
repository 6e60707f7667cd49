// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/error.h"
#include "core/secret.h"
#include "core/task.h"

namespace Keyfob {

class SecretStore;

/// Writes \a value and reads it back: some keychains report a failed write as success (KWallet;
/// QtKeychain up to 0.15 on Android, for more than 245 bytes). What is there instead is removed.
/// Errors: those of SecretStore::write() and read(); KeychainFailed if it was lost or changed.
Task<Expected<void>> writeChecked(SecretStore &store, QString key, Secret value);

} // namespace Keyfob
