// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "cookiecourier.h"

#include <QWebEngineCookieStore>

using namespace std::chrono_literals;

namespace Keyfob {

namespace {

const QByteArray MarkName = QByteArrayLiteral("mark");
const QUrl MarkUrl(QStringLiteral("https://keyfob.invalid/"));

} // namespace

CookieCourier::CookieCourier(QWebEngineCookieStore *store, const NavigationPolicy &policy,
                             const Secret &cookies, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_policy(policy)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &CookieCourier::finish);
    connect(store, &QWebEngineCookieStore::cookieAdded, this, [this](const QNetworkCookie &cookie) {
        if (cookie.domain() == MarkUrl.host())
            finish();
        else if (m_policy.keepsCookiesOf(cookie.domain()))
            m_jar.add(cookie);
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
    // The engine tells of cookies late and in order: once it tells of this one, it has told all.
    m_store->setCookie(QNetworkCookie(MarkName, QByteArrayLiteral("1")), MarkUrl);
    m_timer.start(1s);
}

void CookieCourier::finish()
{
    m_timer.stop();
    Q_EMIT collected(m_jar.serialize());
}

} // namespace Keyfob
