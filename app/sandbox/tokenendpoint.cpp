// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "tokenendpoint.h"

#include "form.h"
#include "jose/base64url.h"
#include "realm.h"
#include "registration/clientregistry.h"
#include "replies.h"
#include "tokenissuer.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Keyfob::Sandbox {

namespace {

Response invalidGrant(const QString &why)
{
    return jsonError(400, u"invalid_grant"_s, why);
}

/// RFC 7636 4.1: 43 to 128 characters; 4.6: its hash is the challenge.
bool fits(const QString &verifier, const QString &challenge)
{
    if (verifier.size() < 43 || verifier.size() > 128)
        return false;
    const QByteArray hash =
        QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256);
    return QString::fromLatin1(Base64Url::encode(hash)) == challenge;
}

} // namespace

TokenEndpoint::TokenEndpoint(const Realm &realm, const ClientRegistry &clients,
                             const TokenIssuer &issuer, GrantStore &grants)
    : m_realm(realm)
    , m_clients(clients)
    , m_issuer(issuer)
    , m_grants(grants)
{
}

Response TokenEndpoint::handle(const Request &request)
{
    if (!request.header("Content-Type").toLower().startsWith("application/x-www-form-urlencoded")) {
        return jsonError(400, u"invalid_request"_s,
                         u"Send the parameters as application/x-www-form-urlencoded."_s);
    }
    const auto form = Form::parse(request.body);
    if (!form)
        return jsonError(400, u"invalid_request"_s, u"The parameters cannot be read."_s);
    const RegisteredClient *client = m_clients.find(form->value(QLatin1StringView("client_id")));
    if (!client)
        return jsonError(401, u"invalid_client"_s, u"This client is not registered here."_s);
    const QString type = form->value(QLatin1StringView("grant_type"));
    if (type != u"authorization_code" && type != u"refresh_token") {
        return jsonError(400, u"unsupported_grant_type"_s,
                         u"grant_type must be authorization_code or refresh_token."_s);
    }
    if (!client->grantTypes.contains(type)) {
        return jsonError(400, u"unauthorized_client"_s,
                         u"This client is not registered for this grant_type."_s);
    }
    if (m_realm.isMisconfigured(Misconfiguration::DpopRequired)) {
        // RFC 9449 5. The sandbox issues no bound tokens: it shows what happens without a proof.
        return jsonError(400, u"invalid_dpop_proof"_s,
                         request.header("DPoP").isEmpty()
                             ? u"The DPoP proof JWT header is missing."_s
                             : u"The sandbox takes no DPoP proof."_s);
    }
    return type == u"authorization_code" ? redeemCode(*form, *client) : refresh(*form, *client);
}

Response TokenEndpoint::redeemCode(const Form &form, const RegisteredClient &client)
{
    const auto code = m_grants.takeCode(form.value(QLatin1StringView("code")).toLatin1());
    if (!code)
        return invalidGrant(u"The code is unknown, too old, or was used before."_s);
    if (code->grant.clientId != client.id)
        return invalidGrant(u"The code was issued to another client."_s);
    if (form.value(QLatin1StringView("redirect_uri")) != code->redirectUri)
        return invalidGrant(u"redirect_uri is not the one of the authorization request."_s);
    if (!fits(form.value(QLatin1StringView("code_verifier")), code->challenge))
        return invalidGrant(u"code_verifier does not fit the code_challenge."_s);
    return tokens(code->grant, code->family, true);
}

Response TokenEndpoint::refresh(const Form &form, const RegisteredClient &client)
{
    auto taken =
        m_grants.takeRefreshToken(form.value(QLatin1StringView("refresh_token")).toLatin1());
    if (!taken)
        return invalidGrant(u"The refresh token is unknown, revoked, or was used before."_s);
    if (taken->grant.clientId != client.id)
        return invalidGrant(u"The refresh token was issued to another client."_s);
    const QStringList narrowed =
        form.value(QLatin1StringView("scope")).split(u' ', Qt::SkipEmptyParts);
    const bool within = std::all_of(narrowed.cbegin(), narrowed.cend(), [&](const QString &scope) {
        return taken->grant.scopes.contains(scope);
    });
    if (!within)
        return jsonError(400, u"invalid_scope"_s, u"This scope was not granted before."_s);
    return tokens(taken->grant, taken->family, false);
}

Response TokenEndpoint::tokens(const Grant &grant, const QByteArray &family, bool fromCode)
{
    const QByteArray accessToken = m_issuer.accessToken(grant);
    QJsonObject answer {{u"access_token"_s, QString::fromLatin1(accessToken)},
                        {u"token_type"_s, u"Bearer"_s},
                        {u"expires_in"_s, static_cast<qint64>(m_realm.tokenLifetime.count())},
                        {u"scope"_s, grant.scopes.join(u' ')}};
    if (grant.scopes.contains(u"openid"_s)) {
        Grant described = grant;
        if (!fromCode)
            described.nonce.clear(); // OIDC Core 12.2
        answer[u"id_token"_s] = QString::fromLatin1(m_issuer.idToken(described, accessToken, {}));
    }
    const RegisteredClient *client = m_clients.find(grant.clientId);
    const bool canRefresh = client && client->grantTypes.contains(u"refresh_token"_s);
    if (canRefresh && grant.scopes.contains(u"offline_access"_s)) {
        answer[u"refresh_token"_s] = QString::fromLatin1(m_grants.addRefreshToken(grant, family));
    }
    Response response = jsonReply(200, answer);
    response.with("Pragma", "no-cache");
    return response;
}

} // namespace Keyfob::Sandbox
