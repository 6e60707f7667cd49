// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "auth/session.h"
#include "oidc/tenant.h"

#include <QJsonArray>

namespace Keyfob::Samples {

/// An employee's session; ends \a seconds after \a now.
inline Session session(const QDateTime &now, qint64 seconds = 3582)
{
    Session session;
    session.subject = *Subject::fromOctets("sandbox|emma");
    session.subjectText = session.subject.displayText();
    session.name = QStringLiteral("Emma Lindqvist");
    session.email = QStringLiteral("emma@timesheets.example");
    session.requestedScopes = QStringLiteral("openid profile email read:timesheets "
                                             "create:timesheets delete:timesheets "
                                             "approve:timesheets")
                                  .split(QLatin1Char(' '));
    session.grantedScopes = QStringLiteral("openid profile email read:timesheets "
                                           "create:timesheets delete:timesheets view:calendar")
                                .split(QLatin1Char(' '));
    session.expiresAt = now.addSecs(seconds);
    session.hasAccessToken = true;
    session.claims = {
        {QStringLiteral("iss"), QStringLiteral("https://login.timesheets.example/")},
        {QStringLiteral("sub"), session.subjectText},
        {QStringLiteral("aud"), QStringLiteral("timesheets-desktop")},
        {QStringLiteral("iat"), session.expiresAt.addSecs(-3600).toSecsSinceEpoch()},
        {QStringLiteral("exp"), session.expiresAt.toSecsSinceEpoch()},
        {QStringLiteral("https://timesheets.example/roles"),
         QJsonArray {QStringLiteral("employee")}},
        {QStringLiteral("https://timesheets.example/department"), QStringLiteral("Design")},
        {QStringLiteral("https://timesheets.example/employee_number"), 4711},
    };
    session.checks = {
        {QLatin1StringView("signature"), TokenCheck::Rule::IsOneOf,
         QStringList {QStringLiteral("RS256")}, QStringLiteral("RS256")},
        {QLatin1StringView("iss"), TokenCheck::Rule::Is,
         session.claims.value(QLatin1StringView("iss")).toVariant(),
         session.claims.value(QLatin1StringView("iss"))},
        {QLatin1StringView("aud"), TokenCheck::Rule::Is, QStringLiteral("timesheets-desktop"),
         session.claims.value(QLatin1StringView("aud"))},
        {QLatin1StringView("nonce"), TokenCheck::Rule::IsSame, {}, {}},
        {QLatin1StringView("exp"), TokenCheck::Rule::IsAfter, now.toSecsSinceEpoch() - 60,
         session.claims.value(QLatin1StringView("exp"))},
    };
    return session;
}

inline Tenant tenant()
{
    Tenant tenant;
    tenant.name = QStringLiteral("Timesheets Inc.");
    tenant.issuer = QUrl(QStringLiteral("https://login.timesheets.example/"));
    tenant.apiBaseUrl = QUrl(QStringLiteral("https://api.timesheets.example/v1"));
    return tenant;
}

} // namespace Keyfob::Samples
