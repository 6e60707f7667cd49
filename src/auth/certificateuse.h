// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../core/export.h"

#include <QCoroTask>
#include <QString>
#include <QStringList>

#include <functional>

namespace Keyfob {

struct ClientCertificate;
struct Tenant;

/// A client certificate that a tenant file names, and the servers to which it would be shown: what
/// a person is asked about before anybody sees who they are.
struct KEYFOB_EXPORT CertificateUse
{
    QString tenantName; ///< Plain text
    QString subject; ///< Whom the certificate names; plain text
    QString issuedBy; ///< Plain text
    QString fingerprint; ///< SHA-256, in hexadecimal digits
    /// Of the provider, the API, the provider's description and the hosts of the sign-in, and
    /// nobody else's: "https://api.example.com"
    QStringList origins;

    /// The use of \a certificate by \a tenant.
    static CertificateUse of(const Tenant &tenant, const ClientCertificate &certificate);

    /// A name under which to remember the answer: of this certificate at these servers, for letters
    /// and digits.
    QString key() const;
};

/// Says whether the certificate may be shown; false: it continues without one.
using AllowCertificate = std::function<QCoro::Task<bool>(CertificateUse)>;

} // namespace Keyfob
