// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "testcertificates.h"

#include <QProcess>
#include <QSslKey>

namespace Keyfob {

namespace {

void run(const QString &program, const QStringList &arguments, const QString &folder)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("%s failed: %s", qPrintable(program), process.readAllStandardError().constData());
}

} // namespace

TestCertificates::TestCertificates()
{
    run(QStringLiteral(KEYFOB_SOURCE_DIR "/tests/support/make-ca"), {m_folder.path()}, {});
}

QList<QSslCertificate> TestCertificates::authorities() const
{
    return QSslCertificate::fromPath(path(QStringLiteral("ca.pem")));
}

QSslConfiguration TestCertificates::server(const QString &name) const
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    QFile key(path(name + QStringLiteral(".key")));
    if (!key.open(QIODevice::ReadOnly))
        qFatal("no key %s", qPrintable(key.fileName()));
    tls.setLocalCertificateChain(QSslCertificate::fromPath(path(name + QStringLiteral(".pem"))));
    tls.setPrivateKey(QSslKey(key.readAll(), QSsl::Ec));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    return tls;
}

void TestCertificates::clientCertificate(const QString &name, const QString &authority) const
{
    for (const QString &line :
         {QStringLiteral(
              "req -new -newkey rsa:2048 -nodes -keyout %1.key -out %1.csr -subj /CN=%1"),
          QStringLiteral("x509 -req -in %1.csr -CA %2.pem -CAkey %2.key -days 7 -out %1.pem"),
          QStringLiteral("pkcs12 -export -in %1.pem -inkey %1.key -name %1 -passout pass: "
                         "-out %1.p12")})
        openssl((line.contains(QStringLiteral("%2")) ? line.arg(name, authority) : line.arg(name))
                    .split(QLatin1Char(' ')));
}

void TestCertificates::openssl(const QStringList &arguments) const
{
    run(QStringLiteral("openssl"), arguments, m_folder.path());
}

} // namespace Keyfob
