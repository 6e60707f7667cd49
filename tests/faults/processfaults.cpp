// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "faults.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>

namespace Keyfob::Faults {

namespace {

struct Outcome
{
    int signal = 0; ///< That ended it, or 0
    int status = 0;
    QByteArrayList lines;
};

Outcome runVictim(const QString &folder, const QString &step, const QByteArray &callback = {})
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(),
                  {QStringLiteral("--victim"), folder, step, QString::fromLatin1(callback)});
    process.waitForFinished();
    Outcome outcome;
    if (process.exitStatus() == QProcess::CrashExit)
        outcome.signal = process.exitCode();
    else
        outcome.status = process.exitCode();
    outcome.lines = process.readAllStandardOutput().trimmed().split('\n');
    return outcome;
}

/// Files outside of the keychain with something in them that looks like a token.
int filesWithTokens(const QString &folder)
{
    int count = 0;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.fileName().contains(QLatin1StringView("/keychain/"))
            && file.open(QIODevice::ReadOnly) && file.readAll().contains("eyJ"))
            ++count;
    }
    return count;
}

void killAt(const QString &step, Report &report)
{
    const QTemporaryDir folder;
    const Outcome died = runVictim(folder.path(), step);
    if (died.signal != SIGKILL) {
        report.see(QStringLiteral("%1: it did not die").arg(step), false);
        return;
    }
    // The callback is what it printed second; killed before, it has none, and any other is as old.
    const QByteArray old =
        died.lines.value(1, QByteArrayLiteral("https://app.example.com/cb#state=old").toBase64());
    const Outcome next = runVictim(folder.path(), QStringLiteral("restart"), old);
    const int leaks = filesWithTokens(folder.path());
    report.see(QStringLiteral("%1: %2, then signs in (status %3, %4 files with tokens)")
                   .arg(step, QString::fromLatin1(next.lines.value(0)))
                   .arg(next.status)
                   .arg(leaks),
               next.signal == 0 && next.status == 0 && leaks == 0);
}

void crashBetweenSteps(const Bench &, Report &report)
{
    for (const auto *step : {"visit", "callback", "validated"})
        killAt(QLatin1StringView(step), report);
    // A record is several entries: one, two and three of them in place.
    for (int write = 1; write <= 3; ++write) {
        killAt(QStringLiteral("write %1").arg(write), report);
        killAt(QStringLiteral("written %1").arg(write), report);
    }
}

} // namespace

Runs processRuns()
{
    return {{QStringLiteral("crash-between-steps"), crashBetweenSteps}};
}

} // namespace Keyfob::Faults
