// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "application.h"
#include "commandline.h"
#include "userinterface.h"

#include <QGuiApplication>
#include <QTextStream>

using namespace Keyfob;

int main(int argc, char *argv[])
{
    UserInterface::prepare();
    QGuiApplication qtApplication(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("keyfob"));
    QGuiApplication::setApplicationDisplayName(QString());
    QGuiApplication::setApplicationVersion(QStringLiteral(KEYFOB_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("keyfob"));

    const auto commandLine = CommandLine::parse(QGuiApplication::arguments());
    if (!commandLine) {
        QTextStream(stderr) << "keyfob: " << commandLine.error().message() << Qt::endl;
        return 2;
    }
    if (!commandLine->message.isEmpty()) {
        QTextStream(stdout) << commandLine->message;
        return 0;
    }

    Application application(*commandLine);
    const UserInterface userInterface(application.model(), commandLine->theme,
                                      application.pictureNetwork());
    if (!userInterface.window())
        return 1;
    application.start();
    return QGuiApplication::exec();
}
