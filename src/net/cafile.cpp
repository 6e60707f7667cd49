// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "cafile.h"

#include <QCoreApplication>
#include <QFile>

namespace Keyfob {

Expected<QList<QSslCertificate>> loadCaFile(const QString &path)
{
    constexpr qint64 MaxSize = 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::TenantFileUnreadable,
                    QCoreApplication::translate("Keyfob", "The certificate file %1 cannot be read.")
                        .arg(path),
                    file.errorString());
    }
    const auto certificates = QSslCertificate::fromData(file.read(MaxSize), QSsl::Pem);
    if (certificates.isEmpty()) {
        return fail(ErrorCode::TenantInvalid,
                    QCoreApplication::translate(
                        "Keyfob", "The file %1 holds no certificate in PEM format (ca_file).")
                        .arg(path));
    }
    return certificates;
}

} // namespace Keyfob
