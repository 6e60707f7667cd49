// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "proxysetting.h"

#include <QCoreApplication>
#include <QUrl>

namespace Keyfob {

namespace {

tl::unexpected<Error> refuse(const char *text)
{
    return fail(ErrorCode::InvalidRequest,
                QCoreApplication::translate("Keyfob::ProxySetting", text));
}

} // namespace

Expected<ProxySetting> ProxySetting::parse(const QString &text)
{
    ProxySetting setting;
    if (text == QLatin1StringView("system"))
        return setting;
    if (text == QLatin1StringView("none")) {
        setting.m_kind = Kind::None;
        return setting;
    }
    const QUrl url(text, QUrl::StrictMode);
    if (url.scheme() == QLatin1StringView("http"))
        setting.m_kind = Kind::Http;
    else if (url.scheme() == QLatin1StringView("socks5"))
        setting.m_kind = Kind::Socks5;
    else
        return refuse(
            QT_TRANSLATE_NOOP("Keyfob::ProxySetting",
                              "must be system, none, http://host:port or socks5://host:port"));
    if (url.authority().contains(QLatin1Char('@')))
        return refuse(QT_TRANSLATE_NOOP(
            "Keyfob::ProxySetting", "must not hold a user name or password: Keyfob asks for them"));
    if (!url.isValid() || url.host().isEmpty() || url.port() <= 0)
        return refuse(QT_TRANSLATE_NOOP("Keyfob::ProxySetting", "needs a host and a port"));
    if ((!url.path().isEmpty() && url.path() != QLatin1StringView("/")) || url.hasQuery()
        || url.hasFragment())
        return refuse(QT_TRANSLATE_NOOP("Keyfob::ProxySetting", "has something after the port"));
    setting.m_host = url.host();
    setting.m_port = static_cast<quint16>(url.port());
    return setting;
}

QString ProxySetting::toString() const
{
    if (m_kind == Kind::System)
        return QStringLiteral("system");
    if (m_kind == Kind::None)
        return QStringLiteral("none");
    QUrl url;
    url.setScheme(m_kind == Kind::Http ? QStringLiteral("http") : QStringLiteral("socks5"));
    url.setHost(m_host);
    url.setPort(m_port);
    return url.toString(QUrl::FullyEncoded);
}

QNetworkProxy ProxySetting::proxy() const
{
    switch (m_kind) {
    case Kind::System: return QNetworkProxy(QNetworkProxy::DefaultProxy);
    case Kind::None: return QNetworkProxy(QNetworkProxy::NoProxy);
    case Kind::Http: return QNetworkProxy(QNetworkProxy::HttpProxy, m_host, m_port);
    case Kind::Socks5: return QNetworkProxy(QNetworkProxy::Socks5Proxy, m_host, m_port);
    }
    return {};
}

} // namespace Keyfob
