// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "networksetup.h"

#include "origin.h"

#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>

#include <algorithm>

namespace Keyfob {

namespace {

class ProxyFactory : public QNetworkProxyFactory
{
public:
    ProxyFactory(const QNetworkProxy &proxy, ProxyCredentials credentials, QString credentialsFor)
        : m_proxy(proxy)
        , m_credentials(std::move(credentials))
        , m_credentialsFor(std::move(credentialsFor))
    {
    }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        // As browsers do it, too; a proxy's own loopback is another machine's.
        if (isLoopbackHost(query.peerHostName()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        QList<QNetworkProxy> proxies {m_proxy};
        if (m_proxy.type() == QNetworkProxy::DefaultProxy)
            proxies = systemProxyForQuery(query);
        for (QNetworkProxy &proxy : proxies) {
            // What the environment says about the user stays.
            if (!m_credentials.isEmpty() && proxyName(proxy) == m_credentialsFor) {
                proxy.setUser(m_credentials.user);
                proxy.setPassword(QString::fromUtf8(m_credentials.password.reveal()));
            }
        }
        return proxies;
    }

private:
    QNetworkProxy m_proxy;
    ProxyCredentials m_credentials;
    QString m_credentialsFor;
};

/// Whether \a origin is \a allowed, or a host below it where that begins with an asterisk.
bool isWithin(const QString &origin, const QString &allowed)
{
    constexpr QLatin1StringView anyHost("https://*.");
    if (!allowed.startsWith(anyHost))
        return !origin.isEmpty() && origin == allowed;
    const QStringView domain = QStringView(allowed).mid(anyHost.size() - 1); // from its dot on
    return domain.size() > 1 && origin.startsWith(QLatin1StringView("https://"))
        && origin.endsWith(domain);
}

} // namespace

QString proxyName(const QNetworkProxy &proxy)
{
    return QStringLiteral("%1:%2").arg(proxy.hostName().toLower()).arg(proxy.port());
}

QSslConfiguration NetworkSetup::tls() const
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    if (!authorities.isEmpty())
        tls.addCaCertificates(authorities);
    return tls;
}

QSslConfiguration NetworkSetup::tlsFor(const QUrl &url) const
{
    QSslConfiguration configuration = tls();
    const QString origin = originOf(url);
    const bool isAllowed =
        std::any_of(certificateOrigins.begin(), certificateOrigins.end(),
                    [&origin](const QString &allowed) { return isWithin(origin, allowed); });
    if (isAllowed && !clientCertificate.isNull()) {
        configuration.setLocalCertificateChain(clientCertificate.chain);
        configuration.setPrivateKey(clientCertificate.key);
    }
    return configuration;
}

void NetworkSetup::setProxyOf(QNetworkAccessManager &manager) const
{
    manager.setProxyFactory(
        new ProxyFactory(proxy.proxy(), proxyCredentials, proxyCredentialsFor)); // takes it over
}

bool NetworkSetup::usesProxyFor(const QUrl &url) const
{
    const auto proxies = ProxyFactory(proxy.proxy(), {}, {}).queryProxy(QNetworkProxyQuery(url));
    return !proxies.isEmpty() && proxies.first().type() != QNetworkProxy::NoProxy;
}

NetworkSetup NetworkSetup::withoutClientCertificate() const
{
    NetworkSetup setup = *this;
    setup.clientCertificate = {};
    setup.certificateOrigins.clear();
    return setup;
}

} // namespace Keyfob
