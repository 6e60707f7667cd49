// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "bench/idtokenbench.h"
#include "vectors.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace Keyfob;

// keyfob-vectors FILE...: runs test vectors; exit status 1 if a case fails.
// keyfob-vectors --bench: how fast an ID token is verified; exit status 1 if below the floor.
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QTextStream out(stdout);
    const QStringList files = app.arguments().mid(1);
    if (files.isEmpty()) {
        out << "usage: keyfob-vectors --bench | FILE...\n";
        return 2;
    }
    if (files == QStringList {QStringLiteral("--bench")})
        return Bench::print(out, Bench::idTokens()) ? 0 : 1;
    int counts[3] = {0, 0, 0};
    for (const QString &file : files) {
        const Vectors::Outcomes outcomes = Vectors::runFile(file);
        for (const Vectors::Outcome &outcome : outcomes) {
            ++counts[static_cast<int>(outcome.verdict)];
            switch (outcome.verdict) {
            case Vectors::Outcome::Verdict::Passed: out << "PASS " << outcome.id << '\n'; break;
            case Vectors::Outcome::Verdict::Failed:
                out << "FAIL " << outcome.id << ": " << outcome.why << '\n';
                break;
            case Vectors::Outcome::Verdict::Skipped:
                out << "SKIP " << outcome.id << ": " << outcome.why << '\n';
                break;
            }
        }
    }
    out << counts[0] << " passed, " << counts[1] << " failed, " << counts[2] << " skipped\n";
    return counts[1] == 0 ? 0 : 1;
}
