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

/// The header that was read last. An issuer's tokens have the same one for as long as it has the
/// same key: whoever verifies many keeps a cache for them.
class KEYFOB_EXPORT JwsHeaderCache
{
public:
    /// The header that \a text is the base64url of, read as RFC 7515 5.2 says. Errors:
    /// TokenMalformed.
    Expected<QJsonObject> read(QByteArrayView text);

private:
    QByteArray m_text;
    QJsonObject m_json;
};

/// Octets of a token at which it is refused unread.
inline constexpr qsizetype MaxTokenSize = 64 * 1024;

/// Verifies a JWS in compact serialization (RFC 7515 5.2, with RFC 8725).
///
/// \a allowedAlgorithms is asked before any key is looked at. The key comes from \a keys alone;
/// `jku`, `jwk`, `x5u` and `x5c` of the header mean nothing here, and `crit`, `b64`, `enc` and
/// `zip` are refused.
///
/// \a headers is used for the header, if there is one.
///
/// Errors: TokenMalformed, AlgorithmRefused, CriticalHeader, KeyNotFound, KeyAmbiguous,
/// SignatureInvalid.
KEYFOB_EXPORT Expected<VerifiedJws> verifyJws(QByteArrayView compact, const JwkSet &keys,
                                              const QStringList &allowedAlgorithms,
                                              JwsHeaderCache *headers = nullptr);

} // namespace Keyfob
