// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "browserprogram.h"

#include <utility>

namespace Keyfob {

BrowserProgram::BrowserProgram(QString program, QString pages)
    : m_program(std::move(program))
    , m_pages(std::move(pages))
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, [this] {
        while (m_process.canReadLine())
            Q_EMIT noted(QString::fromUtf8(m_process.readLine()).trimmed());
    });
}

BrowserProgram::~BrowserProgram()
{
    m_process.disconnect(this);
    m_process.closeWriteChannel(); // tells it to end the browser, too
    constexpr int Patience = 10'000; // ms
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(Patience))
        m_process.kill();
}

bool BrowserProgram::open(const QUrl &url)
{
    if (m_process.state() != QProcess::NotRunning)
        return false;
    m_process.start(m_program,
                    {QStringLiteral("--pages"), m_pages, url.toString(QUrl::FullyEncoded)});
    return m_process.waitForStarted();
}

} // namespace Keyfob
