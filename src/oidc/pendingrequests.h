// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/error.h"
#include "oidc/authorizationrequest.h"

#include <QHash>

namespace Keyfob {

/// Requests that wait for their answer, by state. Each is used once, whatever comes of it
/// (RFC 6749 10.12, RFC 9700 4.7).
class PendingRequests
{
public:
    static constexpr std::chrono::minutes Lifetime {10};
    static constexpr qsizetype MaxRequests = 16; ///< The oldest gives way.

    /// Keeps \a request until its answer comes (RFC 6749 10.12).
    void insert(const AuthorizationRequest &request);

    /// Takes out the request with \a state. Errors: StateMissing, StateUnknown (never made, used
    /// before, or older than Lifetime at \a now) (RFC 6749 10.12, RFC 9700 4.7.1).
    Expected<AuthorizationRequest> take(const QByteArray &state, const QDateTime &now);

    /// How many wait, expired ones among them.
    qsizetype size() const { return m_requests.size(); }

private:
    QHash<QByteArray, AuthorizationRequest> m_requests;
};

} // namespace Keyfob
