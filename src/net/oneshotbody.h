// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QIODevice>

namespace Keyfob {

/// The body of a request that must not go out twice. QNetworkAccessManager sends a POST again by
/// itself after a reset; it cannot when the body does not rewind. (A QBuffer would: it is read past
/// its virtual functions.)
class OneShotBody : public QIODevice
{
    Q_OBJECT

public:
    /// Opens itself for reading.
    explicit OneShotBody(QByteArray data, QObject *parent = nullptr);

    qint64 size() const override { return m_data.size(); }
    /// Works as long as nothing was read: QNetworkAccessManager also asks for it when a connection
    /// ended before it sent anything on it.
    bool reset() override { return !m_data.isEmpty() && m_at == 0; }

protected:
    qint64 readData(char *to, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_data;
    qint64 m_at = 0;
};

} // namespace Keyfob
