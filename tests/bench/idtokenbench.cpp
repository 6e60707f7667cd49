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

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>

namespace Keyfob::Bench {

namespace {

constexpr qint64 Now = 1700000000;
const QByteArray AccessToken = "eyJ.opaque-access-token.8xLOxBtZp8";

const unsigned char *data(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

/// About 900 octets as a token: what a tenant with profile and email sends.
QJsonObject claims(const QString &algorithm)
{
    return {
        {QStringLiteral("iss"), QStringLiteral("https://tenant.eu.auth0.com/")},
        {QStringLiteral("sub"), QStringLiteral("auth0|64f0c0ffee64f0c0ffee64f0")},
        {QStringLiteral("aud"), QStringLiteral("AbCdEf0123456789AbCdEf0123456789")},
        {QStringLiteral("iat"), Now - 5},
        {QStringLiteral("exp"), Now + 36000},
        {QStringLiteral("nonce"), QStringLiteral("Zk3sGq9v0m2x7Yt4n1Lw8bR5cJ6dH_aP-eKfUiOyTzQ")},
        {QStringLiteral("at_hash"),
         QString::fromLatin1(leftHalfHash(*Algorithm::find(algorithm), AccessToken))},
        {QStringLiteral("name"), QStringLiteral("Emma Lindqvist")},
        {QStringLiteral("email"), QStringLiteral("emma@timesheets.example")},
        {QStringLiteral("picture"), QStringLiteral("https://cdn.timesheets.example/emma.png")},
    };
}

using Key = OpenSslPtr<EVP_PKEY, EVP_PKEY_free>;

/// The P-256 key of \a jwk, made without this project's own reader of keys.
Key ecPublicKey(const QJsonObject &jwk)
{
    const auto number = [&jwk](QStringView name) {
        return QByteArray::fromBase64(jwk[name].toString().toLatin1(),
                                      QByteArray::Base64UrlEncoding);
    };
    const QByteArray point = '\4' + number(u"x") + number(u"y");
    const OpenSslPtr<OSSL_PARAM_BLD, OSSL_PARAM_BLD_free> builder(OSSL_PARAM_BLD_new());
    OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, "P-256", 0);
    OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.constData(),
                                     static_cast<size_t>(point.size()));
    const OpenSslPtr<OSSL_PARAM, OSSL_PARAM_free> params(OSSL_PARAM_BLD_to_param(builder.get()));
    const OpenSslPtr<EVP_PKEY_CTX, EVP_PKEY_CTX_free> context(
        EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr));
    EVP_PKEY *key = nullptr;
    EVP_PKEY_fromdata_init(context.get());
    EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, params.get());
    return Key(key);
}

/// OpenSSL wants r and s of an ES256 signature as DER.
QByteArray derOf(const QByteArray &signature)
{
    const auto half = [&signature](qsizetype from) {
        return BN_bin2bn(data(QByteArrayView(signature).sliced(from)), 32, nullptr);
    };
    const OpenSslPtr<ECDSA_SIG, ECDSA_SIG_free> pair(ECDSA_SIG_new());
    ECDSA_SIG_set0(pair.get(), half(0), half(32));
    QByteArray der(i2d_ECDSA_SIG(pair.get(), nullptr), '\0');
    auto *to = reinterpret_cast<unsigned char *>(der.data());
    i2d_ECDSA_SIG(pair.get(), &to);
    return der;
}

QList<Comparison> compareWithOpenSsl(const QByteArray &algorithm)
{
    const IdTokenSample sample(algorithm);
    const bool isRsa = algorithm == "RS256";
    const auto ours = [&](int count) { sample.validate(count); };
    const QByteArrayView text = sample.token.reveal();
    const qsizetype dot = text.lastIndexOf('.');
    const QByteArray raw = *Base64Url::decode(text.sliced(dot + 1));
    const QByteArray signature = isRsa ? raw : derOf(raw);
    const QJsonObject jwk = sample.issuer.jwk();
    const Key key = isRsa ? rsaPublicKey(jwk[u"n"].toString().toLatin1()) : ecPublicKey(jwk);
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

    const QString name = QStringLiteral("ID token, %1, %2 octets / ")
                             .arg(QLatin1StringView(algorithm))
                             .arg(text.size());
    const QList<Comparison> results {
        compare(name + QStringLiteral("kept key"), 0.85, 50, 40, ours, keptKey),
        compare(name + QStringLiteral("and context"), 0, 50, 40, ours, keptContext),
    };
    EVP_MD_CTX_free(kept);
    EVP_MD_free(sha256);
    return results;
}

} // namespace

IdTokenSample::IdTokenSample(const QByteArray &algorithm)
    : issuer(algorithm)
    , keys(*JwkSet::parse(issuer.jwks()))
    , token(issuer.sign(claims(QString::fromLatin1(algorithm))))
{
    expected.issuer = QStringLiteral("https://tenant.eu.auth0.com/");
    expected.clientId = QStringLiteral("AbCdEf0123456789AbCdEf0123456789");
    expected.nonce = Secret("Zk3sGq9v0m2x7Yt4n1Lw8bR5cJ6dH_aP-eKfUiOyTzQ");
    expected.now = QDateTime::fromSecsSinceEpoch(Now, Utc);
    expected.algorithms = {QString::fromLatin1(algorithm)};
    expected.accessToken = Secret(AccessToken);
}

void IdTokenSample::validate(int count) const
{
    for (int i = 0; i < count; ++i) {
        if (!IdToken::validate(token, keys, expected, &headers))
            qFatal("a good token was refused");
    }
}

QList<Comparison> idTokens()
{
    return compareWithOpenSsl("RS256") + compareWithOpenSsl("ES256");
}

} // namespace Keyfob::Bench
