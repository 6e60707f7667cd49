// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "auth/authservice.h"
#include "core/clock.h"
#include "core/delay.h"
#include "core/taskscope.h"
#include "oidc/pendingrequests.h"
#include "oidc/provider.h"
#include "oidc/sessionid.h"

namespace Keyfob {

/// What the flows of one AuthService share. Running tasks hold it, so that none of it goes before
/// they end.
struct AuthContext
{
    AuthContext(Tenant ofTenant, const AuthService::Dependencies &with)
        : tenant(std::move(ofTenant))
        , configuration(SessionConfiguration::of(tenant))
        , dependencies(with)
        , http(with.http)
        , userAgent(with.userAgent)
        , vault(with.vault)
        , clock(with.clock)
        , delay(with.delay ? *with.delay : Delay::system())
        , account(with.account)
        , provider(with.http, with.clock, tenant.issuer, nullptr, tenant.discoveryUrl,
                   copies(with.providerFolder, configuration))
    {
    }

    /// Of what the provider of \a configuration publishes; none where a file that decides who
    /// answers for it is not known.
    static ProviderCache copies(const QString &folder, const SessionConfiguration &configuration)
    {
        const QByteArray binding = configuration.providerDigest();
        return ProviderCache(binding.isEmpty() ? QString() : folder, binding);
    }

    /// Of this account, in the vault and in locks.
    QString id() const { return sessionId(tenant.id(), account); }
    bool canUseBrowser() const
    {
        return dependencies.browser && !tenant.loopbackRedirectUri.isEmpty();
    }

    const Tenant tenant;
    const SessionConfiguration configuration; ///< Of the tenant
    const AuthService::Dependencies dependencies;
    HttpClient &http;
    UserAgent &userAgent; ///< The window
    SessionVault &vault;
    const Clock &clock;
    const Delay &delay;
    QString account;
    Provider provider;
    PendingRequests pending;
    UserAgent *visiting = nullptr; ///< Carries out a visit of this service: see OngoingVisit.
    TaskScope tasks; ///< Of the service
};

} // namespace Keyfob
