// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace Keyfob::Sandbox {

/// What a person allowed the client: everything that tokens are made from.
struct Grant
{
    QString clientId;
    QString subject;
    QString sessionId; ///< `sid`
    QStringList requestedScopes;
    QStringList scopes; ///< Granted.
    QString audience; ///< The API, or empty.
    QString nonce;
    QString organization;
    qint64 authTime = 0; ///< Unix seconds.
};

/// An authorization code's meaning.
struct CodeGrant
{
    Grant grant;
    QString redirectUri;
    QString challenge; ///< PKCE S256.
    QByteArray family; ///< Of the refresh tokens that come of it.
    qint64 expires = 0; ///< Unix seconds.
};

/// Codes, each good for one use within a minute, and refresh tokens that rotate. Using either
/// twice revokes the whole family (RFC 6749 4.1.2, RFC 9700 4.14.2).
class GrantStore
{
public:
    QByteArray addCode(Grant grant, const QString &redirectUri, const QString &challenge);
    /// Takes the code out; nothing if it is unknown, late, or was used before.
    std::optional<CodeGrant> takeCode(const QByteArray &code);

    QByteArray addRefreshToken(const Grant &grant, const QByteArray &family);
    struct Refresh
    {
        Grant grant;
        QByteArray family;
    };
    /// Takes the refresh token out; nothing if it is unknown, revoked, or was used before.
    std::optional<Refresh> takeRefreshToken(const QByteArray &token);

    /// Ends all refresh tokens of the browser session \a sessionId.
    void endSession(const QString &sessionId);
    /// Ends all that the client \a clientId was granted.
    void endClient(const QString &clientId);

private:
    void revokeFamily(const QByteArray &family);

    QHash<QByteArray, CodeGrant> m_codes;
    QHash<QByteArray, Refresh> m_refreshTokens;
    QHash<QByteArray, QByteArray> m_used; ///< Code or refresh token to its family.
};

} // namespace Keyfob::Sandbox
