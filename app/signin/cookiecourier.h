// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cookiejar.h"
#include "navigationpolicy.h"

#include <QObject>
#include <QTimer>

class QWebEngineCookieStore;

namespace Keyfob {

/// Takes the cookies of the last visit into the engine, and those of this one out of it.
class CookieCourier : public QObject
{
    Q_OBJECT

public:
    /// Watches \a store from now on and puts \a cookies into it. Both outlive this object.
    CookieCourier(QWebEngineCookieStore *store, const NavigationPolicy &policy,
                  const Secret &cookies, QObject *parent = nullptr);

    /// Waits until the engine has told of every cookie that it has got so far, then emits
    /// collected().
    void collect();

Q_SIGNALS:
    void collected(const Keyfob::Secret &cookies);

private:
    void put(const QNetworkCookie &cookie);
    void finish();

    QWebEngineCookieStore *m_store;
    NavigationPolicy m_policy;
    CookieJar m_jar;
    QTimer m_timer;
};

} // namespace Keyfob
