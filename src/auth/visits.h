// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/secret.h"
#include "oidc/signouturl.h"
#include "useragent/useragent.h"

#include <memory>

namespace Keyfob {

struct AuthContext;
struct ProviderMetadata;
struct Tenant;

/// A visit to \a url that ends at the redirect URI. It may show the provider's own hosts and those
/// of the tenant file.
Visit visitTo(const QUrl &url, const Tenant &tenant, const ProviderMetadata &metadata,
              const Secret &cookies);

/// What to open to end the provider's own session: its end-session endpoint, or Auth0's
/// /v2/logout at Auth0's own hosts and wherever the tenant asks for a federated log-out; empty when
/// it has neither. \a options say whose session it is and where to go afterwards.
QUrl signOutUrl(const Tenant &tenant, const ProviderMetadata &metadata, SignOutOptions options);

/// While it exists, \a agent carries out a visit for the service of \a context; cancelVisit() ends
/// that visit, and no other's: services can share a user agent.
class OngoingVisit
{
public:
    OngoingVisit(std::shared_ptr<AuthContext> context, UserAgent &agent);
    ~OngoingVisit();
    Q_DISABLE_COPY_MOVE(OngoingVisit)

private:
    std::shared_ptr<AuthContext> m_context;
    UserAgent *m_agent;
};

/// Ends the visit of the service of \a context, if there is one, with Cancelled.
void cancelVisit(const AuthContext &context);

} // namespace Keyfob
