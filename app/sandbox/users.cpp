// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "users.h"

#include <QJsonArray>

namespace Keyfob::Sandbox {

const QList<User> &demoUsers()
{
    static const QStringList employee {u"read:timesheets"_qs, u"create:timesheets"_qs,
                                       u"delete:timesheets"_qs};
    static const QStringList manager = employee + QStringList {u"approve:timesheets"_qs};
    static const QList<User> users {
        {u"auth0|5f7c8ec7c33c6c004bbafe82"_qs,
         u"emma@timesheets.example"_qs,
         u"Emma"_qs,
         u"Fischer"_qs,
         u"employee"_qs,
         u"Engineering"_qs,
         u"TS-1042"_qs,
         u"emma"_qs,
         employee,
         {}},
        {u"auth0|5f7c8f2a1d4e8b0071c3a915"_qs,
         u"max@timesheets.example"_qs,
         u"Max"_qs,
         u"Lindqvist"_qs,
         u"manager"_qs,
         u"Engineering"_qs,
         u"TS-1007"_qs,
         u"max"_qs,
         manager,
         {u"approve:timesheets"_qs}},
    };
    return users;
}

QString demoPassword()
{
    return u"keyfob"_qs;
}

const User *findUser(const QString &email)
{
    for (const User &user : demoUsers()) {
        if (user.email.compare(email.trimmed(), Qt::CaseInsensitive) == 0)
            return &user;
    }
    return nullptr;
}

const User *findSubject(const QString &subject)
{
    for (const User &user : demoUsers()) {
        if (user.subject == subject)
            return &user;
    }
    return nullptr;
}

const User *authenticate(const QString &email, const QString &password)
{
    return password == demoPassword() ? findUser(email) : nullptr;
}

QStringList grantedScopes(const User &user, const QStringList &requested, bool forApi, bool offline)
{
    QStringList granted;
    for (const QString &scope : requested) {
        const bool standard = scope == u"openid" || scope == u"profile" || scope == u"email";
        const bool refresh = offline && scope == u"offline_access";
        if (standard || refresh || (forApi && user.apiScopes.contains(scope)))
            granted.append(scope);
    }
    if (forApi)
        granted += user.givenScopes;
    granted.removeDuplicates();
    return granted;
}

QJsonObject customClaims(const User &user)
{
    return {{u"https://timesheets.example/roles"_qs, QJsonArray {user.role}},
            {u"https://timesheets.example/department"_qs, user.department},
            {u"https://timesheets.example/employee_number"_qs, user.employeeNumber}};
}

QJsonObject claimsOf(const User &user, const QStringList &scopes, const QString &origin)
{
    QJsonObject claims = customClaims(user);
    claims[u"sub"_qs] = user.subject;
    if (scopes.contains(u"profile"_qs)) {
        claims[u"name"_qs] = user.name();
        claims[u"given_name"_qs] = user.givenName;
        claims[u"family_name"_qs] = user.familyName;
        claims[u"nickname"_qs] = user.givenName.toLower();
        claims[u"picture"_qs] = QString(origin + u"assets/"_qs + user.avatar + u".png"_qs);
        claims[u"updated_at"_qs] = 1767225600; // 2026-01-01
    }
    if (scopes.contains(u"email"_qs)) {
        claims[u"email"_qs] = user.email;
        claims[u"email_verified"_qs] = true;
    }
    return claims;
}

} // namespace Keyfob::Sandbox
