// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "jose/jwkset.h"

#include <QByteArray>

/// The issuer of these targets. Its keys are the same in every run, so that a kept input stays
/// what it was: an Ed25519 key that signs here, and an RSA key whose private half nobody has.
namespace Keyfob::Fuzz::FixedKeys {

/// Both public keys: kid "ed" for EdDSA, kid "rsa_a" for RSA.
const JwkSet &keys();

/// A JWS by the Ed25519 key, of a header and a payload as they are.
QByteArray sign(QByteArrayView header, QByteArrayView payload);

/// True if one of the keys signed \a compact. Asks OpenSSL in another way than the library does,
/// and knows nothing of headers.
bool isSigned(QByteArrayView compact);

} // namespace Keyfob::Fuzz::FixedKeys
