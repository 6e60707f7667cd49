// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "sharedredirecturi.h"

#include "oidc/tenant.h"

#include <algorithm>

namespace Keyfob {

namespace {

QUrl withoutPort(QUrl url)
{
    url.setPort(-1);
    return url;
}

} // namespace

bool sharesRedirectUri(const Tenant &tenant, const QList<Account> &accounts)
{
    return std::any_of(accounts.begin(), accounts.end(), [&tenant](const Account &account) {
        if (account.tenantId == tenant.id())
            return false;
        const auto other = Tenant::load(account.tenantFile);
        if (!other) // what it says is not known: it may
            return true;
        return other->issuerIdentifier() != tenant.issuerIdentifier()
            && withoutPort(other->loopbackRedirectUri) == withoutPort(tenant.loopbackRedirectUri);
    });
}

} // namespace Keyfob
