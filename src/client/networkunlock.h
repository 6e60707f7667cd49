// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../core/error.h"
#include "../core/export.h"
#include "../net/networksetup.h"
#include "auth/certificateuse.h"

#include <QCoroTask>

#include <functional>

namespace Keyfob {

class NetworkSecrets;
struct Tenant;

/// How a tenant's network is reached before anybody was asked for a passphrase.
struct OpenNetwork
{
    /// All of it but the client certificate, which nobody sees before that is allowed.
    NetworkSetup setup;
    /// There is a client certificate: see certifiedNetwork().
    bool hasCertificate = false;
    /// The certificate's key needs a passphrase.
    bool isLocked = false;
};

/// What of \a tenant's network set-up opens without a passphrase. Errors: those of
/// loadNetworkSetup(); PassphraseRequired unless somebody \a canBeAsked for it.
KEYFOB_EXPORT Expected<OpenNetwork> openNetwork(const Tenant &tenant, bool canBeAsked);

/// All of \a tenant's network set-up with its client certificate, if \a allow says so, for the
/// origins that it was told and no others; an empty one says no. A key that \a isLocked is unlocked
/// first, as unlockNetwork() does. \a secrets are needed for as long as \a isWanted says so.
/// Errors: ClientCertificateRequired, if it is not allowed; those of unlockNetwork() and
/// loadNetworkSetup().
KEYFOB_EXPORT QCoro::Task<Expected<NetworkSetup>> certifiedNetwork(Tenant tenant, bool isLocked,
                                                                   NetworkSecrets &secrets,
                                                                   AllowCertificate allow,
                                                                   std::function<bool()> isWanted);

/// All of \a tenant's network set-up, whose client key is locked: \a secrets have its passphrase,
/// or ask the person for it, five times at most. \a secrets are needed for as long as \a isWanted
/// says so. Errors: PassphraseRequired, those of loadNetworkSetup(), Cancelled.
KEYFOB_EXPORT QCoro::Task<Expected<NetworkSetup>>
unlockNetwork(Tenant tenant, NetworkSecrets &secrets, std::function<bool()> isWanted);

} // namespace Keyfob
