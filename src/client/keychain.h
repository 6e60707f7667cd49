// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/error.h"
#include "core/export.h"

#include <QCoroTask>

namespace Keyfob {

class SecretStore;

// What a program does with the keychain while there is no client.

/// Writes an entry of its own, reads it back and removes it; a locked keychain asks the person. \a
/// store takes the place of the keychain in tests, and outlives the task. Errors: those of the
/// keychain; KeychainCorrupt if it gives back something else.
KEYFOB_EXPORT QCoro::Task<Expected<void>> checkKeychain(SecretStore *store = nullptr);

/// Removes what the keychain and \a markerFile have of the session \a id, and of what is left to
/// revoke of it: for an account whose tenant file cannot be used, so that no server can be told.
/// Returns false if some of it may still be there.
KEYFOB_EXPORT QCoro::Task<bool> forgetSession(QString markerFile, QString id);

} // namespace Keyfob
