// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

// What the person prefers and what the administrator says, where accounts are opened.

#include "accountswitcher.h"

#include "client/keychain.h"
#include "net/origin.h"
#include "settings.h"
#include "shell/appmodel.h"

namespace Keyfob {

bool AccountSwitcher::keepsSessions() const
{
    return m_model.preferences()->value(Preference::KeepSignedIn) == QLatin1StringView("yes");
}

void AccountSwitcher::adoptPolicy()
{
    for (const QString &file : m_model.preferences()->policy().tenantFiles) {
        const auto text = TenantText::load(file);
        if (!text) {
            m_model.setNotice(KeyfobError(text.error()));
            continue;
        }
        m_managed.insert(text->tenant.id());
        if (m_model.accounts()->hasTenant(text->tenant.id()))
            continue; // other settings are offered when it is shown
        const auto copy = m_files.keep(*text);
        Account account = Account::of(text->tenant, copy ? *copy : file);
        if (copy)
            account.sourceFile = file;
        put(account);
    }
    m_model.organizations()->setManaged(m_managed, m_model.preferences()->managedBy());
}

Expected<void> AccountSwitcher::checkPolicy(const Tenant &tenant) const
{
    const Policy &policy = m_model.preferences()->policy();
    // Whoever answers elsewhere for an allowed issuer could be anybody.
    const bool isThere =
        tenant.discoveryUrl.isEmpty() || originOf(tenant.discoveryUrl) == originOf(tenant.issuer);
    if (policy.allowedIssuers.isEmpty()
        || (policy.allowsIssuer(tenant.issuerIdentifier()) && isThere))
        return {};
    return fail(ErrorCode::RefusedByPolicy,
                tr("This computer is managed by %1, who does not allow signing in at %2.")
                    .arg(policy.managedBy, plainText(tenant.issuerIdentifier(), 120)));
}

Error AccountSwitcher::managedError(const QString &organization) const
{
    return {ErrorCode::RefusedByPolicy,
            tr("The settings of %1 are managed by %2 and cannot be changed here.")
                .arg(plainText(organization, 80), m_model.preferences()->managedBy())};
}

void AccountSwitcher::applyPreferences(Tenant &tenant, ClientOptions &options) const
{
    const Preferences &preferences = *m_model.preferences();
    // What an organization leaves to the person; a provider that takes browsers only stays so.
    const QString way = preferences.value(Preference::SignInWith);
    if (!tenant.loopbackRedirectUri.isEmpty() && tenant.userAgent != UserAgentChoice::System) {
        if (way == QLatin1StringView("window"))
            tenant.userAgent = UserAgentChoice::Embedded;
        else if (way == QLatin1StringView("browser"))
            tenant.userAgent = UserAgentChoice::System;
    }
    preferences.applyNetwork(tenant);
    options.keepsSession = keepsSessions();
}

Task<> AccountSwitcher::forgetKept(Account account)
{
    const QString markerFile = m_settings.markerFile();
    auto tenant = tenantOf(account);
    if (!tenant || !checkPolicy(*tenant)) {
        (void)co_await forgetSession(markerFile, account.id());
        co_return;
    }
    ClientOptions options = m_options.client;
    applyPreferences(*tenant, options);
    options.keepsSession = true; // or it would look elsewhere
    options.account = account.key;
    options.bindsUnknownConfiguration = m_remembered.contains(account.tenantId);
    options.ask = {}; // nobody is waiting for it
    options.allowCertificate = {};
    const auto client = std::make_unique<Client>(std::move(*tenant), options);
    (void)co_await client->forgetSession();
}

Task<> AccountSwitcher::endUnkept()
{
    const CancelToken ended = m_tasks.cancellation();
    if (keepsSessions())
        co_return;
    QStringList ids;
    for (const auto &entry : m_workspaces)
        ids.append(entry.first);
    for (const QString &id : std::as_const(ids)) {
        const auto found = m_workspaces.find(id);
        if (found != m_workspaces.end())
            (void)co_await found->second->client().forgetSession();
        if (ended.isCancelled())
            co_return;
    }
}

} // namespace Keyfob
