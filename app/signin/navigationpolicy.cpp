// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "navigationpolicy.h"

#include "core/redirectmatch.h"
#include "net/origin.h"

#include <algorithm>

namespace Keyfob {

namespace {

/// Hosts as the engine writes them: lower case, punycode.
QString canonicalHost(const QString &host)
{
    QUrl url;
    url.setHost(host);
    return url.host(QUrl::FullyEncoded).toLower();
}

bool isWeb(const QUrl &url)
{
    const QString scheme = url.scheme();
    return scheme == QLatin1StringView("https") || scheme == QLatin1StringView("http");
}

} // namespace

NavigationPolicy::NavigationPolicy(const QUrl &start, const QUrl &redirectUri,
                                   const QStringList &hosts)
    : m_start(start)
    , m_redirectUri(redirectUri)
    , m_loopback(isLoopbackHost(start.host()))
{
    m_hosts.insert(canonicalHost(start.host()));
    for (const QString &host : hosts)
        m_hosts.insert(canonicalHost(host));
    m_hosts.remove(QString());
}

bool NavigationPolicy::isPrivate(const QUrl &url) const
{
    // isSecureUrl() takes loopback for safe: true for a sandbox, an odd thing for a real provider.
    return isSecureUrl(url) && (m_loopback || url.scheme() == QLatin1StringView("https"));
}

NavigationPolicy::Verdict NavigationPolicy::navigation(const QUrl &url, bool mainFrame) const
{
    if (isCallback(m_redirectUri, url))
        return mainFrame ? Verdict::Callback : Verdict::Refuse;
    if (url.scheme() == QLatin1StringView("about")) {
        const bool blank = url.path() == QLatin1StringView("blank");
        const bool srcdoc = url.path() == QLatin1StringView("srcdoc");
        return blank || (srcdoc && !mainFrame) ? Verdict::Allow : Verdict::Refuse;
    }
    // The desktop would open an unknown scheme; file:, data:, javascript: and blob: have no origin
    // that a person could judge.
    if (!isWeb(url) || url.host().isEmpty() || !url.userInfo().isEmpty())
        return Verdict::Refuse;
    if (!mainFrame)
        return isPrivate(url) ? Verdict::Allow : Verdict::Refuse;
    if (!m_hosts.contains(canonicalHost(url.host())))
        return Verdict::BlockHost;
    return isPrivate(url) ? Verdict::Allow : Verdict::BlockInsecure;
}

bool NavigationPolicy::allowsRequest(const QUrl &url) const
{
    if (isCallback(m_redirectUri, url))
        return false;
    const QString scheme = url.scheme();
    if (scheme == QLatin1StringView("data") || scheme == QLatin1StringView("blob"))
        return true;
    QUrl web = url;
    if (scheme == QLatin1StringView("wss"))
        web.setScheme(QStringLiteral("https"));
    else if (scheme == QLatin1StringView("ws"))
        web.setScheme(QStringLiteral("http"));
    return isWeb(web) && isPrivate(web);
}

QByteArray NavigationPolicy::closedHost() const
{
    const QString host = canonicalHost(m_redirectUri.host());
    const bool isSignInHost = m_redirectUri.port() < 0 && m_hosts.contains(host);
    if (!isWeb(m_redirectUri) || isSignInHost || originOf(m_redirectUri) == originOf(m_start))
        return {};
    const bool isIpv6 = host.contains(QLatin1Char(':'));
    const int usual = m_redirectUri.scheme() == QLatin1StringView("https") ? 443 : 80;
    return (isIpv6 ? '[' + host.toLatin1() + ']' : host.toLatin1()) + ':'
        + QByteArray::number(m_redirectUri.port(usual));
}

bool NavigationPolicy::keepsCookiesOf(const QString &domain) const
{
    const bool wide = domain.startsWith(QLatin1Char('.'));
    const QString suffix = canonicalHost(wide ? domain.mid(1) : domain);
    return !suffix.isEmpty()
        && std::any_of(m_hosts.begin(), m_hosts.end(), [&](const QString &host) {
               return host == suffix || (wide && host.endsWith(QLatin1Char('.') + suffix));
           });
}

bool NavigationPolicy::hasCustomScheme() const
{
    return !isWeb(m_redirectUri);
}

} // namespace Keyfob
