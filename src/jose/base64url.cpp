// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "base64url.h"

#include <array>
#include <cstdint>

namespace Keyfob::Base64Url {

namespace {

constexpr uint8_t Invalid = 0xFF;

constexpr std::array<uint8_t, 256> makeValues()
{
    std::array<uint8_t, 256> values {};
    values.fill(Invalid);
    constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    for (uint8_t i = 0; i < 64; ++i)
        values[static_cast<uint8_t>(alphabet[i])] = i;
    return values;
}

constexpr std::array<uint8_t, 256> Values = makeValues();

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
    uint8_t seen = 0; // an invalid character sets the two high bits

    for (; in != end; in += 4, out += 3) {
        const uint8_t a = Values[in[0]], b = Values[in[1]], c = Values[in[2]], d = Values[in[3]];
        seen |= a | b | c | d;
        out[0] = static_cast<uint8_t>(a << 2 | b >> 4);
        out[1] = static_cast<uint8_t>(b << 4 | c >> 2);
        out[2] = static_cast<uint8_t>(c << 6 | d);
    }
    if (rest) {
        const uint8_t a = Values[in[0]], b = Values[in[1]];
        seen |= a | b;
        out[0] = static_cast<uint8_t>(a << 2 | b >> 4);
        uint8_t unused = static_cast<uint8_t>(b << 4);
        if (rest == 3) {
            const uint8_t c = Values[in[2]];
            seen |= c;
            out[1] = static_cast<uint8_t>(b << 4 | c >> 2);
            unused = static_cast<uint8_t>(c << 6);
        }
        if (unused != 0)
            return std::nullopt;
    }
    if (seen & 0xC0)
        return std::nullopt;
    return bytes;
}

} // namespace Keyfob::Base64Url
