// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "testissuer.h"

#include "jose/algorithm.h"
#include "jose/base64url.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>

#include <map>

namespace Keyfob {

struct TestIssuer::Private
{
    const Algorithm *algorithm;
    QString keyId;
    EVP_PKEY *key;

    QString number(const char *name, int size = 0) const
    {
        BIGNUM *value = nullptr;
        EVP_PKEY_get_bn_param(key, name, &value);
        QByteArray bytes(size ? size : BN_num_bytes(value), '\0');
        BN_bn2binpad(value, reinterpret_cast<unsigned char *>(bytes.data()),
                     static_cast<int>(bytes.size()));
        BN_free(value);
        return QString::fromLatin1(Base64Url::encode(bytes));
    }
};

namespace {

EVP_PKEY *makeKey(const Algorithm &algorithm)
{
    if (algorithm.keyType == Algorithm::KeyType::Rsa)
        return EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", size_t {2048});
    if (algorithm.keyType == Algorithm::KeyType::Ec)
        return EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", algorithm.curve);
    return EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519");
}

/// One key for each algorithm and kid in a process: to make an RSA key takes a while.
EVP_PKEY *sharedKey(const Algorithm &algorithm, const QString &keyId)
{
    using KeyPtr = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
    static std::map<std::pair<const Algorithm *, QString>, KeyPtr> keys;
    auto found = keys.find({&algorithm, keyId});
    if (found == keys.end()) {
        found =
            keys.emplace(std::pair(&algorithm, keyId), KeyPtr(makeKey(algorithm), &EVP_PKEY_free))
                .first;
    }
    EVP_PKEY_up_ref(found->second.get());
    return found->second.get();
}

} // namespace

TestIssuer::TestIssuer(const QByteArray &algorithm, const QString &keyId)
    : d(new Private {Algorithm::find(QString::fromLatin1(algorithm)), keyId, nullptr})
{
    d->key = sharedKey(*d->algorithm, keyId);
}

TestIssuer::~TestIssuer()
{
    EVP_PKEY_free(d->key);
}

QJsonObject TestIssuer::jwk() const
{
    QJsonObject jwk {{QStringLiteral("kid"), d->keyId},
                     {QStringLiteral("alg"), QString(d->algorithm->name)},
                     {QStringLiteral("use"), QStringLiteral("sig")}};
    const QString crv = d->algorithm->jwkCurve;
    if (d->algorithm->keyType == Algorithm::KeyType::Rsa) {
        jwk.insert(u"kty", QStringLiteral("RSA"));
        jwk.insert(u"n", d->number(OSSL_PKEY_PARAM_RSA_N));
        jwk.insert(u"e", d->number(OSSL_PKEY_PARAM_RSA_E));
    } else if (d->algorithm->keyType == Algorithm::KeyType::Ec) {
        jwk.insert(u"kty", QStringLiteral("EC"));
        jwk.insert(u"crv", crv);
        jwk.insert(u"x", d->number(OSSL_PKEY_PARAM_EC_PUB_X, d->algorithm->coordinateSize));
        jwk.insert(u"y", d->number(OSSL_PKEY_PARAM_EC_PUB_Y, d->algorithm->coordinateSize));
    } else {
        unsigned char raw[32];
        size_t size = sizeof raw;
        EVP_PKEY_get_raw_public_key(d->key, raw, &size);
        jwk.insert(u"kty", QStringLiteral("OKP"));
        jwk.insert(u"crv", crv);
        jwk.insert(u"x", QString::fromLatin1(Base64Url::encode(QByteArrayView(raw, 32))));
    }
    return jwk;
}

QByteArray TestIssuer::jwks() const
{
    return QJsonDocument(QJsonObject {{QStringLiteral("keys"), QJsonArray {jwk()}}}).toJson();
}

QByteArray TestIssuer::signature(const QByteArray &message) const
{
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    EVP_PKEY_CTX *keyContext = nullptr;
    const bool okp = d->algorithm->keyType == Algorithm::KeyType::Okp;
    EVP_DigestSignInit_ex(context, &keyContext, okp ? nullptr : d->algorithm->digest, nullptr,
                          nullptr, d->key, nullptr);
    if (d->algorithm->pss) {
        EVP_PKEY_CTX_set_rsa_padding(keyContext, RSA_PKCS1_PSS_PADDING);
        EVP_PKEY_CTX_set_rsa_pss_saltlen(keyContext, RSA_PSS_SALTLEN_DIGEST);
    }
    const auto *in = reinterpret_cast<const unsigned char *>(message.constData());
    size_t size = 0;
    EVP_DigestSign(context, nullptr, &size, in, static_cast<size_t>(message.size()));
    QByteArray out(static_cast<qsizetype>(size), '\0');
    EVP_DigestSign(context, reinterpret_cast<unsigned char *>(out.data()), &size, in,
                   static_cast<size_t>(message.size()));
    EVP_MD_CTX_free(context);
    out.truncate(static_cast<qsizetype>(size));
    if (d->algorithm->keyType != Algorithm::KeyType::Ec)
        return out;

    const auto *der = reinterpret_cast<const unsigned char *>(out.constData());
    ECDSA_SIG *pair = d2i_ECDSA_SIG(nullptr, &der, out.size());
    const int half = d->algorithm->coordinateSize;
    QByteArray raw(2 * half, '\0');
    auto *bytes = reinterpret_cast<unsigned char *>(raw.data());
    BN_bn2binpad(ECDSA_SIG_get0_r(pair), bytes, half);
    BN_bn2binpad(ECDSA_SIG_get0_s(pair), bytes + half, half);
    ECDSA_SIG_free(pair);
    return raw;
}

QByteArray TestIssuer::sign(const QByteArray &payload, const QJsonObject &header) const
{
    QJsonObject whole {{QStringLiteral("alg"), QString(d->algorithm->name)},
                       {QStringLiteral("typ"), QStringLiteral("JWT")},
                       {QStringLiteral("kid"), d->keyId}};
    for (auto it = header.begin(); it != header.end(); ++it) {
        if (it->isNull())
            whole.remove(it.key());
        else
            whole.insert(it.key(), *it);
    }
    const QByteArray input = Base64Url::encode(QJsonDocument(whole).toJson(QJsonDocument::Compact))
        + '.' + Base64Url::encode(payload);
    return input + '.' + Base64Url::encode(signature(input));
}

QByteArray TestIssuer::sign(const QJsonObject &claims, const QJsonObject &header) const
{
    return sign(QJsonDocument(claims).toJson(QJsonDocument::Compact), header);
}

} // namespace Keyfob
