// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QtWebEngineQuick/qtwebenginequickglobal.h>

/// keyfob-bench-view URL: the least that a program with a web view can cost.
int main(int argc, char **argv)
{
    QtWebEngineQuick::initialize();
    const QGuiApplication app(argc, argv);
    QQmlApplicationEngine engine;
    engine.setInitialProperties({{QStringLiteral("address"), app.arguments().value(1)}});
    engine.load(QUrl(QStringLiteral("qrc:/Bench/View/View.qml")));
    return engine.rootObjects().isEmpty() ? 1 : QGuiApplication::exec();
}
