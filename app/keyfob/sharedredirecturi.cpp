// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "sharedredirecturi.h"

#include "net/origin.h"
#include "oidc/tenant.h"
#include "settings.h"

#include <algorithm>

namespace Keyfob {

namespace {

QUrl withoutPort(QUrl url)
{
    url.setPort(-1);
    return url;
}

/// True if \a issuer is not the one of \a tenant, and could have the same redirect URI in
/// the sign-in window, where origins are told apart.
bool isNeighbor(const Tenant &tenant, const QString &issuer)
{
    return issuer != tenant.issuerIdentifier()
        && originOf(QUrl(issuer, QUrl::StrictMode)) == originOf(tenant.issuer);
}

bool hasSharedBefore(const Tenant &tenant, const Settings &settings)
{
    const auto isAnother = [&](const QString &issuer) {
        return issuer != tenant.issuerIdentifier();
    };
    const auto isBeside = [&](const QString &issuer) { return isNeighbor(tenant, issuer); };
    const QStringList inBrowser = tenant.loopbackRedirectUri.isEmpty()
        ? QStringList()
        : settings.usedIssuers(tenant.loopbackRedirectUri);
    const QStringList inWindow = settings.usedIssuers(tenant.redirectUri);
    return std::any_of(inBrowser.begin(), inBrowser.end(), isAnother)
        || std::any_of(inWindow.begin(), inWindow.end(), isBeside);
}

} // namespace

bool sharesRedirectUri(const Tenant &tenant, const QList<Account> &accounts,
                       const Settings &settings)
{
    const auto shares = [&tenant](const Account &account) {
        if (account.tenantId == tenant.id())
            return false;
        const auto other = Tenant::load(account.tenantFile);
        if (!other) // what it says is not known: it may
            return true;
        if (other->issuerIdentifier() == tenant.issuerIdentifier())
            return false;
        const bool inBrowser = !tenant.loopbackRedirectUri.isEmpty()
            && withoutPort(other->loopbackRedirectUri) == withoutPort(tenant.loopbackRedirectUri);
        return inBrowser
            || (other->redirectUri == tenant.redirectUri
                && isNeighbor(tenant, other->issuerIdentifier()));
    };
    return std::any_of(accounts.begin(), accounts.end(), shares)
        || hasSharedBefore(tenant, settings);
}

void keepUsedIssuer(const Tenant &tenant, Settings &settings)
{
    if (isLoopbackHost(tenant.issuer.host()))
        return;
    for (const QUrl &redirectUri : {tenant.loopbackRedirectUri, tenant.redirectUri}) {
        if (!redirectUri.isEmpty())
            settings.keepUsedIssuer(redirectUri, tenant.issuerIdentifier());
    }
}

} // namespace Keyfob
