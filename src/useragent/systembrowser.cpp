// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "systembrowser.h"

#include "core/clock.h"
#include "core/logging.h"
#include "loopbackcallback.h"

#include <utility>

namespace Keyfob {

void SystemBrowser::Later::operator()(LoopbackCallback *callback) const
{
    callback->close();
    callback->conclude(false);
    callback->deleteLater();
}

SystemBrowser::SystemBrowser(Launcher launcher, QObject *parent)
    : UserAgent(parent)
    , m_launcher(std::move(launcher))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        finish(fail(ErrorCode::TimedOut,
                    tr("The browser sign-in was not completed. Log in again when you are ready."),
                    QStringLiteral("no callback in time")));
    });
}

void SystemBrowser::setClock(const Clock &clock)
{
    followClock(m_timer, clock);
}

SystemBrowser::~SystemBrowser()
{
    blockSignals(true);
    cancel();
}

bool SystemBrowser::mayHelpWith(const Error &error)
{
    switch (error.code()) {
    case ErrorCode::UserAgentUnavailable:
    case ErrorCode::UserAgentCrashed:
    case ErrorCode::UserAgentProtocol:
    case ErrorCode::UserAgentRefused:
    case ErrorCode::HostBlocked: return true;
    default: return error.providerCode() == QLatin1StringView("disallowed_useragent");
    }
}

Expected<QUrl> SystemBrowser::prepare(const QUrl &redirectUri)
{
    cancel();
    auto callback = std::unique_ptr<LoopbackCallback, Later>(new LoopbackCallback);
    if (const auto listening = callback->listen(redirectUri); !listening) {
        qCWarning(lcUserAgent).noquote() << "no loopback port:" << listening.error().detail();
        return fail(listening.error());
    }
    connect(callback.get(), &LoopbackCallback::caught, this, [this](const Secret &url) {
        finish(VisitResult {url, {}, {}});
    });
    m_callback = std::move(callback);
    return m_callback->redirectUri();
}

QCoro::Task<Expected<VisitResult>> SystemBrowser::open(Visit visit)
{
    if (!visit.visible) {
        cancel();
        co_return fail(ErrorCode::UserAgentUnavailable,
                       tr("Your browser cannot be used without showing a page."));
    }
    if (visit.redirectUri.isEmpty() && visit.url.isValid()) {
        cancel();
        if (!m_launcher(visit.url)) {
            co_return fail(ErrorCode::UserAgentUnavailable, tr("Your browser did not open."),
                           QStringLiteral("launcher"));
        }
        co_return VisitResult();
    }
    if (m_running || !m_callback || m_callback->redirectUri() != visit.redirectUri
        || !visit.url.isValid() || visit.url.hasFragment() || visit.state.isEmpty())
        co_return fail(ErrorCode::Internal, tr("The sign-in address cannot be opened."));

    const Completion<Expected<VisitResult>> running;
    m_running = running;
    m_callback->expect(visit);
    m_link = visit.url;
    m_timer.start(visit.deadline.count() > 0 ? visit.deadline : m_timeout);
    launch();
    if (m_didNotOpen && visit.purpose == Visit::Purpose::SignOut) {
        finish(fail(ErrorCode::UserAgentUnavailable, tr("Your browser did not open."),
                    QStringLiteral("launcher")));
    }
    // This object may go meanwhile, so nothing of it is used afterwards.
    co_return co_await running;
}

void SystemBrowser::launch()
{
    m_didNotOpen = !m_launcher(m_link);
    qCInfo(lcUserAgent).noquote() << (m_didNotOpen ? "no browser for" : "in the browser:")
                                  << loggable(m_link);
    Q_EMIT visitChanged();
}

void SystemBrowser::raise()
{
    if (m_running)
        launch();
}

void SystemBrowser::conclude(bool succeeded)
{
    if (m_callback)
        m_callback->conclude(succeeded);
}

void SystemBrowser::cancel()
{
    if (m_running)
        finish(fail(Error::cancelled()));
    else
        m_callback.reset();
}

void SystemBrowser::finish(Expected<VisitResult> result)
{
    if (!m_running)
        return;
    const auto running = *std::exchange(m_running, std::nullopt);
    m_timer.stop();
    m_link.clear();
    m_didNotOpen = false;
    if (!result) {
        m_callback.reset();
        qCInfo(lcUserAgent) << "visit ended:" << result.error().name() << result.error().detail();
    }
    Q_EMIT visitChanged();
    // Last: whoever waits may do anything.
    running.finish(std::move(result));
}

} // namespace Keyfob
