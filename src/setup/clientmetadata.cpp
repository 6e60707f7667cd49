// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "clientmetadata.h"

#include "core/optionalmember.h"
#include "core/text.h"
#include "net/headerfield.h"
#include "net/origin.h"
#include "oidc/tenant.h"

#include <QJsonArray>

#include <algorithm>

namespace Keyfob {

namespace {

constexpr qsizetype MaxClientId = 1024;
constexpr int ShownValue = 120;

QJsonArray addressesOf(const QList<QUrl> &urls)
{
    QJsonArray array;
    for (const QUrl &url : urls)
        array.append(url.toString(QUrl::FullyEncoded));
    return array;
}

tl::unexpected<Error> unusableClient(const QString &sentence, const char *member)
{
    return fail(ErrorCode::ResponseInvalid, sentence, QLatin1StringView(member));
}

} // namespace

ClientMetadata ClientMetadata::of(const Tenant &tenant)
{
    ClientMetadata metadata;
    metadata.name = QStringLiteral("Keyfob");
    metadata.redirectUris.append(tenant.redirectUri);
    if (!tenant.loopbackRedirectUri.isEmpty())
        metadata.redirectUris.append(tenant.loopbackRedirectUri);
    metadata.postLogoutRedirectUris.append(tenant.redirectUri);
    metadata.responseType = tenant.responseType;
    metadata.scopes = tenant.scopes;
    return metadata;
}

QJsonObject ClientMetadata::toJson() const
{
    QJsonArray grants;
    if (responseType.testFlag(ResponseItem::Code)) {
        grants.append(QStringLiteral("authorization_code"));
        grants.append(QStringLiteral("refresh_token"));
    }
    if (responseType != ResponseItem::Code) // RFC 7591 2.1
        grants.append(QStringLiteral("implicit"));
    QJsonObject json {
        {QStringLiteral("application_type"), QStringLiteral("native")},
        {QStringLiteral("token_endpoint_auth_method"), QStringLiteral("none")},
        {QStringLiteral("redirect_uris"), addressesOf(redirectUris)},
        {QStringLiteral("response_types"), QJsonArray {toString(responseType)}},
        {QStringLiteral("grant_types"), grants},
    };
    if (!name.isEmpty())
        json.insert(QStringLiteral("client_name"), name);
    if (!postLogoutRedirectUris.isEmpty())
        json.insert(QStringLiteral("post_logout_redirect_uris"),
                    addressesOf(postLogoutRedirectUris));
    if (!scopes.isEmpty())
        json.insert(QStringLiteral("scope"), scopes.join(u' '));
    return json;
}

Expected<RegisteredClient> RegisteredClient::parse(const QJsonObject &json, const QUrl &endpoint,
                                                   const ClientMetadata &asked)
{
    RegisteredClient client;
    client.clientId = json.value(QLatin1StringView("client_id")).toString();
    const bool isId = !client.clientId.isEmpty() && client.clientId.size() <= MaxClientId
        && std::none_of(client.clientId.begin(), client.clientId.end(),
                        [](QChar c) { return c.category() == QChar::Other_Control; });
    if (!isId)
        return unusableClient(Text::tr("The provider registered this program, but gave it no "
                                       "client ID that can be used."),
                              "client_id");
    const QJsonValue method = json.value(QLatin1StringView("token_endpoint_auth_method"));
    if (method.isString() && method.toString() != QLatin1StringView("none")) {
        return unusableClient(Text::tr("The provider registered this program with a client secret "
                                       "(%1), which a program on a desktop cannot keep. Ask your "
                                       "administrator for a public client.")
                                  .arg(plainText(method.toString(), ShownValue)),
                              "token_endpoint_auth_method");
    }
    // RFC 7591 3.2.1: the answer says what was registered, which may be something else.
    const QJsonValue registered = optionalMember(json, QLatin1StringView("redirect_uris"));
    const QJsonArray uris = registered.toArray();
    for (const QJsonValue uri : uris)
        client.redirectUris.append(uri.toString());
    for (const QUrl &uri : asked.redirectUris) {
        const QString text = uri.toString(QUrl::FullyEncoded);
        if (!registered.isUndefined() && !client.redirectUris.contains(text)) {
            return unusableClient(Text::tr("The provider registered this program without the "
                                           "callback URL %1. Ask your administrator to add it.")
                                      .arg(text),
                                  "redirect_uris");
        }
    }
    const QUrl url(json.value(QLatin1StringView("registration_client_uri")).toString(),
                   QUrl::StrictMode);
    QByteArray token =
        json.value(QLatin1StringView("registration_access_token")).toString().toUtf8();
    if (isSecureUrl(url) && !url.hasFragment() && originOf(url) == originOf(endpoint)
        && !token.isEmpty() && isHeaderValue(token)) {
        client.managementUrl = url;
        client.managementToken = Secret(token);
    }
    wipe(token);
    return client;
}

} // namespace Keyfob
