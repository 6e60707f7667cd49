// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "fakeprovider.h"

#include "jose/algorithm.h"
#include "oidc/authorizationrequest.h"
#include "oidc/formdata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpSocket>

#include <algorithm>

namespace Keyfob {

namespace {

QHash<QByteArray, QByteArray> parametersOf(const QByteArray &text)
{
    QHash<QByteArray, QByteArray> found;
    const auto parameters = FormData::decode(text);
    for (const auto &[name, value] : parameters.value_or(FormData::Parameters()))
        found.insert(name, value);
    return found;
}

/// The API that \a asked names.
QString audienceIn(const QHash<QByteArray, QByteArray> &asked)
{
    return QString::fromUtf8(asked.value("audience", asked.value("resource")));
}

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace

FakeProvider::FakeProvider()
    : keySet(key.jwks())
    , m_server([this](const HttpServer::Request &request, QTcpSocket *socket) {
        serve(request, socket);
    })
{
    const QString base = issuer();
    discovery = {
        {QStringLiteral("issuer"), base},
        {QStringLiteral("authorization_endpoint"), base + QStringLiteral("authorize")},
        {QStringLiteral("token_endpoint"), base + QStringLiteral("token")},
        {QStringLiteral("userinfo_endpoint"), base + QStringLiteral("userinfo")},
        {QStringLiteral("jwks_uri"), base + QStringLiteral("keys")},
        {QStringLiteral("end_session_endpoint"), base + QStringLiteral("end")},
        {QStringLiteral("revocation_endpoint"), base + QStringLiteral("revoke")},
        {QStringLiteral("response_types_supported"),
         QJsonArray {QStringLiteral("code"), QStringLiteral("token"), QStringLiteral("id_token"),
                     QStringLiteral("token id_token"), QStringLiteral("code id_token"),
                     QStringLiteral("code token"), QStringLiteral("code id_token token")}},
        {QStringLiteral("subject_types_supported"), QJsonArray {QStringLiteral("public")}},
        {QStringLiteral("id_token_signing_alg_values_supported"),
         QJsonArray {QStringLiteral("RS256")}},
    };
    userInfo = {{QStringLiteral("sub"), QStringLiteral("s1")},
                {QStringLiteral("name"), QStringLiteral("Emma Example")}};
}

QString FakeProvider::issuer() const
{
    return m_server.url().toString();
}

Tenant FakeProvider::tenant(const QString &responseType) const
{
    const auto tenant = Tenant::parse(
        compact({{QStringLiteral("issuer"), issuer()},
                 {QStringLiteral("client_id"), QStringLiteral("c1")},
                 {QStringLiteral("redirect_uri"), QStringLiteral("https://app.example.com/cb")},
                 {QStringLiteral("scope"), QStringLiteral("openid read:x")},
                 {QStringLiteral("response_type"), responseType}}));
    if (!tenant)
        qFatal("%s", qPrintable(tenant.error().message()));
    return *tenant;
}

QByteArray FakeProvider::refreshToken() const
{
    return "refresh-" + QByteArray::number(m_refresh);
}

int FakeProvider::requests(const QByteArray &path) const
{
    const auto &all = m_server.requests();
    return static_cast<int>(std::count_if(
        all.begin(), all.end(), [&](const auto &request) { return request.target == path; }));
}

QByteArray FakeProvider::idToken(const QByteArray &nonce, const QByteArray &accessToken,
                                 const QByteArray &code,
                                 const std::function<void(QJsonObject &)> &change)
{
    const Algorithm &rs256 = *Algorithm::find(u"RS256");
    QJsonObject claims {{QStringLiteral("iss"), issuer()},
                        {QStringLiteral("sub"), QStringLiteral("s1")},
                        {QStringLiteral("aud"), QStringLiteral("c1")},
                        {QStringLiteral("nonce"), QString::fromLatin1(nonce)},
                        {QStringLiteral("iat"), now},
                        {QStringLiteral("exp"), now + 600}};
    if (nonce.isEmpty()) // after a refresh (OIDC Core 12.2)
        claims.remove(u"nonce");
    if (!accessToken.isEmpty())
        claims.insert(u"at_hash", QString::fromLatin1(leftHalfHash(rs256, accessToken)));
    if (!code.isEmpty())
        claims.insert(u"c_hash", QString::fromLatin1(leftHalfHash(rs256, code)));
    if (change)
        change(claims);
    return key.sign(claims);
}

QByteArray FakeProvider::accessToken(const QByteArray &name, const QString &asked) const
{
    if (!audienceOf)
        return name;
    return key.sign({{QStringLiteral("aud"), audienceOf(asked)},
                     {QStringLiteral("jti"), QString::fromLatin1(name)}});
}

QByteArray FakeProvider::answer(const QUrl &authorizeUrl)
{
    const auto asked = parametersOf(authorizeUrl.query(QUrl::FullyEncoded).toLatin1());
    const auto words = asked.value("response_type").split(' ');
    if (asked.value("prompt") == "none" && !silentError.isEmpty()) {
        const FormData::Parameters refusal {{"error", silentError},
                                            {"state", asked.value("state")}};
        return asked.value("redirect_uri") + '#' + FormData::encode(refusal);
    }
    m_nonce = asked.value("nonce");
    m_challenge = asked.value("code_challenge");
    m_redirectUri = asked.value("redirect_uri");
    const QByteArray number = QByteArray::number(++m_count);
    const QByteArray code = words.contains("code") ? "code-" + number : QByteArray();
    m_audience = audienceIn(asked);
    const QByteArray token =
        words.contains("token") ? accessToken("front-token-" + number, m_audience) : QByteArray();

    FormData::Parameters parameters {{"state", asked.value("state")}};
    if (!code.isEmpty())
        parameters.emplaceBack("code", code);
    if (words.contains("id_token"))
        parameters.emplaceBack("id_token", idToken(m_nonce, token, code, changeClaims));
    if (!token.isEmpty()) {
        parameters.emplaceBack("access_token", token);
        parameters.emplaceBack("token_type", "Bearer");
        parameters.emplaceBack("expires_in", QByteArray::number(lifetime));
    }
    for (auto it = moreParameters.cbegin(); it != moreParameters.cend(); ++it)
        parameters.emplaceBack(it.key(), it.value());
    const bool query = words == QList<QByteArray> {"code"};
    return asked.value("redirect_uri") + (query ? '?' : '#') + FormData::encode(parameters);
}

QByteArray FakeProvider::tokenResponse(const QByteArray &body)
{
    const auto asked = parametersOf(body);
    if (beforeTokenResponse)
        beforeTokenResponse();
    if (tokenStatus != 200)
        return HttpServer::response(tokenStatus, "{}", "application/json",
                                    retryAfter.isEmpty() ? QByteArray()
                                                         : "Retry-After: " + retryAfter + "\r\n");
    if (asked.value("grant_type") == "refresh_token")
        return renewal(asked.value("refresh_token"), audienceIn(asked));
    const bool good = asked.value("grant_type") == "authorization_code"
        && asked.value("code") == "code-" + QByteArray::number(m_count)
        && asked.value("redirect_uri") == m_redirectUri // RFC 6749 4.1.3
        && codeChallenge(Secret(asked.value("code_verifier"))) == m_challenge;
    if (!good)
        return HttpServer::response(400, "{\"error\":\"invalid_grant\"}");
    const QByteArray token = accessToken("back-token-" + QByteArray::number(m_count), m_audience);
    QJsonObject json {
        {QStringLiteral("access_token"), QString::fromLatin1(token)},
        {QStringLiteral("token_type"), QStringLiteral("Bearer")},
        {QStringLiteral("expires_in"), 1800},
        {QStringLiteral("refresh_token"), QString::fromLatin1(refreshToken())},
        {QStringLiteral("id_token"),
         QString::fromLatin1(idToken(m_nonce, token, {}, changeSecondClaims))},
    };
    if (changeTokenResponse)
        changeTokenResponse(json);
    return HttpServer::response(200, compact(json));
}

/// A refresh token works once.
QByteArray FakeProvider::renewal(const QByteArray &used, const QString &audience)
{
    if (used != refreshToken())
        return HttpServer::response(400, "{\"error\":\"invalid_grant\"}");
    const QByteArray token =
        accessToken("renewed-token-" + QByteArray::number(m_refresh++), audience);
    QJsonObject json {
        {QStringLiteral("access_token"), QString::fromLatin1(token)},
        {QStringLiteral("token_type"), QStringLiteral("Bearer")},
        {QStringLiteral("expires_in"), lifetime},
        {QStringLiteral("refresh_token"), QString::fromLatin1(refreshToken())},
        {QStringLiteral("id_token"),
         QString::fromLatin1(idToken({}, token, {}, changeSecondClaims))},
    };
    if (changeTokenResponse)
        changeTokenResponse(json);
    return HttpServer::response(200, compact(json));
}

void FakeProvider::serve(const HttpServer::Request &request, QTcpSocket *socket)
{
    if (silentPaths.contains(request.target))
        return;
    const QByteArray dated = date.isEmpty() ? QByteArray() : "Date: " + date + "\r\n";
    const QByteArray tagged = tag.isEmpty() ? QByteArray() : "ETag: " + tag + "\r\n";
    const QByteArray headers = dated + caching + tagged;
    const bool isKeys = request.target == "/keys";
    QByteArray reply = HttpServer::response(404, "{}");
    if (isKeys || request.target == "/.well-known/openid-configuration") {
        const bool isSame = !tag.isEmpty() && request.header("If-None-Match") == tag;
        if (isSame)
            notModified.append(request.target);
        reply = isSame
            ? "HTTP/1.1 304 Not Modified\r\n" + headers + "\r\n"
            : HttpServer::response(isKeys ? keysStatus : 200, isKeys ? keySet : compact(discovery),
                                   "application/json", headers);
    } else if (request.target == "/userinfo")
        reply = HttpServer::response(userInfoStatus, compact(userInfo));
    else if (request.target == "/token")
        reply = tokenResponse(request.body);
    else if (request.target == "/revoke") {
        revoked.append(parametersOf(request.body).value("token"));
        reply = HttpServer::response(revocationStatus ? revocationStatus : tokenStatus, "{}");
    }
    socket->write(reply);
    socket->disconnectFromHost();
}

} // namespace Keyfob
