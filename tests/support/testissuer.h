// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <memory>

namespace Keyfob {

/// One signing key of a test, and the tokens that it signs.
class TestIssuer
{
public:
    /// Takes this process's key for \a algorithm (RS*, PS*, ES* or EdDSA) and \a keyId.
    explicit TestIssuer(const QByteArray &algorithm = QByteArrayLiteral("RS256"),
                        const QString &keyId = QStringLiteral("k1"));
    ~TestIssuer();

    /// The public key with kid, alg and use.
    QJsonObject jwk() const;
    /// A JWK Set of it alone.
    QByteArray jwks() const;

    /// A JWS of \a payload; \a header is merged over alg, typ and kid; a null value removes one.
    QByteArray sign(const QByteArray &payload, const QJsonObject &header = {}) const;
    QByteArray sign(const QJsonObject &claims, const QJsonObject &header = {}) const;

    /// The raw signature of \a message.
    QByteArray signature(const QByteArray &message) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Keyfob
