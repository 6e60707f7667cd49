// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "testcertificate.h"

#include <QTcpServer>

#include <memory>

namespace Keyfob::Sandbox {

/// A port on 127.0.0.1 of its own, for what an HTTP server does not do: a page a byte at a time,
/// over TLS with a bad certificate if one is given.
class HostilePort : public QObject
{
    Q_OBJECT

public:
    explicit HostilePort(const std::optional<TestCertificate> &certificate,
                         QObject *parent = nullptr);

    /// The port; 0 if there is none.
    quint16 port() const;

private:
    void drip(QTcpSocket *socket);

    std::unique_ptr<QTcpServer> m_server;
};

} // namespace Keyfob::Sandbox
