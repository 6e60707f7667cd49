// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "workspacemodel.h"

#include "core/delay.h"
#include "oidc/scopes.h"
#include "oidc/tenant.h"

namespace Keyfob {

WorkspaceModel::WorkspaceModel(const Tenant &tenant, const Clock &clock, ApiClient *api,
                               AccessTokenSource *tokens, QObject *parent)
    : QObject(parent)
    , m_organization(plainText(tenant.name, 80))
    , m_issuer(tenant.issuer.toString(QUrl::FullyEncoded))
    , m_clientId(tenant.clientId)
    , m_provider(tenant.issuer.authority(QUrl::FullyEncoded))
    , m_account(clock)
    , m_timesheets(api)
    , m_requests(api, tokens, tenant.apiBaseUrl.toString(QUrl::FullyEncoded))
    , m_tokens(tokens, clock, Delay::system())
{
    m_account.personPicture()->setTenant(tenant);
}

void WorkspaceModel::setSession(const std::optional<Session> &session)
{
    const Subject subject = session ? session->subject : Subject();
    if (subject != m_subject) {
        m_subject = subject;
        m_timesheets.setScopes({});
        m_requests.setAccount(
            subject.isEmpty() ? QString() : RequestHistory::fileFor(m_issuer, m_clientId, subject));
    }
    m_account.setSession(session);
    const QStringList scopes =
        session ? heldScopes(session->grantedScopes, session->requestedScopes) : QStringList();
    m_timesheets.setScopes(scopes);
    m_requests.setScopes(scopes);
    m_tokens.setSession(session);
}

} // namespace Keyfob
