// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "signinsession.h"

#include "core/clock.h"
#include "core/logging.h"
#include "core/versions.h"
#include "embeddedrefusal.h"
#include "enginesandbox.h"
#include "hostlabel.h"
#include "net/origin.h"
#include "pagezoom.h"
#include "signinproblems.h"

#include <QDesktopServices>
#include <QGuiApplication>
#include <QLocale>
#include <QPalette>
#include <QScreen>
#include <QStyleHints>
#include <QUrlQuery>
#include <QWebEngineHistory>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace Keyfob {

namespace {

constexpr int Aborted = -3; // net::ERR_ABORTED: rejected or replaced by another load
constexpr int CacheMiss = -400; // net::ERR_CACHE_MISS: the answer to a form, on the way back
constexpr int BlockedByClient = -20; // net::ERR_BLOCKED_BY_CLIENT: by the request guard
constexpr int SlowPage = 3; // How many times longer a page is waited for that is still loading
/// Nobody's origin, as browsers write it.
constexpr QLatin1StringView UnknownOrigin("null");

const QWebEngineHistory *historyOf(const QQuickItem *view)
{
    return view ? qobject_cast<QWebEngineHistory *>(view->property("history").value<QObject *>())
                : nullptr;
}

/// The page that \a view has now; empty if it has none.
QUrl committedPage(const QQuickItem *view)
{
    const QWebEngineHistory *pages = historyOf(view);
    return pages ? pages->currentItem().url() : QUrl();
}

/// Pages are asked for in the language of the window (RFC 9110 12.5.4), or else in English.
QString acceptLanguage()
{
    const QString own = QLocale().bcp47Name();
    return own.startsWith(QLatin1StringView("en")) ? own : own + QStringLiteral(",en;q=0.5");
}

} // namespace

SignInSession::SignInSession(const SignIn::Open &open, EngineLog *log, QObject *parent)
    : QObject(parent)
    , m_open(open)
    , m_state(
          QUrlQuery(open.url).queryItemValue(QStringLiteral("state"), QUrl::FullyDecoded).toUtf8())
    , m_policy(open.url, open.redirectUri, open.hosts)
    , m_guard(m_policy)
    , m_cookies(m_profile.cookieStore(), m_policy, open.cookies, log)
    , m_questions(open, m_policy, m_profile.clientCertificateStore())
{
    m_age.start();
    m_open.cookies = Secret();
    m_profile.setOffTheRecord(true);
    m_profile.setHttpCacheType(QQuickWebEngineProfile::MemoryHttpCache);
    m_profile.setPersistentCookiesPolicy(QQuickWebEngineProfile::NoPersistentCookies);
    m_profile.setSpellCheckEnabled(false);
    m_profile.setHttpAcceptLanguage(acceptLanguage());
    m_profile.setUrlRequestInterceptor(&m_guard);
    connect(&m_cookies, &CookieCourier::collected, this, [this](const Secret &cookies) {
        // Empty is what a browser says, which sees nothing: a window that is not sure says more.
        const QString origin = m_answeredBy.isEmpty() ? QString() : originOf(m_answeredBy);
        end(SignIn::Result {m_callback, cookies, origin.isEmpty() ? UnknownOrigin : origin,
                            m_answeredBy.path(QUrl::FullyEncoded)});
    });
    m_open.network = {};
    if (const ClockTurns *turns = Clock::system().turns())
        connect(turns, &ClockTurns::slept, this, &SignInSession::machineSlept);
    connect(&m_watchdog, &PageWatchdog::tookTooLong, this, &SignInSession::tookTooLong);
    connect(&m_watchdog, &PageWatchdog::pictureWanted, this, &SignInSession::pictureWanted);
    connect(&m_watchdog, &PageWatchdog::stayedEmpty, this, &SignInSession::stayedEmpty);
    m_showTimer.setSingleShot(true);
    connect(&m_showTimer, &QTimer::timeout, this, &SignInSession::showWindow);
}

