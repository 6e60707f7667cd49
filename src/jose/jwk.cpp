// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "jwk.h"

#include "base64url.h"
#include "core/optionalmember.h"
#include "opensslptr.h"
#include "rocacheck.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/rsa.h>

#include <map>

namespace Keyfob {

namespace {

using PkeyPtr = OpenSslPtr<EVP_PKEY, EVP_PKEY_free>;
using PkeyCtxPtr = OpenSslPtr<EVP_PKEY_CTX, EVP_PKEY_CTX_free>;
using MdCtxPtr = OpenSslPtr<EVP_MD_CTX, EVP_MD_CTX_free>;
using MdPtr = OpenSslPtr<EVP_MD, EVP_MD_free>;
using BignumPtr = OpenSslPtr<BIGNUM, BN_free>;
using ParamBldPtr = OpenSslPtr<OSSL_PARAM_BLD, OSSL_PARAM_BLD_free>;
using ParamPtr = OpenSslPtr<OSSL_PARAM, OSSL_PARAM_free>;
using EcdsaSigPtr = OpenSslPtr<ECDSA_SIG, ECDSA_SIG_free>;

constexpr int MinRsaBits = 2048;
constexpr int MaxRsaBits = 8192;
constexpr int MaxExponentBits = 64;

const unsigned char *data(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

Error invalid(const char *detail)
{
    return Error(ErrorCode::KeyInvalid,
                 QCoreApplication::translate("Keyfob::Jwk",
                                             "The provider published a signing key "
                                             "that is not safe to use."),
                 QLatin1StringView(detail));
}

/// A base64url member of at most \a cap octets; empty when it is none.
QByteArray octets(const QJsonObject &json, QLatin1StringView name, qsizetype cap)
{
    const QString text = json.value(name).toString();
    if (text.size() > cap * 4 / 3 + 4)
        return {};
    const auto bytes = Base64Url::decode(text.toLatin1());
    return bytes && bytes->size() <= cap ? *bytes : QByteArray();
}

PkeyPtr fromParams(const char *type, OSSL_PARAM *params)
{
    const PkeyCtxPtr context(EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
    EVP_PKEY *key = nullptr;
    if (!context || EVP_PKEY_fromdata_init(context.get()) != 1
        || EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, params) != 1)
        return nullptr;
    return PkeyPtr(key);
}

Expected<PkeyPtr> rsaKey(const QJsonObject &json)
{
    // One octet of grace: some issuers write a leading zero.
    const QByteArray n = octets(json, QLatin1StringView("n"), MaxRsaBits / 8 + 1);
    const QByteArray e = octets(json, QLatin1StringView("e"), MaxExponentBits / 8 + 1);
    const BignumPtr modulus(BN_bin2bn(data(n), static_cast<int>(n.size()), nullptr));
    const BignumPtr exponent(BN_bin2bn(data(e), static_cast<int>(e.size()), nullptr));
    if (!modulus || !exponent)
        return fail(invalid("no memory"));
    const int bits = BN_num_bits(modulus.get());
    if (bits < MinRsaBits || bits > MaxRsaBits || !BN_is_odd(modulus.get()))
        return fail(invalid("RSA modulus is even or not of 2048 to 8192 bits"));
    if (!BN_is_odd(exponent.get()) || BN_is_one(exponent.get())
        || BN_num_bits(exponent.get()) > MaxExponentBits)
        return fail(invalid("RSA exponent is even, 1 or over 64 bits"));

    if (isRocaModulus(modulus.get()))
        return fail(invalid("RSA modulus can be factored (CVE-2017-15361)"));

    const ParamBldPtr builder(OSSL_PARAM_BLD_new());
    if (!builder || OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, modulus.get()) != 1
        || OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, exponent.get()) != 1)
        return fail(invalid("no memory"));
    const ParamPtr params(OSSL_PARAM_BLD_to_param(builder.get()));
    PkeyPtr key = params ? fromParams("RSA", params.get()) : nullptr;
    if (!key)
        return fail(invalid("RSA key refused by OpenSSL"));
    return key;
}

Expected<PkeyPtr> ecKey(const QJsonObject &json, const Algorithm &algorithm)
{
    const QByteArray x = octets(json, QLatin1StringView("x"), algorithm.coordinateSize);
    const QByteArray y = octets(json, QLatin1StringView("y"), algorithm.coordinateSize);
    if (x.size() != algorithm.coordinateSize || y.size() != algorithm.coordinateSize)
        return fail(invalid("EC coordinate is not of full length"));
    QByteArray point = '\x04' + x + y; // uncompressed, SEC 1 2.3.3
    OSSL_PARAM params[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_GROUP_NAME,
                                         const_cast<char *>(algorithm.curve), 0),
        OSSL_PARAM_construct_octet_string(OSSL_PKEY_PARAM_PUB_KEY, point.data(),
                                          static_cast<size_t>(point.size())),
        OSSL_PARAM_construct_end(),
    };
    PkeyPtr key = fromParams("EC", params); // refuses a point that is not on the curve
    if (!key)
        return fail(invalid("EC point is not on its curve"));
    return key;
}

