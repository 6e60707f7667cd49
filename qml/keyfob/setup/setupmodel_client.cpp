// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

// The step in which the provider is known: its client, typed or registered, and the API.

#include "setupmodel.h"

#include "core/displaytext.h"
#include "net/origin.h"
#include "setup/protectedresourcequestion.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace Keyfob {

bool SetupModel::checkDraft(const TenantDraft &draft)
{
    const auto tenant = draft.tenant();
    if (tenant) {
        setProblem({});
        return true;
    }
    const bool isMissing = draft.clientId.isEmpty();
    setProblem(isMissing ? KeyfobError(Error(ErrorCode::TenantInvalid, tr("Enter the client ID.")))
                         : KeyfobError(tenant.error()));
    Q_EMIT fieldRefused(isMissing ? QStringLiteral("client_id") : tenant.error().detail());
    return false;
}

void SetupModel::askApi(const QString &address)
{
    const QUrl api(address.trimmed(), QUrl::StrictMode);
    if (m_step != Step::Client || api == m_askedApi)
        return;
    m_askedApi = api;
    if (api.isValid() && isSecureUrl(api))
        m_tasks.start(describeApi(api));
}

Task<> SetupModel::describeApi(QUrl api)
{
    const CancelToken ended = m_tasks.cancellation();
    const auto described = co_await m_tasks.guard(askProtectedResource(network().http, api, ended));
    // What comes late may be about an earlier address.
    if (ended.isCancelled() || m_step != Step::Client || api != m_askedApi)
        co_return;
    if (!described) { // most say nothing, and nobody has to
        m_askedApi.clear();
        co_return;
    }
    const QString host = plainText(api.host(), 80);
    const QString issuer = m_draft.issuer.adjusted(QUrl::StripTrailingSlash).toString();
    const QStringList &servers = described->authorizationServers;
    const bool isOurs =
        servers.isEmpty()
        || std::any_of(servers.begin(), servers.end(), [&issuer](const QString &server) {
               return QUrl(server).adjusted(QUrl::StripTrailingSlash).toString() == issuer;
           });
    if (isOurs) {
        const QStringList scopes =
            QStringList {QStringLiteral("openid profile email")} + described->scopes;
        Q_EMIT apiDescribed(described->resource, scopes.join(u' '), tr("As %1 says.").arg(host));
    } else {
        Q_EMIT apiDescribed({}, {},
                            tr("%1 takes tokens of %2, not of this provider.")
                                .arg(host, plainText(servers.first(), 120)));
    }
}

void SetupModel::enterClient(const QString &clientId, const QString &audience,
                             const QString &apiBaseUrl, const QString &scope)
{
    m_draft.clientId = clientId.trimmed();
    m_draft.audience = audience;
    m_draft.apiBaseUrl = apiBaseUrl;
    m_draft.scope = scope;
    if (!checkDraft(m_draft))
        return;
    m_before = Step::Client;
    review(*m_draft.tenant(), m_draft.json(), tr("what you entered"));
}

void SetupModel::registerClient(const QString &token, const QString &audience,
                                const QString &apiBaseUrl, const QString &scope)
{
    if (m_step != Step::Client || m_isRegistering || !canRegister())
        return;
    m_draft.clientId = QStringLiteral("-"); // the provider says which
    m_draft.audience = audience;
    m_draft.apiBaseUrl = apiBaseUrl;
    m_draft.scope = scope;
    if (!checkDraft(m_draft))
        return;
    setRegistering(true);
    m_tasks.start(runRegistration(Secret(token.trimmed().toUtf8())));
}

Task<> SetupModel::runRegistration(Secret token)
{
    ClientMetadata metadata = ClientMetadata::of(*m_draft.tenant());
    metadata.name = tr("Keyfob");
    // Some refuse names of permissions that are an API's own; without any, none are ruled out.
    const QJsonArray known =
        m_draft.configuration.value(QLatin1StringView("scopes_supported")).toArray();
    if (!std::all_of(metadata.scopes.begin(), metadata.scopes.end(),
                     [&known](const QString &scope) { return known.contains(scope); }))
        metadata.scopes.clear();
    const QUrl issuer = m_draft.issuer;
    const CancelToken ended = m_tasks.cancellation();
    auto creation = network().registration->create(
        ClientRegistration::endpointOf(m_draft.configuration), issuer, metadata, token, ended);
    const auto made = co_await m_tasks.guard(std::move(creation));
    if (ended.isCancelled())
        co_return;
    setRegistering(false);
    const bool isWanted = m_step == Step::Client && m_draft.issuer == issuer;
    if (made) {
        m_registered = {issuer, made->clientId};
        Q_EMIT registered(issuer, made->clientId);
    }
    if (made && !isWanted)
        removeRegistration();
    if (!isWanted)
        co_return; // the person went back
    if (!made) {
        setProblem(KeyfobError(made.error()));
        Q_EMIT fieldRefused(QStringLiteral("initial_access_token"));
        co_return;
    }
    m_draft.clientId = made->clientId;
    m_before = Step::Client;
    review(*m_draft.tenant(), m_draft.json(),
           tr("%1, where Keyfob is registered now").arg(m_draft.issuer.authority()));
}

void SetupModel::removeRegistration()
{
    if (const auto registered = std::exchange(m_registered, std::nullopt))
        m_tasks.start(runRemoval(*registered));
}

Task<> SetupModel::runRemoval(Registered registered)
{
    const CancelToken ended = m_tasks.cancellation();
    auto removal = network().registration->remove(registered.issuer, registered.clientId);
    const auto removed = co_await m_tasks.guard(std::move(removal));
    if (removed && !ended.isCancelled())
        Q_EMIT registrationEnded();
    if (removed || ended.isCancelled() || (m_step != Step::Client && m_step != Step::Search))
        co_return;
    setProblem(KeyfobError(
        Error(removed.error().code(),
              tr("Keyfob is still registered at %1: %2 Its administrator can remove the "
                 "registration.")
                  .arg(plainText(registered.issuer.authority(), 200), removed.error().message()))));
}

} // namespace Keyfob
