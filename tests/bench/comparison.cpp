// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "comparison.h"

#include <QElapsedTimer>
#include <QJsonObject>

#include <algorithm>

namespace Keyfob::Bench {

namespace {

constexpr int Rounds = 9;

/// The value below which \a share of all are.
double quantile(QList<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values.at(static_cast<qsizetype>(double(values.size()) * share));
}

double median(const QList<double> &values)
{
    return quantile(values, 0.5);
}

/// Operations a second of one slice.
double measure(int batch, const std::function<void(int)> &run)
{
    QElapsedTimer timer;
    timer.start();
    run(batch);
    return batch * 1e9 / static_cast<double>(timer.nsecsElapsed());
}

} // namespace

Comparison compare(const QString &name, double floor, int batch, int slices,
                   const std::function<void(int)> &ours, const std::function<void(int)> &raw)
{
    ours(batch); // warm up
    raw(batch);
    QList<double> ourSpeeds, rawSpeeds, ratios, all;
    for (int round = 0; round < Rounds; ++round) {
        QList<double> mine, theirs, both;
        for (int slice = 0; slice < slices; ++slice) {
            // Who is first changes: neither has the other's warm caches always.
            const bool first = slice % 2 == 0;
            double a = first ? measure(batch, ours) : 0;
            const double b = measure(batch, raw);
            a = first ? a : measure(batch, ours);
            mine.append(a);
            theirs.append(b);
            both.append(a / b);
        }
        ourSpeeds.append(median(mine));
        rawSpeeds.append(median(theirs));
        ratios.append(median(both));
        all += both;
    }
    return {name,           median(ourSpeeds),   median(rawSpeeds),
            median(ratios), quantile(all, 0.25), quantile(all, 0.75),
            floor};
}

bool print(QTextStream &out, const QList<Comparison> &comparisons)
{
    const auto row = [&out](const QString &name, const QString &ours, const QString &raw,
                            const QString &ratio, const QString &spread, const QString &floor,
                            const QString &verdict) {
        out << name.leftJustified(50) << ours.rightJustified(10) << raw.rightJustified(10)
            << ratio.rightJustified(8) << spread.rightJustified(16) << floor.rightJustified(8)
            << "  " << verdict << '\n';
    };
    row(QStringLiteral("operation"), QStringLiteral("ours/s"), QStringLiteral("raw/s"),
        QStringLiteral("ratio"), QStringLiteral("quartiles"), QStringLiteral("floor"), {});
    for (const Comparison &one : comparisons) {
        row(one.name, QString::number(one.ours, 'f', 0), QString::number(one.raw, 'f', 0),
            QString::number(one.ratio, 'f', 3),
            QStringLiteral("%1-%2").arg(one.low, 0, 'f', 3).arg(one.high, 0, 'f', 3),
            QString::number(one.floor, 'f', 2),
            one.isGood() ? QStringLiteral("ok") : QStringLiteral("TOO SLOW"));
    }
    return std::all_of(comparisons.begin(), comparisons.end(),
                       [](const Comparison &one) { return one.isGood(); });
}

QJsonArray toJson(const QList<Comparison> &comparisons)
{
    QJsonArray rows;
    for (const Comparison &one : comparisons) {
        rows.append(QJsonObject {{QStringLiteral("name"), one.name},
                                 {QStringLiteral("unit"), QStringLiteral("/s")},
                                 {QStringLiteral("ours"), one.ours},
                                 {QStringLiteral("peer"), one.raw},
                                 {QStringLiteral("ratio"), one.ratio},
                                 {QStringLiteral("low"), one.low},
                                 {QStringLiteral("high"), one.high},
                                 {QStringLiteral("limit"), one.floor},
                                 {QStringLiteral("atLeast"), true}});
    }
    return rows;
}

} // namespace Keyfob::Bench
