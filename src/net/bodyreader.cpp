// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "bodyreader.h"

#include "core/regularfile.h"
#include "core/text.h"

#include <QFileInfo>

#include <algorithm>
#include <cstring>

namespace Keyfob {

BodyReader::BodyReader(StreamedBody body, Times times, QObject *parent)
    : QIODevice(parent)
    , m_body(std::move(body))
    , m_times(times)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool BodyReader::reset()
{
    const bool isUntouched = m_piece == 0 && m_at == 0;
    if (m_body.size() == 0 || m_failed || (m_times == Times::Once && !isUntouched))
        return false;
    m_file.close();
    m_piece = 0;
    m_at = 0;
    return seek(0);
}

qint64 BodyReader::readData(char *to, qint64 maxSize)
{
    if (m_failed)
        return 0; // failed() ends it
    if (m_piece == m_body.pieces().size())
        return -1;
    const StreamedBody::Piece &piece = m_body.pieces().at(m_piece);
    qint64 size = std::min(maxSize, piece.size - m_at);
    if (!piece.file.isEmpty())
        size = readFile(piece, to, size);
    else
        std::memcpy(to, piece.bytes.constData() + m_at, static_cast<size_t>(size));
    m_at += size;
    if (m_at == piece.size) {
        m_file.close();
        ++m_piece;
        m_at = 0;
    }
    return size;
}

qint64 BodyReader::readFile(const StreamedBody::Piece &piece, char *to, qint64 maxSize)
{
    if (!m_file.isOpen()) {
        // It may be a pipe by now.
        if (!openRegularFile(m_file, piece.file)) {
            return give(QFileInfo::exists(piece.file) ? Text::tr("%1 cannot be read.")
                                                      : Text::tr("%1 is no longer there."));
        }
    }
    const qint64 size = m_file.read(to, maxSize);
    if (size < 0)
        return give(Text::tr("%1 cannot be read."));
    // Looked at again before its last byte goes, so that no mixture of two files arrives.
    if (size == 0 || ((m_at == 0 || m_at + size == piece.size) && !isUnchanged(piece)))
        return give(Text::tr("%1 has changed. Send it again when it is complete."));
    return size;
}

bool BodyReader::isUnchanged(const StreamedBody::Piece &piece) const
{
    return m_file.size() == piece.size
        && m_file.fileTime(QFileDevice::FileModificationTime) == piece.modified;
}

qint64 BodyReader::give(const QString &sentence)
{
    m_failed = true;
    const QString name = plainText(QFileInfo(m_body.pieces().at(m_piece).file).fileName());
    Q_EMIT failed(Error(ErrorCode::FileFailed, sentence.arg(name), m_file.errorString()));
    return 0;
}

} // namespace Keyfob
