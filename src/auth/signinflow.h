// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/canceltoken.h"
#include "core/error.h"
#include "core/task.h"
#include "oidc/authorizationrequest.h"
#include "oidc/providermetadata.h"
#include "oidc/useragentkind.h"
#include "useragent/useragent.h"
#include "vault/sessionrecord.h"

namespace Keyfob {

class AuthServicePrivate;

/// Signs somebody in: see AuthService::signIn().
class SignInFlow
{
public:
    explicit SignInFlow(AuthServicePrivate &owner)
        : d(owner)
    {
    }

    Task<Expected<void>> signIn(QString prompt, UserAgentKind userAgent);
    Task<> warmUp();
    void cancel();
    void raise();

    /// Asks the person at the provider, for \a options, until \a ended. The state says how far it
    /// is, unless it is SignedIn. Errors: any of the provider, the user agent and the checks;
    /// Cancelled.
    Task<Expected<SessionRecord>> authorize(AuthorizationOptions options, UserAgentKind userAgent,
                                            CancelToken ended);

private:
    /// To what is asked once the person is done.
    void connectAhead(const ProviderMetadata &metadata) const;
    /// What \a visited brought back for \a request.
    Task<Expected<SessionRecord>> redeemVisit(AuthorizationRequest request,
                                              ProviderMetadata metadata, VisitResult visited);

    AuthServicePrivate &d;
};

} // namespace Keyfob
