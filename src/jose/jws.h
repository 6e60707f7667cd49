// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/error.h"
#include "core/export.h"
#include "jose/jwkset.h"

#include <QByteArrayView>
#include <QJsonObject>
#include <QStringList>

namespace Keyfob {

/// A JWS whose signature is good.
struct VerifiedJws
{
    QJsonObject header; ///< The protected one
    QByteArray payload; ///< As signed
    const Algorithm *algorithm = nullptr; ///< Never null
};

/// Octets of a token at which it is refused unread.
inline constexpr qsizetype MaxTokenSize = 64 * 1024;

/// Verifies a JWS in compact serialization (RFC 7515 5.2, with RFC 8725).
///
/// \a allowedAlgorithms is asked before any key is looked at. The key comes from \a keys alone;
/// `jku`, `jwk`, `x5u` and `x5c` of the header mean nothing here, and `crit`, `b64`, `enc` and
/// `zip` are refused.
///
/// Errors: TokenMalformed, AlgorithmRefused, CriticalHeader, KeyNotFound, KeyAmbiguous,
/// SignatureInvalid.
KEYFOB_EXPORT Expected<VerifiedJws> verifyJws(QByteArrayView compact, const JwkSet &keys,
                                              const QStringList &allowedAlgorithms);

} // namespace Keyfob
