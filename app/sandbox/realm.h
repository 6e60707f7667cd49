// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "fault.h"

#include <QJsonObject>
#include <QString>

#include <chrono>

namespace Keyfob::Sandbox {

enum class Hostility;

/// Where this tenant is and whom it knows: fixed once the ports are known.
struct Realm
{
    quint16 port = 0;
    quint16 callbackPort = 0;
    std::chrono::seconds tokenLifetime {3600};
    Faults faults;
    bool hasAdjustableClock = false;
    Hostility hostility {}; ///< None.
    quint16 hostilePort = 0; ///< Of a HostilePort, if there is one.

    QString clientId() const { return QStringLiteral("keyfob-sandbox"); }
    QString audience() const { return QStringLiteral("https://api.timesheets.example"); }
    /// The issuer identifier, with its slash at the end.
    QString issuer() const;
    /// The address of \a path (without slash before it) at the issuer.
    QString url(QLatin1StringView path) const;
    /// The audience of tokens that UserInfo accepts, which every access token has.
    QString userInfoUrl() const { return url(QLatin1StringView("userinfo")); }
    /// Scheme, host and port of the callback.
    QString callbackOrigin() const;
    QString redirectUri() const;
    /// Registered beside it for people's own browsers: any port will do (RFC 8252 7.3).
    static QString loopbackRedirectUri();
    /// True if the client registered \a uri.
    bool allowsRedirect(const QString &uri) const;
    /// Scheme, host and port of \a uri.
    static QString originOf(const QString &uri);
    /// True if the client registered \a uri to come back to after signing out.
    bool allowsAfterLogout(const QString &uri) const;

    /// The tenant file that fits this sandbox.
    QJsonObject tenantFile() const;
};

} // namespace Keyfob::Sandbox
