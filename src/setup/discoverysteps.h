// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "net/httpclient.h"
#include "oidc/providermetadata.h"
#include "oidc/tenant.h"
#include "setup/checkstep.h"

#include <QHostAddress>

#include <optional>

namespace Keyfob {

/// What a provider's configuration and keys tell about the settings of a tenant.
namespace DiscoverySteps {

/// A configuration that fits the tenant.
struct Found
{
    ProviderMetadata metadata;
    QJsonObject configuration;
};

/// \a answer as the configuration of \a tenant's provider (OIDC Discovery 4.3).
/// Errors: those of \a answer, readPublicJson() and ProviderMetadata::parse().
Expected<Found> read(const Tenant &tenant, const Expected<HttpResponse> &answer);

CheckStep address(const QUrl &url, const Expected<QList<QHostAddress>> &addresses);
CheckStep connection(const QUrl &url, const Expected<HttpResponse> &answer);
CheckStep discovery(const Tenant &tenant, const Expected<HttpResponse> &answer,
                    const Expected<Found> &found);
CheckStep keys(const ProviderMetadata &metadata, const Expected<HttpResponse> &answer);
CheckStep algorithms(const ProviderMetadata &metadata, const Tenant &tenant, ProviderKind kind);
/// Nothing if the provider offers what \a tenant asks for: the client may still not use it.
std::optional<CheckStep> responseType(const ProviderMetadata &metadata,
                                      const QJsonObject &configuration, const Tenant &tenant,
                                      ProviderKind kind);
/// Signing in could not be tried.
CheckStep noProbe(const Error &error);
/// Why revocation was not tried.
CheckStep noRevocation(const ProviderMetadata &metadata, const Tenant &tenant);

/// \a tenant with what the provider offers, so that the rest of its settings can be tried.
Tenant probeTenant(const ProviderMetadata &metadata, Tenant tenant);

/// \a uri with a port, as SystemBrowser would send it (RFC 8252 7.3).
QUrl withPort(QUrl uri);

} // namespace DiscoverySteps

} // namespace Keyfob