bool SignInSession::isDark() const
{
    if (m_open.theme != SignIn::Theme::System)
        return m_open.theme == SignIn::Theme::Dark;
#if KEYFOB_HAS_COLOR_SCHEME
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness()
        < palette.color(QPalette::WindowText).lightness();
}

QRect SignInSession::geometry() const
{
    const QRect last = m_open.window.geometry;
    const auto screens = QGuiApplication::screens();
    const bool visible = std::any_of(screens.begin(), screens.end(), [&](const QScreen *screen) {
        // Its bar can be reached.
        return screen->availableGeometry().contains(last.topLeft())
            || screen->availableGeometry().contains(last.center());
    });
    return visible ? last : QRect();
}

void SignInSession::confine(QQuickItem *view)
{
    connect(view, &QObject::destroyed, this, [this](QObject *gone) { m_trail.forget(gone); });
    view->setFlag(QQuickItem::ItemAcceptsDrops, false);
    const auto children = view->childItems();
    for (QQuickItem *child : children)
        child->setFlag(QQuickItem::ItemAcceptsDrops, false);
}

void SignInSession::navigate(QWebEngineNavigationRequest *request, QQuickItem *view)
{
    using Verdict = NavigationPolicy::Verdict;
    const QUrl url = request->url();
    const Verdict verdict = m_policy.navigation(url, request->isMainFrame());
    if (verdict == Verdict::Allow && m_callback.isEmpty() && !m_ended) {
        if (request->isMainFrame()) {
            m_trail.requested(view, url);
            Q_EMIT noted(QStringLiteral("to ") + loggable(url));
        }
        return;
    }
    request->reject();
    if (request->isMainFrame()) {
        const auto type = request->navigationType();
        m_answeredBy = m_trail.answeredBy(view, committedPage(view),
                                          type == QWebEngineNavigationRequest::RedirectNavigation);
        stop(verdict, url);
    }
}

void SignInSession::stop(NavigationPolicy::Verdict verdict, const QUrl &url)
{
    using Verdict = NavigationPolicy::Verdict;
    if (verdict == Verdict::Allow)
        return;
    if (verdict == Verdict::Callback)
        return reachCallback(url);
    if (const auto differences = redirectNearMiss(m_open.redirectUri, m_state, url);
        !differences.isEmpty()) {
        Q_EMIT noted(QStringLiteral("HostBlocked ") + hostLabel(url));
        return block(SignInProblems::redirectUriMissed(url, m_open.redirectUri, differences));
    }
    if (verdict == Verdict::BlockHost)
        block(SignInProblems::hostBlocked(url, m_open.tenantName));
    else if (verdict == Verdict::BlockInsecure)
        block(SignInProblems::insecureBlocked(url));
    else
        Q_EMIT noted(QStringLiteral("refused ") + url.scheme());
}

bool SignInSession::allowsWindow(QWebEngineNewWindowRequest *request, QQuickItem *view)
{
    using Verdict = NavigationPolicy::Verdict;
    const QUrl url = request->requestedUrl();
    const Verdict verdict = m_policy.navigation(url, true);
    if (!request->isUserInitiated() || !m_open.visible || m_ended || !m_callback.isEmpty())
        return false;
    if (verdict != Verdict::Allow) {
        // An empty window is its opener's to draw in, and ends the engine of Qt 6.4.
        m_answeredBy = m_trail.answeredBy(view, committedPage(view), false);
        stop(verdict, url);
        return false;
    }
    m_trail.shareViews();
    m_guard.watchNewWindow([this] {
        Q_EMIT noted(QStringLiteral("refused a window of another host's frame"));
        // Queued: its view is still asking.
        QMetaObject::invokeMethod(this, &SignInSession::windowRefused, Qt::QueuedConnection);
    });
    return true;
}

bool SignInSession::allowsPage(const QUrl &url, QObject *history) const
{
    const auto *pages = qobject_cast<QWebEngineHistory *>(history);
    return pages && !pages->currentItem().url().host().isEmpty() && m_policy.allowsPage(url);
}

