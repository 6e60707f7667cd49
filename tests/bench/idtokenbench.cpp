// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "idtokenbench.h"

#include "core/versions.h"
#include "jose/algorithm.h"
#include "jose/base64url.h"
#include "jose/jws.h"
#include "oidc/idtoken.h"
#include "support/rsapublickey.h"
#include "support/testissuer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtDebug>

#include <openssl/evp.h>

namespace Keyfob::Bench {

namespace {

constexpr qint64 Now = 1700000000;
const QByteArray AccessToken = "eyJ.opaque-access-token.8xLOxBtZp8";

const unsigned char *data(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

/// About 900 octets as a token: what a tenant with profile and email sends.
QJsonObject claims()
{
    return {
        {QStringLiteral("iss"), QStringLiteral("https://tenant.eu.auth0.com/")},
        {QStringLiteral("sub"), QStringLiteral("auth0|64f0c0ffee64f0c0ffee64f0")},
        {QStringLiteral("aud"), QStringLiteral("AbCdEf0123456789AbCdEf0123456789")},
        {QStringLiteral("iat"), Now - 5},
        {QStringLiteral("exp"), Now + 36000},
        {QStringLiteral("nonce"), QStringLiteral("Zk3sGq9v0m2x7Yt4n1Lw8bR5cJ6dH_aP-eKfUiOyTzQ")},
        {QStringLiteral("at_hash"),
         QString::fromLatin1(leftHalfHash(*Algorithm::find(u"RS256"), AccessToken))},
        {QStringLiteral("name"), QStringLiteral("Emma Lindqvist")},
        {QStringLiteral("email"), QStringLiteral("emma@timesheets.example")},
        {QStringLiteral("picture"), QStringLiteral("https://cdn.timesheets.example/emma.png")},
    };
}

} // namespace

QList<Comparison> idTokens()
{
    const TestIssuer issuer;
    const JwkSet keys = *JwkSet::parse(issuer.jwks());
    const Secret token(issuer.sign(claims()));
    IdTokenExpectation expected;
    expected.issuer = QStringLiteral("https://tenant.eu.auth0.com/");
    expected.clientId = QStringLiteral("AbCdEf0123456789AbCdEf0123456789");
    expected.nonce = Secret("Zk3sGq9v0m2x7Yt4n1Lw8bR5cJ6dH_aP-eKfUiOyTzQ");
    expected.now = QDateTime::fromSecsSinceEpoch(Now, Utc);
    expected.algorithms = {QStringLiteral("RS256")};
    expected.accessToken = Secret(AccessToken);

    JwsHeaderCache headers;
    const auto ours = [&](int count) {
        for (int i = 0; i < count; ++i) {
            if (!IdToken::validate(token, keys, expected, &headers))
                qFatal("a good token was refused");
        }
    };

    const QByteArrayView text = token.reveal();
    const qsizetype dot = text.lastIndexOf('.');
    const QByteArray signature = *Base64Url::decode(text.sliced(dot + 1));
    const auto key = rsaPublicKey(issuer.jwk()[u"n"].toString().toLatin1());
    EVP_MD *sha256 = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    const auto verify = [&](EVP_MD_CTX *context) {
        if (EVP_DigestVerify(context, data(signature), static_cast<size_t>(signature.size()),
                             data(text), static_cast<size_t>(dot))
            != 1)
            qFatal("a good signature was refused");
    };
    const auto keptKey = [&](int count) {
        for (int i = 0; i < count; ++i) {
            EVP_MD_CTX *context = EVP_MD_CTX_new();
            EVP_DigestVerifyInit(context, nullptr, sha256, nullptr, key.get());
            verify(context);
            EVP_MD_CTX_free(context);
        }
    };
    EVP_MD_CTX *kept = EVP_MD_CTX_new();
    EVP_DigestVerifyInit(kept, nullptr, sha256, nullptr, key.get());
    const auto keptContext = [&](int count) {
        for (int i = 0; i < count; ++i) {
            // Without a key it is the one in the context that is made ready again.
            EVP_DigestVerifyInit_ex(kept, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr);
            verify(kept);
        }
    };

    const QString name = QStringLiteral("ID token, RS256, %1 octets / ").arg(text.size());
    const QList<Comparison> results {
        compare(name + QStringLiteral("kept key"), 0.85, 50, 40, ours, keptKey),
        compare(name + QStringLiteral("and context"), 0, 50, 40, ours, keptContext),
    };
    EVP_MD_CTX_free(kept);
    EVP_MD_free(sha256);
    return results;
}

} // namespace Keyfob::Bench
