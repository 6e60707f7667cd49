// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QSslError>
#include <QString>

namespace Keyfob {

/// What is wrong with a server's certificate and what to do, as sentences for the person; empty if
/// \a errors do not say. The fault that explains the others counts.
QString certificateFault(const QList<QSslError> &errors);

/// The same for the log: "CertificateExpired, SelfSignedCertificate".
QString certificateFaultNames(const QList<QSslError> &errors);

} // namespace Keyfob