void SignInSession::committed(const QUrl &url)
{
    if (!url.isEmpty() && refusesEmbeddedViews(url)) {
        end(SignIn::Failure {Error(ErrorCode::UserAgentRefused,
                                   tr("%1 does not accept sign-in windows of programs, only "
                                      "browsers.")
                                       .arg(hostLabel(url)),
                                   QStringLiteral("disallowed_useragent"))});
        return;
    }
    m_host = hostLabel(url);
    m_zoomHost = url.host(QUrl::FullyEncoded);
    m_encrypted = url.scheme() == QLatin1StringView("https");
    Q_EMIT originChanged();
    Q_EMIT zoomChanged();
    // A picture or a counter that does not come keeps a page loading that asks already.
    if (std::exchange(m_page, url) != url && !url.isEmpty() && !m_open.visible
        && m_open.showAfter > 0ms && !m_showTimer.isActive())
        m_showTimer.start(m_open.showAfter * SlowPage);
}

void SignInSession::loading(const QWebEngineLoadingInfo &info, QQuickItem *view)
{
    using Info = QWebEngineLoadingInfo;
    if (info.status() != Info::LoadStartedStatus)
        m_trail.settled(view, info.url());
    if (!m_callback.isEmpty() || m_ended)
        return;
    if (info.status() == Info::LoadStartedStatus) {
        tellPage(info.url(), true);
        if (m_open.visible)
            m_watchdog.expectPage();
        return;
    }
    m_watchdog.stop();
    if (info.errorCode() == Aborted || (info.errorCode() == CacheMiss && skipBack(view))
        || (info.errorCode() == BlockedByClient && m_guard.watchesNewWindow()))
        return;
    m_backSteps = 1;
    const bool httpError = info.errorDomain() == Info::HttpStatusCodeDomain;
    if (info.status() == Info::LoadSucceededStatus || (httpError && m_open.visible)) {
        // A provider's error page is a page: it says what to do.
        if (httpError && info.errorCode() >= 400)
            Q_EMIT noted(QStringLiteral("status %1").arg(info.errorCode()));
        m_badCertificate.reset();
        if (m_problem.mayWait)
            dismissProblem();
        setBegun();
        tellPage(info.url(), false);
        if (m_open.visible)
            m_watchdog.pageCame();
        Q_EMIT pageLoaded(info.url());
        return;
    }
    if (info.status() == Info::LoadFailedStatus)
        loadFailed(info);
}

bool SignInSession::skipBack(QQuickItem *view)
{
    // What was typed is not sent again, and the page on show has stayed.
    const QWebEngineHistory *pages = historyOf(view);
    if (!pages || pages->backItems(m_backSteps + 1).size() <= m_backSteps)
        return false;
    QMetaObject::invokeMethod(view, "goBackOrForward", Qt::QueuedConnection,
                              Q_ARG(int, -++m_backSteps));
    return true;
}

void SignInSession::loadFailed(const QWebEngineLoadingInfo &info)
{
    using Info = QWebEngineLoadingInfo;
    const bool httpError = info.errorDomain() == Info::HttpStatusCodeDomain;
    const QString host = hostLabel(info.url());
    const QString detail = httpError
        ? QStringLiteral("%1: status %2").arg(host).arg(info.errorCode())
        : QStringLiteral("%1: %2 %3").arg(host, info.errorString()).arg(info.errorCode());
    if (m_badCertificate || info.errorDomain() == Info::CertificateErrorDomain)
        showProblem(SignInProblems::certificateRefused(host, m_badCertificate, detail));
    else
        showProblem(SignInProblems::pageFailed(host, httpError ? info.errorCode() : 0, detail));
}

void SignInSession::tellPage(const QUrl &url, bool loading)
{
    if (m_open.visible)
        return;
    Q_EMIT pageChanged({hostLabel(url), loading, false});
    if (loading || m_open.showAfter == 0ms)
        m_showTimer.stop();
    else
        m_showTimer.start(m_open.showAfter);
}

void SignInSession::showWindow()
{
    if (!m_callback.isEmpty() || m_ended)
        return;
    m_open.visible = true;
    Q_EMIT pageChanged({m_host, false, true});
    Q_EMIT shownChanged();
    m_watchdog.pageCame();
}

