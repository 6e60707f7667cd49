// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/error.h"
#include "core/secret.h"
#include "oidc/authorizationrequest.h"
#include "oidc/authorizationresponse.h"
#include "oidc/providermetadata.h"
#include "oidc/signouturl.h"
#include "oidc/tenant.h"
#include "useragent/useragent.h"
#include "vault/sessionrecord.h"

#include <QCoroTask>

namespace Keyfob {

class Clock;
class HttpClient;
class Provider;

/// What one answer is judged by.
struct SignInAttempt
{
    Tenant tenant;
    ProviderMetadata metadata;
    AuthorizationRequest request;
    /// Another issuer that this program knows has the same redirect URI: see needsIssuerInAnswer().
    bool isRedirectUriShared = false;
};

/// Turns what \a visited brought back for \a attempt into a session: reads the answer, validates
/// its ID token, exchanges its code, whose tokens then replace the front-channel ones, validates
/// the second ID token, which must have the same `iss` and `sub` (OIDC Core 3.3.3.6), and asks
/// UserInfo.
///
/// Errors: those of AuthorizationResponse::parse(), Provider::validate(), exchangeCode(), and
/// SubjectMismatch. A UserInfo that cannot be had is no error.
QCoro::Task<Expected<SessionRecord>> redeem(HttpClient &http, Provider &provider,
                                            const Clock &clock, SignInAttempt attempt,
                                            VisitResult visited);

/// \a why, as what came of a page that the person saw: there, some providers say consent_required
/// when the person has said no.
Error answerOfPerson(const Error &why);

/// A visit to \a url that ends at the redirect URI. It may show the provider's own hosts and those
/// of the tenant file.
Visit visitTo(const QUrl &url, const Tenant &tenant, const ProviderMetadata &metadata,
              const Secret &cookies);

/// What to open to end the provider's own session: its end-session endpoint, or Auth0's
/// /v2/logout at Auth0's own hosts and wherever the tenant asks for a federated log-out; empty when
/// it has neither. \a options say whose session it is and where to go afterwards.
QUrl signOutUrl(const Tenant &tenant, const ProviderMetadata &metadata, SignOutOptions options);

} // namespace Keyfob
