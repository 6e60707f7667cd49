// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "signinhosts.h"

#include "core/text.h"
#include "net/publicsuffix.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace Keyfob {

namespace {

const QLatin1StringView Star("*.");

QString withoutStar(const QString &name)
{
    return name.startsWith(Star) ? name.mid(Star.size()) : name;
}

/// Of a part that belongs to an address and not to a host.
std::optional<QString> addressFault(const QString &name)
{
    if (name.contains(QLatin1StringView("://")))
        return Text::tr("must be written without https://");
    if (name.contains(QLatin1Char('/')))
        return Text::tr("must be written without a path: all pages of a host are allowed");
    if (name.contains(QLatin1Char('@')))
        return Text::tr("must be written without a user name");
    if (name.contains(QLatin1Char(':')))
        return Text::tr("must be written without a port: all ports of a host are allowed");
    return {};
}

std::optional<QString> starFault(const QString &name, const QString &parent, const QString &ace)
{
    if (parent.contains(QLatin1Char('*')) || parent.isEmpty())
        return Text::tr("may have a star only at its beginning, such as *.example.com");
    if (!name.startsWith(Star))
        return {};
    if (!QHostAddress(ace).isNull())
        return Text::tr("must be written without a star, since it is an address");
    if (isPublicSuffix(ace)) {
        return Text::tr("stands for hosts of everybody who has a name below %1: name the hosts")
            .arg(parent);
    }
    return {};
}

} // namespace

std::optional<QString> signInHostFault(const QString &name)
{
    if (const auto fault = addressFault(name))
        return fault;
    const QString parent = withoutStar(name);
    const QString ace = QString::fromLatin1(QUrl::toAce(parent));
    if (const auto fault = starFault(name, parent, ace))
        return fault;
    if (name != name.toLower())
        return Text::tr("must be written in lower case: %1").arg(name.toLower());
    if (parent.endsWith(QLatin1Char('.')))
        return Text::tr("must be written without the dot at its end");
    static const QRegularExpression host(QStringLiteral("^[a-z0-9-]+(\\.[a-z0-9-]+)*$"));
    QUrl url;
    url.setHost(ace);
    // QUrl knows what else is no host (a..b), or another one (1.2.3 is 1.2.0.3).
    if (!host.match(ace).hasMatch() || url.host(QUrl::FullyEncoded) != ace)
        return Text::tr("is not a host name, such as login.example.com or *.example.com");
    return {};
}

SignInHosts::SignInHosts(const QStringList &names)
{
    for (const QString &name : names)
        add(name);
}

QString SignInHosts::canonical(const QString &host)
{
    QUrl url;
    url.setHost(host);
    return url.host(QUrl::FullyEncoded).toLower();
}

void SignInHosts::add(const QString &name)
{
    // A name with a star is no host for QUrl.
    const QString host = canonical(withoutStar(name));
    if (host.isEmpty())
        return;
    if (name.startsWith(Star))
        m_suffixes.append(QLatin1Char('.') + host);
    else
        m_names.insert(host);
}

bool SignInHosts::contains(const QString &host) const
{
    const QString name = canonical(host);
    return m_names.contains(name)
        || std::any_of(m_suffixes.begin(), m_suffixes.end(), [&](const QString &suffix) {
               return name.endsWith(suffix) && name.size() > suffix.size();
           });
}

bool SignInHosts::reachBelow(const QString &host) const
{
    const QString name = canonical(host);
    const QString suffix = QLatin1Char('.') + name;
    const auto isBelow = [&](const QString &other) { return other.endsWith(suffix); };
    return !name.isEmpty()
        && (std::any_of(m_names.begin(), m_names.end(), isBelow)
            || std::any_of(m_suffixes.begin(), m_suffixes.end(), isBelow));
}

} // namespace Keyfob