void SignInSession::tookTooLong()
{
    showProblem(SignInProblems::tookTooLong(m_host.isEmpty() ? hostLabel(m_open.url) : m_host,
                                            m_watchdog.patience().load));
}

void SignInSession::stayedEmpty()
{
    if (m_problem.title.isEmpty())
        showProblem(SignInProblems::pageEmpty(m_host));
}

void SignInSession::lookAtSandbox(qint64 pid)
{
    if (pid <= 0 || !m_notice.isEmpty())
        return;
    const QStringList shared = sharedNamespaces(pid);
    if (shared.isEmpty())
        return;
    m_notice = tr("This computer does not allow all of the web engine's protection. Sign in only "
                  "to an organization that you trust.");
    Q_EMIT noted(QStringLiteral("shared namespaces: ") + shared.join(QLatin1Char(' ')));
    Q_EMIT noticeChanged();
}

void SignInSession::refuseCertificate(QWebEngineCertificateError error)
{
    error.rejectCertificate();
    m_badCertificate = error;
}

void SignInSession::pageCrashed()
{
    showProblem(SignInProblems::pageCrashed());
}

void SignInSession::pageClosed()
{
    showProblem(SignInProblems::pageClosed());
}

void SignInSession::pageLost()
{
    if (m_problem.title.isEmpty())
        showProblem(SignInProblems::pageLost());
}

void SignInSession::block(SignInProblem problem)
{
    problem.hasPage = m_begun;
    showProblem(problem);
}

void SignInSession::showProblem(const SignInProblem &problem)
{
    if (!m_callback.isEmpty() || m_ended)
        return;
    m_watchdog.stop();
    m_problem = problem;
    m_badCertificate.reset();
    Q_EMIT noted(problem.error.name() + QLatin1Char(' ') + problem.error.detail());
    Q_EMIT problemChanged();
    if (!m_open.visible)
        close(); // nobody is there to read it
}

void SignInSession::dismissProblem()
{
    if (m_problem.mayWait)
        setBegun(); // what there is of the page is better than nothing
    m_problem = SignInProblem();
    Q_EMIT problemChanged();
}

void SignInSession::setBegun()
{
    if (!std::exchange(m_begun, true))
        Q_EMIT begunChanged();
}

void SignInSession::openElsewhere()
{
    QDesktopServices::openUrl(m_problem.elsewhere);
}

double SignInSession::zoom() const
{
    return m_open.window.zoom.value(m_zoomHost, 1.0);
}

void SignInSession::changeZoom(int direction)
{
    if (m_zoomHost.isEmpty())
        return;
    const double factor = nextZoom(zoom(), direction);
    if (qFuzzyCompare(factor, 1.0))
        m_open.window.zoom.remove(m_zoomHost);
    else
        m_open.window.zoom.insert(m_zoomHost, factor);
    Q_EMIT zoomChanged();
    Q_EMIT windowChanged(m_open.window);
}

void SignInSession::keepGeometry(const QRect &geometry)
{
    if (!geometry.isValid() || geometry == m_open.window.geometry)
        return;
    m_open.window.geometry = geometry;
    Q_EMIT windowChanged(m_open.window);
}

void SignInSession::reachCallback(const QUrl &url)
{
    if (!m_callback.isEmpty() || m_ended)
        return;
    m_watchdog.stop();
    QByteArray octets = url.toEncoded();
    m_callback = Secret(octets);
    m_questions.close();
    wipe(octets);
    m_cookies.collect();
}

void SignInSession::close()
{
    if (m_callback.isEmpty())
        end(SignIn::Failure {m_problem.title.isEmpty() ? Error::cancelled() : m_problem.error});
}

void SignInSession::graphicsFailed(const QString &detail)
{
    end(SignIn::Failure {Error(ErrorCode::GraphicsFailed,
                               tr("The sign-in window cannot be drawn on this computer."),
                               plainText(detail))});
}

void SignInSession::end(const SignIn::Answer &answer)
{
    if (std::exchange(m_ended, true))
        return;
    m_questions.close();
    Q_EMIT ended(answer);
}

} // namespace Keyfob
