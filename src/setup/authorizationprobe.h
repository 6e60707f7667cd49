// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/canceltoken.h"
#include "core/error.h"
#include "oidc/signinhosts.h"
#include "setup/authorizationfault.h"

#include <QCoroTask>
#include <QUrl>

namespace Keyfob {

class HttpClient;
struct ProviderMetadata;
struct Tenant;

/// What came of asking the provider to sign in somebody who is not there (`prompt=none`).
struct AuthorizationProbe
{
    /// Where it ended.
    enum class End {
        Callback, ///< At the redirect URI: client and redirect URI are right
        Page, ///< At a page of the provider's
        OtherHost, ///< It would go to a host that is not among the tenant's; see host
    };

    End end = End::Page;
    AuthorizationFault fault = AuthorizationFault::Unknown;
    int status = 0; ///< Of a page
    QString code; ///< `error`, as plain text
    QString text; ///< What is said with it, or on the page, as plain text
    QString host; ///< That said it
};

/// Asks \a metadata's authorization endpoint with prompt=none for what \a tenant asks for, to be
/// sent to \a redirectUri: a plain GET without cookies of a person's, whose redirects are followed
/// by hand, within the provider's own hosts. Nothing of a person's is in it.
///
/// Errors: those of AuthorizationRequest::create() and HttpClient::send().
QCoro::Task<Expected<AuthorizationProbe>> probeAuthorization(HttpClient &http, Tenant tenant,
                                                             ProviderMetadata metadata,
                                                             QUrl redirectUri, CancelToken cancel);

/// Where signing in at \a tenant may lead.
SignInHosts allowedHosts(const Tenant &tenant, const ProviderMetadata &metadata);

} // namespace Keyfob
