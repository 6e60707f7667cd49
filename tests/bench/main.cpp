// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "apibench.h"
#include "descriptionbench.h"
#include "httpbench.h"
#include "idtokenbench.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Keyfob;

// keyfob-bench [--json] [api|idtoken|http|description...]: what this project's ways cost; exit
// status 1 if one is below its floor.
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QTextStream out(stdout);
    const QStringList known {QStringLiteral("idtoken"), QStringLiteral("http"),
                             QStringLiteral("api"), QStringLiteral("description")};
    QStringList wanted = app.arguments().mid(1);
    const bool asJson = wanted.removeAll(QStringLiteral("--json")) > 0;
    if (wanted.isEmpty())
        wanted = known;
    QList<Bench::Comparison> comparisons;
    for (const QString &name : std::as_const(wanted)) {
        if (name == known[0])
            comparisons << Bench::idTokens();
        else if (name == known[1])
            comparisons << Bench::httpGets();
        else if (name == known[2])
            comparisons << Bench::apiCalls();
        else if (name == known[3])
            comparisons << Bench::descriptions();
        else {
            out << "no such bench: " << name << '\n';
            return 2;
        }
    }
    if (asJson) {
        out << QJsonDocument(Bench::toJson(comparisons)).toJson(QJsonDocument::Compact) << '\n';
        return 0;
    }
    return Bench::print(out, comparisons) ? 0 : 1;
}
