// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "api/accesstokensource.h"
#include "auth/accesstokenrequest.h"
#include "auth/renewalschedule.h"
#include "core/completion.h"
#include "core/secret.h"
#include "core/task.h"

#include <QHash>
#include <QList>

#include <memory>

namespace Keyfob {

class AuthServicePrivate;

/// Hands out access tokens for other APIs than the session's own, each by the name of its API. They
/// are in memory only, and go with the session: at a log-out, and when it is over.
class AudienceTokens
{
public:
    explicit AudienceTokens(AuthServicePrivate &owner);

    /// See AuthService::accessToken().
    Task<Expected<Secret>> get(AccessTokenRequest request);
    /// A token for \a request that is not \a refused, which the API did not take.
    Task<Expected<Secret>> replace(AccessTokenRequest request, Secret refused);

private:
    struct Entry
    {
        Secret token;
        QStringList scopes;
        RenewalSchedule schedule;
    };

    /// The one that is there for \a request, or nothing.
    const Entry *find(const AccessTokenRequest &request) const;
    Task<Expected<Secret>> acquire(AccessTokenRequest request);
    /// Makes sure that there is a session that lasts.
    Task<Expected<void>> sessionFor(AccessTokenRequest request);
    void forgetOfOthers();

    AuthServicePrivate &d;
    QHash<QString, Entry> m_entries; ///< By the name of the API
    QHash<QString, QList<Completion<Expected<void>>>> m_waiting; ///< For whoever acquires it
    quint64 m_attempt = 0; ///< To which session they belong
};

/// The tokens for \a request of \a service, as an ApiClient takes them.
std::unique_ptr<AccessTokenSource> audienceTokenSource(std::shared_ptr<AuthServicePrivate> service,
                                                       AccessTokenRequest request);

} // namespace Keyfob
