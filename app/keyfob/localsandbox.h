// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/completion.h"
#include "core/error.h"

#include <QCoroTask>
#include <QObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

namespace Keyfob {

/// The built-in sandbox: keyfob-sandbox as a child that ends with this program.
class LocalSandbox : public QObject
{
    Q_OBJECT

public:
    /// \a program is the path of keyfob-sandbox.
    explicit LocalSandbox(QString program, QObject *parent = nullptr);
    ~LocalSandbox() override;

    /// The path of keyfob-sandbox beside this program or in libexec; empty when there is none.
    static QString find();

    /// Starts it and gives the path of its tenant file once it serves; once only. Errors: Internal
    /// (it does not start, or ended), TimedOut, Cancelled.
    QCoro::Task<Expected<QString>> start();

private:
    void readLines();

    QString m_program;
    QProcess m_process;
    QTemporaryDir m_folder;
    QTimer m_deadline;
    Completion<Expected<QString>> m_ready;
};

} // namespace Keyfob
