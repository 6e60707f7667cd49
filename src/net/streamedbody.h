// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../core/error.h"
#include "../core/export.h"

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
        /// What is sent; empty when it is a file.
        QByteArray bytes;
        QString file; ///< Its path; empty: bytes
        /// In octets.
        qint64 size = 0;
        /// When the file was changed last.
        QDateTime modified;
    };

    /// Adds \a bytes at the end.
    void append(const QByteArray &bytes);
    /// Adds the file at \a path, which must stay as it is until the request has gone: what is
    /// promised in `Content-Length` is what goes. Errors: FileFailed.
    Expected<void> appendFile(const QString &path);

    /// All pieces together, in octets.
    qint64 size() const { return m_size; }
    /// In their order.
    const QList<Piece> &pieces() const { return m_pieces; }

private:
    QList<Piece> m_pieces;
    qint64 m_size = 0;
};

} // namespace Keyfob
