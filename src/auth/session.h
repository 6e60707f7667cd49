// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../core/export.h"
#include "../oidc/subject.h"
#include "../oidc/tokencheck.h"

#include <QDateTime>
#include <QDebug>
#include <QJsonObject>
#include <QMetaType>
#include <QStringList>
#include <QUrl>

namespace Keyfob {

struct SessionRecord;

/// Who is signed in and what they may do, as a value without secrets: all that screens need.
struct KEYFOB_EXPORT Session
{
    Subject subject; ///< `sub`, octet by octet: who it is
    QString subjectText; ///< `sub` as screens show it; never compared
    QString name; ///< `name`, else nickname, preferred_username, e-mail or subject
    QString email; ///< `email`; often empty
    QUrl picture; ///< https only (http on loopback), else empty
    QStringList grantedScopes; ///< What may be done
    QStringList requestedScopes; ///< What was asked for
    QDateTime expiresAt; ///< UTC; invalid when the provider did not say
    bool hasAccessToken = false; ///< For the API
    QJsonObject claims; ///< Of the ID token, validated
    TokenChecks checks; ///< Why it was accepted; empty in sessions of older versions
    QJsonObject userInfo; ///< UserInfo's answer, or empty

    /// What \a record says, without its secrets. UserInfo goes before the ID token.
    static Session of(const SessionRecord &record);

    /// Who \a record is about: the `sub` of its ID token, or else of UserInfo.
    static Subject subjectOf(const SessionRecord &record);

    bool operator==(const Session &) const = default;
};

/// Who is signed in and for how long, for logs: no claims.
KEYFOB_EXPORT QDebug operator<<(QDebug debug, const Session &session);

} // namespace Keyfob

Q_DECLARE_METATYPE(Keyfob::Session)
