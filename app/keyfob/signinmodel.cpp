// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "signinmodel.h"

namespace Keyfob {

QString SignInModel::stageText() const
{
    switch (m_stage) {
    case Stage::Starting: return tr("Looking for your session…");
    case Stage::Preparing: return tr("Asking the provider how to sign in…");
    case Stage::AwaitingUser:
        return tr("Sign in on your provider’s page, in the window that has opened.");
    case Stage::Checking: return tr("Checking the provider’s answer…");
    case Stage::SigningOut: return tr("Ending your session…");
    case Stage::SignedOut:
    case Stage::SignedIn: break;
    }
    return {};
}

void SignInModel::setStage(Stage stage, const Problem &problem)
{
    if (stage == m_stage && problem == m_problem)
        return;
    m_stage = stage;
    m_withoutKeychain = m_withoutKeychain && stage == Stage::SignedIn;
    m_problem = problem;
    Q_EMIT changed();
}

void SignInModel::setNotice(const Problem &notice, bool canRetryKeychain)
{
    if (notice == m_notice && canRetryKeychain == m_canRetryKeychain)
        return;
    m_notice = notice;
    m_canRetryKeychain = canRetryKeychain;
    Q_EMIT changed();
}

void SignInModel::dismissNotice()
{
    m_withoutKeychain = m_withoutKeychain || m_canRetryKeychain;
    Q_EMIT dismissNoticeRequested();
}

} // namespace Keyfob