Expected<PkeyPtr> okpKey(const QJsonObject &json, const Algorithm &algorithm)
{
    const QByteArray x = octets(json, QLatin1StringView("x"), algorithm.coordinateSize);
    PkeyPtr key(EVP_PKEY_new_raw_public_key_ex(nullptr, algorithm.curve, nullptr, data(x),
                                               static_cast<size_t>(x.size())));
    if (!key)
        return fail(invalid("Ed25519 key is not of 32 octets"));
    return key;
}

bool allowsVerify(const QJsonObject &json)
{
    const QJsonValue use = optionalMember(json, QLatin1StringView("use"));
    if (!use.isUndefined() && use != QLatin1StringView("sig"))
        return false;
    const QJsonValue operations = optionalMember(json, QLatin1StringView("key_ops"));
    return operations.isUndefined()
        || operations.toArray().contains(QJsonValue(QLatin1StringView("verify")));
}

/// \a signature, r and s side by side, as the DER that OpenSSL takes.
QByteArray ecdsaDer(QByteArrayView signature)
{
    const int half = static_cast<int>(signature.size() / 2);
    const EcdsaSigPtr pair(ECDSA_SIG_new());
    BignumPtr r(BN_bin2bn(data(signature), half, nullptr));
    BignumPtr s(BN_bin2bn(data(signature) + half, half, nullptr));
    if (!pair || !r || !s || ECDSA_SIG_set0(pair.get(), r.get(), s.get()) != 1)
        return {};
    static_cast<void>(r.release()); // now the pair's
    static_cast<void>(s.release());
    unsigned char *der = nullptr;
    const int size = i2d_ECDSA_SIG(pair.get(), &der);
    QByteArray bytes(reinterpret_cast<const char *>(der), qMax(size, 0));
    OPENSSL_free(der);
    return bytes;
}

} // namespace

/// The key and, for each algorithm used so far, a context that is ready to verify: setting one up
/// costs a good part of an RSA verification.
struct Jwk::Key
{
    struct Verifier
    {
        PkeyCtxPtr context;
        MdPtr digest;
    };

    explicit Key(PkeyPtr key)
        : pkey(std::move(key))
    {
    }

    const Verifier *verifier(const Algorithm &algorithm)
    {
        const auto found = verifiers.find(&algorithm);
        if (found != verifiers.end())
            return &found->second;
        Verifier made {PkeyCtxPtr(EVP_PKEY_CTX_new_from_pkey(nullptr, pkey.get(), nullptr)),
                       MdPtr(EVP_MD_fetch(nullptr, algorithm.digest, nullptr))};
        EVP_PKEY_CTX *context = made.context.get();
        if (!context || !made.digest || EVP_PKEY_verify_init(context) != 1
            || EVP_PKEY_CTX_set_signature_md(context, made.digest.get()) != 1)
            return nullptr;
        if (algorithm.keyType == Algorithm::KeyType::Rsa
            && EVP_PKEY_CTX_set_rsa_padding(
                   context, algorithm.pss ? RSA_PKCS1_PSS_PADDING : RSA_PKCS1_PADDING)
                != 1)
            return nullptr;
        if (algorithm.pss
            && (EVP_PKEY_CTX_set_rsa_pss_saltlen(context, RSA_PSS_SALTLEN_DIGEST) != 1
                || EVP_PKEY_CTX_set_rsa_mgf1_md(context, made.digest.get()) != 1))
            return nullptr;
        return &verifiers.emplace(&algorithm, std::move(made)).first->second;
    }

