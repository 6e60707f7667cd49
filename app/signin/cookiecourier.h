// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cookiejar.h"
#include "navigationpolicy.h"

#include <QObject>
#include <QTimer>

class QWebEngineCookieStore;

namespace Keyfob {

class EngineLog;

/// Takes the cookies of the last visit into the engine, and those of this one out of it.
class CookieCourier : public QObject
{
    Q_OBJECT

public:
    /// Watches \a store from now on and puts \a cookies into it. What the cookies of this visit say
    /// about other sites comes from \a log where Qt does not tell it. All outlive this object.
    CookieCourier(QWebEngineCookieStore *store, const NavigationPolicy &policy,
                  const Secret &cookies, EngineLog *log, QObject *parent = nullptr);

    /// Waits until the engine has told of every cookie that it has got so far, then emits
    /// collected().
    void collect();

Q_SIGNALS:
    void collected(const Keyfob::Secret &cookies);

private:
    void put(const QNetworkCookie &cookie);
    void waitLonger();
    void finish();
    void finishIfAllTold();

    QWebEngineCookieStore *m_store;
    NavigationPolicy m_policy;
    CookieJar m_jar;
    EngineLog *m_log;
    QTimer m_timer;
    int m_seconds = 0; ///< That were waited for the log
    bool m_storeHasTold = false;
    bool m_logHasTold = false;
};

} // namespace Keyfob
