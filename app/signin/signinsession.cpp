// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "signinsession.h"

#include "embeddedrefusal.h"

#include <QGuiApplication>
#include <QPalette>

namespace Keyfob {

namespace {

constexpr int Aborted = -3; // net::ERR_ABORTED: rejected or replaced by another load

QString hostLabel(const QUrl &url)
{
    const QString host = url.host(QUrl::FullyEncoded);
    return url.port() < 0 ? host : host + QLatin1Char(':') + QString::number(url.port());
}

} // namespace

SignInSession::SignInSession(const SignIn::Open &open, QObject *parent)
    : QObject(parent)
    , m_open(open)
    , m_policy(open.url, open.redirectUri, open.hosts)
    , m_guard(m_policy)
    , m_cookies(m_profile.cookieStore(), m_policy, open.cookies)
{
    m_open.cookies = Secret();
    m_profile.setOffTheRecord(true);
    m_profile.setHttpCacheType(QQuickWebEngineProfile::MemoryHttpCache);
    m_profile.setPersistentCookiesPolicy(QQuickWebEngineProfile::NoPersistentCookies);
    m_profile.setSpellCheckEnabled(false);
    m_profile.setUrlRequestInterceptor(&m_guard);
    connect(&m_cookies, &CookieCourier::collected, this, [this](const Secret &cookies) {
        end(SignIn::Result {m_callback, cookies});
    });
}

bool SignInSession::isDark() const
{
    if (m_open.theme != SignIn::Theme::System)
        return m_open.theme == SignIn::Theme::Dark;
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness()
        < palette.color(QPalette::WindowText).lightness();
}

void SignInSession::navigate(QWebEngineNavigationRequest *request)
{
    using Verdict = NavigationPolicy::Verdict;
    const QUrl url = request->url();
    const Verdict verdict = m_policy.navigation(url, request->isMainFrame());
    if (verdict == Verdict::Allow && m_callback.isEmpty() && !m_ended)
        return;
    request->reject();
    if (verdict == Verdict::Callback)
        reachCallback(url);
    else if (verdict == Verdict::BlockHost)
        blockHost(url);
    else if (verdict == Verdict::BlockInsecure)
        blockInsecure(url);
}

void SignInSession::openWindow(QWebEngineNewWindowRequest *request)
{
    using Verdict = NavigationPolicy::Verdict;
    const QUrl url = request->requestedUrl();
    const Verdict verdict = m_policy.navigation(url, true);
    if (verdict == Verdict::Callback)
        reachCallback(url);
    else if (verdict == Verdict::BlockHost && request->isUserInitiated())
        blockHost(url);
    else if (verdict == Verdict::Allow && request->isUserInitiated())
        Q_EMIT load(url);
}

void SignInSession::committed(const QUrl &url)
{
    if (url.host().isEmpty())
        return;
    if (refusesEmbeddedViews(url)) {
        end(SignIn::Failure {Error(ErrorCode::UserAgentRefused,
                                   tr("%1 does not accept sign-in windows of programs, only "
                                      "browsers.")
                                       .arg(hostLabel(url)),
                                   QStringLiteral("disallowed_useragent"))});
        return;
    }
    m_host = hostLabel(url);
    m_encrypted = url.scheme() == QLatin1StringView("https");
    Q_EMIT originChanged();
}

void SignInSession::loading(const QWebEngineLoadingInfo &info)
{
    using Info = QWebEngineLoadingInfo;
    if (info.errorCode() == Aborted || !m_callback.isEmpty() || m_ended)
        return;
    const bool httpError = info.errorDomain() == Info::HttpStatusCodeDomain;
    if (info.status() == Info::LoadSucceededStatus || (httpError && m_open.visible)) {
        m_begun = true; // a provider's error page is a page: it says what to do
        m_badCertificate.clear();
        Q_EMIT originChanged();
        Q_EMIT pageLoaded(info.url());
        return;
    }
    if (info.status() != Info::LoadFailedStatus)
        return;

    const QString host = hostLabel(info.url());
    const QString detail = httpError
        ? QStringLiteral("%1: status %2").arg(host).arg(info.errorCode())
        : QStringLiteral("%1: %2 %3").arg(host, info.errorString()).arg(info.errorCode());
    if (info.errorDomain() == Info::CertificateErrorDomain || !m_badCertificate.isEmpty()) {
        showProblem(tr("This connection is not safe"),
                    Error(ErrorCode::CertificateRefused,
                          tr("%1 could not prove who it is: %2 Nothing was sent. Ask your "
                             "organisation's support, and do not enter your password elsewhere.")
                              .arg(host,
                                   m_badCertificate.isEmpty() ? tr("its certificate is not valid.")
                                                              : m_badCertificate),
                          detail),
                    false);
        return;
    }
    showProblem(
        tr("The page did not open"),
        Error(ErrorCode::PageLoadFailed,
              httpError
                  ? tr("%1 answered with an error (%2). Try again later.")
                        .arg(host)
                        .arg(info.errorCode())
                  : tr("%1 cannot be reached. Check your connection and try again.").arg(host),
              detail),
        false);
}

void SignInSession::refuseCertificate(QWebEngineCertificateError error)
{
    using Type = QWebEngineCertificateError;
    error.rejectCertificate();
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

void SignInSession::pageCrashed()
{
    showProblem(tr("The page stopped working"),
                Error(ErrorCode::UserAgentCrashed,
                      tr("The page stopped working unexpectedly. Try again."),
                      QStringLiteral("renderer ended")),
                false);
}

void SignInSession::blockHost(const QUrl &url)
{
    const QString host = hostLabel(url);
    showProblem(tr("This page is not part of signing in"),
                Error(ErrorCode::HostBlocked,
                      tr("The page wanted to go to %1, which does not belong to signing in to %2. "
                         "If it should, ask your organisation to add it to the list of sign-in "
                         "hosts.")
                          .arg(host, m_open.tenantName),
                      host),
                m_begun);
}

void SignInSession::blockInsecure(const QUrl &url)
{
    const QString host = hostLabel(url);
    showProblem(tr("This connection is not safe"),
                Error(ErrorCode::HostBlocked,
                      tr("The page wanted to go to %1 without encryption. Nothing was sent. Ask "
                         "your organisation's support.")
                          .arg(host),
                      QStringLiteral("http: ") + host),
                m_begun);
}

void SignInSession::showProblem(const QString &title, const Error &error, bool hasPage)
{
    if (!m_callback.isEmpty() || m_ended)
        return;
    m_problemTitle = title;
    m_problem = error;
    m_problemHasPage = hasPage;
    m_badCertificate.clear();
    Q_EMIT problemChanged();
    if (!m_open.visible)
        close(); // nobody is there to read it
}

void SignInSession::dismissProblem()
{
    m_problemTitle.clear();
    m_problem = Error();
    Q_EMIT problemChanged();
}

void SignInSession::retry()
{
    dismissProblem();
    Q_EMIT load(m_open.url);
}

void SignInSession::reachCallback(const QUrl &url)
{
    if (!m_callback.isEmpty() || m_ended)
        return;
    QByteArray octets = url.toEncoded();
    m_callback = Secret(octets);
    wipe(octets);
    m_cookies.collect();
}

void SignInSession::close()
{
    if (m_callback.isEmpty())
        end(SignIn::Failure {m_problemTitle.isEmpty() ? Error::cancelled() : m_problem});
}

void SignInSession::end(const SignIn::Answer &answer)
{
    if (std::exchange(m_ended, true))
        return;
    Q_EMIT ended(answer);
}

} // namespace Keyfob
