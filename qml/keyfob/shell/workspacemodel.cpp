// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "workspacemodel.h"

#include "client/callback.h"
#include "client/client.h"
#include "core/delay.h"
#include "oidc/scopes.h"
#include "settings/preferences.h"

#include <utility>

namespace Keyfob {

WorkspaceModel::WorkspaceModel(Client &client, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_source(client)
    , m_organization(plainText(client.tenant().name, 80))
    , m_provider(client.tenant().issuer.authority(QUrl::FullyEncoded))
    , m_client(client)
    , m_account(clock)
    , m_api(client)
    , m_requests(client.apiClient(), client.accessTokens(),
                 client.tenant().apiBaseUrl.toString(QUrl::FullyEncoded))
    , m_tokens(client.accessTokens(), clock, Delay::system())
{
    m_account.personPicture()->setTenant(client.tenant());
    const auto followNetwork = [this] {
        m_account.personPicture()->setNetwork(m_source.network());
    };
    connect(&client, &Client::networkChanged, this, followNetwork);
    followNetwork();
    connect(&client, &Client::sessionChanged, this, &WorkspaceModel::followSession);
    followSession();
    connect(&m_api.api(), &ApiSession::descriptionChanged, this, &WorkspaceModel::describeRequests);
    connect(&m_api.api(), &ApiSession::scopesChanged, this, &WorkspaceModel::describeRequests);
    connect(&m_requests, &RequestRunner::stepUpRequested, this, &WorkspaceModel::stepUp);
    connect(&m_requests, &RequestRunner::windowCancelRequested, &client, &Client::cancel);
    connect(&m_requests, &RequestRunner::stepUpExpected, &client, &Client::warmUp);
    connect(&m_requests, &RequestRunner::showWindowRequested, &client, &Client::raise);
}

void WorkspaceModel::followSession()
{
    const auto session = m_source.session();
    const Subject subject = session ? session->subject : Subject();
    if (subject != m_subject) {
        m_subject = subject;
        m_api.setScopes({}, {});
        m_requests.setAccount(
            subject.isEmpty()
                ? QString()
                : RequestHistory::fileFor(m_source.tenant().issuer.toString(QUrl::FullyEncoded),
                                          m_source.tenant().clientId, subject));
        if (!keepsHistory())
            m_requests.history()->setEnabled(false);
    }
    m_account.setSession(session);
    const QStringList scopes =
        session ? heldScopes(session->grantedScopes, session->requestedScopes) : QStringList();
    m_api.setScopes(session ? session->requestedScopes : QStringList(), scopes);
    m_requests.setScopes(scopes);
    m_tokens.setSession(session);
}

bool WorkspaceModel::hasApi() const
{
    return m_source.tenant().apiBaseUrl.isValid();
}

void WorkspaceModel::describeRequests()
{
    const auto session = m_source.session();
    m_requests.composer()->setDescription(
        m_api.api().description(), m_source.tenant().apiBaseUrl,
        session ? heldScopes(session->grantedScopes, session->requestedScopes) : QStringList());
}

void WorkspaceModel::followPreferences(const Preferences &preferences)
{
    m_preferences = &preferences;
    m_keepsHistory = keepsHistory();
    connect(&preferences, &Preferences::changed, this, &WorkspaceModel::applyPreferences);
    applyPreferences();
}

void WorkspaceModel::applyPreferences()
{
    m_tokens.setClipboardSeconds(m_preferences->value(Preference::ClipboardSeconds).toInt());
    const bool before = std::exchange(m_keepsHistory, keepsHistory());
    if (before != m_keepsHistory)
        m_requests.history()->setEnabled(m_keepsHistory);
}

bool WorkspaceModel::keepsHistory() const
{
    return !m_preferences
        || m_preferences->value(Preference::RequestHistory) == QLatin1StringView("yes");
}

void WorkspaceModel::stepUp(const QStringList &scopes)
{
    deliver(m_source.accessToken(AccessTokenRequest(scopes, true)), this,
            [this](const Expected<Secret> &token) {
                m_requests.finishStepUp(token ? std::nullopt : std::optional(token.error()));
            });
}

} // namespace Keyfob
