// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "core/completion.h"
#include "support/suite.h"

#include <QCoroTask>
#include <QTest>

#include <functional>

#include <sys/wait.h>
#include <unistd.h>

using namespace Keyfob;

class TestCompletion : public QObject
{
    Q_OBJECT

    static QCoro::Task<> wait(Completion<int> completion, int *out) { *out = co_await completion; }

private Q_SLOTS:
    void resumesTheWaiterAtOnce()
    {
        int out = 0;
        const Completion<int> completion;
        const auto task = wait(completion, &out);
        QCOMPARE(out, 0);
        QVERIFY(completion.finish(7));
        QCOMPARE(out, 7);
    }

    void aResultBeforeTheWaiterIsKept()
    {
        int out = 0;
        const Completion<int> completion;
        completion.finish(7);
        const auto task = wait(completion, &out);
        QCOMPARE(out, 7);
    }

    void onlyTheFirstResultCounts()
    {
        int out = 0;
        const Completion<int> completion;
        const auto task = wait(completion, &out);
        QVERIFY(completion.finish(1));
        QVERIFY(!completion.finish(2));
        QCOMPARE(out, 1);
    }

    void refusesASecondWaiter()
    {
        int out = 0;
        const Completion<int> completion;
        const auto task = wait(completion, &out);
        QVERIFY(endsTheProgram([&] { const auto second = wait(completion, &out); }));
        completion.finish(7); // nobody is left waiting
        QCOMPARE(out, 7);
    }

    void refusesAWaiterAfterTheResultWasTaken()
    {
        int out = 0;
        const Completion<int> completion;
        completion.finish(7);
        const auto task = wait(completion, &out);
        QVERIFY(endsTheProgram([&] { const auto second = wait(completion, &out); }));
    }

private:
    /// Runs \a act in a child process. True if that did not get to its end.
    static bool endsTheProgram(const std::function<void()> &act)
    {
        const pid_t child = fork();
        if (child == 0) {
            qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &) {
                if (type == QtFatalMsg)
                    _exit(1);
            });
            act();
            _exit(0);
        }
        int status = 0;
        return child > 0 && waitpid(child, &status, 0) == child && WIFEXITED(status)
            && WEXITSTATUS(status) == 1;
    }
};

KEYFOB_SUITE(TestCompletion)
#include "tst_completion.moc"
