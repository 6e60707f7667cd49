// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QSemaphore>
#include <QThread>
#include <QUrl>

namespace Keyfob::Bench {

/// An HTTP server on 127.0.0.1 in a thread of its own that answers every GET with the same few
/// bytes and keeps its connections: what is measured is whoever asks.
class KeepAliveServer : public QThread
{
    Q_OBJECT

public:
    /// Answers with \a body.
    explicit KeepAliveServer(QByteArray body = KeepAliveServer::body());
    ~KeepAliveServer() override;

    QUrl url() const;
    /// The body of every answer, unless another is given.
    static QByteArray body();

protected:
    void run() override;

private:
    const QByteArray m_body;
    QSemaphore m_ready;
    quint16 m_port = 0;
};

} // namespace Keyfob::Bench
