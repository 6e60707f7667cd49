// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "cafile.h"

#include "core/filetrust.h"

#include <QCoreApplication>

namespace Keyfob {

Expected<QList<QSslCertificate>> loadCaFile(const QString &path)
{
    constexpr qint64 MaxSize = 1024 * 1024;
    const auto pem = readTrustedFile(path, MaxSize);
    if (!pem)
        return fail(pem.error());
    const auto certificates = QSslCertificate::fromData(*pem, QSsl::Pem);
    if (certificates.isEmpty()) {
        return fail(ErrorCode::TenantInvalid,
                    QCoreApplication::translate(
                        "Keyfob", "The file %1 holds no certificate in PEM format (ca_file).")
                        .arg(path));
    }
    return certificates;
}

} // namespace Keyfob
