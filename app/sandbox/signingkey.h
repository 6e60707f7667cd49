// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <memory>
#include <optional>

namespace Keyfob::Sandbox {

/// 256 random bits for state that nobody may guess: codes, cookies, handles (base64url).
QByteArray randomHandle();

/// The key of this run: made at the start, never written anywhere.
class SigningKey
{
public:
    /// A new RSA-2048 key for "RS256" or P-256 key for "ES256". Nothing if OpenSSL fails or
    /// \a algorithm is another one.
    static std::optional<SigningKey> generate(const QByteArray &algorithm);

    QByteArray algorithm() const { return m_algorithm; }
    QByteArray keyId() const { return m_keyId; }

    /// The public half (RFC 7517).
    QJsonObject jwk() const;

    /// \a claims as a signed compact JWS (RFC 7515) whose header says \a type.
    QByteArray sign(const QJsonObject &claims, const QString &type) const;

private:
    SigningKey() = default;

    QByteArray signature(QByteArrayView input) const;
    QByteArray parameter(const char *name, qsizetype size) const;

    std::shared_ptr<void> m_key; ///< EVP_PKEY
    QByteArray m_algorithm;
    QByteArray m_keyId;
};

} // namespace Keyfob::Sandbox
