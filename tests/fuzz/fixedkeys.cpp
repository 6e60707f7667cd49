// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "fixedkeys.h"

#include "jose/base64url.h"
#include "support/rsapublickey.h"

#include <openssl/evp.h>

namespace Keyfob::Fuzz::FixedKeys {

namespace {

constexpr char Modulus[] = // rsa_a of tests/vectors/data/id_token.json
    "vP8J9mcuigVFg25XI-tAl5KyZNWQ4pQE2bFA87P7LBYE_3bfA-ZLElaDdvKhG1HIQmQFAR3BwRSmjxJQ"
    "P3ag4Y2xe-lLUYIwMTWmO4yw0waFbOynoVtooYk-LhOgPpD7eZ7Eya5JSdkN878DJeeTDrLZsjYkgfv4"
    "6Dp1nnUCrxnYnS63pQktoYNQyn9tlLfjAGaxgVDaODjXkM2TkaR38l0vqUySrehN0lUoexcKgo9fR-Lb"
    "p9F7xA9HoXK-zpwa2GFHmKDr1ZhBsutBj6KfqyEdF2LGmUH3D4prZ68qIzV6QmsX7ITxmcTvnNRHZFQ2"
    "LiSigSIkd7BdemMQlJkrbQ";

const unsigned char *data(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

EVP_PKEY *edKey()
{
    static EVP_PKEY *const key = [] {
        const QByteArray seed(32, 'k'); // secret from nobody
        return EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, data(seed), 32);
    }();
    return key;
}

EVP_PKEY *rsaKey()
{
    static const auto key = rsaPublicKey(Modulus);
    return key.get();
}

bool verifies(EVP_PKEY *key, const char *digest, QByteArrayView message, QByteArrayView signature)
{
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    const bool good =
        EVP_DigestVerifyInit_ex(context, nullptr, digest, nullptr, nullptr, key, nullptr) == 1
        && EVP_DigestVerify(context, data(signature), static_cast<size_t>(signature.size()),
                            data(message), static_cast<size_t>(message.size()))
            == 1;
    EVP_MD_CTX_free(context);
    return good;
}

} // namespace

const JwkSet &keys()
{
    static const JwkSet set = [] {
        unsigned char raw[32];
        size_t size = sizeof raw;
        EVP_PKEY_get_raw_public_key(edKey(), raw, &size);
        return *JwkSet::parse(R"({"keys":[{"kty":"RSA","kid":"rsa_a","e":"AQAB","n":")"
                              + QByteArray(Modulus)
                              + R"("},{"kty":"OKP","crv":"Ed25519","kid":"ed","x":")"
                              + Base64Url::encode(QByteArrayView(raw, 32)) + R"("}]})");
    }();
    return set;
}

QByteArray sign(QByteArrayView header, QByteArrayView payload)
{
    const QByteArray message = Base64Url::encode(header) + '.' + Base64Url::encode(payload);
    unsigned char signature[64];
    size_t size = sizeof signature;
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    EVP_DigestSignInit(context, nullptr, nullptr, nullptr, edKey());
    EVP_DigestSign(context, signature, &size, data(message), static_cast<size_t>(message.size()));
    EVP_MD_CTX_free(context);
    return message + '.' + Base64Url::encode(QByteArrayView(signature, 64));
}

bool isSigned(QByteArrayView compact)
{
    const qsizetype dot = compact.lastIndexOf('.');
    const auto signature = dot < 0 ? std::nullopt : Base64Url::decode(compact.sliced(dot + 1));
    if (!signature)
        return false;
    const QByteArrayView message = compact.first(dot);
    if (verifies(edKey(), nullptr, message, *signature))
        return true;
    for (const char *digest : {"SHA256", "SHA384", "SHA512"}) {
        if (verifies(rsaKey(), digest, message, *signature))
            return true;
    }
    return false;
}

} // namespace Keyfob::Fuzz::FixedKeys
