// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "certificatefault.h"

#include "core/text.h"

#include <QLocale>
#include <QMetaEnum>
#include <QSslCertificate>
#include <QStringList>

#include <algorithm>

namespace Keyfob {

namespace {

QString dayOf(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat);
}

/// Empty for a fault that is no explanation.
QString explain(const QSslError &error)
{
    switch (error.error()) {
    case QSslError::CertificateExpired:
        return Text::tr("Its certificate expired on %1. Its administrator must renew it.")
            .arg(dayOf(error.certificate().expiryDate()));
    case QSslError::CertificateNotYetValid:
        return Text::tr("Its certificate is valid only from %1 on. Is this computer's clock right?")
            .arg(dayOf(error.certificate().effectiveDate()));
    case QSslError::HostNameMismatch: return Text::tr("Its certificate is for another host.");
    case QSslError::CertificateRevoked: return Text::tr("Its certificate was revoked.");
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return Text::tr("Its certificate is from an authority that this computer does not trust. "
                        "If it is your organization's own, name its file in ca_file.");
    default: return {};
    }
}

} // namespace

QString certificateFault(const QList<QSslError> &errors)
{
    // Of an expired certificate OpenSSL may also say that it cannot be verified.
    static const QList<QSslError::SslError> first {
        QSslError::CertificateExpired, QSslError::CertificateNotYetValid,
        QSslError::CertificateRevoked, QSslError::HostNameMismatch};
    for (const auto kind : first) {
        const auto found = std::find_if(errors.begin(), errors.end(), [kind](const auto &error) {
            return error.error() == kind;
        });
        if (found != errors.end())
            return explain(*found);
    }
    for (const QSslError &error : errors) {
        if (const QString sentence = explain(error); !sentence.isEmpty())
            return sentence;
    }
    return {};
}

QString certificateFaultNames(const QList<QSslError> &errors)
{
    const auto names = QMetaEnum::fromType<QSslError::SslError>();
    QStringList all;
    for (const QSslError &error : errors)
        all.append(QLatin1StringView(names.valueToKey(error.error())));
    return all.join(QLatin1StringView(", "));
}

} // namespace Keyfob
