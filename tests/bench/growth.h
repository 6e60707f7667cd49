// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QElapsedTimer>
#include <QJsonArray>
#include <QList>
#include <QString>

#include <ctime>
#include <functional>

namespace Keyfob::Bench {

/// How the time that something takes grows with how much there is of it.
struct Growth
{
    enum class Kind {
        Flat, ///< Fitted over all sizes
        Linear, ///< Fitted over the last two decades: a constant before them hides nothing
        Sorting, ///< n log n, fitted as Linear is
    };

    QString name; ///< "rows sorted"
    QList<qint64> sizes; ///< Ascending
    Kind kind = Kind::Linear;
    int runs = 3;
    /// Does it at a size. Returns milliseconds, without what was prepared for it: quick ones are
    /// repeated, and the least counts.
    std::function<double(qint64)> measure;
    /// The same without Keyfob, if memory or the system cannot do it in linear time.
    std::function<double(qint64)> peer = {};
    QString peerName = {};
};

/// Times of one run at each of the sizes, in their order.
using Times = QList<double>;

/// The slope of a line through the logarithms of \a times over those of the sizes.
double exponent(const Growth &growth, const Times &times);

/// Measures all of \a growths. Rows of rows.py: the exponents of the runs, with their limits.
QJsonArray grow(const QList<Growth> &growths);

/// Milliseconds of the processor, on all threads: others on a busy machine change nothing.
template<typename Work>
double processorMs(Work &&work)
{
    const auto used = [] {
        timespec time {};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    };
    const double before = used();
    work();
    return used() - before;
}

/// Milliseconds that \a work takes.
template<typename Work>
double milliseconds(Work &&work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace Keyfob::Bench
