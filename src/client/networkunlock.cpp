// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "networkunlock.h"

#include "core/text.h"
#include "oidc/tenant.h"
#include "oidc/tenantnetwork.h"
#include "vault/networksecrets.h"

namespace Keyfob {

namespace {

/// Nobody is asked for ever.
constexpr int MaxPassphrases = 5;

} // namespace

Expected<OpenNetwork> openNetwork(const Tenant &tenant, bool canBeAsked)
{
    OpenNetwork open;
    auto setup = loadNetworkSetup(tenant);
    if (!setup && setup.error().code() == ErrorCode::PassphraseRequired && canBeAsked) {
        open.isLocked = true;
        Tenant without = tenant;
        without.clientCertificateFile.clear();
        without.clientKeyFile.clear();
        setup = loadNetworkSetup(without);
    }
    if (!setup)
        return fail(setup.error());
    open.setup = setup->withoutClientCertificate();
    open.hasCertificate = !tenant.clientCertificateFile.isEmpty();
    return open;
}

QCoro::Task<Expected<NetworkSetup>> certifiedNetwork(Tenant tenant, bool isLocked,
                                                     NetworkSecrets &secrets,
                                                     AllowCertificate allow,
                                                     std::function<bool()> isWanted)
{
    const auto notAllowed = [] {
        return fail(ErrorCode::ClientCertificateRequired,
                    Text::tr("Your certificate is not shown to this organization."),
                    QStringLiteral("not allowed"));
    };
    if (!allow) // then nobody need be asked for a passphrase
        co_return notAllowed();
    Expected<NetworkSetup> setup = fail(Error::cancelled());
    if (isLocked)
        setup = co_await unlockNetwork(tenant, secrets, isWanted);
    else
        setup = loadNetworkSetup(tenant);
    if (!isWanted())
        co_return fail(Error::cancelled());
    if (!setup)
        co_return fail(setup.error());
    const auto use = CertificateUse::of(tenant, setup->clientCertificate);
    const bool isAllowed = co_await allow(use);
    if (!isWanted())
        co_return fail(Error::cancelled());
    if (!isAllowed)
        co_return notAllowed();
    setup->certificateOrigins = use.origins;
    co_return std::as_const(setup);
}

QCoro::Task<Expected<NetworkSetup>> unlockNetwork(Tenant tenant, NetworkSecrets &secrets,
                                                  std::function<bool()> isWanted)
{
    const QString file =
        tenant.clientKeyFile.isEmpty() ? tenant.clientCertificateFile : tenant.clientKeyFile;
    Expected<NetworkSetup> setup = fail(Error::cancelled());
    Secret refused;
    for (int tries = 0; tries < MaxPassphrases; ++tries) {
        const auto passphrase = co_await secrets.passphrase(file, refused);
        if (!isWanted())
            co_return fail(Error::cancelled());
        if (!passphrase)
            co_return fail(passphrase.error());
        setup = loadNetworkSetup(tenant, *passphrase);
        if (setup || setup.error().code() != ErrorCode::PassphraseRequired)
            break;
        refused = *passphrase;
    }
    co_return std::as_const(setup);
}

} // namespace Keyfob
