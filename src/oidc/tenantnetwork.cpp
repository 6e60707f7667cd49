// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "tenantnetwork.h"

#include "net/cafile.h"
#include "tenant.h"

namespace Keyfob {

Expected<NetworkSetup> loadNetworkSetup(const Tenant &tenant, const Secret &passphrase)
{
    NetworkSetup setup;
    setup.proxy = tenant.proxy;
    if (!tenant.caFile.isEmpty()) {
        auto authorities = loadCaFile(tenant.caFile);
        if (!authorities)
            return fail(authorities.error());
        setup.authorities = std::move(*authorities);
    }
    if (!tenant.clientCertificateFile.isEmpty()) {
        auto certificate =
            ClientCertificate::load(tenant.clientCertificateFile, tenant.clientKeyFile, passphrase);
        if (!certificate)
            return fail(certificate.error());
        setup.clientCertificate = std::move(*certificate);
    }
    return setup;
}

Expected<NetworkSetup> loadAnonymousNetworkSetup(Tenant tenant)
{
    tenant.clientCertificateFile.clear();
    tenant.clientKeyFile.clear();
    return loadNetworkSetup(tenant);
}

} // namespace Keyfob
