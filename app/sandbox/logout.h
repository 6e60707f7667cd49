// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "browserstate.h"
#include "cookies.h"
#include "httpfront.h"

namespace Keyfob::Sandbox {

class ClientRegistry;
class GrantStore;
struct Realm;
struct RegisteredClient;
class TokenIssuer;

/// The two ways to end the browser's session: Auth0's and OpenID Connect's.
class Logout
{
public:
    Logout(const Realm &realm, const ClientRegistry &clients, const TokenIssuer &issuer,
           GrantStore &grants, BrowserState &browsers, const Cookies &cookies);

    /// `/v2/logout?client_id=...&returnTo=...`
    Response auth0(const Request &request);
    /// `/oidc/logout` (OIDC RP-Initiated Logout 2), by GET or POST.
    Response endSession(const Request &request);
    /// `/u/logout`: the form that asks first, when no `id_token_hint` proves who asks.
    Response confirmed(const Request &request);

private:
    Response end(const Request &request, const QString &target, const QString &state);
    Response askPage(const Request &request, const QString &client, const QString &target,
                     const QString &state) const;
    const RegisteredClient *clientOr(const QString &id, const QString &fallback) const;
    QByteArray csrf(const Request &request) const;

    const Realm &m_realm;
    const ClientRegistry &m_clients;
    const TokenIssuer &m_issuer;
    GrantStore &m_grants;
    BrowserState &m_browsers;
    const Cookies &m_cookies;
    const QByteArray m_secret; ///< Ties the confirmation form to the session it was shown in.
};

} // namespace Keyfob::Sandbox
