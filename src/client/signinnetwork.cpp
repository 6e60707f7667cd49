// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "signinnetwork.h"

#include "net/networksetup.h"

namespace Keyfob {

SignIn::Network signInNetwork(const NetworkSetup &setup)
{
    QByteArray authorities;
    for (const QSslCertificate &authority : setup.authorities)
        authorities += authority.toPem();
    return {setup.proxy.toString(),
            setup.proxyCredentials.user,
            setup.proxyCredentials.password,
            setup.clientCertificate.toPem(),
            authorities,
            setup.proxyCredentialsFor};
}

} // namespace Keyfob
