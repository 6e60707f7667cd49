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
    {QLatin1StringView("ES256"), Type::Ec, "SHA256", "P-256", QLatin1StringView("P-256"), 32, false},
    {QLatin1StringView("ES384"), Type::Ec, "SHA384", "P-384", QLatin1StringView("P-384"), 48, false},
    {QLatin1StringView("ES512"), Type::Ec, "SHA512", "P-521", QLatin1StringView("P-521"), 66, false},
    {QLatin1StringView("EdDSA"), Type::Okp, "SHA512", "ED25519", QLatin1StringView("Ed25519"), 32,
     false},
};

} // namespace

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
    size_t size = 0;
    if (EVP_Q_digest(nullptr, algorithm.digest, nullptr, value.data(),
                     static_cast<size_t>(value.size()), hash, &size)
        != 1)
        return {};
    return Base64Url::encode(QByteArrayView(hash, static_cast<qsizetype>(size / 2)));
}

} // namespace Keyfob
