// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickStyle>

/// keyfob-bench-window: the least that a window of Qt Quick Controls can cost.
int main(int argc, char **argv)
{
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    const QGuiApplication app(argc, argv);
    const QQmlApplicationEngine engine(QUrl(QStringLiteral("qrc:/Bench/Window/Window.qml")));
    return engine.rootObjects().isEmpty() ? 1 : QGuiApplication::exec();
}
