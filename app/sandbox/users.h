// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace Keyfob::Sandbox {

/// Somebody who can sign in.
struct User
{
    QString subject;
    QString email; ///< Also what they type as user name.
    QString givenName;
    QString familyName;
    QString role; ///< "employee" or "manager"
    QString department;
    QString employeeNumber;
    QString avatar; ///< Name of the picture in the resources.
    QStringList apiScopes; ///< What the role allows.
    QStringList givenScopes; ///< Of these, what the rule adds without being asked.

    QString name() const { return givenName + u' ' + familyName; }
};

/// The people of the timesheets scenario: an employee and a manager.
const QList<User> &demoUsers();

/// The password of both, printed on the login page.
QString demoPassword();

/// The user with \a email (any case), or null.
const User *findUser(const QString &email);

/// The user with \a subject, or null.
const User *findSubject(const QString &subject);

/// The user if \a password is theirs, else null.
const User *authenticate(const QString &email, const QString &password);

/// What the rule grants \a user of the \a requested scopes: the API's own as far as the role
/// allows, those that the role always gets, and the standard ones. \a forApi: the request names
/// the API as audience; \a offline: a refresh token can be given (OIDC Core 11).
QStringList grantedScopes(const User &user, const QStringList &requested, bool forApi,
                          bool offline);

/// The standard claims that \a scopes give access to (OIDC Core 5.4), the namespaced ones always;
/// \a origin, "http://127.0.0.1:8420/", is where the picture is.
QJsonObject claimsOf(const User &user, const QStringList &scopes, const QString &origin);

/// The namespaced claims only; in the access token too.
QJsonObject customClaims(const User &user);

} // namespace Keyfob::Sandbox
