// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "signinsession.h"

#include "core/logging.h"
#include "core/versions.h"
#include "embeddedrefusal.h"
#include "enginenetwork.h"
#include "enginesandbox.h"

#include <QDesktopServices>
#include <QGuiApplication>
#include <QPalette>
#include <QScreen>
#include <QStyleHints>

#include <algorithm>
#include <array>
#include <cmath>

using namespace std::chrono_literals;

namespace Keyfob {

namespace {

constexpr int Aborted = -3; // net::ERR_ABORTED: rejected or replaced by another load
/// The app forgets a request after ten minutes; trying again later takes a new one.
constexpr auto RequestLifetime = 8min;
/// So often in a visit may somebody ask for a name and a password.
constexpr int MaxCredentials = 3;
constexpr std::array ZoomSteps {0.5,  0.67, 0.75, 0.8, 0.9, 1.0, 1.1,
                                1.25, 1.5,  1.75, 2.0, 2.5, 3.0};

QString hostLabel(const QUrl &url)
{
    const QString host = url.host(QUrl::FullyEncoded);
    return url.port() < 0 ? host : host + QLatin1Char(':') + QString::number(url.port());
}

/// Every pixel is the same but for noise: nothing can be read on it.
bool isBlank(const QImage &picture)
{
    const QImage small = picture.scaled(64, 64, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    int lightest = 0;
    int darkest = 255;
    for (int y = 0; y < small.height(); ++y) {
        for (int x = 0; x < small.width(); ++x) {
            const int lightness = qGray(small.pixel(x, y));
            lightest = std::max(lightest, lightness);
            darkest = std::min(darkest, lightness);
        }
    }
    return lightest - darkest <= 1;
}

} // namespace

SignInSession::SignInSession(const SignIn::Open &open, QObject *parent)
    : QObject(parent)
    , m_open(open)
    , m_policy(open.url, open.redirectUri, open.hosts)
    , m_guard(m_policy)
    , m_cookies(m_profile.cookieStore(), m_policy, open.cookies)
{
    m_age.start();
    m_open.cookies = Secret();
    m_profile.setOffTheRecord(true);
    m_profile.setHttpCacheType(QQuickWebEngineProfile::MemoryHttpCache);
    m_profile.setPersistentCookiesPolicy(QQuickWebEngineProfile::NoPersistentCookies);
    m_profile.setSpellCheckEnabled(false);
    m_profile.setUrlRequestInterceptor(&m_guard);
    connect(&m_cookies, &CookieCourier::collected, this, [this](const Secret &cookies) {
        end(SignIn::Result {m_callback, cookies});
    });
    m_hasCertificate = addClientCertificate(m_open.network, m_profile.clientCertificateStore());
    m_open.network.clientCertificate = Secret();
    m_loadTimer.setSingleShot(true);
    m_blankTimer.setSingleShot(true);
    connect(&m_loadTimer, &QTimer::timeout, this, &SignInSession::tookTooLong);
    connect(&m_blankTimer, &QTimer::timeout, this, &SignInSession::pictureWanted);
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

void SignInSession::confine(QQuickItem *view) const
{
    view->setFlag(QQuickItem::ItemAcceptsDrops, false);
    const auto children = view->childItems();
    for (QQuickItem *child : children)
        child->setFlag(QQuickItem::ItemAcceptsDrops, false);
}

void SignInSession::navigate(QWebEngineNavigationRequest *request)
{
    using Verdict = NavigationPolicy::Verdict;
    const QUrl url = request->url();
    const Verdict verdict = m_policy.navigation(url, request->isMainFrame());
    if (verdict == Verdict::Allow && m_callback.isEmpty() && !m_ended) {
        if (request->isMainFrame())
            Q_EMIT noted(QStringLiteral("to ") + loggable(url));
        return;
    }
    request->reject();
    if (verdict == Verdict::Callback)
        reachCallback(url);
    else if (verdict == Verdict::BlockHost)
        blockHost(url);
    else if (verdict == Verdict::BlockInsecure)
        blockInsecure(url);
    else if (request->isMainFrame())
        Q_EMIT noted(QStringLiteral("refused ") + url.scheme());
}

bool SignInSession::allowsWindow(QWebEngineNewWindowRequest *request)
{
    using Verdict = NavigationPolicy::Verdict;
    const QUrl url = request->requestedUrl();
    const Verdict verdict = m_policy.navigation(url, true);
    if (!request->isUserInitiated() || !m_open.visible || m_ended || !m_callback.isEmpty())
        return false;
    if (verdict == Verdict::Callback)
        reachCallback(url);
    else if (verdict == Verdict::BlockHost)
        blockHost(url);
    else if (verdict == Verdict::BlockInsecure)
        blockInsecure(url);
    return verdict == Verdict::Allow;
}

void SignInSession::committed(const QUrl &url)
{
    if (url.host().isEmpty())
        return; // about:blank belongs to the page that made it
    if (refusesEmbeddedViews(url)) {
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
}

void SignInSession::loading(const QWebEngineLoadingInfo &info)
{
    using Info = QWebEngineLoadingInfo;
    if (!m_callback.isEmpty() || m_ended)
        return;
    if (info.status() == Info::LoadStartedStatus) {
        m_blankTimer.stop();
        if (m_open.visible)
            m_loadTimer.start(m_patience.load);
        return;
    }
    m_loadTimer.stop();
    if (info.errorCode() == Aborted)
        return;
    const bool httpError = info.errorDomain() == Info::HttpStatusCodeDomain;
    if (info.status() == Info::LoadSucceededStatus || (httpError && m_open.visible)) {
        // A provider's error page is a page: it says what to do.
        if (httpError && info.errorCode() >= 400)
            Q_EMIT noted(QStringLiteral("status %1").arg(info.errorCode()));
        m_badCertificate.clear();
        if (m_problem.mayWait)
            dismissProblem();
        setBegun();
        if (m_open.visible)
            m_blankTimer.start(m_patience.blank);
        Q_EMIT pageLoaded(info.url());
        return;
    }
    if (info.status() == Info::LoadFailedStatus)
        loadFailed(info);
}

void SignInSession::loadFailed(const QWebEngineLoadingInfo &info)
{
    const bool httpError = info.errorDomain() == QWebEngineLoadingInfo::HttpStatusCodeDomain;
    const QString host = hostLabel(info.url());
    const QString detail = httpError
        ? QStringLiteral("%1: status %2").arg(host).arg(info.errorCode())
        : QStringLiteral("%1: %2 %3").arg(host, info.errorString()).arg(info.errorCode());
    SignInProblem problem;
    if (info.errorDomain() == QWebEngineLoadingInfo::CertificateErrorDomain
        || !m_badCertificate.isEmpty()) {
        problem.title = tr("This connection is not safe");
        problem.certificate = m_certificate;
        problem.error =
            Error(ErrorCode::CertificateRefused,
                  tr("%1 could not prove who it is: %2 Nothing was sent. Ask your organisation's "
                     "support, and do not enter your password elsewhere.")
                      .arg(host,
                           m_badCertificate.isEmpty() ? tr("its certificate is not valid.")
                                                      : m_badCertificate),
                  detail);
    } else {
        problem.title = tr("The page did not open");
        problem.error = Error(
            ErrorCode::PageLoadFailed,
            httpError ? tr("%1 answered with an error (%2). Try again later.")
                            .arg(host)
                            .arg(info.errorCode())
                      : tr("%1 cannot be reached. Check your connection and try again.").arg(host),
            detail);
    }
    showProblem(problem);
}

void SignInSession::tookTooLong()
{
    SignInProblem problem;
    problem.title = tr("This is taking long");
    problem.error = Error(ErrorCode::TimedOut,
                          tr("%1 has not answered yet. Wait a little longer, or try again.")
                              .arg(m_host.isEmpty() ? hostLabel(m_open.url) : m_host),
                          QStringLiteral("no page after %1 s").arg(m_patience.load.count() / 1000));
    problem.mayWait = true;
    showProblem(problem);
}

void SignInSession::judgePicture(const QImage &picture)
{
    if (picture.isNull() || !m_problem.title.isEmpty() || !isBlank(picture))
        return;
    SignInProblem problem;
    problem.title = tr("The page is empty");
    problem.error = Error(ErrorCode::PageLoadFailed,
                          tr("%1 has sent a page with nothing on it. Try again; if it stays empty, "
                             "ask your organisation's support.")
                              .arg(m_host),
                          QStringLiteral("blank page"));
    problem.mayWait = true;
    showProblem(problem);
}

void SignInSession::lookAtSandbox(qint64 pid)
{
    if (pid <= 0 || !m_notice.isEmpty())
        return;
    const QStringList shared = sharedNamespaces(pid);
    if (shared.isEmpty())
        return;
    m_notice = tr("This computer refuses the web engine a part of its protection. Sign in only to "
                  "an organisation that you trust.");
    Q_EMIT noted(QStringLiteral("shared namespaces: ") + shared.join(QLatin1Char(' ')));
    Q_EMIT noticeChanged();
}

void SignInSession::refuseCertificate(QWebEngineCertificateError error)
{
    using Type = QWebEngineCertificateError;
    error.rejectCertificate();
    m_certificate = error.certificateChain().value(0);
    switch (error.type()) {
    case Type::CertificateCommonNameInvalid:
        m_badCertificate = tr("its certificate belongs to another name.");
        break;
    case Type::CertificateDateInvalid:
        m_badCertificate = tr("its certificate has expired, or this computer's clock is wrong.");
        break;
    case Type::CertificateAuthorityInvalid:
        m_badCertificate = tr("its certificate comes from an authority that this computer does "
                              "not trust.");
        break;
    case Type::CertificateRevoked:
        m_badCertificate = tr("its certificate has been revoked.");
        break;
    default: m_badCertificate = tr("its certificate is not valid.");
    }
}

bool SignInSession::allowsCredentials(const QUrl &url, bool proxy)
{
    if (!m_open.visible || m_ended || !m_callback.isEmpty())
        return false;
    if (proxy)
        return ++m_proxyCredentials <= MaxCredentials;
    return m_policy.navigation(url, true) == NavigationPolicy::Verdict::Allow
        && ++m_credentials <= MaxCredentials;
}

bool SignInSession::answersProxy(QObject *request)
{
    const SignIn::Network &network = m_open.network;
    if (network.proxyUser.isEmpty() || std::exchange(m_proxyAnswered, true))
        return false;
    const QString password = QString::fromUtf8(network.proxyPassword.reveal());
    return QMetaObject::invokeMethod(request, "dialogAccept", Q_ARG(QString, network.proxyUser),
                                     Q_ARG(QString, password));
}

bool SignInSession::allowsCertificate(const QUrl &host) const
{
    QUrl server = host; // it comes without a scheme
    server.setScheme(QStringLiteral("https"));
    return m_policy.navigation(server, true) == NavigationPolicy::Verdict::Allow;
}

bool SignInSession::showsOwnCertificate(const QUrl &host, int count) const
{
    return m_hasCertificate && count == 1 && allowsCertificate(host);
}

QString SignInSession::hostOf(const QUrl &url) const
{
    return hostLabel(url);
}

void SignInSession::pageCrashed()
{
    SignInProblem problem;
    problem.title = tr("The page stopped working");
    problem.error =
        Error(ErrorCode::UserAgentCrashed, tr("The page stopped working unexpectedly. Try again."),
              QStringLiteral("renderer ended"));
    problem.needsNewRequest = true;
    showProblem(problem);
}

void SignInSession::pageClosed()
{
    SignInProblem problem;
    problem.title = tr("The page has closed itself");
    problem.error = Error(ErrorCode::PageLoadFailed,
                          tr("The page wanted to close before you were signed in. Try again."),
                          QStringLiteral("window.close"));
    showProblem(problem);
}

void SignInSession::blockHost(const QUrl &url)
{
    const QString host = hostLabel(url);
    SignInProblem problem;
    problem.title = tr("This page is not part of signing in");
    problem.error =
        Error(ErrorCode::HostBlocked,
              tr("The page wanted to go to %1, which does not belong to signing in to %2. "
                 "If it should, ask your organisation to add it to the list of sign-in hosts.")
                  .arg(host, m_open.tenantName),
              host);
    problem.hasPage = m_begun;
    if (url.scheme() == QLatin1StringView("https"))
        problem.elsewhere = url;
    showProblem(problem);
}

void SignInSession::blockInsecure(const QUrl &url)
{
    const QString host = hostLabel(url);
    SignInProblem problem;
    problem.title = tr("This connection is not safe");
    problem.error = Error(ErrorCode::HostBlocked,
                          tr("The page wanted to go to %1 without encryption. Nothing was sent. "
                             "Ask your organisation's support.")
                              .arg(host),
                          QStringLiteral("http: ") + host);
    problem.hasPage = m_begun;
    showProblem(problem);
}

void SignInSession::showProblem(const SignInProblem &problem)
{
    if (!m_callback.isEmpty() || m_ended)
        return;
    m_loadTimer.stop();
    m_blankTimer.stop();
    m_problem = problem;
    m_badCertificate.clear();
    m_certificate.clear();
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

void SignInSession::retry()
{
    if (m_problem.needsNewRequest
        || m_age.hasExpired(std::chrono::milliseconds(RequestLifetime).count())) {
        end(SignIn::Failure {Error(ErrorCode::UserAgentRestart, m_problem.error.message(),
                                   m_problem.error.detail())});
        return;
    }
    m_problem = SignInProblem();
    Q_EMIT problemChanged();
    Q_EMIT load(m_open.url);
}

double SignInSession::zoom() const
{
    return m_open.window.zoom.value(m_zoomHost, 1.0);
}

void SignInSession::changeZoom(int direction)
{
    if (m_zoomHost.isEmpty())
        return;
    const auto nearest =
        std::min_element(ZoomSteps.begin(), ZoomSteps.end(), [&](double a, double b) {
            return std::abs(a - zoom()) < std::abs(b - zoom());
        });
    const auto last = qsizetype(ZoomSteps.size()) - 1;
    const qsizetype step = std::clamp<qsizetype>(nearest - ZoomSteps.begin() + direction, 0, last);
    const double factor = direction == 0 ? 1.0 : ZoomSteps.at(size_t(step));
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
    m_loadTimer.stop();
    m_blankTimer.stop();
    QByteArray octets = url.toEncoded();
    m_callback = Secret(octets);
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
    Q_EMIT ended(answer);
}

} // namespace Keyfob
