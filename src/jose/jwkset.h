// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/error.h"
#include "core/export.h"
#include "jose/jwk.h"

#include <QByteArrayView>
#include <QList>

#include <optional>

namespace Keyfob {

/// The public keys of an issuer (RFC 7517 5).
class KEYFOB_EXPORT JwkSet
{
public:
    /// More keys than this are not looked at: no issuer needs them, a hostile one could.
    static constexpr qsizetype MaxKeys = 100;
    /// Octets of JSON.
    static constexpr qsizetype MaxSize = 1024 * 1024;

    /// Parses {"keys": [...]}. Keys that cannot be used are left out (RFC 7517 5).
    /// Errors: JwksInvalid.
    static Expected<JwkSet> parse(QByteArrayView json);

    /// How many keys can be used.
    qsizetype size() const { return m_keys.size(); }

    /// The one key with \a keyId (nothing: the token names none) that fits \a algorithm
    /// (RFC 7515 6, appendix D). Errors: KeyNotFound, KeyAmbiguous, KeyInvalid (it is published,
    /// but in a form that cannot be used; the message says what is wrong).
    Expected<Jwk> find(const std::optional<QString> &keyId, const Algorithm &algorithm) const;

private:
    /// A key that was left out.
    struct Unusable
    {
        QString keyId;
        QString keyType; ///< `kty`
        QString why; ///< In English
    };

    QList<Jwk> m_keys;
    QList<Unusable> m_unusable;
};

} // namespace Keyfob
