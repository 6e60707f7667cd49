// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "apibench.h"
#include "daybench.h"
#include "descriptionbench.h"
#include "httpbench.h"
#include "idtokenbench.h"
#include "librarygrowth.h"
#include "signinturns.h"
#include "turns.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLoggingCategory>

#include <functional>
#include <map>

using namespace Keyfob;
using namespace Keyfob::Bench;

namespace {

/// True if \a words begin a task of turns.h, which is done then.
bool tookTurns(const QStringList &words)
{
    if (words.value(0) != QLatin1StringView("turns"))
        return false;
    const QString task = words.value(1);
    if (task == QLatin1StringView("idtoken"))
        takeIdTokenTurns(words.value(2).toLatin1(), words.value(3));
    else if (task == QLatin1StringView("calls"))
        takeCallTurns(QUrl(words.value(2)));
    else if (task == QLatin1StringView("signin"))
        takeSignInTurns(words.value(2), words.mid(3));
    else
        serveCalls();
    return true;
}

void printJson(const QJsonArray &rows)
{
    QTextStream(stdout) << QJsonDocument(rows).toJson(QJsonDocument::Compact) << '\n';
}

} // namespace

// keyfob-bench turns idtoken ALGORITHM FILE|calls URL|serve: see turns.h.
// keyfob-bench turns signin TENANT-FILE PROGRAM...: see signinturns.h.
// keyfob-bench growth|day: how it grows with sizes and with time, as JSON rows.
// keyfob-bench [--json] [api|idtoken|http|description...]: what this project's ways cost; exit
// status 1 if one is below its floor.
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QStringList wanted = app.arguments().mid(1);
    QLoggingCategory::setFilterRules(QStringLiteral("keyfob.*.info=false"));
    if (tookTurns(wanted))
        return 0;
    if (wanted == QStringList {QStringLiteral("growth")}) {
        printJson(grow(libraryGrowths()));
        return 0;
    }
    if (wanted == QStringList {QStringLiteral("day")}) {
        printJson(dayOfUse());
        return 0;
    }
    const std::map<QString, std::function<QList<Comparison>()>> known {
        {QStringLiteral("idtoken"), idTokens},
        {QStringLiteral("http"), [] { return QList<Comparison> {httpGets()}; }},
        {QStringLiteral("api"), apiCalls},
        {QStringLiteral("description"), descriptions},
    };
    const bool asJson = wanted.removeAll(QStringLiteral("--json")) > 0;
    QTextStream out(stdout);
    QList<Comparison> comparisons;
    for (const QString &name : std::as_const(wanted)) {
        if (!known.contains(name)) {
            out << "no such bench: " << name << '\n';
            return 2;
        }
    }
    for (const auto &[name, compareThem] : known) {
        if (wanted.isEmpty() || wanted.contains(name))
            comparisons << compareThem();
    }
    if (asJson) {
        printJson(toJson(comparisons));
        return 0;
    }
    return print(out, comparisons) ? 0 : 1;
}
