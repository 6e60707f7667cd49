// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "algorithm.h"

#include "base64url.h"

#include <openssl/evp.h>

#include <algorithm>
#include <iterator>

namespace Keyfob {

namespace {

using Type = Algorithm::KeyType;

constexpr Algorithm Table[] = {
    {QLatin1StringView("RS256"), Type::Rsa, "SHA256", nullptr, {}, 0, false},
    {QLatin1StringView("RS384"), Type::Rsa, "SHA384", nullptr, {}, 0, false},
    {QLatin1StringView("RS512"), Type::Rsa, "SHA512", nullptr, {}, 0, false},
    {QLatin1StringView("PS256"), Type::Rsa, "SHA256", nullptr, {}, 0, true},
    {QLatin1StringView("PS384"), Type::Rsa, "SHA384", nullptr, {}, 0, true},
    {QLatin1StringView("PS512"), Type::Rsa, "SHA512", nullptr, {}, 0, true},
    {QLatin1StringView("ES256"), Type::Ec, "SHA256", "P-256", QLatin1StringView("P-256"), 32,
     false},
    {QLatin1StringView("ES384"), Type::Ec, "SHA384", "P-384", QLatin1StringView("P-384"), 48,
     false},
    {QLatin1StringView("ES512"), Type::Ec, "SHA512", "P-521", QLatin1StringView("P-521"), 66,
     false},
    {QLatin1StringView("EdDSA"), Type::Okp, "SHA512", "ED25519", QLatin1StringView("Ed25519"), 32,
     false},
};

/// The hash called \a name, which is one of the table's. Fetched once: to look it up by name costs
/// more than to hash a token.
const EVP_MD *digest(QByteArrayView name)
{
    static const EVP_MD *const sha256 = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    static const EVP_MD *const sha384 = EVP_MD_fetch(nullptr, "SHA384", nullptr);
    static const EVP_MD *const sha512 = EVP_MD_fetch(nullptr, "SHA512", nullptr);
    return name == "SHA256" ? sha256 : name == "SHA384" ? sha384 : sha512;
}

} // namespace

QLatin1StringView Algorithm::keyTypeName() const
{
    switch (keyType) {
    case KeyType::Rsa: return QLatin1StringView("RSA");
    case KeyType::Ec: return QLatin1StringView("EC");
    case KeyType::Okp: break;
    }
    return QLatin1StringView("OKP");
}

const Algorithm *Algorithm::find(QStringView name)
{
    const auto found = std::find_if(std::begin(Table), std::end(Table),
                                    [name](const Algorithm &one) { return name == one.name; });
    return found == std::end(Table) ? nullptr : found;
}

const Algorithm *Algorithm::forCurve(QStringView curve)
{
    const auto found = std::find_if(std::begin(Table), std::end(Table), [curve](const auto &one) {
        return one.curve && curve == one.jwkCurve;
    });
    return found == std::end(Table) ? nullptr : found;
}

QStringList Algorithm::names()
{
    QStringList names;
    for (const Algorithm &one : Table)
        names.append(one.name);
    return names;
}

QByteArray leftHalfHash(const Algorithm &algorithm, QByteArrayView value)
{
    unsigned char hash[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    if (EVP_Digest(value.data(), static_cast<size_t>(value.size()), hash, &size,
                   digest(algorithm.digest), nullptr)
        != 1)
        return {};
    return Base64Url::encode(QByteArrayView(hash, size / 2));
}

} // namespace Keyfob
