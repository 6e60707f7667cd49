// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "net/httpclient.h"
#include "oidc/providermetadata.h"
#include "oidc/tenant.h"
#include "setup/checkstep.h"

#include <QDateTime>

#include <optional>

namespace Keyfob {

/// Questions to a tenant's endpoints that hold no token and no secret, and what their answers tell.
namespace EndpointSteps {

/// A code that nobody issued: `invalid_grant` is the right answer (RFC 6749 5.2).
HttpRequest tokenRequest(const Tenant &tenant, const ProviderMetadata &metadata);
CheckStep token(const Expected<HttpResponse> &answer, const Tenant &tenant, ProviderKind kind);

/// A token that nobody issued: 200 is the right answer (RFC 7009 2.2).
HttpRequest revocationRequest(const Tenant &tenant, const ProviderMetadata &metadata);
CheckStep revocation(const Expected<HttpResponse> &answer, ProviderKind kind);

/// A log-out of nobody, back to the redirect URI (OIDC RP-Initiated Logout 1.0 2). Without an
/// address (see SignOutUrl), an empty one.
HttpRequest logoutRequest(const Tenant &tenant, const ProviderMetadata &metadata);
CheckStep logout(const Expected<HttpResponse> &answer, const Tenant &tenant, ProviderKind kind);
/// The same if the provider has no such endpoint.
CheckStep noLogout();

/// The API's base address without a token, or with one that is none.
HttpRequest apiRequest(const Tenant &tenant, bool withToken);
CheckStep api(const Expected<HttpResponse> &answer, const Tenant &tenant);
CheckStep apiToken(const Expected<HttpResponse> &answer, const Tenant &tenant);

/// True if \a answer asks for tokens that are bound (RFC 9449 7.1, 5).
bool wantsDpop(const Expected<HttpResponse> &answer);
/// Whether anything wants bound tokens; \a where says what.
CheckStep dpop(const QString &where, ProviderKind kind);

/// The provider's clock, which \a answer tells, against \a now.
CheckStep clock(const HttpResponse &answer, const QDateTime &now, std::chrono::seconds leeway);

} // namespace EndpointSteps

} // namespace Keyfob
