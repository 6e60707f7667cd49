// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "origin.h"

#include <QHostAddress>

namespace Keyfob {

bool isLoopbackHost(const QString &host)
{
    return host == QLatin1StringView("localhost") || host == QLatin1StringView("127.0.0.1")
        || QHostAddress(host).isLoopback();
}

bool isSecureUrl(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return false;
    return url.scheme() == QLatin1StringView("https")
        || (url.scheme() == QLatin1StringView("http") && isLoopbackHost(url.host()));
}

QString originOf(const QUrl &url)
{
    const QString host = url.host(QUrl::FullyEncoded);
    if (host.isEmpty())
        return {};
    const bool http = url.scheme() == QLatin1StringView("http");
    const int usual = http ? 80 : 443;
    const int port = url.port(usual);
    const QString name =
        host.contains(QLatin1Char(':')) ? QLatin1Char('[') + host + QLatin1Char(']') : host;
    return url.scheme() + QLatin1StringView("://") + name
        + (port == usual ? QString() : QLatin1Char(':') + QString::number(port));
}

} // namespace Keyfob
