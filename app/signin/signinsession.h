// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cookiecourier.h"
#include "navigationpolicy.h"
#include "requestguard.h"
#include "useragent/signinmessages.h"

#include <QQuickWebEngineProfile>
#include <QWebEngineCertificateError>
#include <QWebEngineLoadingInfo>
#include <QWebEngineNavigationRequest>
#include <QWebEngineNewWindowRequest>
#include <QtQml/qqmlregistration.h>

namespace Keyfob {

/// One visit, from the first page to its end: decides everything that the window only shows.
class SignInSession : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by main()")
    Q_PROPERTY(QString tenantName READ tenantName CONSTANT)
    Q_PROPERTY(bool dark READ isDark CONSTANT)
    Q_PROPERTY(QUrl start READ start CONSTANT)
    Q_PROPERTY(bool customScheme READ hasCustomScheme CONSTANT)
    Q_PROPERTY(QQuickWebEngineProfile *profile READ profile CONSTANT)
    /// The host of the page on show, in punycode, with a port that is not the usual one.
    Q_PROPERTY(QString host READ host NOTIFY originChanged)
    Q_PROPERTY(bool encrypted READ isEncrypted NOTIFY originChanged)
    /// True once there has been a page to show.
    Q_PROPERTY(bool begun READ hasBegun NOTIFY originChanged)
    /// Why there is no page to show; empty if there is one.
    Q_PROPERTY(QString problemTitle READ problemTitle NOTIFY problemChanged)
    Q_PROPERTY(QString problemText READ problemText NOTIFY problemChanged)
    Q_PROPERTY(bool problemHasPage READ problemHasPage NOTIFY problemChanged)

public:
    /// Begins the visit that \a open describes, with a profile that leaves nothing behind.
    explicit SignInSession(const SignIn::Open &open, QObject *parent = nullptr);

    QString tenantName() const { return m_open.tenantName; }
    bool isDark() const;
    QUrl start() const { return m_open.url; }
    bool hasCustomScheme() const { return m_policy.hasCustomScheme(); }
    QQuickWebEngineProfile *profile() { return &m_profile; }
    QString host() const { return m_host; }
    bool isEncrypted() const { return m_encrypted; }
    bool hasBegun() const { return m_begun; }
    QString problemTitle() const { return m_problemTitle; }
    QString problemText() const { return m_problem.message(); }
    bool problemHasPage() const { return m_problemHasPage; }

    /// Rejects \a request unless the policy allows it; the callback ends the visit.
    Q_INVOKABLE void navigate(QWebEngineNavigationRequest *request);
    /// A page wants a window: the callback ends the visit, a link that a person clicked opens in
    /// the window there is, and nothing else opens.
    Q_INVOKABLE void openWindow(QWebEngineNewWindowRequest *request);
    /// The view shows \a url now. Its fragment is never looked at.
    Q_INVOKABLE void committed(const QUrl &url);
    /// A load began, ended or failed.
    Q_INVOKABLE void loading(const QWebEngineLoadingInfo &info);
    /// A certificate is bad: it is refused, without a choice.
    Q_INVOKABLE void refuseCertificate(QWebEngineCertificateError error);
    /// The engine's process for the page is gone.
    Q_INVOKABLE void pageCrashed();
    /// Begins again at the first page.
    Q_INVOKABLE void retry();
    /// Back from a problem to the page that is still there.
    Q_INVOKABLE void dismissProblem();
    /// The person closed the window, or the app asked to: ends with the problem on show, if there
    /// is one, or with Cancelled.
    Q_INVOKABLE void close();

Q_SIGNALS:
    void originChanged();
    void problemChanged();
    /// The view shall load \a url.
    void load(const QUrl &url);
    /// The window shall come to the front.
    void raise();
    /// A page of \a url has been loaded.
    void pageLoaded(const QUrl &url);
    /// The one end of every visit.
    void ended(const Keyfob::SignIn::Answer &answer);

private:
    void reachCallback(const QUrl &url);
    void blockHost(const QUrl &url);
    void blockInsecure(const QUrl &url);
    void showProblem(const QString &title, const Error &error, bool hasPage);
    void end(const SignIn::Answer &answer);

    SignIn::Open m_open;
    NavigationPolicy m_policy;
    QQuickWebEngineProfile m_profile;
    RequestGuard m_guard;
    CookieCourier m_cookies;
    QString m_host;
    bool m_encrypted = false;
    bool m_begun = false;
    QString m_problemTitle;
    Error m_problem;
    bool m_problemHasPage = false;
    QString m_badCertificate; ///< What was wrong with the last one.
    Secret m_callback;
    bool m_ended = false;
};

} // namespace Keyfob
