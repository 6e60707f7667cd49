// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "oidc/tenant.h"
#include "support/httpserver.h"
#include "support/testissuer.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>

#include <functional>

namespace Keyfob {

/// An OpenID provider in the test's own process. It signs whatever a test wants said, and answers
/// an authorize URL without asking anybody.
class FakeProvider
{
public:
    FakeProvider();

    /// A tenant of it that asks for \a responseType.
    Tenant tenant(const QString &responseType = QStringLiteral("id_token token")) const;

    /// The callback that it would send a browser to, opened at \a authorizeUrl.
    QByteArray answer(const QUrl &authorizeUrl);

    /// The refresh token that works now; "refresh-1" is the first.
    QByteArray refreshToken() const;
    /// It is used up by somebody else, and has a successor.
    void skipRefreshToken() { ++m_refresh; }

    /// How often \a path was asked for.
    int requests(const QByteArray &path) const;
    /// Counts from none again.
    void forgetRequests() { m_server.forgetRequests(); }

    QString issuer() const;

    /// Refuses connections until reopen().
    void close() { m_server.close(); }
    void reopen() { m_server.reopen(); }

    // What it says; a test changes it.
    TestIssuer key;
    QByteArray keySet; ///< What jwks_uri serves; the key's own set at first
    QJsonObject discovery;
    QJsonObject userInfo;
    int userInfoStatus = 200;
    int keysStatus = 200;
    int tokenStatus = 200; ///< Anything else is all that the token endpoint says
    QByteArray retryAfter; ///< With that status; often empty
    int revocationStatus = 0; ///< Of the revocation endpoint, if not tokenStatus
    QSet<QByteArray> silentPaths; ///< Never answered, until the connection goes
    QByteArray silentError; ///< The answer to prompt=none, if not tokens
    qint64 lifetime = 3600; ///< Of an access token in a callback or after a renewal
    QByteArray date; ///< The Date header, if any
    QByteArray caching; ///< Headers of configuration and keys: "Cache-Control: max-age=60\r\n"
    QByteArray tag; ///< Their ETag, if any
    QList<QByteArray> notModified; ///< Which of them were answered with 304
    qint64 now = 1700000000;
    QHash<QByteArray, QByteArray> moreParameters; ///< Added to every answer
    std::function<void(QJsonObject &)> changeClaims; ///< Of a front-channel ID token
    std::function<void(QJsonObject &)> changeSecondClaims; ///< Of the token endpoint's
    std::function<void(QJsonObject &)> changeTokenResponse;
    std::function<void()> beforeTokenResponse;
    /// The `aud` of an access token for which the API \a asked was named (`audience`, `resource`);
    /// empty: tokens are opaque.
    std::function<QJsonValue(const QString &asked)> audienceOf;
    QList<QByteArray> revoked; ///< The tokens

private:
    void serve(const HttpServer::Request &request, QTcpSocket *socket);
    QByteArray idToken(const QByteArray &nonce, const QByteArray &accessToken,
                       const QByteArray &code, const std::function<void(QJsonObject &)> &change);
    QByteArray tokenResponse(const QByteArray &body);
    QByteArray accessToken(const QByteArray &name, const QString &asked) const;
    QByteArray renewal(const QByteArray &refreshToken, const QString &audience);

    HttpServer m_server;
    QByteArray m_nonce;
    QByteArray m_challenge;
    QByteArray m_redirectUri;
    QString m_audience; ///< Of the last authorization request
    int m_count = 0;
    int m_refresh = 1;
};

} // namespace Keyfob
