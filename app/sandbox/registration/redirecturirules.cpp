// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "registration/redirecturirules.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Keyfob::Sandbox {

QString RedirectUriRules::problemWith(const QString &uri) const
{
    static const QRegularExpression printable(QRegularExpression::anchoredPattern(u"[!-~]+"_s));
    const QUrl url(uri, QUrl::StrictMode);
    if (!printable.match(uri).hasMatch() || !url.isValid() || url.scheme().isEmpty())
        return u"is not an absolute URI"_s;
    if (uri.contains(u'#'))
        return u"has a fragment"_s;
    if (!url.userInfo().isEmpty())
        return u"has a user name or password"_s;

    static const QStringList loopback {u"127.0.0.1"_s, u"::1"_s, u"localhost"_s};
    const QString scheme = url.scheme();
    const bool isLoopback = loopback.contains(url.host());
    if (scheme == u"https") {
        const bool refused = !isNative && usesImplicit && isLoopback;
        return refused ? u"is on this machine, which a web client may not use"_s : QString();
    }
    if (scheme == u"http") {
        if (isNative)
            return isLoopback ? QString() : u"uses http for a host that is not this machine"_s;
        return usesImplicit ? u"needs https, or application_type native"_s : QString();
    }
    if (!isNative)
        return u"has a scheme that only native clients may use"_s;
    // RFC 8252 7.1: the reverse of a domain name, so that it has a dot.
    return scheme.contains(u'.') ? QString() : u"has a scheme without a dot"_s;
}

} // namespace Keyfob::Sandbox
