// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "secret.h"

#include <QByteArray>

#include <openssl/crypto.h>

#include <cstring>

namespace Keyfob {

struct Secret::Buffer
{
    explicit Buffer(QByteArrayView view)
        : bytes(std::make_unique<char[]>(static_cast<size_t>(view.size())))
        , size(view.size())
    {
        std::memcpy(bytes.get(), view.data(), static_cast<size_t>(size));
    }
    ~Buffer() { OPENSSL_cleanse(bytes.get(), static_cast<size_t>(size)); }
    Q_DISABLE_COPY_MOVE(Buffer)

    std::unique_ptr<char[]> bytes;
    qsizetype size;
};

Secret::Secret(QByteArrayView bytes)
    : m_buffer(bytes.isEmpty() ? nullptr : std::make_shared<const Buffer>(bytes))
{
}

qsizetype Secret::size() const
{
    return m_buffer ? m_buffer->size : 0;
}

QByteArrayView Secret::reveal() const
{
    return m_buffer ? QByteArrayView(m_buffer->bytes.get(), m_buffer->size) : QByteArrayView();
}

bool Secret::operator==(const Secret &other) const
{
    return size() == other.size()
        && CRYPTO_memcmp(reveal().data(), other.reveal().data(), static_cast<size_t>(size())) == 0;
}

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty() && bytes.isDetached())
        OPENSSL_cleanse(bytes.data(), static_cast<size_t>(bytes.size()));
    bytes.clear();
}

} // namespace Keyfob
