// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "embeddeduseragent.h"

#include "core/translations.h"
#include "signinprocess.h"
#include "waitingprocess.h"

namespace Keyfob {

namespace {

WaitingProcess::Start startOf(const QStringList &command, bool softwareRendering)
{
    return {command, softwareRendering, currentLanguage()};
}

} // namespace

EmbeddedUserAgent::EmbeddedUserAgent(QStringList command, QObject *parent)
    : UserAgent(parent)
    , m_command(std::move(command))
    , m_waiting(std::make_unique<WaitingProcess>())
{
}

EmbeddedUserAgent::~EmbeddedUserAgent()
{
    if (m_process)
        m_process->kill();
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
        m_waiting->begin(startOf(m_command, m_softwareRendering), preparationFor(visit));
}

SignIn::Open EmbeddedUserAgent::requestFor(const Visit &visit) const
{
    return {
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
}

SignInProcess *EmbeddedUserAgent::follow(SignInProcess *process)
{
    m_process = process; // deletes itself; this object may go while it runs
    connect(process, &SignInProcess::noted, this, &EmbeddedUserAgent::noted);
    connect(process, &SignInProcess::diagnosticsRequested, this,
            &EmbeddedUserAgent::diagnosticsRequested);
    connect(process, &SignInProcess::activationOffered, this,
            &EmbeddedUserAgent::activationOffered);
    connect(process, &SignInProcess::windowChanged, this, [this](const SignIn::WindowState &state) {
        m_window = state;
        Q_EMIT windowChanged(state);
    });
    return process;
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
        m_waiting->endOthers(); // the person is here now
    SignInProcess *waiting =
        m_waiting->take(startOf(m_command, m_softwareRendering), preparationFor(visit));
    const bool hasWaited = waiting != nullptr;
    const QPointer<SignInProcess> process =
        follow(hasWaited ? waiting : new SignInProcess(m_command, m_softwareRendering));
    const auto completion = process->completion();
    const Clock *clock = m_clock;
    SignIn::Open request = requestFor(visit);
    if (m_activationTokens && (visit.visible || visit.showAfter.count() > 0)) {
        const auto token = m_activationTokens();
        request.activationToken = co_await token; // this object may be gone
    }
    QByteArray line = SignIn::serialize(SignIn::Request(std::move(request)));
    const Secret secretLine(line);
    wipe(line);
    if (process)
        process->visit(visit.redirectUri, secretLine, visit.deadline, clock);
    auto result = co_await completion;
    // It may have been ended, or become unfit, while it waited. Nobody has seen anything of it yet.
    const bool isSpoiled = hasWaited && !(process && process->hasBegun()) && !result
        && result.error().code() != ErrorCode::Cancelled
        && result.error().code() != ErrorCode::TimedOut;
    if (isSpoiled && !gone.isCancelled()) {
        SignInProcess *next = follow(new SignInProcess(m_command, m_softwareRendering));
        const auto again = next->completion();
        next->visit(visit.redirectUri, secretLine, visit.deadline, clock);
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
        m_tasks.start(raiseWithToken());
}

QCoro::Task<> EmbeddedUserAgent::raiseWithToken()
{
    const QPointer<SignInProcess> process = m_process;
    QByteArray token;
    if (m_activationTokens) {
        const auto asked = m_activationTokens();
        token = co_await asked;
    }
    if (process)
        process->raise(token);
}

} // namespace Keyfob
