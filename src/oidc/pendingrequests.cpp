// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "pendingrequests.h"

#include <QCoreApplication>

#include <algorithm>

namespace Keyfob {

void PendingRequests::insert(const AuthorizationRequest &request)
{
    if (m_requests.size() >= MaxRequests) {
        const auto oldest = std::min_element(
            m_requests.cbegin(), m_requests.cend(),
            [](const auto &a, const auto &b) { return a.createdAt() < b.createdAt(); });
        m_requests.erase(oldest);
    }
    m_requests.insert(request.state(), request);
}

Expected<AuthorizationRequest> PendingRequests::take(const QByteArray &state, const QDateTime &now)
{
    if (state.isEmpty()) {
        return fail(
            ErrorCode::StateMissing,
            QCoreApplication::translate(
                "Keyfob", "The provider's response does not say which sign-in it belongs to."));
    }
    const auto found = m_requests.constFind(state);
    if (found == m_requests.constEnd()) {
        return fail(
            ErrorCode::StateUnknown,
            QCoreApplication::translate(
                "Keyfob",
                "This answer does not belong to a sign-in that you started here. Log in again."));
    }
    const AuthorizationRequest request = m_requests.take(state);
    if (request.createdAt().addSecs(std::chrono::seconds(Lifetime).count()) < now) {
        return fail(
            ErrorCode::StateUnknown,
            QCoreApplication::translate("Keyfob", "The sign-in took too long. Log in again."),
            QStringLiteral("older than 10 minutes"));
    }
    return request;
}

} // namespace Keyfob
