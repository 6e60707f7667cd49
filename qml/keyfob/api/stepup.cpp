// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "stepup.h"

#include "client/client.h"

namespace Keyfob {

StepUp::StepUp(Client &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
}

void StepUp::ask(const QStringList &scopes)
{
    if (m_isAsking || scopes.isEmpty())
        return;
    m_isAsking = true;
    m_problem.clear();
    Q_EMIT changed();
    m_tasks.start(run(scopes));
}

Task<> StepUp::run(QStringList scopes)
{
    const CancelToken ended = m_tasks.cancellation();
    AccessTokenRequest request(scopes, true);
    const auto token = co_await m_tasks.guard(m_client.accessToken(std::move(request)));
    if (ended.isCancelled())
        co_return;
    if (token) {
        finish({});
        Q_EMIT granted();
    } else if (token.error().code() == ErrorCode::Cancelled) {
        finish({});
    } else if (token.error().code() == ErrorCode::InsufficientScope) {
        finish(tr("Your provider did not grant it. Ask your administrator."));
    } else {
        finish(token.error().message());
    }
}

void StepUp::finish(const QString &problem)
{
    m_isAsking = false;
    m_problem = problem;
    Q_EMIT changed();
}

void StepUp::expect()
{
    if (!m_isAsking)
        m_client.warmUp();
}

void StepUp::cancel()
{
    if (m_isAsking)
        m_client.cancel();
}

void StepUp::showWindow()
{
    if (m_isAsking)
        m_client.raise();
}

void StepUp::clear()
{
    if (m_problem.isEmpty())
        return;
    m_problem.clear();
    Q_EMIT changed();
}

} // namespace Keyfob
