// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "auth/visits.h"

#include "auth/authcontext.h"
#include "oidc/providermetadata.h"

namespace Keyfob {

Visit visitTo(const QUrl &url, const Tenant &tenant, const ProviderMetadata &metadata,
              const Secret &cookies)
{
    QStringList hosts {tenant.issuer.host(), metadata.authorizationEndpoint.host()};
    if (!metadata.endSessionEndpoint.isEmpty())
        hosts.append(metadata.endSessionEndpoint.host());
    hosts += tenant.signInHosts;
    hosts.removeDuplicates();

    Visit visit;
    visit.url = url;
    visit.redirectUri = tenant.redirectUri;
    visit.hosts = hosts;
    visit.tenantName = tenant.name;
    visit.cookies = cookies;
    return visit;
}

QUrl signOutUrl(const Tenant &tenant, const ProviderMetadata &metadata, SignOutOptions options)
{
    options.clientId = tenant.clientId;
    options.federated = tenant.federatedLogout;
    if (options.federated) // only Auth0 has it, at whatever domain
        return auth0LogoutUrl(tenant.issuer, options);
    if (!metadata.endSessionEndpoint.isEmpty())
        return endSessionUrl(metadata.endSessionEndpoint, options);
    if (tenant.issuer.host().endsWith(QLatin1StringView(".auth0.com")))
        return auth0LogoutUrl(tenant.issuer, options);
    return {};
}

OngoingVisit::OngoingVisit(std::shared_ptr<AuthContext> context, UserAgent &agent)
    : m_context(std::move(context))
    , m_agent(&agent)
{
    m_context->visiting = m_agent;
}

OngoingVisit::~OngoingVisit()
{
    if (m_context->visiting == m_agent)
        m_context->visiting = nullptr;
}

void cancelVisit(const AuthContext &context)
{
    if (context.visiting)
        context.visiting->cancel();
}

} // namespace Keyfob
