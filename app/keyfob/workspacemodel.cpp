// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "workspacemodel.h"

#include "oidc/tenant.h"

namespace Keyfob {

WorkspaceModel::WorkspaceModel(const Tenant &tenant, const Clock &clock, ApiClient *api,
                               AccessTokenSource *tokens, QObject *parent)
    : QObject(parent)
    , m_tenantName(plainText(tenant.name, 80))
    , m_provider(tenant.issuer.authority(QUrl::FullyEncoded))
    , m_account(clock)
    , m_timesheets(api)
    , m_requests(api, tokens, tenant.apiBaseUrl.toString(QUrl::FullyEncoded))
{
}

void WorkspaceModel::setSession(const std::optional<Session> &session)
{
    const QString subject = session ? session->subject : QString();
    if (subject != m_subject) {
        m_subject = subject;
        m_timesheets.setScopes({});
        m_requests.clear();
    }
    m_account.setSession(session);
    m_timesheets.setScopes(session ? session->grantedScopes : QStringList());
}

} // namespace Keyfob
