// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "cookiecourier.h"

#include "enginelog.h"

#include <QWebEngineCookieStore>

using namespace std::chrono_literals;

namespace Keyfob {

namespace {

const QUrl MarkUrl(QStringLiteral("https://keyfob.invalid/"));
/// The engine writes its log once it has 15 events: with so many marks, the first of them and all
/// before it are written.
constexpr int Marks = 16;
/// How often it may be a second late, on a busy machine.
constexpr int MaxSeconds = 5;

QNetworkCookie mark(int number)
{
    return QNetworkCookie("mark" + QByteArray::number(number), QByteArrayLiteral("1"));
}

} // namespace

CookieCourier::CookieCourier(QWebEngineCookieStore *store, const NavigationPolicy &policy,
                             const Secret &cookies, EngineLog *log, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_policy(policy)
    , m_log(log)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &CookieCourier::waitLonger);
    connect(store, &QWebEngineCookieStore::cookieAdded, this, [this](const QNetworkCookie &cookie) {
        if (cookie.domain() == MarkUrl.host()) {
            m_storeHasTold |= cookie.name() == mark(Marks - 1).name();
            finishIfAllTold();
        } else if (m_policy.keepsCookiesOf(cookie.domain())) {
            m_jar.add(cookie);
        }
    });
    connect(m_log, &EngineLog::arrived, this, [this] {
        m_logHasTold = true;
        finishIfAllTold();
    });
    connect(store, &QWebEngineCookieStore::cookieRemoved, this,
            [this](const QNetworkCookie &cookie) { m_jar.remove(cookie); });
    // Lets the engine tell of changes at all, even before the first page.
    store->loadAllCookies();

    const CookieJar last = CookieJar::parse(cookies);
    for (const QNetworkCookie &cookie : last.cookies()) {
        if (m_policy.keepsCookiesOf(cookie.domain()))
            put(cookie);
    }
}

void CookieCourier::put(const QNetworkCookie &cookie)
{
    // A cookie without a domain attribute belongs to the host of its origin alone.
    QNetworkCookie copy = cookie;
    QUrl origin;
    origin.setScheme(QStringLiteral("https"));
    const bool wide = cookie.domain().startsWith(QLatin1Char('.'));
    origin.setHost(wide ? cookie.domain().mid(1) : cookie.domain());
    origin.setPath(QStringLiteral("/"));
    if (!wide)
        copy.setDomain(QString());
    m_store->setCookie(copy, origin);
}

void CookieCourier::collect()
{
    // The engine tells of cookies late and in order: once it tells of these, it has told all.
    QNetworkCookie first = mark(0);
    first.setDomain(MarkUrl.host());
    first.setPath(MarkUrl.path());
    m_logHasTold = !m_log->isRead();
    m_log->waitFor(first);
    for (int i = 0; i < Marks; ++i)
        m_store->setCookie(mark(i), MarkUrl);
    m_timer.start(1s);
}

void CookieCourier::finishIfAllTold()
{
    if (m_timer.isActive() && m_storeHasTold && m_logHasTold)
        finish();
}

void CookieCourier::waitLonger()
{
    // A log that has not begun by now never does.
    if (++m_seconds < MaxSeconds && !m_logHasTold && m_log->hasBegun())
        m_timer.start(1s);
    else
        finish();
}

void CookieCourier::finish()
{
    m_timer.stop();
    m_jar.completePolicies([this](const QNetworkCookie &cookie) {
        return m_log->find(cookie).value_or(QNetworkCookie::SameSite::Default);
    });
    Q_EMIT collected(m_jar.serialize());
}

} // namespace Keyfob
