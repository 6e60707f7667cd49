// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "embeddeduseragent.h"

#include "core/translations.h"
#include "signinprocess.h"

namespace Keyfob {

EmbeddedUserAgent::EmbeddedUserAgent(QStringList command, QObject *parent)
    : UserAgent(parent)
    , m_command(std::move(command))
{
}

EmbeddedUserAgent::~EmbeddedUserAgent()
{
    if (m_process)
        m_process->kill();
}

WaitingProcess::Start EmbeddedUserAgent::nextStart() const
{
    return {m_command, m_softwareRendering, currentLanguage()};
}

SignIn::Prepare EmbeddedUserAgent::preparationFor(const Visit &visit) const
{
    QUrl host;
    host.setScheme(visit.url.scheme());
    host.setHost(visit.url.host());
    host.setPort(visit.url.port());
    return {host, visit.redirectUri, visit.hosts, m_network.authorities};
}

void EmbeddedUserAgent::warmUp(const Visit &visit)
{
    const bool isVisiting = m_process && !m_process->completion().isFinished();
    if (!isVisiting && visit.url.isValid() && !visit.redirectUri.isEmpty() && !m_command.isEmpty())
        m_waiting.begin(nextStart(), preparationFor(visit));
}

Completion<Expected<VisitResult>> EmbeddedUserAgent::carryOut(SignInProcess *process,
                                                              const Visit &visit)
{
    const SignIn::Request request = SignIn::Open {
        visit.url,
        visit.redirectUri,
        visit.hosts,
        visit.tenantName,
        visit.cookies,
        visit.visible,
        m_theme,
        m_network,
        m_window,
        visit.showAfter,
        visit.purpose == Visit::Purpose::SignOut,
        m_readability,
    };
    QByteArray line = SignIn::serialize(request);
    const Secret secretLine(line);
    wipe(line);

    m_process = process; // deletes itself; this object may go while it runs
    connect(process, &SignInProcess::noted, this, &EmbeddedUserAgent::noted);
    connect(process, &SignInProcess::diagnosticsRequested, this,
            &EmbeddedUserAgent::diagnosticsRequested);
    connect(process, &SignInProcess::windowChanged, this, [this](const SignIn::WindowState &state) {
        m_window = state;
        Q_EMIT windowChanged(state);
    });
    const auto completion = process->completion();
    process->visit(visit.redirectUri, secretLine, visit.deadline, m_clock);
    return completion;
}

QCoro::Task<Expected<VisitResult>> EmbeddedUserAgent::open(Visit visit)
{
    if (m_process && !m_process->completion().isFinished())
        co_return fail(ErrorCode::Internal, tr("A sign-in window is open already."));
    // An engine hands the fragment of the first address on to a redirect that has none.
    if (!visit.url.isValid() || visit.url.hasFragment() || visit.redirectUri.isEmpty())
        co_return fail(ErrorCode::Internal, tr("The sign-in address cannot be opened."));

    const CancelToken gone = m_tasks.cancellation();
    if (visit.visible)
        m_waiting.endOthers(); // the person is here now
    SignInProcess *waited = m_waiting.take(nextStart(), preparationFor(visit));
    const QPointer<SignInProcess> process =
        waited ? waited : new SignInProcess(m_command, m_softwareRendering);
    const auto completion = carryOut(process, visit);
    auto result = co_await completion;
    // It may have been ended, or become unfit, while it waited. Nobody has seen anything of it yet.
    const bool isSpoiled = waited && process && !process->hasBegun() && !result
        && result.error().code() != ErrorCode::Cancelled
        && result.error().code() != ErrorCode::TimedOut;
    if (isSpoiled && !gone.isCancelled()) {
        const auto again = carryOut(new SignInProcess(m_command, m_softwareRendering), visit);
        result = co_await again;
    }
    if (!result && result.error().code() == ErrorCode::GraphicsFailed && !gone.isCancelled()
        && !std::exchange(m_softwareRendering, true)) {
        Q_EMIT noted(QStringLiteral("GraphicsFailed %1").arg(result.error().detail()));
        co_return fail(ErrorCode::UserAgentRestart, result.error().message(),
                       result.error().detail());
    }
    co_return std::as_const(result);
}

void EmbeddedUserAgent::cancel()
{
    if (m_process)
        m_process->cancel();
}

void EmbeddedUserAgent::raise()
{
    if (m_process)
        m_process->raise();
}

} // namespace Keyfob
