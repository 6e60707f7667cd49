// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "publicsuffix.h"

#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QUrl>

namespace Keyfob {

bool isPublicSuffix(const QString &domain)
{
    if (!domain.contains(QLatin1Char('.')))
        return true;
    // Qt's list is its own, but a cookie jar takes no cookie for all of a public suffix.
    QNetworkCookie cookie("a", "b");
    cookie.setDomain(QLatin1Char('.') + domain);
    cookie.setPath(QStringLiteral("/"));
    QUrl below;
    below.setScheme(QStringLiteral("https"));
    below.setHost(QStringLiteral("a.") + domain);
    QNetworkCookieJar jar;
    return !jar.setCookiesFromUrl({cookie}, below);
}

} // namespace Keyfob
