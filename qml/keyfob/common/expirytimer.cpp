// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "expirytimer.h"

#include "core/clock.h"
#include "core/text.h"

#include <QGuiApplication>
#include <QLocale>

#include <algorithm>

namespace Keyfob {

using std::chrono::milliseconds;

namespace {

/// A QTimer counts to 24 days.
constexpr std::chrono::hours LongestSleep {24};

milliseconds timeLeft(const QDateTime &moment, const QDateTime &now)
{
    return milliseconds(now.msecsTo(moment));
}

} // namespace

ExpiryTimer::ExpiryTimer(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // a coarse one may be minutes late after an hour
    connect(&m_timer, &QTimer::timeout, this, &ExpiryTimer::check);
    followClock(m_timer, clock);
    // Timers stand still while the computer sleeps.
    if (const auto *app = qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        connect(app, &QGuiApplication::applicationStateChanged, this, &ExpiryTimer::check);
}

void ExpiryTimer::setMoments(const QList<QDateTime> &moments)
{
    m_moments = moments;
    arm();
}

void ExpiryTimer::arm()
{
    const QDateTime now = m_clock.now();
    std::optional<milliseconds> next;
    for (const QDateTime &moment : m_moments) {
        const auto change = timeToNextChange(moment, now);
        if (change && (!next || *change < *next))
            next = change;
    }
    if (next)
        m_timer.start(std::min<milliseconds>(*next, LongestSleep));
    else
        m_timer.stop();
}

void ExpiryTimer::check()
{
    if (m_moments.isEmpty())
        return;
    arm();
    Q_EMIT due();
}

std::optional<milliseconds> timeToNextChange(const QDateTime &moment, const QDateTime &now)
{
    if (!moment.isValid())
        return std::nullopt;
    const milliseconds left = timeLeft(moment, now);
    if (left <= milliseconds(0))
        return std::nullopt;
    if (isSoon(moment, now)) {
        const milliseconds fraction = left % std::chrono::seconds(1);
        return fraction.count() > 0 ? fraction : milliseconds(1000);
    }
    const milliseconds untilSoon = left - ExpiryTimer::Soon;
    const milliseconds untilMidnight(now.msecsTo(moment.toLocalTime().date().startOfDay()));
    return untilMidnight > milliseconds(0) ? std::min(untilSoon, untilMidnight) : untilSoon;
}

bool isSoon(const QDateTime &moment, const QDateTime &now)
{
    const milliseconds left = timeLeft(moment, now);
    return moment.isValid() && left > milliseconds(0) && left <= ExpiryTimer::Soon;
}

QString countdownText(const QDateTime &moment, const QDateTime &now)
{
    if (!isSoon(moment, now))
        return {};
    // A second that has begun counts: nothing says "0 s".
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(timeLeft(moment, now)).count();
    if (seconds < 60)
        return Text::tr("%1 s").arg(seconds);
    return Text::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

bool isSameDay(const QDateTime &moment, const QDateTime &now)
{
    return moment.toLocalTime().date() == now.toLocalTime().date();
}

QString momentText(const QDateTime &moment, const QDateTime &now)
{
    if (!moment.isValid())
        return {};
    const QDateTime local = moment.toLocalTime();
    return isSameDay(moment, now) ? QLocale().toString(local.time(), QLocale::ShortFormat)
                                  : QLocale().toString(local, QLocale::ShortFormat);
}

} // namespace Keyfob