    PkeyPtr pkey;
    std::map<const Algorithm *, Verifier> verifiers;
};

Expected<Jwk> Jwk::fromJson(const QJsonObject &json)
{
    const QJsonValue keyId = optionalMember(json, QLatin1StringView("kid"));
    if (!keyId.isUndefined() && !keyId.isString())
        return fail(invalid("kid is not a string"));
    const QJsonValue algorithm = optionalMember(json, QLatin1StringView("alg"));
    if (!algorithm.isUndefined() && !algorithm.isString())
        return fail(invalid("alg is not a string"));
    // A private key that was published is not the issuer's alone any more.
    if (!optionalMember(json, QLatin1StringView("d")).isUndefined()
        || !optionalMember(json, QLatin1StringView("k")).isUndefined())
        return fail(invalid("private or symmetric key"));

    Jwk jwk;
    jwk.m_keyId = keyId.toString();
    jwk.m_algorithm = algorithm.toString();
    jwk.m_maySign = allowsVerify(json);
    const QString type = json.value(QLatin1StringView("kty")).toString();
    const QString curve = json.value(QLatin1StringView("crv")).toString();
    Expected<PkeyPtr> key = fail(invalid("kty or crv is not supported"));
    if (type == QLatin1StringView("RSA")) {
        key = rsaKey(json);
    } else if (const Algorithm *ofCurve = Algorithm::forCurve(curve)) {
        jwk.m_keyType = ofCurve->keyType;
        jwk.m_curve = curve;
        if (type == QLatin1StringView("EC") && ofCurve->keyType == Algorithm::KeyType::Ec)
            key = ecKey(json, *ofCurve);
        else if (type == QLatin1StringView("OKP") && ofCurve->keyType == Algorithm::KeyType::Okp)
            key = okpKey(json, *ofCurve);
    }
    if (!key)
        return fail(key.error());
    jwk.m_key = std::make_shared<Key>(std::move(*key));
    return jwk;
}

bool Jwk::fits(const Algorithm &algorithm) const
{
    return m_maySign && m_keyType == algorithm.keyType && m_curve == algorithm.jwkCurve
        && (m_algorithm.isEmpty() || m_algorithm == algorithm.name);
}

bool Jwk::verify(const Algorithm &algorithm, QByteArrayView message, QByteArrayView signature) const
{
    const auto messageSize = static_cast<size_t>(message.size());
    if (algorithm.keyType == Algorithm::KeyType::Okp) {
        const MdCtxPtr context(EVP_MD_CTX_new());
        return context && signature.size() == 64
            && EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, m_key->pkey.get())
            == 1
            && EVP_DigestVerify(context.get(), data(signature),
                                static_cast<size_t>(signature.size()), data(message), messageSize)
            == 1;
    }

    QByteArray der; // keeps what the view shows
    if (algorithm.keyType == Algorithm::KeyType::Ec) {
        if (signature.size() != 2 * algorithm.coordinateSize)
            return false;
        der = ecdsaDer(signature);
        signature = der;
    } else if (signature.size() != EVP_PKEY_get_size(m_key->pkey.get())) {
        return false;
    }

    const Key::Verifier *verifier = m_key->verifier(algorithm);
    unsigned char hash[EVP_MAX_MD_SIZE];
    unsigned int hashSize = 0;
    return verifier
        && EVP_Digest(message.data(), messageSize, hash, &hashSize, verifier->digest.get(), nullptr)
        == 1
        && EVP_PKEY_verify(verifier->context.get(), data(signature),
                           static_cast<size_t>(signature.size()), hash, hashSize)
        == 1;
}

} // namespace Keyfob
