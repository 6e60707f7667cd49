// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "base64url.h"

#include <array>
#include <cstdint>

namespace Keyfob::Base64Url {

namespace {

constexpr uint32_t Invalid = 0x80000000;

/// Maps each character to its six bits, shifted left by \a shift, and all others to Invalid.
constexpr std::array<uint32_t, 256> makeValues(int shift)
{
    std::array<uint32_t, 256> values {};
    values.fill(Invalid);
    constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    for (uint32_t i = 0; i < 64; ++i)
        values[static_cast<uint8_t>(alphabet[i])] = i << shift;
    return values;
}

constexpr auto First = makeValues(18);
constexpr auto Second = makeValues(12);
constexpr auto Third = makeValues(6);
constexpr auto Fourth = makeValues(0);

} // namespace

QByteArray encode(QByteArrayView bytes)
{
    return QByteArray::fromRawData(bytes.data(), bytes.size())
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

std::optional<QByteArray> decode(QByteArrayView text)
{
    const qsizetype rest = text.size() % 4;
    if (rest == 1)
        return std::nullopt;
    const auto *in = reinterpret_cast<const uint8_t *>(text.data());
    const auto *const end = in + (text.size() - rest);
    QByteArray bytes(text.size() / 4 * 3 + (rest ? rest - 1 : 0), Qt::Uninitialized);
    auto *out = reinterpret_cast<uint8_t *>(bytes.data());
    uint32_t seen = 0; // an invalid character sets the highest bit

    for (; in != end; in += 4, out += 3) {
        const uint32_t group = First[in[0]] | Second[in[1]] | Third[in[2]] | Fourth[in[3]];
        seen |= group;
        out[0] = static_cast<uint8_t>(group >> 16);
        out[1] = static_cast<uint8_t>(group >> 8);
        out[2] = static_cast<uint8_t>(group);
    }
    if (rest) {
        const uint32_t group = First[in[0]] | Second[in[1]] | (rest == 3 ? Third[in[2]] : 0);
        seen |= group;
        out[0] = static_cast<uint8_t>(group >> 16);
        if (rest == 3)
            out[1] = static_cast<uint8_t>(group >> 8);
        if ((group & (rest == 3 ? 0xFF : 0xFFFF)) != 0) // padding is not zero (RFC 4648 3.5)
            return std::nullopt;
    }
    if (seen & Invalid)
        return std::nullopt;
    return bytes;
}

} // namespace Keyfob::Base64Url
