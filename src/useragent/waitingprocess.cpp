// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "waitingprocess.h"

#include "signinprocess.h"

#include <utility>

namespace Keyfob {

namespace {

/// Where a process waits, if anywhere.
QPointer<WaitingProcess> &waitingOne()
{
    static thread_local QPointer<WaitingProcess> one;
    return one;
}

} // namespace

WaitingProcess::WaitingProcess(std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &WaitingProcess::end);
}

WaitingProcess::~WaitingProcess()
{
    end();
}

void WaitingProcess::begin(const Start &start, const SignIn::Prepare &prepare)
{
    if (suits(start, prepare)) {
        m_patience.start();
        return;
    }
    if (m_patience.isActive() && isFor(start, prepare))
        return; // it has ended by itself
    end();
    endOthers();
    waitingOne() = this;
    m_patience.start();
    m_start = start;
    m_prepare = prepare;
    m_process = new SignInProcess(start.command, start.softwareRendering,
                                  SignIn::serialize(SignIn::Request(prepare)));
}

SignInProcess *WaitingProcess::take(const Start &start, const SignIn::Prepare &prepare)
{
    if (!suits(start, prepare)) {
        end();
        return nullptr;
    }
    m_patience.stop();
    return std::exchange(m_process, nullptr);
}

void WaitingProcess::end()
{
    m_patience.stop();
    // It deletes itself.
    if (SignInProcess *process = std::exchange(m_process, nullptr))
        process->kill();
}

void WaitingProcess::endOthers()
{
    if (WaitingProcess *other = waitingOne(); other && other != this)
        other->end();
}

bool WaitingProcess::isFor(const Start &start, const SignIn::Prepare &prepare) const
{
    return m_start == start && m_prepare == prepare;
}

bool WaitingProcess::suits(const Start &start, const SignIn::Prepare &prepare) const
{
    return m_process && !m_process->completion().isFinished() && isFor(start, prepare);
}

} // namespace Keyfob
