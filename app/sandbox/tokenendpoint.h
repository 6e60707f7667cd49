// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "grant.h"
#include "httpfront.h"

namespace Keyfob::Sandbox {

class ClientRegistry;
class Form;
struct Realm;
struct RegisteredClient;
class TokenIssuer;

/// `/oauth/token`: codes with PKCE (RFC 7636) and refresh tokens (RFC 6749 6) for public clients.
class TokenEndpoint
{
public:
    TokenEndpoint(const Realm &realm, const ClientRegistry &clients, const TokenIssuer &issuer,
                  GrantStore &grants);

    Response handle(const Request &request);

private:
    Response redeemCode(const Form &form, const RegisteredClient &client);
    Response refresh(const Form &form, const RegisteredClient &client);
    Response tokens(const Grant &grant, const QByteArray &family, bool fromCode);

    const Realm &m_realm;
    const ClientRegistry &m_clients;
    const TokenIssuer &m_issuer;
    GrantStore &m_grants;
};

} // namespace Keyfob::Sandbox
