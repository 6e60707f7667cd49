// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "diagnostics.h"

#include "brand.h"
#include "core/publicurl.h"
#include "oidc/tenant.h"

#include <QSslSocket>
#include <QSysInfo>

namespace Keyfob {

QString diagnostics(const Tenant &tenant, const EventLog &events)
{
    QStringList lines {
        Brand::current().name + QStringLiteral(" " KEYFOB_VERSION),
        QStringLiteral("Qt %1, %2")
            .arg(QLatin1StringView(qVersion()), QSslSocket::sslLibraryVersionString()),
        QStringLiteral("%1, %2").arg(QSysInfo::prettyProductName(),
                                     QSysInfo::currentCpuArchitecture()),
        QStringLiteral("Desktop: %1, %2")
            .arg(qEnvironmentVariable("XDG_CURRENT_DESKTOP"),
                 qEnvironmentVariable("XDG_SESSION_TYPE")),
    };
    lines += {
        QStringLiteral("Issuer: ") + publicUrl(tenant.issuer).toDisplayString(),
        QStringLiteral("Client: ") + tenant.clientId,
        QStringLiteral("Redirect URI: ") + publicUrl(tenant.redirectUri).toDisplayString(),
        QStringLiteral("API: ") + publicUrl(tenant.apiBaseUrl).toDisplayString(),
        QStringLiteral("Sign-in hosts: ") + tenant.signInHosts.join(QLatin1Char(' ')),
    };
    lines.append(QStringLiteral("Events:"));
    lines += events.lines();
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace Keyfob
