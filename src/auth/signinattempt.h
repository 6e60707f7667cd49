// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/error.h"
#include "core/secret.h"
#include "core/task.h"
#include "oidc/authorizationrequest.h"
#include "oidc/authorizationresponse.h"
#include "oidc/providermetadata.h"
#include "oidc/tenant.h"
#include "useragent/useragent.h"
#include "vault/sessionrecord.h"

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
Task<Expected<SessionRecord>> redeem(HttpClient &http, Provider &provider, const Clock &clock,
                                     SignInAttempt attempt, VisitResult visited);

/// \a why, as what came of a page that the person saw: there, some providers say consent_required
/// when the person has said no.
Error answerOfPerson(const Error &why);

} // namespace Keyfob
