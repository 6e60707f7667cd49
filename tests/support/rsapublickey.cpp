// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "rsapublickey.h"

#include <QByteArray>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/param_build.h>

namespace Keyfob {

OpenSslPtr<EVP_PKEY, EVP_PKEY_free> rsaPublicKey(QByteArrayView modulus)
{
    const QByteArray n =
        QByteArray::fromBase64(modulus.toByteArray(), QByteArray::Base64UrlEncoding);
    const OpenSslPtr<BIGNUM, BN_free> number(
        BN_bin2bn(reinterpret_cast<const unsigned char *>(n.constData()),
                  static_cast<int>(n.size()), nullptr));
    const OpenSslPtr<OSSL_PARAM_BLD, OSSL_PARAM_BLD_free> builder(OSSL_PARAM_BLD_new());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, number.get());
    OSSL_PARAM_BLD_push_ulong(builder.get(), OSSL_PKEY_PARAM_RSA_E, 65537);
    const OpenSslPtr<OSSL_PARAM, OSSL_PARAM_free> params(OSSL_PARAM_BLD_to_param(builder.get()));
    const OpenSslPtr<EVP_PKEY_CTX, EVP_PKEY_CTX_free> context(
        EVP_PKEY_CTX_new_from_name(nullptr, "RSA", nullptr));
    EVP_PKEY *key = nullptr;
    EVP_PKEY_fromdata_init(context.get());
    EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, params.get());
    return OpenSslPtr<EVP_PKEY, EVP_PKEY_free>(key);
}

} // namespace Keyfob
