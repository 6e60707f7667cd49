// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFlags>
#include <QString>
#include <QStringList>

#include <optional>

namespace Keyfob::Sandbox {

/// What the authorization response does wrong when it is told to.
enum class Fault {
    WrongNonce = 0x01, ///< The ID token names another nonce.
    WrongAtHash = 0x02, ///< `at_hash` belongs to another access token.
    WrongIssuer = 0x04, ///< The ID token names another issuer.
    WrongAudience = 0x08, ///< The ID token is for another client.
    Expired = 0x10, ///< The ID token was valid yesterday.
    AlgNone = 0x20, ///< The ID token is not signed.
    BadSignature = 0x40, ///< One bit of the ID token's signature is turned.
    WrongState = 0x80, ///< `state` is another one.
    HangAuthorize = 0x100, ///< `/authorize` never answers.
};
Q_DECLARE_FLAGS(Faults, Fault)
Q_DECLARE_OPERATORS_FOR_FLAGS(Faults)

/// The names that --fault takes, such as "wrong-nonce".
QStringList faultNames();

/// The fault called \a name, if there is one.
std::optional<Fault> faultNamed(const QString &name);

} // namespace Keyfob::Sandbox
