// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "linebuffer.h"

#include "core/secret.h"

namespace Keyfob {

LineBuffer::LineBuffer(qsizetype maxLine)
    : m_maxLine(maxLine)
{
}

LineBuffer::~LineBuffer()
{
    wipe(m_rest);
}

bool LineBuffer::feed(QByteArrayView bytes, const std::function<bool(QByteArrayView)> &take)
{
    while (!bytes.isEmpty()) {
        const qsizetype end = bytes.indexOf('\n');
        const QByteArrayView part = end < 0 ? bytes : bytes.first(end);
        if (m_rest.size() + part.size() > m_maxLine)
            return false;
        m_rest.append(part);
        if (end < 0)
            return true;
        bytes = bytes.sliced(end + 1);
        QByteArray line = std::exchange(m_rest, {});
        const bool more = take(line);
        wipe(line);
        if (!more)
            return true;
    }
    return true;
}

} // namespace Keyfob
