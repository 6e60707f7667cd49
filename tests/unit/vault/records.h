// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/versions.h"
#include "vault/sessionrecord.h"

#include <QJsonArray>

namespace Keyfob {

/// A record with something in every field; \a tag makes it different from others.
inline SessionRecord sampleRecord(const QByteArray &tag, qsizetype cookieSize = 300)
{
    SessionRecord record;
    record.tokens.accessToken = Secret("access." + tag);
    record.tokens.idToken = Secret("id." + tag);
    record.tokens.refreshToken = Secret("refresh." + tag);
    record.tokens.expiresAt = QDateTime::fromSecsSinceEpoch(1'800'000'000, Utc);
    record.tokens.obtainedAt = QDateTime::fromSecsSinceEpoch(1'799'996'400, Utc);
    record.tokens.scopes = {QStringLiteral("openid"), QStringLiteral("read:\u00fcbungen")};
    record.tokens.idTokenClaims = {
        {QStringLiteral("sub"), QString::fromLatin1(tag)},
        {QStringLiteral("iat"), 1'799'999'000},
        {QStringLiteral("https://claims.example/roles"), QJsonArray {QStringLiteral("manager")}}};
    record.tokens.idTokenChecks = {
        {QLatin1StringView("signature"), TokenCheck::Rule::IsOneOf,
         QStringList {QStringLiteral("RS256")}, QStringLiteral("RS256")},
        {QLatin1StringView("typ"), TokenCheck::Rule::Is, QStringLiteral("JWT"),
         QJsonValue(QJsonValue::Undefined)},
        {QLatin1StringView("aud"), TokenCheck::Rule::Is, QStringLiteral("c1"),
         QJsonArray {QStringLiteral("c1"), QStringLiteral("c2")}},
        {QLatin1StringView("exp"), TokenCheck::Rule::IsAfter, 1'799'996'399.5, 1'800'000'000},
        {QLatin1StringView("auth_time"), TokenCheck::Rule::IsRecent, qint64(3600), 1'799'999'000},
        {QLatin1StringView("nonce"), TokenCheck::Rule::IsSame, {}, {}}};
    record.userInfo = {{QStringLiteral("name"), QStringLiteral("Ünal \U0001F600")}};
    record.cookies = Secret(QByteArray(cookieSize, '\0') + tag);
    record.requestedScopes = {QStringLiteral("openid")};
    record.configuration = {{QStringLiteral("issuer"), QStringLiteral("https://login.example/")},
                            {QStringLiteral("api_base_url"), QString::fromLatin1(tag)}};
    record.userAgent = UserAgentKind::System;
    record.allowedScopes = {QStringLiteral("openid"), QStringLiteral("read:all")};
    return record;
}

inline bool isSame(const SessionRecord &a, const SessionRecord &b)
{
    return a.tokens.accessToken == b.tokens.accessToken && a.tokens.idToken == b.tokens.idToken
        && a.tokens.refreshToken == b.tokens.refreshToken
        && a.tokens.obtainedAt == b.tokens.obtainedAt && a.tokens.expiresAt == b.tokens.expiresAt
        && a.tokens.idTokenChecks == b.tokens.idTokenChecks && a.tokens.scopes == b.tokens.scopes
        && a.tokens.idTokenClaims == b.tokens.idTokenClaims && a.userInfo == b.userInfo
        && a.cookies == b.cookies && a.requestedScopes == b.requestedScopes
        && a.configuration == b.configuration && a.userAgent == b.userAgent
        && a.allowedScopes == b.allowedScopes;
}

} // namespace Keyfob
