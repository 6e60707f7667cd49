// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "session.h"

#include "core/error.h"
#include "net/origin.h"
#include "vault/sessionrecord.h"

namespace Keyfob {

namespace {

constexpr qsizetype MaxShown = 120;

/// The first of \a names that is a text in UserInfo or else in the ID token, as one plain line.
QString claim(const SessionRecord &record, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        for (const QJsonObject &claims : {record.userInfo, record.tokens.idTokenClaims}) {
            const QJsonValue value = claims.value(QLatin1StringView(name));
            const DisplayText text = plainText(value.toString(), MaxShown);
            if (!text.isEmpty())
                return text;
        }
    }
    return {};
}

QUrl pictureOf(const SessionRecord &record)
{
    const bool isLocal = record.tokens.idTokenClaims.value(QLatin1StringView("iss"))
                             .toString()
                             .startsWith(QLatin1StringView("http:"));
    for (const QJsonObject &claims : {record.userInfo, record.tokens.idTokenClaims}) {
        const QUrl url(claims.value(QLatin1StringView("picture")).toString(), QUrl::StrictMode);
        // Without encryption only for a provider that has none: a sandbox on this machine.
        if (isSecureUrl(url) && (url.scheme() == QLatin1StringView("https") || isLocal))
            return url;
    }
    return {};
}

} // namespace

Subject Session::subjectOf(const SessionRecord &record)
{
    for (const QJsonObject &claims : {record.tokens.idTokenClaims, record.userInfo}) {
        if (const auto subject = Subject::of(claims))
            return *subject;
    }
    return {};
}

Session Session::of(const SessionRecord &record)
{
    Session session;
    session.subject = subjectOf(record);
    session.subjectText = session.subject.displayText();
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

QDebug operator<<(QDebug debug, const Session &session)
{
    const QDebugStateSaver saver(debug);
    debug.nospace().noquote() << "Session(" << session.subjectText << ", until "
                              << session.expiresAt.toString(Qt::ISODate) << ')';
    return debug;
}

} // namespace Keyfob
