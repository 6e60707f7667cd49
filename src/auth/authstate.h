// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../core/export.h"

#include <QObject>

namespace Keyfob {

/// How far somebody is with signing in and out, for screens and other programs; README.md here has
/// every state of AuthService and each transition.
class KEYFOB_EXPORT AuthState
{
    Q_GADGET

public:
    /// The states that programs see.
    enum class Value {
        Starting, ///< Looking for a kept session.
        SignedOut, ///< The error says why, if the last attempt failed.
        Preparing, ///< Asking the provider for its configuration.
        AwaitingUser, ///< The person is at the provider's page.
        Checking, ///< The response is being checked.
        SignedIn,
        SigningOut,
    };
    Q_ENUM(Value)
};

} // namespace Keyfob
