// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/error.h"
#include "net/streamedbody.h"

#include <QFile>
#include <QIODevice>

namespace Keyfob {

/// Reads the body of a request for QNetworkAccessManager. That sends a POST again by itself after a
/// reset; it cannot when the body does not rewind. (A QBuffer would: it is read past its virtual
/// functions.)
class BodyReader : public QIODevice
{
    Q_OBJECT

public:
    /// Whether what was read may be read again.
    enum class Times {
        Once,
        Often,
    };

    /// Opens itself for reading.
    BodyReader(StreamedBody body, Times times, QObject *parent = nullptr);

    qint64 size() const override { return m_body.size(); }
    /// With Once it works as long as nothing was read: QNetworkAccessManager also asks for it when
    /// a connection ended before it sent anything on it.
    bool reset() override;

Q_SIGNALS:
    /// A file is not what it was, or cannot be read: no more comes. Error code FileFailed.
    void failed(const Keyfob::Error &why);

protected:
    qint64 readData(char *to, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 readFile(const StreamedBody::Piece &piece, char *to, qint64 maxSize);
    /// The open file is as it was when it was added.
    bool isUnchanged(const StreamedBody::Piece &piece) const;
    qint64 give(const QString &sentence); ///< up

    StreamedBody m_body;
    Times m_times;
    qsizetype m_piece = 0;
    qint64 m_at = 0; ///< In the piece
    QFile m_file;
    bool m_failed = false;
};

} // namespace Keyfob
