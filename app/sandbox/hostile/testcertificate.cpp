// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "testcertificate.h"

#include "jose/opensslptr.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace Keyfob::Sandbox {

namespace {

using Key = OpenSslPtr<EVP_PKEY, EVP_PKEY_free>;
using Certificate = OpenSslPtr<X509, X509_free>;
using Bio = OpenSslPtr<BIO, BIO_free>;

constexpr long Day = 24 * 3600;

Key newKey()
{
    return Key(EVP_EC_gen("P-256"));
}

bool extend(X509 *certificate, X509 *issuer, int kind, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const OpenSslPtr<X509_EXTENSION, X509_EXTENSION_free> extension(
        X509V3_EXT_conf_nid(nullptr, &context, kind, value));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

/// An unsigned one of version 3, valid from \a from until \a until, in seconds from now.
Certificate blank(EVP_PKEY *key, const char *name, long serial, long from, long until)
{
    Certificate certificate(X509_new());
    if (!certificate)
        return nullptr;
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), serial);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), from);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), until);
    X509_set_pubkey(certificate.get(), key);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_ASC,
                               reinterpret_cast<const unsigned char *>(name), -1, -1, 0);
    return certificate;
}

Certificate newAuthority(EVP_PKEY *key, const char *name)
{
    Certificate certificate = blank(key, name, 1, -60 * Day, 60 * Day);
    if (!certificate)
        return nullptr;
    X509 *raw = certificate.get();
    X509_set_issuer_name(raw, X509_get_subject_name(raw));
    const bool good = extend(raw, raw, NID_basic_constraints, "critical,CA:TRUE")
        && extend(raw, raw, NID_key_usage, "critical,keyCertSign,cRLSign")
        && X509_sign(raw, key, EVP_sha256()) > 0;
    return good ? std::move(certificate) : nullptr;
}

template<typename Write>
QByteArray pem(Write write)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    if (!bio || write(bio.get()) != 1)
        return {};
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return QByteArray(data, size);
}

QByteArray pem(X509 *certificate)
{
    return pem([=](BIO *bio) { return PEM_write_bio_X509(bio, certificate); });
}

} // namespace

std::optional<TestCertificate> TestCertificate::make(Hostility fault)
{
    const Key trustedKey = newKey();
    const Key otherKey = newKey();
    const Key key = newKey();
    if (!trustedKey || !otherKey || !key)
        return std::nullopt;
    const Certificate trusted = newAuthority(trustedKey.get(), "Keyfob sandbox authority");
    const Certificate other = newAuthority(otherKey.get(), "Authority that nobody knows");
    const bool expired = fault == Hostility::Expired;
    const Certificate leaf =
        blank(key.get(), "Keyfob sandbox", 2, -30 * Day, expired ? -1 * Day : 30 * Day);
    if (!trusted || !other || !leaf)
        return std::nullopt;
    const bool unknown = fault == Hostility::WrongCa;
    X509 *issuer = unknown ? other.get() : trusted.get();
    X509_set_issuer_name(leaf.get(), X509_get_subject_name(issuer));
    const char *names =
        fault == Hostility::WrongHost ? "DNS:other.example" : "IP:127.0.0.1,DNS:localhost";
    const bool good = extend(leaf.get(), issuer, NID_basic_constraints, "CA:FALSE")
        && extend(leaf.get(), issuer, NID_key_usage, "digitalSignature")
        && extend(leaf.get(), issuer, NID_ext_key_usage, "serverAuth")
        && extend(leaf.get(), issuer, NID_subject_alt_name, names)
        && X509_sign(leaf.get(), unknown ? otherKey.get() : trustedKey.get(), EVP_sha256()) > 0;
    if (!good)
        return std::nullopt;
    return TestCertificate {pem(trusted.get()), pem(leaf.get()), pem([&](BIO *bio) {
                                return PEM_write_bio_PrivateKey(bio, key.get(), nullptr, nullptr, 0,
                                                                nullptr, nullptr);
                            })};
}

} // namespace Keyfob::Sandbox
