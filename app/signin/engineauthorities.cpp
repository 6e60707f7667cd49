// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "engineauthorities.h"

#include <QDir>
#include <QSslCertificate>
#include <QTemporaryDir>

#include <algorithm>
#include <memory>

#include <cert.h>
#include <certdb.h>
#include <nss.h>
#include <pk11pub.h>
#include <secmod.h>

namespace Keyfob {

namespace {

struct Release
{
    void operator()(PK11SlotInfo *slot) const { PK11_FreeSlot(slot); }
    void operator()(CERTCertificate *certificate) const { CERT_DestroyCertificate(certificate); }
};
using Slot = std::unique_ptr<PK11SlotInfo, Release>;
using Certificate = std::unique_ptr<CERTCertificate, Release>;

/// The engine takes the library as it finds it: with the person's own database, if there is one,
/// as the engine would have opened it, but for reading alone.
bool initializeNss()
{
    const QByteArray own =
        "sql:" + QDir::home().filePath(QStringLiteral(".pki/nssdb")).toLocal8Bit();
    return NSS_IsInitialized() || NSS_Init(own.constData()) == SECSuccess
        || NSS_NoDB_Init(nullptr) == SECSuccess;
}

/// A database beside the person's, with its files in \a folder.
Slot openDatabase(const QString &folder)
{
    const QByteArray description =
        "configDir='sql:" + folder.toLocal8Bit() + "' tokenDescription='Keyfob'";
    Slot slot(SECMOD_OpenUserDB(description.constData()));
    const bool good = slot
        && (!PK11_NeedUserInit(slot.get())
            || PK11_InitPin(slot.get(), nullptr, nullptr) == SECSuccess);
    return good ? std::move(slot) : Slot();
}

bool makeTrusted(const QSslCertificate &authority, PK11SlotInfo *slot)
{
    QByteArray der = authority.toDer();
    const Certificate certificate(
        CERT_DecodeCertFromPackage(der.data(), static_cast<int>(der.size())));
    if (!certificate)
        return false;
    const QByteArray name = authority.digest(QCryptographicHash::Sha256).toHex();
    CERTCertTrust trust {};
    trust.sslFlags = CERTDB_VALID_CA | CERTDB_TRUSTED_CA;
    // Either fails for one that the person trusts already; what counts is what comes of it.
    PK11_ImportCert(slot, certificate.get(), CK_INVALID_HANDLE, name.constData(), PR_FALSE);
    CERT_ChangeCertTrust(CERT_GetDefaultCertDB(), certificate.get(), &trust);
    return CERT_GetCertTrust(certificate.get(), &trust) == SECSuccess
        && (trust.sslFlags & CERTDB_TRUSTED_CA) != 0;
}

} // namespace

bool trustAuthorities(const QByteArray &authorities)
{
    if (authorities.isEmpty())
        return true;
    const auto certificates = QSslCertificate::fromData(authorities, QSsl::Pem);
    // The database stays open, and its files are gone when this function ends: nothing is left
    // behind, however the process does.
    const QTemporaryDir folder;
    if (certificates.isEmpty() || !folder.isValid() || !initializeNss())
        return false;
    PK11SlotInfo *slot = openDatabase(folder.path()).release();
    return slot
        && std::all_of(certificates.begin(), certificates.end(),
                       [slot](const auto &authority) { return makeTrusted(authority, slot); });
}

} // namespace Keyfob
