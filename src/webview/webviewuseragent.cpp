// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "webviewuseragent.h"

#include "core/clock.h"
#include "core/displaytext.h"
#include "core/redirectmatch.h"
#include "net/origin.h"
#include "oidc/signinhosts.h"
#include "useragent/loopbackcallback.h"
#include "webviewredirect.h"

#include <QDesktopServices>
#include <QLoggingCategory>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QtWebView>

#include <utility>

/// The resources of a static library have to be asked for.
static void initResources()
{
    Q_INIT_RESOURCE(webview);
}

namespace Keyfob {

namespace {

#if defined(Q_OS_ANDROID) || defined(Q_OS_IOS)
constexpr bool SchemesArePrivate = false;
constexpr bool IsEngine = false;
#else
constexpr bool SchemesArePrivate = true;
constexpr bool IsEngine = true;
#endif

/// The engine reports a page with status 4xx as a failure, such as the one after a wrong password,
/// but shows it, and the person continues. A page that did not come has the name of a network
/// error.
bool isShown(const QString &reason)
{
    return IsEngine && !reason.startsWith(QLatin1StringView("net::"));
}

bool isHttp(const QUrl &url)
{
    return url.scheme() == QLatin1StringView("http");
}

bool isWeb(const QUrl &url)
{
    return isHttp(url) || url.scheme() == QLatin1StringView("https");
}

QLoggingCategory::CategoryFilter filterBefore = nullptr;

/// What pages print, and the engine about them, may hold a token: none of it reaches the program's
/// log.
void muteEngine(QLoggingCategory *category)
{
    if (filterBefore)
        filterBefore(category);
    const QByteArrayView name(category->categoryName());
    if (name != "js" && !name.startsWith("qt.webengine"))
        return;
    for (const QtMsgType type : {QtDebugMsg, QtInfoMsg, QtWarningMsg, QtCriticalMsg})
        category->setEnabled(type, false);
}

/// A host as a person may read it.
QString labelOf(const QUrl &url)
{
    return plainText(url.host(QUrl::FullyEncoded), 80);
}

/// Whether a page of \a visit may be at \a page: see NavigationPolicy of the sign-in window.
bool isSignInPage(const Visit &visit, const QUrl &page)
{
    SignInHosts hosts(visit.hosts);
    hosts.add(visit.url.host());
    const bool isPrivate = isSecureUrl(page) && (isHttp(visit.url) || !isHttp(page));
    return isPrivate && hosts.contains(page.host());
}

} // namespace

void WebViewUserAgent::Later::operator()(LoopbackCallback *callback) const
{
    callback->close();
    callback->deleteLater();
}

void WebViewUserAgent::initialize()
{
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts); // what the engine needs
    QtWebView::initialize();
    if (!filterBefore)
        filterBefore = QLoggingCategory::installFilter(muteEngine);
}

WebViewUserAgent::WebViewUserAgent(QObject *parent)
    : UserAgent(parent)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        finish(fail(ErrorCode::TimedOut,
                    tr("The sign-in was not completed in time. Log in again when you are ready."),
                    QStringLiteral("no callback in time")));
    });
    followClock(m_deadline, Clock::system());
    m_showing.setSingleShot(true);
    connect(&m_showing, &QTimer::timeout, this, [this] {
        m_deadline.stop();
        raise();
    });
}

WebViewUserAgent::~WebViewUserAgent()
{
    blockSignals(true);
    cancel();
    claim({});
}

void WebViewUserAgent::claim(const QString &scheme)
{
    if (scheme == m_scheme)
        return;
    if (!m_scheme.isEmpty())
        QDesktopServices::unsetUrlHandler(m_scheme);
    m_scheme = scheme;
    if (!m_scheme.isEmpty())
        QDesktopServices::setUrlHandler(m_scheme, this, "takeUrl");
}

QQuickWindow *WebViewUserAgent::window() const
{
    return m_window;
}

Expected<QUrl> WebViewUserAgent::prepare(const QUrl &redirectUri)
{
    cancel();
    if (const auto allowed = checkWebViewRedirect(redirectUri, SchemesArePrivate); !allowed)
        return fail(allowed.error());
    if (!isHttp(redirectUri))
        return redirectUri;
    auto callback = std::unique_ptr<LoopbackCallback, Later>(new LoopbackCallback);
    if (const auto listening = callback->listen(redirectUri); !listening)
        return fail(listening.error());
    connect(callback.get(), &LoopbackCallback::caught, this, [this](const Secret &url) {
        finish(VisitResult {url, {}, {}, {}});
    });
    connect(callback.get(), &LoopbackCallback::formRefused, this, [this] {
        finish(fail(ErrorCode::ResponseMalformed,
                    tr("Your provider sent its response as a form, which cannot be checked. Ask "
                       "your organization to set response_mode to query or fragment."),
                    QStringLiteral("form_post")));
    });
    m_callback = std::move(callback);
    return m_callback->redirectUri();
}

bool WebViewUserAgent::canOpen(const Visit &visit) const
{
    if (m_running || !isSecureUrl(visit.url) || visit.url.hasFragment()
        || visit.redirectUri.isEmpty())
        return false;
    // What comes back from a sign-out holds no secret, so nobody has to listen for it.
    if (!isHttp(visit.redirectUri) || visit.purpose == Visit::Purpose::SignOut)
        return true;
    return m_callback && m_callback->redirectUri() == visit.redirectUri && !visit.state.isEmpty();
}

