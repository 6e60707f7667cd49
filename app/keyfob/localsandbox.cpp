// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "localsandbox.h"

#include "core/programs.h"

#include <utility>

namespace Keyfob {

namespace {
constexpr std::chrono::seconds StartDeadline {20}; // it makes RSA keys first
constexpr int EndDeadlineMs = 2000;
} // namespace

LocalSandbox::LocalSandbox(QString program, QObject *parent)
    : QObject(parent)
    , m_program(std::move(program))
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_deadline.setSingleShot(true);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &LocalSandbox::readLines);
    connect(&m_process, &QProcess::errorOccurred, this, [this] {
        m_ready.finish(fail(ErrorCode::Internal, tr("The sandbox could not be started."),
                            m_process.errorString()));
    });
    connect(&m_process, &QProcess::finished, this, [this](int exitCode) {
        m_ready.finish(fail(ErrorCode::Internal, tr("The sandbox ended unexpectedly. Try again."),
                            QStringLiteral("exit code %1").arg(exitCode)));
    });
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        m_ready.finish(
            fail(ErrorCode::TimedOut, tr("The sandbox did not start in time. Try again.")));
    });
}

LocalSandbox::~LocalSandbox()
{
    m_process.disconnect(this);
    m_ready.finish(fail(Error::cancelled()));
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel(); // which ends it
    if (!m_process.waitForFinished(EndDeadlineMs))
        m_process.kill();
}

QString LocalSandbox::find()
{
    return findProgram(QStringLiteral("keyfob-sandbox"));
}

QCoro::Task<Expected<QString>> LocalSandbox::start()
{
    const QString tenantFile = m_folder.filePath(QStringLiteral("sandbox.json"));
    m_deadline.start(StartDeadline);
    m_process.start(m_program, sandboxArguments(tenantFile));
    const auto ready = m_ready;
    co_return co_await ready;
}

void LocalSandbox::readLines()
{
    while (m_process.canReadLine()) {
        if (!m_process.readLine().startsWith("ready "))
            continue;
        m_deadline.stop();
        m_ready.finish(m_folder.filePath(QStringLiteral("sandbox.json")));
        return;
    }
}

} // namespace Keyfob
