// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTemporaryDir>

namespace Keyfob {

/// Certificates of a private authority, made by make-ca in a folder of their own.
class TestCertificates
{
public:
    TestCertificates();

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QList<QSslCertificate> authorities() const;
    /// For a server with \a name.pem and \a name.key.
    QSslConfiguration server(const QString &name = QStringLiteral("server")) const;
    /// Makes \a name.key, \a name.pem and \a name.p12, which has no password, for a client with
    /// that name; \a authority signs.
    void clientCertificate(const QString &name, const QString &authority) const;
    /// Runs openssl with \a arguments in the folder; fails loudly.
    void openssl(const QStringList &arguments) const;

private:
    QTemporaryDir m_folder;
};

} // namespace Keyfob
