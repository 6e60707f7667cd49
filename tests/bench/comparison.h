// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonArray>
#include <QList>
#include <QTextStream>

#include <functional>

namespace Keyfob::Bench {

/// One thing that this project does against the least that it could cost.
struct Comparison
{
    QString name;
    double ours = 0; ///< Operations a second, median of the rounds
    double raw = 0; ///< The same, without anything around it
    double ratio = 0; ///< ours / raw, median of each round's own
    double low = 0; ///< The lower quartile of the ratios of all slices
    double high = 0; ///< The upper one
    double floor = 0; ///< The least ratio that is good

    bool isGood() const { return ratio >= floor; }
};

/// Runs \a ours and \a raw by turns in small slices, so that both meet the same machine, and
/// compares. Each takes how often to do it. A slice holds \a batch operations, a round \a slices.
Comparison compare(const QString &name, double floor, int batch, int slices,
                   const std::function<void(int)> &ours, const std::function<void(int)> &raw);

/// A table of \a comparisons on \a out. Returns true if all are good.
bool print(QTextStream &out, const QList<Comparison> &comparisons);

/// The same for programs: rows of rows.py.
QJsonArray toJson(const QList<Comparison> &comparisons);

} // namespace Keyfob::Bench
