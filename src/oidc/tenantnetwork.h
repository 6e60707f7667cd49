// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/export.h"
#include "core/secret.h"
#include "net/networksetup.h"

namespace Keyfob {

struct Tenant;

/// The network set-up that \a tenant's file asks for, with its certificate files read. A client
/// certificate whose key is locked opens with \a passphrase.
///
/// Errors: those of loadCaFile() and ClientCertificate::load().
KEYFOB_EXPORT Expected<NetworkSetup> loadNetworkSetup(const Tenant &tenant,
                                                      const Secret &passphrase = {});

/// The same without the client certificate, for who need not know who one is.
/// Errors: those of loadCaFile().
KEYFOB_EXPORT Expected<NetworkSetup> loadAnonymousNetworkSetup(Tenant tenant);

} // namespace Keyfob
