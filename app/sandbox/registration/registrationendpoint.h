// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "httpfront.h"

#include <QStringList>

namespace Keyfob::Sandbox {

class ClientRegistry;
class GrantStore;
struct Realm;
struct RegisteredClient;

/// Who may register clients.
enum class Registration {
    Closed, ///< Nobody: there is no such endpoint.
    Token, ///< Whoever has the initial access token.
    Open, ///< Everybody.
};

/// The names that --registration takes, such as "open".
QStringList registrationNames();

/// The one called \a name, if there is one.
std::optional<Registration> registrationNamed(const QString &name);

/// Dynamic client registration (RFC 7591, OIDC Registration 1.0) and its management (RFC 7592).
class RegistrationEndpoint
{
public:
    /// Octets of one description of a client.
    static constexpr qsizetype MaxBody = 16 * 1024;

    RegistrationEndpoint(const Realm &realm, ClientRegistry &clients, GrantStore &grants);

    /// `POST /register` (RFC 7591 3).
    Response create(const Request &request);
    /// `/register/ID`: GET, PUT and DELETE with the registration access token (RFC 7592 2).
    Response manage(const Request &request, const QString &id);

private:
    Response update(const Request &request, const RegisteredClient &client);
    Response describe(int status, const RegisteredClient &client) const;

    const Realm &m_realm;
    ClientRegistry &m_clients;
    GrantStore &m_grants;
};

} // namespace Keyfob::Sandbox
