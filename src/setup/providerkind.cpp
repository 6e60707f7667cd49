// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "providerkind.h"

#include "core/text.h"

#include <QStringList>

#include <algorithm>

namespace Keyfob {

namespace {

bool isBelow(const QString &host, const char *domains)
{
    const QStringList names = QString::fromLatin1(domains).split(u' ');
    return std::any_of(names.begin(), names.end(), [&host](const QString &name) {
        return host == name || host.endsWith(u'.' + name);
    });
}

/// The path of an endpoint in \a configuration.
QString pathOf(const QJsonObject &configuration, const char *endpoint)
{
    return QUrl(configuration.value(QLatin1StringView(endpoint)).toString()).path();
}

} // namespace

ProviderKind recognizeProvider(const QUrl &issuer, const QJsonObject &configuration)
{
    const QString host = issuer.host();
    const struct
    {
        const char *domains;
        ProviderKind kind;
    } clouds[] = {
        {"auth0.com", ProviderKind::Auth0},
        {"login.microsoftonline.com login.microsoftonline.us login.partner.microsoftonline.cn "
         "login.windows.net sts.windows.net ciamlogin.com b2clogin.com",
         ProviderKind::EntraId},
        {"okta.com oktapreview.com okta-emea.com okta-gov.com", ProviderKind::Okta},
        {"zitadel.cloud zitadel.app", ProviderKind::Zitadel},
    };
    for (const auto &cloud : clouds) {
        if (isBelow(host, cloud.domains))
            return cloud.kind;
    }
    const QString authorize = pathOf(configuration, "authorization_endpoint");
    if (issuer.path().contains(QLatin1StringView("/realms/"))
        || authorize.endsWith(QLatin1StringView("/protocol/openid-connect/auth")))
        return ProviderKind::Keycloak;
    if (issuer.path().startsWith(QLatin1StringView("/application/o/"))
        || authorize == QLatin1StringView("/application/o/authorize/"))
        return ProviderKind::Authentik;
    const QString token = pathOf(configuration, "token_endpoint");
    if (authorize == QLatin1StringView("/oauth/v2/authorize")
        && token == QLatin1StringView("/oauth/v2/token"))
        return ProviderKind::Zitadel;
    if (authorize.startsWith(QLatin1StringView("/oauth2/"))
        && authorize.endsWith(QLatin1StringView("/v1/authorize")))
        return ProviderKind::Okta;
    if (configuration.contains(QLatin1StringView("mfa_challenge_endpoint"))
        && token == QLatin1StringView("/oauth/token"))
        return ProviderKind::Auth0;
    return ProviderKind::Other;
}

QString providerName(ProviderKind kind)
{
    switch (kind) {
    case ProviderKind::Auth0: return QStringLiteral("Auth0");
    case ProviderKind::Keycloak: return QStringLiteral("Keycloak");
    case ProviderKind::EntraId: return QStringLiteral("Microsoft Entra ID");
    case ProviderKind::Okta: return QStringLiteral("Okta");
    case ProviderKind::Zitadel: return QStringLiteral("Zitadel");
    case ProviderKind::Authentik: return QStringLiteral("authentik");
    case ProviderKind::Other: break;
    }
    return Text::tr("your provider");
}

} // namespace Keyfob
