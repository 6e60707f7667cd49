// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "certificateuse.h"

#include "core/error.h"
#include "net/clientcertificate.h"
#include "net/origin.h"
#include "oidc/tenant.h"

#include <QCryptographicHash>

namespace Keyfob {

namespace {

QString nameIn(const QStringList &commonNames, const QStringList &organizations)
{
    const QStringList &names = commonNames.isEmpty() ? organizations : commonNames;
    return plainText(names.join(QLatin1String(", ")), 120);
}

} // namespace

CertificateUse CertificateUse::of(const Tenant &tenant, const ClientCertificate &certificate)
{
    CertificateUse use;
    use.tenantName = plainText(tenant.name, 80);
    if (!certificate.isNull()) {
        const QSslCertificate &own = certificate.chain.first();
        use.subject = nameIn(own.subjectInfo(QSslCertificate::CommonName),
                             own.subjectInfo(QSslCertificate::Organization));
        use.issuedBy = nameIn(own.issuerInfo(QSslCertificate::CommonName),
                              own.issuerInfo(QSslCertificate::Organization));
        use.fingerprint = QString::fromLatin1(own.digest(QCryptographicHash::Sha256).toHex());
    }
    for (const QUrl &url : {tenant.issuer, tenant.apiBaseUrl, tenant.discoveryUrl}) {
        if (!url.isEmpty())
            use.origins.append(originOf(url));
    }
    for (const QString &host : tenant.signInHosts) // the sign-in window shows it there, too
        use.origins.append(QLatin1String("https://") + host);
    use.origins.removeDuplicates();
    return use;
}

QString CertificateUse::key() const
{
    const QString all = fingerprint + QLatin1Char('\n') + origins.join(QLatin1Char('\n'));
    const QByteArray digest = QCryptographicHash::hash(all.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.first(16).toHex());
}

} // namespace Keyfob
