// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "users.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Keyfob::Sandbox {

const QList<User> &demoUsers()
{
    static const QStringList employee {u"read:timesheets"_s,   u"create:timesheets"_s,
                                       u"delete:timesheets"_s, u"read:projects"_s,
                                       u"read:people"_s,       u"write:people"_s};
    static const QStringList manager =
        employee + QStringList {u"approve:timesheets"_s, u"write:projects"_s};
    static const QList<User> users {
        {u"auth0|5f7c8ec7c33c6c004bbafe82"_s,
         u"emma@timesheets.example"_s,
         u"Emma"_s,
         u"Fischer"_s,
         u"employee"_s,
         u"Engineering"_s,
         u"TS-1042"_s,
         u"emma"_s,
         employee,
         {}},
        {u"auth0|5f7c8f2a1d4e8b0071c3a915"_s,
         u"max@timesheets.example"_s,
         u"Max"_s,
         u"Lindqvist"_s,
         u"manager"_s,
         u"Engineering"_s,
         u"TS-1007"_s,
         u"max"_s,
         manager,
         {u"approve:timesheets"_s}},
    };
    return users;
}

QString demoPassword()
{
    return u"keyfob"_s;
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
    return {{u"https://timesheets.example/roles"_s, QJsonArray {user.role}},
            {u"https://timesheets.example/department"_s, user.department},
            {u"https://timesheets.example/employee_number"_s, user.employeeNumber}};
}

QJsonObject claimsOf(const User &user, const QStringList &scopes, const QString &origin)
{
    QJsonObject claims = customClaims(user);
    claims[u"sub"_s] = user.subject;
    if (scopes.contains(u"profile"_s)) {
        claims[u"name"_s] = user.name();
        claims[u"given_name"_s] = user.givenName;
        claims[u"family_name"_s] = user.familyName;
        claims[u"nickname"_s] = user.givenName.toLower();
        claims[u"picture"_s] = QString(origin + u"assets/"_s + user.avatar + u".png"_s);
        claims[u"updated_at"_s] = 1767225600; // 2026-01-01
    }
    if (scopes.contains(u"email"_s)) {
        claims[u"email"_s] = user.email;
        claims[u"email_verified"_s] = true;
    }
    return claims;
}

} // namespace Keyfob::Sandbox
