// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "enginenetwork.h"

#include "net/networksetup.h"
#include "net/proxysetting.h"

#include <QNetworkProxyFactory>
#include <QSslCertificate>
#include <QSslKey>
#include <QWebEngineClientCertificateStore>

namespace Keyfob {

void setEngineProxy(const SignIn::Network &network)
{
    const auto setting = ProxySetting::parse(network.proxy);
    if (setting && setting->kind() == ProxySetting::Kind::System)
        QNetworkProxyFactory::setUseSystemConfiguration(true);
    else
        QNetworkProxy::setApplicationProxy(setting ? setting->proxy() : QNetworkProxy::NoProxy);
}

QStringList engineProxies(const SignIn::Network &network, const QUrl &url)
{
    const auto setting = ProxySetting::parse(network.proxy);
    QList<QNetworkProxy> proxies;
    if (setting && setting->kind() != ProxySetting::Kind::System) {
        proxies.append(setting->proxy());
    } else if (setting) {
        // Pages have parts of both schemes, and a system may have a proxy for each.
        for (const auto *scheme : {"https", "http"}) {
            QUrl asked = url;
            asked.setScheme(QLatin1StringView(scheme));
            asked.setPort(-1);
            proxies += QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(asked));
        }
    }
    QStringList names;
    for (const QNetworkProxy &proxy : std::as_const(proxies)) {
        if (!proxy.hostName().isEmpty())
            names.append(proxyName(proxy));
    }
    names.removeDuplicates();
    return names;
}

QSslCertificate addClientCertificate(const SignIn::Network &network,
                                     QWebEngineClientCertificateStore *store)
{
    if (network.clientCertificate.isEmpty())
        return QSslCertificate();
    QByteArray pem = network.clientCertificate.reveal().toByteArray();
    QSslKey key(pem, QSsl::Rsa);
    if (key.isNull())
        key = QSslKey(pem, QSsl::Ec);
    const auto chain = QSslCertificate::fromData(pem);
    wipe(pem);
    if (key.isNull() || chain.isEmpty())
        return QSslCertificate();
    store->add(chain.constFirst(), key);
    return chain.constFirst();
}

} // namespace Keyfob
