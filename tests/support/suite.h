// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCoreApplication>
#include <QTest>

#include <type_traits>

namespace Keyfob {

/// One of the suites that a program consists of; KEYFOB_SUITE() makes it. main() is in suites.cpp.
class Suite
{
public:
    using Run = int (*)(int argc, char **argv);

    /// `file` is the suite's source: without path and ending it is the suite's name.
    Suite(const char *file, Run run);
    Q_DISABLE_COPY_MOVE(Suite)

    /// Runs the suite that the first argument names with the other arguments; without one, lists
    /// all.
    static int main(int argc, char **argv);

private:
    const char *m_file;
    Run m_run;
    Suite *m_next;
};

/// For a suite of what runs before there is an application.
struct NoApplication
{
};

/// As QTEST_MAIN() does.
template<typename Test, typename Application = QCoreApplication>
int runSuite(int argc, char **argv)
{
    if constexpr (requires { Test::initMain(); })
        Test::initMain();
    if constexpr (std::is_same_v<Application, NoApplication>) {
        Test test;
        return QTest::qExec(&test, argc, argv);
    } else {
        Application application(argc, argv);
        Application::setAttribute(Qt::AA_Use96Dpi);
        Test test;
        return QTest::qExec(&test, argc, argv);
    }
}

} // namespace Keyfob

/// KEYFOB_SUITE(Test) or KEYFOB_SUITE(Test, QGuiApplication): the class Test is a suite, named as
/// its file is. Its static initMain(), if it has one, is called before there is an application.
#define KEYFOB_SUITE(Test, ...) \
    static const Keyfob::Suite suiteOf##Test(__FILE__, [](int argc, char **argv) { \
        QTEST_SET_MAIN_SOURCE_PATH \
        return Keyfob::runSuite<Test __VA_OPT__(, ) __VA_ARGS__>(argc, argv); \
    });
