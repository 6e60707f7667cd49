// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFlags>
#include <QString>
#include <QStringList>

#include <optional>

namespace Keyfob::Sandbox {

/// A setting at the provider that does not fit the tenant file. Unlike a Fault, each is correct
/// behavior of a provider that somebody set up differently.
enum class Misconfiguration {
    UnknownClient = 0x01, ///< The client is not registered.
    WrongRedirect = 0x02, ///< The client is registered with other redirect URIs.
    ImplicitOff = 0x04, ///< The client may use response type `code` only.
    UnknownAudience = 0x08, ///< The API is not registered.
    PkceRequired = 0x10, ///< Every authorization request needs a `code_challenge` (RFC 7636).
    ParRequired = 0x20, ///< Authorization requests have to be pushed (RFC 9126).
    DpopRequired = 0x40, ///< Access tokens are bound to a key (RFC 9449).
    Hs256Only = 0x80, ///< ID tokens are signed with a client secret.
    CodeOnly = 0x100, ///< The provider knows response type `code` only.
    NoEndSession = 0x200, ///< There is no way to log out.
    WrongIssuer = 0x400, ///< The issuer is not where its configuration is.
    ExpiredCertificate = 0x800, ///< https, with a certificate that expired yesterday.
    NoRules = 0x1000, ///< The API's description does not say what the API refuses.
    NoAddedScopes = 0x2000, ///< Nobody gets a permission that was not asked for.
};
Q_DECLARE_FLAGS(Misconfigurations, Misconfiguration)
Q_DECLARE_OPERATORS_FOR_FLAGS(Misconfigurations)

/// The names that --misconfigured takes, such as "implicit-off".
QStringList misconfigurationNames();

/// The misconfiguration called \a name, if there is one.
std::optional<Misconfiguration> misconfigurationNamed(const QString &name);

} // namespace Keyfob::Sandbox
