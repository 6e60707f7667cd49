// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "answertrail.h"
#include "cookiecourier.h"
#include "navigationpolicy.h"
#include "pagewatchdog.h"
#include "requestguard.h"
#include "signinproblem.h"
#include "signinquestions.h"
#include "useragent/signinmessages.h"

#include <QElapsedTimer>
#include <QImage>
#include <QQuickItem>
#include <QQuickWebEngineProfile>
#include <QTimer>
#include <QWebEngineCertificateError>
#include <QWebEngineLoadingInfo>
#include <QWebEngineNavigationRequest>
#include <QWebEngineNewWindowRequest>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace Keyfob {

/// One visit, from the first page to its end: decides everything that the window only shows.
class SignInSession : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by main()")
    Q_PROPERTY(QString tenantName READ tenantName CONSTANT)
    Q_PROPERTY(bool dark READ isDark CONSTANT)
    Q_PROPERTY(bool highContrast READ hasHighContrast CONSTANT)
    /// How much larger than the desktop's own the person wants text.
    Q_PROPERTY(double textSize READ textSize CONSTANT)
    Q_PROPERTY(bool signsOut READ signsOut CONSTANT)
    /// The person sees the window.
    Q_PROPERTY(bool shown READ isShown NOTIFY shownChanged)
    Q_PROPERTY(QUrl start READ start CONSTANT)
    Q_PROPERTY(bool customScheme READ hasCustomScheme CONSTANT)
    Q_PROPERTY(QQuickWebEngineProfile *profile READ profile CONSTANT)
    Q_PROPERTY(Keyfob::SignInQuestions *questions READ questions CONSTANT)
    Q_PROPERTY(QRect geometry READ geometry CONSTANT)
    /// The host of the page on show, in punycode, with a port that is not the usual one.
    Q_PROPERTY(QString host READ host NOTIFY originChanged)
    Q_PROPERTY(bool encrypted READ isEncrypted NOTIFY originChanged)
    /// The factor of the page on show.
    Q_PROPERTY(double zoom READ zoom NOTIFY zoomChanged)
    /// True once there has been a page to show.
    Q_PROPERTY(bool begun READ hasBegun NOTIFY begunChanged)
    /// Why there is no page to show; without a title if there is one.
    Q_PROPERTY(Keyfob::SignInProblem problem READ problem NOTIFY problemChanged)
    /// What the person should know about this computer; empty if nothing.
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)

public:
    /// Begins the visit that \a open describes, with a profile that leaves nothing behind.
    SignInSession(const SignIn::Open &open, EngineLog *log, QObject *parent = nullptr);

    /// The machine slept for \a time: the visit continues where it was, unless what was on its way
    /// is lost, or the request is too old by now.
    void machineSlept(std::chrono::milliseconds time);

    void setPatience(const PageWatchdog::Patience &patience) { m_watchdog.setPatience(patience); }

    QString tenantName() const { return m_open.tenantName; }
    bool isDark() const;
    bool signsOut() const { return m_open.signsOut; }
    bool isShown() const { return m_open.visible; }
    QUrl start() const { return m_open.url; }
    bool hasCustomScheme() const { return m_policy.hasCustomScheme(); }
    QQuickWebEngineProfile *profile() { return &m_profile; }
    SignInQuestions *questions() { return &m_questions; }
    /// The last place of the window if it is still on a screen, or just its size; may be null.
    QRect geometry() const;
    QString host() const { return m_host; }
    bool isEncrypted() const { return m_encrypted; }
    bool hasHighContrast() const { return m_open.readability.highContrast; }
    double textSize() const { return m_open.readability.textScale; }
    double zoom() const;
    bool hasBegun() const { return m_begun; }
    SignInProblem problem() const { return m_problem; }
    QString notice() const { return m_notice; }

    /// Takes from the new \a view what no page may have: what is dropped on it.
    Q_INVOKABLE void confine(QQuickItem *view);
    /// Rejects \a request of \a view unless the policy allows it; the callback ends the visit.
    Q_INVOKABLE void navigate(QWebEngineNavigationRequest *request, QQuickItem *view);
    /// A page wants a window. True: it shall have one in this window, under the same policy. The
    /// callback ends the visit; what a person did not ask for is refused.
    Q_INVOKABLE bool allowsWindow(QWebEngineNewWindowRequest *request, QQuickItem *view);
    /// True if a view at \a url with this \a history, a QWebEngineHistory, has a page that may be
    /// seen and typed into. Before its first page, a view tells the address that it was given.
    Q_INVOKABLE bool allowsPage(const QUrl &url, QObject *history) const;
    /// The view on top shows the page of \a url now, or none that may be seen if it is empty. Its
    /// fragment is never looked at.
    Q_INVOKABLE void committed(const QUrl &url);
    /// The window that allowsWindow() allowed has its page, or is gone.
    Q_INVOKABLE void windowSettled() { m_guard.forgetNewWindow(); }
    /// The view on top has no page any more whose host could be named.
    Q_INVOKABLE void pageLost();
    /// A load of \a view began, ended or failed.
    Q_INVOKABLE void loading(const QWebEngineLoadingInfo &info, QQuickItem *view);
    /// The engine's process for pages is number \a pid: says so if it is not closed off well.
    Q_INVOKABLE void lookAtSandbox(qint64 pid);
    /// A certificate is bad: it is refused, without a choice.
    Q_INVOKABLE void refuseCertificate(QWebEngineCertificateError error);
    /// The engine's process for the page is gone.
    Q_INVOKABLE void pageCrashed();
    /// The page has closed its window.
    Q_INVOKABLE void pageClosed();
    /// What a page that came a while ago looks like.
    Q_INVOKABLE void judgePicture(const QImage &picture) { m_watchdog.judge(picture); }
    /// Begins again: at the first page, or with a new request where this one is used up.
    Q_INVOKABLE void retry();
    /// Back from a problem to the page that is still there, or that may still come.
    Q_INVOKABLE void dismissProblem();
    /// Lets the person's own browser open what was blocked.
    Q_INVOKABLE void openElsewhere();
    Q_INVOKABLE void copyDiagnostics() { Q_EMIT diagnosticsRequested(); }
    /// Makes pages of this host larger (1), smaller (-1), or as they are (0), also next time.
    Q_INVOKABLE void changeZoom(int direction);
    /// The person has moved or sized the window.
    Q_INVOKABLE void keepGeometry(const QRect &geometry);
    /// The person closed the window, or the app asked to: ends with the problem on show, if there
    /// is one, or with Cancelled.
    Q_INVOKABLE void close();
    /// The window cannot be drawn: ends with GraphicsFailed.
    void graphicsFailed(const QString &detail);

