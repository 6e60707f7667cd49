// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include <Keyfob/QmlTestBench>

#include <QtQuickTest>

/// Makes `import Keyfob.TestKit` known to the tests in QML beside this file.
class Setup : public QObject
{
    Q_OBJECT

public:
    Setup() { Keyfob::registerQmlTestKit(); }
};

QUICK_TEST_MAIN_WITH_SETUP(acmeqml, Setup)
#include "main.moc"
