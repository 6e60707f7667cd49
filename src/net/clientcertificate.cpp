// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "clientcertificate.h"
#include "core/filetrust.h"
#include "core/text.h"

#include <QBuffer>

#include <openssl/pkcs12.h>

#include <memory>

namespace Keyfob {

namespace {

constexpr qint64 MaxSize = 1024 * 1024;

tl::unexpected<Error> invalid(const QString &message)
{
    return fail(ErrorCode::TenantInvalid, message);
}

tl::unexpected<Error> locked(const QString &path, const Secret &passphrase)
{
    return fail(ErrorCode::PassphraseRequired,
                passphrase.isEmpty()
                    ? Text::tr("The key in %1 is locked: it needs its passphrase.").arg(path)
                    : Text::tr("The passphrase does not open the key in %1. Try again.").arg(path));
}

/// PKCS#12 (RFC 7292). Its MAC tells a wrong passphrase from a file that is broken.
Expected<ClientCertificate> fromPkcs12(const QString &path, QByteArray data,
                                       const Secret &passphrase)
{
    const auto *at = reinterpret_cast<const unsigned char *>(data.constData());
    const std::unique_ptr<PKCS12, decltype(&PKCS12_free)> container(
        d2i_PKCS12(nullptr, &at, static_cast<long>(data.size())), &PKCS12_free);
    if (!container) {
        return invalid(Text::tr("The file %1 is neither PEM nor PKCS#12 (client_certificate_file).")
                           .arg(path));
    }
    QByteArray phrase = passphrase.reveal().toByteArray();
    const bool opens = PKCS12_mac_present(container.get()) == 0
        || PKCS12_verify_mac(container.get(), phrase.constData(), static_cast<int>(phrase.size()))
            == 1;
    ClientCertificate result;
    QBuffer buffer(&data);
    buffer.open(QIODevice::ReadOnly);
    QSslCertificate own;
    QList<QSslCertificate> authorities;
    const bool read =
        opens && QSslCertificate::importPkcs12(&buffer, &result.key, &own, &authorities, phrase);
    wipe(phrase);
    if (!opens)
        return locked(path, passphrase);
    if (!read || own.isNull() || result.key.isNull()) {
        return invalid(Text::tr("The file %1 holds no certificate with its key that can be read "
                                "(client_certificate_file).")
                           .arg(path));
    }
    result.chain = QList<QSslCertificate> {own} + authorities;
    return result;
}

Expected<QSslKey> keyFromPem(const QString &path, const QByteArray &pem, const Secret &passphrase)
{
    QByteArray phrase = passphrase.reveal().toByteArray();
    QSslKey key;
    for (const auto algorithm : {QSsl::Rsa, QSsl::Ec}) {
        key = QSslKey(pem, algorithm, QSsl::Pem, QSsl::PrivateKey, phrase);
        if (!key.isNull())
            break;
    }
    wipe(phrase);
    if (!key.isNull())
        return key;
    if (pem.contains("ENCRYPTED"))
        return locked(path, passphrase);
    return invalid(
        Text::tr("The file %1 holds no RSA or EC key in PEM format (client_key_file).").arg(path));
}

} // namespace

Secret ClientCertificate::toPem() const
{
    if (isNull())
        return {};
    QByteArray pem = key.toPem();
    for (const QSslCertificate &one : chain)
        pem += one.toPem();
    const Secret secret(pem);
    wipe(pem);
    return secret;
}

Expected<ClientCertificate> ClientCertificate::load(const QString &certificateFile,
                                                    const QString &keyFile,
                                                    const Secret &passphrase)
{
    const auto data = readTrustedFile(certificateFile, MaxSize);
    if (!data)
        return fail(data.error());
    if (!data->contains("-----BEGIN")) {
        auto own = fromPkcs12(certificateFile, *data, passphrase);
        const bool isPkcs12 = own || own.error().code() == ErrorCode::PassphraseRequired;
        if (isPkcs12 && !keyFile.isEmpty()) {
            return invalid(Text::tr("The file %1 holds its own key: leave out client_key_file.")
                               .arg(certificateFile));
        }
        return own;
    }

    ClientCertificate result;
    result.chain = QSslCertificate::fromData(*data, QSsl::Pem);
    if (result.chain.isEmpty()) {
        return invalid(Text::tr("The file %1 holds no certificate (client_certificate_file).")
                           .arg(certificateFile));
    }
    const QString &keyPath = keyFile.isEmpty() ? certificateFile : keyFile;
    auto pem = readTrustedFile(keyPath, MaxSize);
    if (!pem)
        return fail(pem.error());
    const auto key = keyFromPem(keyPath, *pem, passphrase);
    wipe(*pem);
    if (!key)
        return fail(key.error());
    result.key = *key;
    return result;
}

} // namespace Keyfob