Q_SIGNALS:
    void originChanged();
    void zoomChanged();
    void begunChanged();
    void shownChanged();
    void problemChanged();
    void noticeChanged();
    /// A new view shall take the place of all others, and begin: nothing of the old page stays.
    void restarted();
    /// The page's own window shall go: a frame of another host has opened it.
    void windowRefused();
    /// The window shall come to the front.
    void raise();
    /// A page of \a url has been loaded.
    void pageLoaded(const QUrl &url);
    /// The view on top shall show itself to judgePicture().
    void pictureWanted();
    /// Something happened that support may ask about; holds no secret.
    void noted(const QString &text);
    /// What the main frame of a visit that nobody sees shows, as it changes.
    void pageChanged(const Keyfob::SignIn::Page &page);
    void windowChanged(const Keyfob::SignIn::WindowState &state);
    void diagnosticsRequested();
    /// The one end of every visit.
    void ended(const Keyfob::SignIn::Answer &answer);

private:
    void stop(NavigationPolicy::Verdict verdict, const QUrl &url);
    void reachCallback(const QUrl &url);
    void block(SignInProblem problem);
    void loadFailed(const QWebEngineLoadingInfo &info);
    /// From the answer to a form, which does not come again, further back; false: there is nothing.
    bool skipBack(QQuickItem *view);
    void tellPage(const QUrl &url, bool loading);
    void showWindow(); ///< A visit that nobody saw needs the person.
    bool isRequestUsedUp() const; ///< It would be refused when it comes back.
    void tookTooLong();
    void stayedEmpty();
    void setBegun();
    void showProblem(const SignInProblem &problem);
    void end(const SignIn::Answer &answer);

    SignIn::Open m_open;
    QByteArray m_state; ///< The request's own
    NavigationPolicy m_policy;
    QQuickWebEngineProfile m_profile;
    RequestGuard m_guard;
    CookieCourier m_cookies;
    SignInQuestions m_questions;
    PageWatchdog m_watchdog;
    QTimer m_showTimer;
    QUrl m_page; ///< Committed last
    QElapsedTimer m_age; ///< Without m_slept
    std::chrono::milliseconds m_slept {0};
    QString m_host; ///< As shown
    QString m_zoomHost;
    AnswerTrail m_trail;
    QUrl m_answeredBy; ///< Who sent the view to the callback; empty if it is not certain
    bool m_encrypted = false;
    bool m_begun = false;
    int m_backSteps = 1; ///< How far back the last attempt was, from the page on show
    SignInProblem m_problem;
    QString m_notice;
    std::optional<QWebEngineCertificateError> m_badCertificate; ///< The last one.
    Secret m_callback;
    bool m_ended = false;
};

} // namespace Keyfob
