// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "providersetting.h"

#include "core/text.h"

#include <QHash>

namespace Keyfob {

namespace {

using Setting = ProviderSetting;

struct NameAndPlace
{
    const char *name;
    const char *place;
};
using Names = QHash<Setting, NameAndPlace>;

// As the providers' own pages have them, in English.

Names auth0()
{
    constexpr const char *Settings = "Applications > Applications > Settings";
    constexpr const char *Advanced = "Applications > Applications > Settings > Advanced Settings";
    return {
        {Setting::ClientId, {"Client ID", Settings}},
        {Setting::ApplicationType, {"Application Type", Settings}},
        {Setting::CallbackUrls, {"Allowed Callback URLs", Settings}},
        {Setting::LogoutUrls, {"Allowed Logout URLs", Settings}},
        {Setting::GrantTypes,
         {"Grant Types",
          "Applications > Applications > Settings > Advanced Settings > Grant Types"}},
        {Setting::ClientAuthentication,
         {"Authentication Method", "Applications > Applications > Credentials"}},
        {Setting::Audience, {"Identifier", "Applications > APIs"}},
        {Setting::Scopes, {"Permissions", "Applications > APIs"}},
        {Setting::SigningAlgorithm,
         {"JSON Web Token (JWT) Signature Algorithm",
          "Applications > Applications > Settings > Advanced Settings > OAuth"}},
        {Setting::Pkce, {"OIDC Conformant", Advanced}},
        {Setting::PushedRequests, {"Require Pushed Authorization Requests (PAR)", Advanced}},
        {Setting::Dpop, {"Require Token Sender-Constraining", "Applications > APIs > Settings"}},
    };
}

Names keycloak()
{
    constexpr const char *Settings = "Clients > Settings";
    constexpr const char *Advanced = "Clients > Advanced > Advanced settings";
    return {
        {Setting::ClientId, {"Client ID", Settings}},
        {Setting::ApplicationType, {"Client authentication", Settings}},
        {Setting::CallbackUrls, {"Valid redirect URIs", Settings}},
        {Setting::LogoutUrls, {"Valid post logout redirect URIs", Settings}},
        {Setting::GrantTypes, {"Authentication flow", "Clients > Settings > Capability config"}},
        {Setting::ClientAuthentication,
         {"Client authentication", "Clients > Settings > Capability config"}},
        {Setting::Audience, {"Included Custom Audience", "Client scopes > Mappers > Audience"}},
        {Setting::Scopes, {"Client scopes", "Clients > Client scopes"}},
        {Setting::SigningAlgorithm,
         {"ID token signature algorithm",
          "Clients > Advanced > Fine grain OpenID Connect configuration"}},
        {Setting::Pkce, {"Proof Key for Code Exchange Code Challenge Method", Advanced}},
        {Setting::PushedRequests, {"Pushed authorization request required", Advanced}},
        {Setting::Dpop, {"Require DPoP bound tokens", "Clients > Settings > Capability config"}},
    };
}

Names entraId()
{
    constexpr const char *Authentication = "App registrations > Authentication";
    constexpr const char *Api = "App registrations > Expose an API";
    return {
        {Setting::ClientId, {"Application (client) ID", "App registrations > Overview"}},
        {Setting::ApplicationType, {"Platform configurations", Authentication}},
        {Setting::CallbackUrls, {"Redirect URIs", Authentication}},
        {Setting::LogoutUrls, {"Front-channel logout URL", Authentication}},
        {Setting::GrantTypes, {"Implicit grant and hybrid flows", Authentication}},
        {Setting::ClientAuthentication, {"Allow public client flows", Authentication}},
        {Setting::Audience, {"Application ID URI", Api}},
        {Setting::Scopes, {"API permissions", "App registrations > API permissions"}},
        {Setting::SigningAlgorithm, {"Token signing certificate", "Enterprise applications"}},
        {Setting::Pkce, {"Redirect URIs", Authentication}},
        {Setting::PushedRequests, {"Conditional Access", "Protection"}},
        {Setting::Dpop, {"Token protection", "Protection > Conditional Access"}},
    };
}

Names okta()
{
    constexpr const char *General = "Applications > General";
    constexpr const char *Servers = "Security > API > Authorization Servers";
    return {
        {Setting::ClientId, {"Client ID", General}},
        {Setting::ApplicationType, {"Application type", "Applications > Create App Integration"}},
        {Setting::CallbackUrls, {"Sign-in redirect URIs", General}},
        {Setting::LogoutUrls, {"Sign-out redirect URIs", General}},
        {Setting::GrantTypes, {"Grant type", General}},
        {Setting::ClientAuthentication, {"Client authentication", General}},
        {Setting::Audience, {"Audience", Servers}},
        {Setting::Scopes, {"Scopes", Servers}},
        {Setting::SigningAlgorithm, {"Signing key", Servers}},
        {Setting::Pkce, {"Require PKCE as additional verification", General}},
        {Setting::PushedRequests, {"Require Pushed Authorization Request", General}},
        {Setting::Dpop,
         {"Require Demonstrating Proof of Possession (DPoP) header in token requests", General}},
    };
}

Names zitadel()
{
    constexpr const char *Configuration = "Projects > Applications > Configuration";
    constexpr const char *Redirects = "Projects > Applications > Redirect Settings";
    return {
        {Setting::ClientId, {"Client ID", Configuration}},
        {Setting::ApplicationType, {"Application Type", "Projects > Applications > New"}},
        {Setting::CallbackUrls, {"Redirect URIs", Redirects}},
        {Setting::LogoutUrls, {"Post Logout URIs", Redirects}},
        {Setting::GrantTypes, {"Response Types, Grant Types", Configuration}},
        {Setting::ClientAuthentication, {"Authentication Method", Configuration}},
        {Setting::Audience, {"Project ID", "Projects"}},
        {Setting::Scopes, {"Roles", "Projects > Roles"}},
        {Setting::SigningAlgorithm, {"Signing keys", "Instance > Web Keys"}},
        {Setting::Pkce, {"Authentication Method", Configuration}},
        {Setting::PushedRequests, {"Configuration", Configuration}},
        {Setting::Dpop, {"Configuration", Configuration}},
    };
}

Names authentik()
{
    constexpr const char *Provider = "Applications > Providers > Edit";
    constexpr const char *Advanced = "Applications > Providers > Edit > Advanced protocol settings";
    return {
        {Setting::ClientId, {"Client ID", Provider}},
        {Setting::ApplicationType, {"Client type", Provider}},
        {Setting::CallbackUrls, {"Redirect URIs/Origins", Provider}},
        {Setting::LogoutUrls, {"Logout URI", Provider}},
        {Setting::GrantTypes, {"Authorization flow", Provider}},
        {Setting::ClientAuthentication, {"Client type", Provider}},
        {Setting::Audience, {"Client ID", Provider}},
        {Setting::Scopes, {"Scopes", Advanced}},
        {Setting::SigningAlgorithm, {"Signing Key", Provider}},
        {Setting::Pkce, {"Client type", Provider}},
        {Setting::PushedRequests, {"Advanced protocol settings", Advanced}},
        {Setting::Dpop, {"Advanced protocol settings", Advanced}},
    };
}

/// The names of the specifications (RFC 7591 2, RFC 9126 6, RFC 9449 5.2).
Names others()
{
    constexpr const char *Client = "the settings of the client";
    return {
        {Setting::ClientId, {"client_id", Client}},
        {Setting::ApplicationType, {"application_type", Client}},
        {Setting::CallbackUrls, {"redirect_uris", Client}},
        {Setting::LogoutUrls, {"post_logout_redirect_uris", Client}},
        {Setting::GrantTypes, {"grant_types, response_types", Client}},
        {Setting::ClientAuthentication, {"token_endpoint_auth_method", Client}},
        {Setting::Audience, {"audience, resource", "the settings of the API"}},
        {Setting::Scopes, {"scope", Client}},
        {Setting::SigningAlgorithm, {"id_token_signed_response_alg", Client}},
        {Setting::Pkce, {"require PKCE", Client}},
        {Setting::PushedRequests, {"require_pushed_authorization_requests", Client}},
        {Setting::Dpop, {"dpop_bound_access_tokens", Client}},
    };
}

const NameAndPlace &find(ProviderKind kind, Setting setting)
{
    static const QHash<ProviderKind, Names> all {
        {ProviderKind::Auth0, auth0()},     {ProviderKind::Keycloak, keycloak()},
        {ProviderKind::EntraId, entraId()}, {ProviderKind::Okta, okta()},
        {ProviderKind::Zitadel, zitadel()}, {ProviderKind::Authentik, authentik()},
        {ProviderKind::Other, others()},
    };
    return *all.constFind(kind)->constFind(setting);
}

} // namespace

QString settingId(ProviderSetting setting)
{
    switch (setting) {
    case Setting::ClientId: return QStringLiteral("client-id");
    case Setting::ApplicationType: return QStringLiteral("application-type");
    case Setting::CallbackUrls: return QStringLiteral("callback-urls");
    case Setting::LogoutUrls: return QStringLiteral("logout-urls");
    case Setting::GrantTypes: return QStringLiteral("grant-types");
    case Setting::ClientAuthentication: return QStringLiteral("client-authentication");
    case Setting::Audience: return QStringLiteral("audience");
    case Setting::Scopes: return QStringLiteral("scopes");
    case Setting::SigningAlgorithm: return QStringLiteral("signing-algorithm");
    case Setting::Pkce: return QStringLiteral("pkce");
    case Setting::PushedRequests: return QStringLiteral("pushed-requests");
    case Setting::Dpop: break;
    }
    return QStringLiteral("dpop");
}

QString settingName(ProviderKind kind, ProviderSetting setting)
{
    return QLatin1StringView(find(kind, setting).name);
}

QString settingPlace(ProviderKind kind, ProviderSetting setting)
{
    return QLatin1StringView(find(kind, setting).place);
}

QString settingPhrase(ProviderKind kind, ProviderSetting setting)
{
    return Text::tr("\"%1\" at %2 (%3)")
        .arg(settingName(kind, setting), providerName(kind), settingPlace(kind, setting));
}

} // namespace Keyfob
