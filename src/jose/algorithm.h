// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/export.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Keyfob {

/// A signature algorithm of RFC 7518 3.1 and RFC 8037 3.1. Nothing symmetric is in the table, and
/// "none" is not either, so no configuration can turn them on.
struct KEYFOB_EXPORT Algorithm
{
    /// The `kty` of its keys (RFC 7518 6.1, RFC 8037 2).
    enum class KeyType { Rsa, Ec, Okp };

    QLatin1StringView name; ///< "RS256"
    KeyType keyType; ///< What signs
    const char *digest; ///< OpenSSL's name of the hash; that of at_hash too
    const char *curve; ///< OpenSSL's name of the curve, or null
    QLatin1StringView jwkCurve; ///< `crv`
    int coordinateSize; ///< Octets of one EC coordinate
    bool pss; ///< RSASSA-PSS (RFC 7518 3.5)

    /// What `kty` says for its keys (RFC 7518 6.1, RFC 8037 2).
    QLatin1StringView keyTypeName() const;

    /// The algorithm called \a name, octet by octet, or null (RFC 7518 3.1).
    static const Algorithm *find(QStringView name);

    /// The algorithm that signs with keys on the JWK curve \a curve, or null (RFC 7518 6.2.1.1,
    /// RFC 8037 2).
    static const Algorithm *forCurve(QStringView curve);

    /// The names of all, in the table's order (RFC 7518 3.1).
    static QStringList names();
};

/// The left half of the hash of \a value in base64url: what `at_hash` and `c_hash` hold
/// (OIDC Core 3.1.3.6, 3.3.2.11). The hash is that of \a algorithm.
KEYFOB_EXPORT QByteArray leftHalfHash(const Algorithm &algorithm, QByteArrayView value);

} // namespace Keyfob
