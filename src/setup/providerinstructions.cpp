// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "oidc/tenant.h"
#include "providersetting.h"

namespace Keyfob {

namespace {

/// The kind of application to choose.
QStringList applicationTypes(ProviderKind kind, bool isImplicit)
{
    switch (kind) {
    case ProviderKind::Auth0: return {QStringLiteral("Native")};
    case ProviderKind::Keycloak: return {QStringLiteral("Off")};
    case ProviderKind::EntraId: // its other platforms have no implicit flow
        return {isImplicit ? QStringLiteral("Web")
                           : QStringLiteral("Mobile and desktop applications")};
    case ProviderKind::Okta:
        return {isImplicit ? QStringLiteral("Single-Page Application")
                           : QStringLiteral("Native Application")};
    case ProviderKind::Zitadel:
        return {isImplicit ? QStringLiteral("User Agent") : QStringLiteral("Native")};
    case ProviderKind::Authentik: return {QStringLiteral("Public")};
    case ProviderKind::Other: break;
    }
    return {QStringLiteral("native")};
}

QStringList withoutEmpty(QStringList texts)
{
    texts.removeAll(QString());
    return texts;
}

/// The choices that \a type needs; empty: the provider has no such setting.
QStringList grants(ProviderKind kind, ResponseType type)
{
    const bool code = type.testFlag(ResponseItem::Code);
    const bool idToken = type.testFlag(ResponseItem::IdToken);
    const bool token = type.testFlag(ResponseItem::Token);
    const bool implicit = idToken || token;
    const auto when = [](bool needed, const char *name) {
        return needed ? QString::fromLatin1(name) : QString();
    };
    switch (kind) {
    case ProviderKind::Auth0:
        return withoutEmpty({when(implicit, "Implicit"), when(code, "Authorization Code"),
                             when(code, "Refresh Token")});
    case ProviderKind::Keycloak:
        return withoutEmpty({when(code, "Standard flow"), when(implicit, "Implicit flow")});
    case ProviderKind::EntraId:
        return withoutEmpty({when(token, "Access tokens (used for implicit flows)"),
                             when(idToken, "ID tokens (used for implicit and hybrid flows)")});
    case ProviderKind::Okta:
        return withoutEmpty({when(code, "Authorization Code"), when(code, "Refresh Token"),
                             when(implicit, "Implicit (hybrid)"),
                             when(idToken, "Allow ID Token with implicit grant type"),
                             when(token, "Allow Access Token with implicit grant type")});
    case ProviderKind::Zitadel:
        return withoutEmpty({when(code, "Code"), when(implicit && !token, "ID Token"),
                             when(token, "ID Token-Token"), when(code, "Authorization Code"),
                             when(implicit, "Implicit"), when(code, "Refresh Token")});
    case ProviderKind::Authentik: return {};
    case ProviderKind::Other: break;
    }
    return withoutEmpty({when(code, "authorization_code"), when(code, "refresh_token"),
                         when(implicit, "implicit"), toString(type)});
}

QStringList authentication(ProviderKind kind)
{
    switch (kind) {
    case ProviderKind::Keycloak:
    case ProviderKind::Authentik: return {}; // the type of application says it
    case ProviderKind::EntraId: return {QStringLiteral("Yes")};
    case ProviderKind::Auth0:
    case ProviderKind::Okta:
    case ProviderKind::Zitadel: return {QStringLiteral("None")};
    case ProviderKind::Other: break;
    }
    return {QStringLiteral("none")};
}

} // namespace

QList<ProviderInstruction> providerInstructions(ProviderKind kind, const Tenant &tenant)
{
    const QString redirectUri = tenant.redirectUri.toString(QUrl::FullyEncoded);
    const QString loopback = tenant.loopbackRedirectUri.toString(QUrl::FullyEncoded);
    const bool isImplicit = tenant.responseType != ResponseItem::Code;
    const struct
    {
        ProviderSetting setting;
        QStringList values;
        bool isTyped;
    } all[] = {
        {ProviderSetting::ApplicationType, applicationTypes(kind, isImplicit), false},
        {ProviderSetting::ClientAuthentication, authentication(kind), false},
        {ProviderSetting::CallbackUrls, withoutEmpty({redirectUri, loopback}), true},
        {ProviderSetting::LogoutUrls, withoutEmpty({redirectUri}), true},
        {ProviderSetting::GrantTypes, grants(kind, tenant.responseType), false},
        {ProviderSetting::SigningAlgorithm, tenant.algorithms, false},
        {ProviderSetting::Audience, withoutEmpty(tenant.resources + QStringList {tenant.audience}),
         true},
    };
    QList<ProviderInstruction> instructions;
    for (const auto &one : all) {
        if (!one.values.isEmpty())
            instructions.append({one.setting, settingPlace(kind, one.setting),
                                 settingName(kind, one.setting), one.values, one.isTyped});
    }
    return instructions;
}

} // namespace Keyfob
