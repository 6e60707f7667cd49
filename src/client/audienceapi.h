// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "api/apiclient.h"
#include "auth/accesstokenrequest.h"
#include "auth/authservice.h"

#include <QStringList>

#include <memory>

namespace Keyfob {

/// Another API of a client's session, which the client has until it goes.
struct AudienceApi
{
    AudienceApi(const AccessTokenRequest &request, QUrl url, HttpClient &http, AuthService &auth,
                const Clock &clock, const Delay &delay)
        : audience(request.audience)
        , scopes(request.scopes)
        , baseUrl(std::move(url))
        , tokens(auth.tokensFor(request))
        , calls(http, *tokens, baseUrl, ApiClient::Dependencies {&clock, &delay, {}, {}})
    {
    }

    const QString audience; ///< Its name
    const QStringList scopes; ///< What is asked for
    const QUrl baseUrl; ///< Empty: nobody said where it is, and nothing is sent
    const std::unique_ptr<AccessTokenSource> tokens;
    ApiClient calls;
};

/// Where the API \a audience is: at \a baseUrl, or else at the address that its name is, if a token
/// may go there: an https one, or http on this machine, without query, fragment and user info.
QUrl audienceBaseUrl(const QString &audience, const QUrl &baseUrl);

} // namespace Keyfob
