// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

namespace Keyfob {

/// Tells of SIGTERM, SIGINT and SIGHUP: how a desktop that is being logged out of, a service
/// manager or a terminal asks a program to end. One object a process.
class TerminationSignal : public QObject
{
    Q_OBJECT

public:
    /// From now on these signals do not end the process any more: whoever hears requested() does.
    explicit TerminationSignal(QObject *parent = nullptr);
    ~TerminationSignal() override;

Q_SIGNALS:
    /// From the event loop.
    void requested();
};

} // namespace Keyfob
