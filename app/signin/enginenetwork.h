// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "useragent/signinmessages.h"

#include <QSslCertificate>

class QWebEngineClientCertificateStore;

namespace Keyfob {

/// Lets the engine reach the network through the proxy of \a network. It takes it from the
/// application: call before its profile is made. An invalid proxy counts as none.
void setEngineProxy(const SignIn::Network &network);

/// The proxies that requests to \a url can go through under \a network, each as "host:port".
QStringList engineProxies(const SignIn::Network &network, const QUrl &url);

/// Puts the client certificate of \a network into \a store, for this process alone. Returns
/// it; null if there is none.
QSslCertificate addClientCertificate(const SignIn::Network &network,
                                     QWebEngineClientCertificateStore *store);

} // namespace Keyfob
