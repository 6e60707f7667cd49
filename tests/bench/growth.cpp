// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "growth.h"

#include <QJsonObject>
#include <QTextStream>

#include <algorithm>
#include <cmath>

namespace Keyfob::Bench {

namespace {

double limitOf(const Growth &growth)
{
    switch (growth.kind) {
    case Growth::Kind::Flat: return 0.08; // 1.7 times over three decades
    case Growth::Kind::Sorting: return 1.25;
    case Growth::Kind::Linear: break;
    }
    return 1.15; // with what the processor's caches cost
}

/// A time that is long enough to be believed, or the least of some.
double measure(const std::function<double(qint64)> &once, qint64 size)
{
    constexpr double Enough = 30; // ms
    constexpr int Most = 5;
    double least = once(size);
    double all = least;
    for (int i = 1; i < Most && all < Enough; ++i) {
        const double time = once(size);
        least = std::min(least, time);
        all += time;
    }
    return least;
}

double at(QList<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values.at(qRound(share * double(values.size() - 1)));
}

/// \a peers is empty where there is no peer.
QJsonObject toJson(const Growth &growth, const QList<double> &exponents, const QList<double> &peers)
{
    QList<double> measures = exponents; // what the limit is of
    for (qsizetype i = 0; i < peers.size(); ++i)
        measures[i] = exponents.at(i) / peers.at(i);
    QJsonObject row {{QStringLiteral("name"), QStringLiteral("growth: ") + growth.name},
                     {QStringLiteral("unit"), QStringLiteral("exponent")},
                     {QStringLiteral("ours"), at(exponents, 0.5)},
                     {QStringLiteral("low"), at(measures, 0.25)},
                     {QStringLiteral("high"), at(measures, 0.75)},
                     {QStringLiteral("limit"), limitOf(growth)},
                     {QStringLiteral("runs"), growth.runs}};
    if (!peers.isEmpty()) {
        row[u"peer"] = at(peers, 0.5);
        row[u"peerName"] = growth.peerName;
        row[u"ratio"] = at(measures, 0.5);
    }
    return row;
}

void note(const QString &name, const Times &times)
{
    QTextStream log(stderr);
    log << "      " << name << ':';
    for (const double time : times)
        log << ' ' << QString::number(time, 'g', 3);
    log << " ms\n";
}

} // namespace

double exponent(const Growth &growth, const Times &times)
{
    const double least = growth.kind == Growth::Kind::Flat ? 0 : double(growth.sizes.last()) / 100;
    double n = 0, x = 0, y = 0, xx = 0, xy = 0;
    for (qsizetype i = 0; i < times.size(); ++i) {
        if (double(growth.sizes.at(i)) < least)
            continue;
        const double a = std::log(double(growth.sizes.at(i)));
        const double b = std::log(std::max(times.at(i), 1e-6));
        n += 1;
        x += a;
        y += b;
        xx += a * a;
        xy += a * b;
    }
    return (n * xy - x * y) / (n * xx - x * x);
}

QJsonArray grow(const QList<Growth> &growths)
{
    QJsonArray rows;
    for (const Growth &growth : growths) {
        QList<double> exponents, peers;
        growth.measure(growth.sizes.first()); // what is made once
        for (int run = 0; run < growth.runs; ++run) {
            Times ours, theirs;
            for (const qint64 size : growth.sizes) {
                ours.append(measure(growth.measure, size));
                if (growth.peer)
                    theirs.append(measure(growth.peer, size));
            }
            exponents.append(exponent(growth, ours));
            note(growth.name, ours);
            if (growth.peer) {
                peers.append(exponent(growth, theirs));
                note(growth.peerName, theirs);
            }
        }
        rows.append(toJson(growth, exponents, peers));
    }
    return rows;
}

} // namespace Keyfob::Bench
