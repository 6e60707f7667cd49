// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../core/export.h"
#include "clientcertificate.h"
#include "proxycredentials.h"
#include "proxysetting.h"

#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QStringList>
#include <QUrl>

class QNetworkAccessManager;
class QNetworkProxy;

namespace Keyfob {

/// "host:port" of \a proxy, by which its credentials are known.
KEYFOB_EXPORT QString proxyName(const QNetworkProxy &proxy);

/// How an organization's programs reach the network: one value for everything that does.
struct KEYFOB_EXPORT NetworkSetup
{
    /// What requests go through.
    ProxySetting proxy;
    /// For proxyCredentialsFor; empty until somebody has said.
    ProxyCredentials proxyCredentials;
    /// "host:port" of the proxy that they are for: no other proxy gets them.
    QString proxyCredentialsFor = {};
    /// Trusted beside the system's own: a private CA.
    QList<QSslCertificate> authorities;
    ClientCertificate clientCertificate; ///< For servers that ask, at certificateOrigins
    /// The only origins that get the client certificate, as originOf() writes them;
    /// "https://*.example.com" is every host below example.com. Empty: nobody gets it.
    QStringList certificateOrigins = {};

    /// TLS 1.2 or newer, with the authorities (RFC 9325 3.1.1), without the client certificate.
    QSslConfiguration tls() const;
    /// The same for a request to \a url: with the client certificate, if that may go there.
    QSslConfiguration tlsFor(const QUrl &url) const;
    /// Lets \a manager use the proxy. Hosts on this machine are reached without one.
    void setProxyOf(QNetworkAccessManager &manager) const;
    /// Whether a request to \a url goes through a proxy, which then looks up its host.
    bool usesProxyFor(const QUrl &url) const;

    /// The same without what tells who one is: for servers that are not the organization's own.
    NetworkSetup withoutClientCertificate() const;
};

} // namespace Keyfob
