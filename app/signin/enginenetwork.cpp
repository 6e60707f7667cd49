// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "enginenetwork.h"

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
