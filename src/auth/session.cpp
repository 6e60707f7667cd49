// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "session.h"

#include "core/error.h"
#include "net/origin.h"
#include "vault/sessionrecord.h"

namespace Keyfob {

namespace {

/// The first of \a names that is a text in UserInfo or else in the ID token, as one plain line.
QString claim(const SessionRecord &record, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        for (const QJsonObject &claims : {record.userInfo, record.tokens.idTokenClaims}) {
            const QString text = plainText(claims.value(QLatin1StringView(name)).toString(), 120);
            if (!text.isEmpty())
                return text;
        }
    }
    return {};
}

QUrl pictureOf(const SessionRecord &record)
{
    for (const QJsonObject &claims : {record.userInfo, record.tokens.idTokenClaims}) {
        const QUrl url(claims.value(QLatin1StringView("picture")).toString(), QUrl::StrictMode);
        if (isSecureUrl(url))
            return url;
    }
    return {};
}

} // namespace

Session Session::of(const SessionRecord &record)
{
    Session session;
    session.subject = claim(record, {"sub"});
    session.name = claim(record, {"name", "nickname", "preferred_username", "email", "sub"});
    session.email = claim(record, {"email"});
    session.picture = pictureOf(record);
    session.grantedScopes = record.tokens.scopes;
    session.requestedScopes = record.requestedScopes;
    session.expiresAt = record.tokens.expiresAt;
    session.hasAccessToken = !record.tokens.accessToken.isEmpty();
    session.claims = record.tokens.idTokenClaims;
    session.checks = record.tokens.idTokenChecks;
    session.userInfo = record.userInfo;
    return session;
}

} // namespace Keyfob
