// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "httpbench.h"
#include "idtokenbench.h"

#include <QCoreApplication>

using namespace Keyfob;

// keyfob-bench: what this project's ways cost; exit status 1 if one is below its floor.
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QTextStream out(stdout);
    const QList<Bench::Comparison> comparisons = Bench::idTokens() << Bench::httpGets();
    return Bench::print(out, comparisons) ? 0 : 1;
}
