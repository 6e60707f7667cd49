// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "jose/opensslptr.h"

#include <QByteArrayView>

#include <openssl/evp.h>

namespace Keyfob {

/// The RSA key of \a modulus as in a JWK (`n`) and the exponent 65537, made without this project's
/// own reader of keys, so that both can be compared.
OpenSslPtr<EVP_PKEY, EVP_PKEY_free> rsaPublicKey(QByteArrayView modulus);

} // namespace Keyfob
