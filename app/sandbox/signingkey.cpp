// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "signingkey.h"

#include "jose/base64url.h"
#include "jose/opensslptr.h"

#include <QJsonDocument>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/rand.h>
#include <openssl/rsa.h>

using namespace Qt::StringLiterals;

namespace Keyfob::Sandbox {

namespace {

constexpr qsizetype CoordinateSize = 32; // P-256

EVP_PKEY *handle(const std::shared_ptr<void> &key)
{
    return static_cast<EVP_PKEY *>(key.get());
}

using DigestContext = OpenSslPtr<EVP_MD_CTX, EVP_MD_CTX_free>;
using BigNumber = OpenSslPtr<BIGNUM, BN_free>;
using EcSignature = OpenSslPtr<ECDSA_SIG, ECDSA_SIG_free>;

const uchar *bytes(QByteArrayView view)
{
    return reinterpret_cast<const uchar *>(view.data());
}

uchar *bytes(QByteArray &array)
{
    return reinterpret_cast<uchar *>(array.data());
}

/// The two numbers of an ECDSA signature side by side, as JWA 3.4 wants them.
QByteArray rawFromDer(QByteArrayView der)
{
    const uchar *cursor = bytes(der);
    const EcSignature parsed(d2i_ECDSA_SIG(nullptr, &cursor, static_cast<long>(der.size())));
    QByteArray raw(2 * CoordinateSize, '\0');
    if (!parsed || BN_bn2binpad(ECDSA_SIG_get0_r(parsed.get()), bytes(raw), CoordinateSize) < 0
        || BN_bn2binpad(ECDSA_SIG_get0_s(parsed.get()), bytes(raw) + CoordinateSize, CoordinateSize)
            < 0)
        return {};
    return raw;
}

} // namespace

QByteArray randomHandle()
{
    QByteArray random(32, '\0');
    if (RAND_bytes(bytes(random), static_cast<int>(random.size())) != 1)
        qFatal("no random numbers");
    return Base64Url::encode(random);
}

std::optional<SigningKey> SigningKey::generate(const QByteArray &algorithm)
{
    EVP_PKEY *pkey = nullptr;
    if (algorithm == "RS256")
        pkey = EVP_RSA_gen(2048);
    else if (algorithm == "ES256")
        pkey = EVP_EC_gen("P-256");
    if (!pkey)
        return std::nullopt;
    SigningKey key;
    key.m_key =
        std::shared_ptr<void>(pkey, [](void *p) { EVP_PKEY_free(static_cast<EVP_PKEY *>(p)); });
    key.m_algorithm = algorithm;
    key.m_keyId = randomHandle().first(16);
    return key;
}

QByteArray SigningKey::parameter(const char *name, qsizetype size) const
{
    BIGNUM *raw = nullptr;
    EVP_PKEY_get_bn_param(handle(m_key), name, &raw);
    const BigNumber number(raw);
    QByteArray value(size > 0 ? size : BN_num_bytes(raw), '\0');
    BN_bn2binpad(raw, bytes(value), static_cast<int>(value.size()));
    return Base64Url::encode(value);
}

QJsonObject SigningKey::jwk() const
{
    const auto text = [](const QByteArray &value) { return QString::fromLatin1(value); };
    QJsonObject jwk {
        {u"use"_s, u"sig"_s}, {u"alg"_s, text(m_algorithm)}, {u"kid"_s, text(m_keyId)}};
    if (m_algorithm == "RS256") {
        jwk[u"kty"_s] = u"RSA"_s;
        jwk[u"n"_s] = text(parameter(OSSL_PKEY_PARAM_RSA_N, 0));
        jwk[u"e"_s] = text(parameter(OSSL_PKEY_PARAM_RSA_E, 0));
    } else {
        jwk[u"kty"_s] = u"EC"_s;
        jwk[u"crv"_s] = u"P-256"_s;
        jwk[u"x"_s] = text(parameter(OSSL_PKEY_PARAM_EC_PUB_X, CoordinateSize));
        jwk[u"y"_s] = text(parameter(OSSL_PKEY_PARAM_EC_PUB_Y, CoordinateSize));
    }
    return jwk;
}

QByteArray SigningKey::sign(const QJsonObject &claims, const QString &type) const
{
    const QJsonObject header {{u"alg"_s, QString::fromLatin1(m_algorithm)},
                              {u"kid"_s, QString::fromLatin1(m_keyId)},
                              {u"typ"_s, type}};
    const auto part = [](const QJsonObject &object) {
        return Base64Url::encode(QJsonDocument(object).toJson(QJsonDocument::Compact));
    };
    const QByteArray input = part(header) + '.' + part(claims);
    return input + '.' + Base64Url::encode(signature(input));
}

QByteArray SigningKey::signature(QByteArrayView input) const
{
    const DigestContext context(EVP_MD_CTX_new());
    size_t size = 0;
    if (EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, handle(m_key)) != 1
        || EVP_DigestSign(context.get(), nullptr, &size, bytes(input), input.size()) != 1)
        qFatal("cannot sign");
    QByteArray signature(static_cast<qsizetype>(size), '\0');
    if (EVP_DigestSign(context.get(), bytes(signature), &size, bytes(input), input.size()) != 1)
        qFatal("cannot sign");
    signature.truncate(static_cast<qsizetype>(size));
    return m_algorithm == "ES256" ? rawFromDer(signature) : signature;
}

} // namespace Keyfob::Sandbox
