// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "testkit/qml/qmltestbench.h"

#include <QQmlContext>
#include <QQmlEngine>
#include <QtQuickTest>

/// What the tests here need of C++: the kit, as another team's do, and a machine without a sandbox.
class Setup : public QObject
{
    Q_OBJECT

public:
    Setup() { Keyfob::registerQmlTestKit(); }

    /// Until it is called with false, no sandbox can be started.
    Q_INVOKABLE void breakSandbox(bool broken)
    {
        static const QByteArray program = qgetenv("KEYFOB_SANDBOX");
        qputenv("KEYFOB_SANDBOX", broken ? QByteArray("/nowhere/keyfob-sandbox") : program);
    }

public Q_SLOTS:
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->addImportPath(QStringLiteral(KEYFOB_QML_DIR));
        engine->rootContext()->setContextProperty(QStringLiteral("setup"), this);
    }
};

QUICK_TEST_MAIN_WITH_SETUP(qmltestkit, Setup)
#include "main.moc"
