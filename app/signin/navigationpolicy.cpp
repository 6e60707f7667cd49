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
    for (const QString &host : hosts) {
        // A name with a star is no host for QUrl.
        if (!host.startsWith(QLatin1StringView("*.")))
            m_hosts.insert(canonicalHost(host));
        else if (const QString parent = canonicalHost(host.mid(2)); !parent.isEmpty())
            m_suffixes.append(QLatin1Char('.') + parent);
    }
    m_hosts.remove(QString());
}

bool NavigationPolicy::allowsHost(const QString &host) const
{
    return m_hosts.contains(host)
        || std::any_of(m_suffixes.begin(), m_suffixes.end(), [&](const QString &suffix) {
               return host.endsWith(suffix) && host.size() > suffix.size();
           });
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
    if (!allowsHost(canonicalHost(url.host())))
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
    const bool isSignInHost = m_redirectUri.port() < 0 && allowsHost(host);
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
    if (suffix.isEmpty())
        return false;
    const QString below = QLatin1Char('.') + suffix;
    const auto reaches = [&](const QString &host) { return wide && host.endsWith(below); };
    return allowsHost(suffix) || std::any_of(m_hosts.begin(), m_hosts.end(), reaches)
        || std::any_of(m_suffixes.begin(), m_suffixes.end(), reaches);
}

bool NavigationPolicy::hasCustomScheme() const
{
    return !isWeb(m_redirectUri);
}

} // namespace Keyfob
