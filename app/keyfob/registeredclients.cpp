// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "registeredclients.h"

#include "net/httpclient.h"
#include "oidc/tenantnetwork.h"
#include "setup/clientregistration.h"

#include <memory>

namespace Keyfob {

RegisteredClients::RegisteredClients(SecretStore *store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

void RegisteredClients::remove(const Tenant &tenant)
{
    m_tasks.start(run(tenant));
}

Task<> RegisteredClients::run(Tenant tenant)
{
    // What runs holds all that it needs: this may go before it ends.
    const CancelToken ended = m_tasks.cancellation();
    HttpClient http;
    const auto network = loadNetworkSetup(tenant);
    if (network)
        http.setNetwork(*network);
    const auto registration = m_store ? std::make_unique<ClientRegistration>(http, *m_store)
                                      : std::make_unique<ClientRegistration>(http);
    const auto canManage = co_await registration->canManage(tenant.issuer, tenant.clientId);
    if (ended.isCancelled() || !canManage)
        co_return;
    if (!*canManage) {
        Q_EMIT gone(tenant.issuer, tenant.clientId);
        co_return;
    }
    if (!network) {
        Q_EMIT stayed(tenant.name, network.error());
        co_return;
    }
    const auto removed = co_await registration->remove(tenant.issuer, tenant.clientId, ended);
    if (ended.isCancelled())
        co_return;
    if (removed)
        Q_EMIT gone(tenant.issuer, tenant.clientId);
    else
        Q_EMIT stayed(tenant.name, removed.error());
}

} // namespace Keyfob
