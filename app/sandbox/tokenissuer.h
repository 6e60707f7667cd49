// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "fault.h"
#include "grant.h"
#include "jose/jwkset.h"

#include <QJsonObject>

namespace Keyfob::Sandbox {

struct Realm;
class SigningKey;

/// Makes tokens from grants, all of them signed with the key of this run.
class TokenIssuer
{
public:
    TokenIssuer(const Realm &realm, const SigningKey &key);

    /// A JWT access token (RFC 9068).
    QByteArray accessToken(const Grant &grant) const;

    /// An ID token (OIDC Core 2, 3.3.2.11). \a accessToken and \a code make `at_hash` and
    /// `c_hash` when they come along; \a faults are what it shall do wrong.
    QByteArray idToken(const Grant &grant, const QByteArray &accessToken, const QByteArray &code,
                       Faults faults = {}) const;

    /// The claims of \a token if this issuer signed it, expired or not; empty if it did not.
    QJsonObject verified(QByteArrayView token) const;

private:
    const Realm &m_realm;
    const SigningKey &m_key;
    const QByteArray m_clientSecret; ///< For HS256: nobody is told.
    const JwkSet m_keys;
};

} // namespace Keyfob::Sandbox