QCoro::Task<Expected<VisitResult>> WebViewUserAgent::open(Visit visit)
{
    if (const auto allowed = checkWebViewRedirect(visit.redirectUri, SchemesArePrivate); !allowed)
        co_return fail(allowed.error());
    if (!canOpen(visit))
        co_return fail(ErrorCode::Internal, tr("The sign-in address cannot be opened."));
    if (!visit.visible && visit.showAfter.count() == 0) {
        cancel();
        co_return fail(ErrorCode::UserAgentUnavailable,
                       tr("A web view cannot be used without showing a page."));
    }
    const Completion<Expected<VisitResult>> running;
    m_running = running;
    m_visit = visit;
    if (m_callback)
        m_callback->expect(visit);
    // After a click, the engine hands an unknown scheme to the desktop, in the arguments of another
    // program. This object takes it instead, for as long as it lives: the engine may do so even
    // after the page has called back.
    if (!isWeb(visit.redirectUri))
        claim(visit.redirectUri.scheme());
    if (visit.deadline.count() > 0)
        m_deadline.start(visit.deadline);
    if (!visit.visible)
        m_showing.start(visit.showAfter);
    if (const auto made = makeWindow(); !made)
        finish(fail(made.error()));
    // This object may go meanwhile, so nothing of it is used afterwards.
    co_return co_await running;
}

Expected<void> WebViewUserAgent::makeWindow()
{
    initResources();
    auto *engine = new QQmlEngine;
    QQmlComponent component(engine, QUrl(QStringLiteral("qrc:/keyfob/webview/WebViewWindow.qml")));
    const QVariantMap properties {{QStringLiteral("start"), m_visit.url},
                                  {QStringLiteral("organization"), m_visit.tenantName},
                                  {QStringLiteral("visible"), m_visit.visible}};
    QObject *made = component.createWithInitialProperties(properties);
    auto *window = qobject_cast<QQuickWindow *>(made);
    if (!window) {
        delete made;
        delete engine;
        return fail(ErrorCode::UserAgentUnavailable,
                    tr("The sign-in page cannot be shown, since Qt WebView is not installed "
                       "completely."),
                    component.errorString().section(QLatin1Char('\n'), 0, 0));
    }
    engine->setParent(window);
    m_window = window;
    connect(window, SIGNAL(pageChanged(QUrl)), this, SLOT(followPage(QUrl)));
    connect(window, SIGNAL(pageFailed(QUrl, QString)), this, SLOT(endAtFailedPage(QUrl, QString)));
    connect(window, SIGNAL(dismissed()), this, SLOT(cancel()));
    QMetaObject::invokeMethod(window, "begin");
    return {};
}

bool WebViewUserAgent::isOwnPage(const QUrl &page) const
{
    return m_callback && originOf(page) == originOf(m_callback->redirectUri());
}

/// The request for \a page has left already.
void WebViewUserAgent::followPage(const QUrl &page)
{
    if (!m_running || !m_window)
        return;
    // The listener itself reports what comes to it.
    if ((!m_callback || m_visit.purpose == Visit::Purpose::SignOut)
        && isCallback(m_visit.redirectUri, page))
        return takeUrl(page);
    if (!isWeb(page) || isOwnPage(page))
        return;
    if (isSignInPage(m_visit, page)) {
        m_window->setProperty("host", labelOf(page));
        return;
    }
    const QString host = labelOf(page);
    const QString name = plainText(m_visit.tenantName, 80);
    finish(fail(ErrorCode::HostBlocked,
                tr("The page tried to open %1, which is not one of %2's sign-in hosts. If it "
                   "should be, ask your organization to add it to the list of sign-in hosts.")
                    .arg(host, name),
                host));
}

void WebViewUserAgent::takeUrl(const QUrl &url)
{
    if (!m_running || !isCallback(m_visit.redirectUri, url))
        return;
    QByteArray octets = url.toEncoded();
    const Secret callback(octets);
    wipe(octets);
    finish(VisitResult {callback, {}, {}, {}});
}

void WebViewUserAgent::endAtFailedPage(const QUrl &page, const QString &reason)
{
    if (!m_running || !isWeb(page))
        return;
    if (isOwnPage(page)) {
        finish(fail(ErrorCode::NotTheCallback,
                    tr("What your provider sent back is no response to this sign-in. Log in again; "
                       "if it happens again, ask your organization to check the redirect URI."),
                    QStringLiteral("another path or state at the listener")));
        return;
    }
    if (isShown(reason))
        return;
    const QString host = labelOf(page);
    finish(fail(ErrorCode::PageLoadFailed,
                tr("%1 cannot be reached. Check your connection and try again.").arg(host),
                plainText(host + QLatin1Char(' ') + reason, 200)));
}

void WebViewUserAgent::cancel()
{
    if (m_running)
        finish(fail(Error::cancelled()));
    else
        m_callback.reset();
}

void WebViewUserAgent::raise()
{
    if (!m_window)
        return;
    m_window->show();
    m_window->raise();
    m_window->requestActivate();
}

void WebViewUserAgent::finish(Expected<VisitResult> result)
{
    if (!m_running)
        return;
    const auto running = *std::exchange(m_running, std::nullopt);
    m_deadline.stop();
    m_showing.stop();
    m_callback.reset();
    m_visit = {};
    if (m_window) {
        m_window->disconnect(this);
        QMetaObject::invokeMethod(m_window, "end");
        m_window->deleteLater(); // a visit ends from within the view's own signal
        m_window.clear();
    }
    // Last: whoever waits may do anything.
    running.finish(std::move(result));
}

} // namespace Keyfob
