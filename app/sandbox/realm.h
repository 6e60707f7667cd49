// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "fault.h"
#include "misconfiguration/misconfiguration.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <chrono>

namespace Keyfob::Sandbox {

enum class Hostility;
enum class Registration;

/// Where this tenant is and whom it knows: fixed once the ports are known.
struct Realm
{
    quint16 port = 0;
    quint16 callbackPort = 0;
    std::chrono::seconds tokenLifetime {3600};
    Faults faults;
    bool hasAdjustableClock = false;
    bool isPausable = false; ///< `POST /sandbox/pause` lets requests wait.
    Hostility hostility {}; ///< None.
    quint16 hostilePort = 0; ///< Of a HostilePort, if there is one.
    Misconfigurations misconfigurations;
    QByteArray algorithm; ///< Of the signing key: "RS256" or "ES256".
    bool isPublished = true; ///< `/.well-known/keyfob.json` is there.
    Registration registration {}; ///< Closed.
    QByteArray initialAccessToken; ///< For Registration::Token.
    int rows = 0; ///< How many timesheets the API has at least.
    bool usesTls = false;
    QString caFile; ///< Of the authority of the certificate, when it uses TLS.

    bool isMisconfigured(Misconfiguration how) const { return misconfigurations.testFlag(how); }

    QString clientId() const { return QStringLiteral("keyfob-sandbox"); }
    QString audience() const { return QStringLiteral("https://api.timesheets.example"); }
    /// A second API, of which there is the name alone: for tokens that must not get mixed up.
    QString otherAudience() const { return QStringLiteral("https://api.reports.example"); }
    /// The address of this tenant, with its slash at the end.
    QString baseUrl() const;
    /// The issuer identifier: the same, unless it is misconfigured.
    QString issuer() const;
    /// The address of \a path (without slash before it) at the tenant.
    QString url(QLatin1StringView path) const;
    /// Names the API as audience() does.
    QString apiAddress() const { return url(QLatin1StringView("api")); }
    /// The audience of tokens that UserInfo accepts, which every access token has.
    QString userInfoUrl() const { return url(QLatin1StringView("userinfo")); }
    /// Scheme, host and port of the callback.
    QString callbackOrigin() const;
    QString redirectUri() const;
    /// Registered beside it for people's own browsers: any port will do (RFC 8252 7.3).
    static QString loopbackRedirectUri();
    /// Scheme, host and port of \a uri.
    static QString originOf(const QString &uri);
    /// What clients may use, as normalResponseType() writes them.
    QStringList responseTypes() const;
    QStringList grantTypes() const;
    /// How ID tokens are signed.
    QByteArray idTokenAlgorithm() const;

    /// The tenant file that fits this sandbox.
    QJsonObject tenantFile() const;
    /// The same without what is on this machine only.
    QJsonObject publishedTenant() const;
};

} // namespace Keyfob::Sandbox
