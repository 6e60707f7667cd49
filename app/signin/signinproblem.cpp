// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "signinproblem.h"

#include <QCoreApplication>
#include <QLocale>

namespace Keyfob {

namespace {

/// The names in a certificate come from whoever made it: they are shown as plain lines.
QString joined(const QStringList &names)
{
    QStringList plain;
    for (const QString &name : names.mid(0, 5))
        plain.append(plainText(name, 80));
    plain.removeAll(QString());
    plain.removeDuplicates();
    return plain.join(QStringLiteral(", "));
}

} // namespace

QString SignInProblem::certificateSubject() const
{
    return joined(certificate.subjectInfo(QSslCertificate::CommonName)
                  + certificate.subjectInfo(QSslCertificate::Organization)
                  + certificate.subjectAlternativeNames().values());
}

QString SignInProblem::certificateIssuer() const
{
    return joined(certificate.issuerInfo(QSslCertificate::CommonName)
                  + certificate.issuerInfo(QSslCertificate::Organization));
}

QString SignInProblem::certificateValidity() const
{
    if (certificate.isNull())
        return {};
    const QLocale locale;
    return QCoreApplication::translate("Keyfob::SignIn", "from %1 until %2")
        .arg(locale.toString(certificate.effectiveDate().toLocalTime(), QLocale::ShortFormat),
             locale.toString(certificate.expiryDate().toLocalTime(), QLocale::ShortFormat));
}

} // namespace Keyfob
