// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "navigationpolicy.h"

#include "core/redirectmatch.h"
#include "net/origin.h"

namespace Keyfob {

namespace {

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
    , m_hosts(hosts)
    , m_loopback(isLoopbackHost(start.host()))
{
    m_hosts.add(start.host());
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
        // In the main frame, whoever opened it draws there, a third party's frame too.
        const bool empty =
            url.path() == QLatin1StringView("blank") || url.path() == QLatin1StringView("srcdoc");
        return empty && !mainFrame ? Verdict::Allow : Verdict::Refuse;
    }
    // The desktop would open an unknown scheme; file:, data:, javascript: and blob: have no origin
    // that a person could judge.
    if (!isWeb(url) || url.host().isEmpty() || !url.userInfo().isEmpty())
        return Verdict::Refuse;
    if (!mainFrame)
        return isPrivate(url) ? Verdict::Allow : Verdict::Refuse;
    if (!m_hosts.contains(url.host()))
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
    const QString host = SignInHosts::canonical(m_redirectUri.host());
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
    const QString host = wide ? domain.mid(1) : domain;
    return m_hosts.contains(host) || (wide && m_hosts.reachBelow(host));
}

bool NavigationPolicy::hasCustomScheme() const
{
    return !isWeb(m_redirectUri);
}

} // namespace Keyfob
