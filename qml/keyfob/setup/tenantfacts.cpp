// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "tenantfacts.h"

#include "core/displaytext.h"
#include "core/text.h"
#include "oidc/tenant.h"

namespace Keyfob {

QVariantList tenantFacts(const Tenant &tenant)
{
    QVariantList rows;
    const auto add = [&rows](const QString &title, const QString &value) {
        if (value.isEmpty())
            return;
        rows.append(QVariantMap {{QStringLiteral("title"), title},
                                 {QStringLiteral("value"), plainText(value, 400).toString()}});
    };
    const auto listed = [](const QStringList &list) { return list.join(QStringLiteral(", ")); };
    add(Text::tr("Provider"), tenant.issuerIdentifier());
    add(Text::tr("Other sign-in hosts"), listed(tenant.signInHosts));
    add(Text::tr("Address of the configuration"), tenant.discoveryUrl.toString(QUrl::FullyEncoded));
    if (tenant.proxy != ProxySetting())
        add(Text::tr("Proxy"), tenant.proxy.toString());
    add(Text::tr("Private certificate authority"), tenant.caFile);
    add(Text::tr("Client certificate"), tenant.clientCertificateFile);
    add(Text::tr("API"),
        tenant.apiBaseUrl.isEmpty() ? Text::tr("none")
                                    : tenant.apiBaseUrl.toString(QUrl::FullyEncoded));
    add(Text::tr("Description of the API"),
        tenant.apiDescription.toString(QUrl::FullyEncoded | QUrl::PreferLocalFile));
    add(Text::tr("Audience"), tenant.audience);
    add(Text::tr("Permissions to ask for"), listed(tenant.scopes));
    QStringList parameters;
    for (const auto &[name, value] : tenant.extraParameters)
        parameters.append(name + QLatin1Char('=') + value);
    add(Text::tr("Other parameters"), listed(parameters));
    add(Text::tr("Client ID"), tenant.clientId);
    if (!tenant.clientSecret.isEmpty())
        add(Text::tr("Client secret"), Text::tr("set; a program on a desktop keeps no secret"));
    return rows;
}

} // namespace Keyfob
