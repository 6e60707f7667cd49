// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/error.h"
#include "core/export.h"
#include "jose/algorithm.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <memory>

namespace Keyfob {

/// One public key of a JWK Set (RFC 7517 4), ready to verify with. A value; copies share the key.
/// Not for use from two threads at once.
class KEYFOB_EXPORT Jwk
{
public:
    /// Takes one member of "keys". RSA from 2048 to 8192 bits with an odd exponent from 3 to 2^64,
    /// EC points of full length and on their curve, Ed25519; no private or symmetric key.
    /// Errors: KeyInvalid.
    static Expected<Jwk> fromJson(const QJsonObject &json);

    /// `kid` (RFC 7517 4.5), or null when it has none.
    QString keyId() const { return m_keyId; }

    /// True if this key may verify a signature by \a algorithm: kty and crv fit, and use, key_ops
    /// and alg, where present, allow it (RFC 7517 4.2 to 4.4).
    bool fits(const Algorithm &algorithm) const;

    /// True if \a signature by \a algorithm is that of \a message: raw r and s for ECDSA
    /// (RFC 7518 3.4), a salt as long as the hash for PSS (3.5), of exactly the right length.
    bool verify(const Algorithm &algorithm, QByteArrayView message, QByteArrayView signature) const;

private:
    struct Key;

    QString m_keyId;
    Algorithm::KeyType m_keyType = Algorithm::KeyType::Rsa;
    QString m_curve;
    QString m_algorithm;
    bool m_maySign = true;
    std::shared_ptr<Key> m_key;
};

} // namespace Keyfob
