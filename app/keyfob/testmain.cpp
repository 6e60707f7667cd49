// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "program.h"

#include <QCommandLineParser>

using namespace Keyfob;

/// keyfob-test: Keyfob with options that are for tests alone, and that what people install lacks.
int main(int argc, char *argv[])
{
    QCommandLineOption signIn(QStringLiteral("signin"), QStringLiteral("Another sign-in program."),
                              QStringLiteral("PROGRAM"));
    QCommandLineOption readableMemory(QStringLiteral("readable-memory"),
                                      QStringLiteral("Lets a test read this process's memory."));
    for (QCommandLineOption *option : {&signIn, &readableMemory})
        option->setFlags(QCommandLineOption::HiddenFromHelp);
    CommandLine::MoreOptions more;
    more.options = {signIn, readableMemory};
    more.read = [&](const QCommandLineParser &parser, CommandLine &line) {
        if (parser.isSet(signIn))
            line.signInCommand = QStringList {parser.value(signIn)};
        line.readableMemory = parser.isSet(readableMemory);
    };
    return runProgram(argc, argv, Brand(), more);
}
