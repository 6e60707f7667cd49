// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../core/error.h"
#include "../core/export.h"
#include "../core/secret.h"

#include <QList>
#include <QSslCertificate>
#include <QSslKey>

namespace Keyfob {

/// What this machine shows to a server that asks who it is (RFC 8446 4.4.2).
struct KEYFOB_EXPORT ClientCertificate
{
    QList<QSslCertificate> chain; ///< Its own first, then those that signed it.
    QSslKey key; ///< Of the first

    /// True if there is none.
    bool isNull() const { return chain.isEmpty(); }
    /// Key and chain as PEM, for another program.
    Secret toPem() const;

    /// Reads \a certificateFile: PEM, or PKCS#12 with its key inside. The key of a PEM certificate
    /// is in \a keyFile, or beside it in the same file when that is empty. A key that is locked
    /// opens with \a passphrase. RSA and EC keys.
    ///
    /// Errors: TenantFileUnreadable; FileUntrusted; TenantInvalid, whose message names the tenant
    /// file's field; PassphraseRequired (none, or a wrong one).
    static Expected<ClientCertificate> load(const QString &certificateFile, const QString &keyFile,
                                            const Secret &passphrase = {});
};

} // namespace Keyfob
