// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace Keyfob {

class Clock;

/// Tells when what the screen says about moments to come changes: at the midnight from which on
/// only the time of day is said, five minutes before, then each second, and when they are there.
/// Between these it sleeps.
class ExpiryTimer : public QObject
{
    Q_OBJECT

public:
    /// From when on seconds are counted down.
    static constexpr std::chrono::minutes Soon {5};

    /// \a clock is not owned.
    explicit ExpiryTimer(const Clock &clock, QObject *parent = nullptr);

    /// Looks out for \a moments, in place of those before; invalid ones and the past are ignored.
    void setMoments(const QList<QDateTime> &moments);

Q_SIGNALS:
    /// What is said about one of the moments may be another now.
    void due();

private:
    void arm();
    void check();

    const Clock &m_clock;
    QList<QDateTime> m_moments;
    QTimer m_timer;
};

/// How long what is said of \a moment stays as it is at \a now; nothing: for ever.
std::optional<std::chrono::milliseconds> timeToNextChange(const QDateTime &moment,
                                                          const QDateTime &now);

/// Whether \a moment is ahead of \a now by no more than ExpiryTimer::Soon.
bool isSoon(const QDateTime &moment, const QDateTime &now);

/// What is left until \a moment in its last five minutes: "4 min 09 s", "12 s"; otherwise empty.
QString countdownText(const QDateTime &moment, const QDateTime &now);

/// Whether \a moment and \a now are on one day, where the person is.
bool isSameDay(const QDateTime &moment, const QDateTime &now);

/// \a moment where the person is: the time of day, after the date if that is not the one of \a now.
QString momentText(const QDateTime &moment, const QDateTime &now);

} // namespace Keyfob
