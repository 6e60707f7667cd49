// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "api/api.h"
#include "authorize.h"
#include "bearer.h"
#include "grant.h"
#include "logout.h"
#include "misbehavior/misbehavingapi.h"
#include "misconfiguration/pushedrequests.h"
#include "realm.h"
#include "registration/clientregistry.h"
#include "registration/registrationendpoint.h"
#include "signingkey.h"
#include "tokenendpoint.h"
#include "tokenissuer.h"

#include <QByteArrayList>
#include <QHash>

namespace Keyfob::Sandbox {

/// All parts of a running tenant, and which of them answers what; it exists once ports and key are
/// known.
class TenantServer
{
public:
    /// Lets the tenant wait before it answers, or go on.
    using Pause = std::function<void(bool)>;

    /// \a pause is for Realm::isPausable.
    TenantServer(const Realm &realm, const SigningKey &key, Pause pause);
    Q_DISABLE_COPY_MOVE(TenantServer)

    const Realm &realm() const { return m_realm; }

    /// What the tenant answers to \a request; nothing if it leaves it without an answer.
    std::optional<Response> handle(const Request &request);
    /// What the host of the redirect URI answers.
    Response handleCallback(const Request &request);

private:
    struct Route
    {
        QByteArrayList methods;
        HttpFront::Handler answer;
    };
    void route(const QString &path, const QByteArrayList &methods, HttpFront::Handler answer);
    void routePages();
    void routeProtocol();
    void routeWellKnown();
    void routeTestHelp();
    std::optional<Response> below(const Request &request);
    Response userInfo(const Request &request) const;

    const Realm m_realm;
    const SigningKey m_key;
    const Pause m_pause;
    const Cookies m_cookies {m_realm};
    ClientRegistry m_clients {m_realm};
    const TokenIssuer m_issuer {m_realm, m_key};
    const Bearer m_bearer {m_realm, m_issuer};
    GrantStore m_grants;
    BrowserState m_browsers;
    PushedRequests m_pushed {m_realm, m_clients};
    Authorize m_authorize {m_realm, m_clients, m_pushed, m_issuer, m_grants, m_browsers, m_cookies};
    TokenEndpoint m_tokenEndpoint {m_realm, m_clients, m_issuer, m_grants};
    RegistrationEndpoint m_registration {m_realm, m_clients, m_grants};
    Logout m_logout {m_realm, m_clients, m_issuer, m_grants, m_browsers, m_cookies};
    Api m_api {m_realm, m_bearer};
    MisbehavingApi m_misbehavingApi;
    QHash<QString, Route> m_routes; ///< By path.
    int m_callbackRequests = 0;
};

} // namespace Keyfob::Sandbox
