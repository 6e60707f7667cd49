// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/error.h"
#include "core/export.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace Keyfob {

/// The body of a request as pieces one after another, of which files are read when they go out and
/// not before.
class KEYFOB_EXPORT StreamedBody
{
public:
    /// Bytes, or all of a file as it was when it was added.
    struct Piece
    {
        QByteArray bytes;
        QString file; ///< Its path; empty: bytes
        qint64 size = 0;
        QDateTime modified;
    };

    void append(const QByteArray &bytes);
    /// Adds the file at \a path, which must stay as it is until the request has gone: what is
    /// promised in `Content-Length` is what goes. Errors: FileFailed.
    Expected<void> appendFile(const QString &path);

    qint64 size() const { return m_size; }
    const QList<Piece> &pieces() const { return m_pieces; }

private:
    QList<Piece> m_pieces;
    qint64 m_size = 0;
};

} // namespace Keyfob
