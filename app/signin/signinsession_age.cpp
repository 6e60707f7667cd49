// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "signinproblems.h"
#include "signinsession.h"

#include <utility>

using namespace std::chrono_literals;

namespace Keyfob {

namespace {

/// The app forgets a request after ten minutes; trying again later takes a new one.
constexpr auto RequestLifetime = 8min;

} // namespace

bool SignInSession::isRequestUsedUp() const
{
    return std::chrono::milliseconds(m_age.elapsed()) + m_slept > RequestLifetime;
}

void SignInSession::machineSlept(std::chrono::milliseconds time)
{
    m_slept += time;
    if (isRequestUsedUp()) {
        m_questions.close();
        showProblem(SignInProblems::requestExpired());
    } else {
        m_watchdog.machineSlept();
    }
}

void SignInSession::retry()
{
    if (m_problem.needsNewRequest || isRequestUsedUp()) {
        end(SignIn::Failure {Error(ErrorCode::UserAgentRestart, m_problem.error.message(),
                                   m_problem.error.detail())});
        return;
    }
    m_problem = SignInProblem();
    m_guard.forgetNewWindow();
    committed(QUrl());
    if (std::exchange(m_begun, false))
        Q_EMIT begunChanged();
    Q_EMIT restarted();
    Q_EMIT problemChanged();
}

} // namespace Keyfob
