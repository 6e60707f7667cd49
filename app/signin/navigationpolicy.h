// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "oidc/signinhosts.h"

#include <QStringList>
#include <QUrl>

namespace Keyfob {

/// Where the pages of one visit may go. It knows no web engine: a table of decisions.
class NavigationPolicy
{
public:
    enum class Verdict {
        Allow,
        Callback, ///< The visit ends here, and nothing is sent.
        Refuse, ///< Nothing happens.
        BlockHost, ///< A page of a host that does not belong to signing in; say so.
        BlockInsecure, ///< A page that would come without encryption; say so.
    };

    /// The visit begins at \a start and ends at \a redirectUri. The main frame may show the host
    /// of \a start and \a hosts; `*.example.com` there means every host below example.com, and
    /// not that one itself. Plain http is for loopback hosts, and only if \a start is so too.
    NavigationPolicy(const QUrl &start, const QUrl &redirectUri, const QStringList &hosts);

    /// What becomes of a navigation to \a url in the main frame or in a frame within.
    Verdict navigation(const QUrl &url, bool mainFrame) const;

    /// True if a page of \a url may be seen and typed into: the main frame may be there, and the
    /// host says whose page it is. about:blank, data: and their like have none.
    bool allowsPage(const QUrl &url) const { return navigation(url, true) == Verdict::Allow; }

    /// True if a page may load \a url as a part of itself. The callback never is one.
    bool allowsRequest(const QUrl &url) const;

    /// "host:port" of the callback, where nothing at all may be asked for; empty if pages of this
    /// visit come from there too.
    QByteArray closedHost() const;

    /// True if cookies of \a domain are worth keeping: those of the hosts of this visit.
    bool keepsCookiesOf(const QString &domain) const;

    /// True if the callback is at a scheme of the app's own (RFC 8252 7.1).
    bool hasCustomScheme() const;

private:
    bool isPrivate(const QUrl &url) const;

    QUrl m_start;
    QUrl m_redirectUri;
    SignInHosts m_hosts;
    bool m_loopback;
};

} // namespace Keyfob
