// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "tokenissuer.h"

#include "jose/base64url.h"
#include "jose/jws.h"
#include "realm.h"
#include "servertime.h"
#include "signingkey.h"
#include "users.h"
#include "json/strictjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>

using namespace Qt::StringLiterals;

namespace Keyfob::Sandbox {

namespace {

constexpr qint64 Day = 24 * 60 * 60;

QByteArray unsignedToken(const QJsonObject &claims)
{
    return Base64Url::encode("{\"alg\":\"none\",\"typ\":\"JWT\"}") + '.'
        + Base64Url::encode(QJsonDocument(claims).toJson(QJsonDocument::Compact)) + '.';
}

/// Signed with \a secret, as a client that has one can check (OIDC Core 10.1).
QByteArray hs256Token(const QJsonObject &claims, const QByteArray &secret)
{
    const QByteArray input = Base64Url::encode("{\"alg\":\"HS256\",\"typ\":\"JWT\"}") + '.'
        + Base64Url::encode(QJsonDocument(claims).toJson(QJsonDocument::Compact));
    const QByteArray mac =
        QMessageAuthenticationCode::hash(input, secret, QCryptographicHash::Sha256);
    return input + '.' + Base64Url::encode(mac);
}

JwkSet publicKeys(const SigningKey &key)
{
    const QJsonObject set {{u"keys"_s, QJsonArray {key.jwk()}}};
    const auto parsed = JwkSet::parse(QJsonDocument(set).toJson());
    Q_ASSERT(parsed);
    return *parsed;
}

/// Another letter at the beginning of the signature: still base64url, no longer a signature.
QByteArray withBadSignature(QByteArray token)
{
    char &letter = token[token.lastIndexOf('.') + 1];
    letter = letter == 'A' ? 'B' : 'A';
    return token;
}

} // namespace

TokenIssuer::TokenIssuer(const Realm &realm, const SigningKey &key)
    : m_realm(realm)
    , m_key(key)
    , m_clientSecret(randomHandle())
    , m_keys(publicKeys(key))
{
}

QByteArray TokenIssuer::accessToken(const Grant &grant) const
{
    const User *user = findSubject(grant.subject);
    const qint64 now = ServerTime::seconds();
    QJsonArray audience;
    if (!grant.audience.isEmpty())
        audience.append(grant.audience);
    audience.append(m_realm.userInfoUrl());

    QJsonObject claims = customClaims(*user);
    claims[u"iss"_s] = m_realm.issuer();
    claims[u"sub"_s] = grant.subject;
    claims[u"aud"_s] = audience;
    claims[u"iat"_s] = now;
    claims[u"exp"_s] = now + static_cast<qint64>(m_realm.tokenLifetime.count());
    claims[u"jti"_s] = QString::fromLatin1(randomHandle());
    claims[u"azp"_s] = grant.clientId;
    claims[u"client_id"_s] = grant.clientId;
    claims[u"scope"_s] = grant.scopes.join(u' ');
    if (!grant.organization.isEmpty())
        claims[u"org_id"_s] = grant.organization;
    return m_key.sign(claims, u"at+jwt"_s);
}

QByteArray TokenIssuer::idToken(const Grant &grant, const QByteArray &accessToken,
                                const QByteArray &code, Faults faults) const
{
    const User *user = findSubject(grant.subject);
    const qint64 shift = faults.testFlag(Fault::Expired) ? Day : 0;
    const qint64 now = ServerTime::seconds() - shift;

    QJsonObject claims = claimsOf(*user, grant.scopes, m_realm.baseUrl());
    claims[u"iss"_s] = faults.testFlag(Fault::WrongIssuer)
        ? m_realm.url(QLatin1StringView("elsewhere/"))
        : m_realm.issuer();
    claims[u"aud"_s] = faults.testFlag(Fault::WrongAudience) ? u"another-client"_s : grant.clientId;
    claims[u"iat"_s] = now;
    claims[u"exp"_s] = now + static_cast<qint64>(m_realm.tokenLifetime.count());
    claims[u"auth_time"_s] = grant.authTime - shift;
    claims[u"sid"_s] = grant.sessionId;
    if (!grant.nonce.isEmpty())
        claims[u"nonce"_s] =
            faults.testFlag(Fault::WrongNonce) ? QString::fromLatin1(randomHandle()) : grant.nonce;
    const auto hash = [this](const QByteArray &value) {
        const Algorithm *algorithm = Algorithm::find(QString::fromLatin1(m_key.algorithm()));
        return QString::fromLatin1(leftHalfHash(*algorithm, value));
    };
    if (!accessToken.isEmpty()) {
        const bool wrong = faults.testFlag(Fault::WrongAtHash);
        claims[u"at_hash"_s] = hash(wrong ? randomHandle() : accessToken);
    }
    if (!code.isEmpty())
        claims[u"c_hash"_s] = hash(code);
    if (!grant.organization.isEmpty())
        claims[u"org_id"_s] = grant.organization;

    if (faults.testFlag(Fault::AlgNone))
        return unsignedToken(claims);
    if (m_realm.isMisconfigured(Misconfiguration::Hs256Only))
        return hs256Token(claims, m_clientSecret);
    const QByteArray token = m_key.sign(claims, u"JWT"_s);
    return faults.testFlag(Fault::BadSignature) ? withBadSignature(token) : token;
}

QJsonObject TokenIssuer::verified(QByteArrayView token) const
{
    const auto jws = verifyJws(token, m_keys, {QString::fromLatin1(m_key.algorithm())});
    if (!jws)
        return {};
    return StrictJson::parseObject(jws->payload).value_or(QJsonObject());
}

} // namespace Keyfob::Sandbox
