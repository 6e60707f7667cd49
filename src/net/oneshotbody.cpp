// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "oneshotbody.h"

#include <algorithm>
#include <cstring>

namespace Keyfob {

OneShotBody::OneShotBody(QByteArray data, QObject *parent)
    : QIODevice(parent)
    , m_data(std::move(data))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::readData(char *to, qint64 maxSize)
{
    const qint64 size = std::min<qint64>(maxSize, m_data.size() - m_at);
    if (size <= 0)
        return m_at < m_data.size() ? 0 : -1;
    std::memcpy(to, m_data.constData() + m_at, static_cast<size_t>(size));
    m_at += size;
    return size;
}

} // namespace Keyfob
