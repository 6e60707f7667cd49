// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "core/taskscope.h"
#include "support/suite.h"
#include "testkit/await.h"

#include <QTest>

#include <memory>

using namespace Keyfob;

namespace {

/// Ends when the test says so.
Task<Expected<int>> numberOf(Completion<int> source)
{
    co_return co_await source;
}

/// Waits in its scope, and notes what it saw there.
class Owner
{
public:
    Task<> wait(Completion<int> source)
    {
        const auto number = co_await m_tasks.guard(numberOf(source));
        if (!number) {
            m_log->append(number.error().name());
            co_return;
        }
        m_log->append(QString::number(*number));
    }

    explicit Owner(QStringList *log)
        : m_log(log)
    {
    }
    ~Owner() { m_log->append(QStringLiteral("destructor")); }
    Q_DISABLE_COPY_MOVE(Owner)

    void cancel() { m_tasks.cancel(); }
    const TaskScope &tasks() const { return m_tasks; }

private:
    QStringList *m_log;
    TaskScope m_tasks;
};

} // namespace

class TestTaskScope : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { log.clear(); }

    void deliversTheResult()
    {
        Owner owner(&log);
        const Completion<int> source;
        owner.tasks().start(owner.wait(source));
        QVERIFY(log.isEmpty());
        source.finish(7);
        QCOMPARE(log, QStringList {QStringLiteral("7")});
    }

    void deliversAResultThatIsThereAlready()
    {
        Owner owner(&log);
        const Completion<int> source;
        source.finish(7);
        owner.tasks().start(owner.wait(source));
        QCOMPARE(log, QStringList {QStringLiteral("7")});
    }

    void resumesWaitersWithCancelledWhenTheOwnerGoes()
    {
        auto owner = std::make_unique<Owner>(&log);
        const Completion<int> source;
        owner->tasks().start(owner->wait(source));
        owner.reset();
        QCOMPARE(log, (QStringList {QStringLiteral("destructor"), QStringLiteral("Cancelled")}));
        source.finish(7); // nobody is left waiting
    }

    void dropsALateResult()
    {
        auto owner = std::make_unique<Owner>(&log);
        const Completion<int> source;
        owner->tasks().start(owner->wait(source));
        owner.reset();
        log.clear();
        source.finish(7);
        QVERIFY(log.isEmpty());
    }

    void anOwnerMayGoWhileItsWaiterIsResumed()
    {
        auto owner = std::make_unique<Owner>(&log);
        const Completion<int> source;
        const Completion<int> other;
        const auto endOwner = [](std::unique_ptr<Owner> &held, Completion<int> first) -> Task<> {
            co_await held->tasks().guard(numberOf(first));
            held.reset();
        };
        owner->tasks().start(endOwner(owner, source));
        owner->tasks().start(owner->wait(other));
        source.finish(7);
        QCOMPARE(log, (QStringList {QStringLiteral("destructor"), QStringLiteral("Cancelled")}));
        other.finish(8); // nobody is left waiting
    }

    void tellsTasksThatItHasEnded()
    {
        auto owner = std::make_unique<Owner>(&log);
        const CancelToken first = owner->tasks().cancellation();
        owner->cancel();
        QVERIFY(first.isCancelled());
        const CancelToken second = owner->tasks().cancellation();
        QVERIFY(!second.isCancelled());
        owner.reset();
        QVERIFY(second.isCancelled());
    }

    void takesWhatTheLibraryReturns()
    {
        const auto answer = [](Completion<int> source) -> QCoro::Task<Expected<int>> {
            co_return co_await source;
        };
        const auto note = [&](const TaskScope &tasks, Completion<int> source) -> Task<> {
            log.append(QString::number(*co_await tasks.guard(answer(source))));
        };
        const TaskScope tasks;
        const Completion<int> source;
        tasks.start(note(tasks, source));
        source.finish(7);
        QCOMPARE(log, QStringList {QStringLiteral("7")});
    }

    void canBeUsedAgainAfterCancel()
    {
        Owner owner(&log);
        const Completion<int> first;
        owner.tasks().start(owner.wait(first));
        owner.cancel();
        const Completion<int> second;
        owner.tasks().start(owner.wait(second));
        first.finish(1);
        second.finish(2);
        QCOMPARE(log, (QStringList {QStringLiteral("Cancelled"), QStringLiteral("2")}));
    }

    void guardsATaskWithoutAResult()
    {
        const auto step = [](Completion<int> source) -> Task<> { co_await source; };
        const auto note = [&](const TaskScope &tasks, Task<> task) -> Task<> {
            const auto done = co_await tasks.guard(std::move(task));
            log.append(done ? QStringLiteral("done") : done.error().name());
        };
        const TaskScope tasks;
        const Completion<int> source;
        tasks.start(note(tasks, step(source)));
        source.finish(0);
        QCOMPARE(log, QStringList {QStringLiteral("done")});
    }

private:
    QStringList log;

    /// The call that makes the task may end the scope.
    void aScopeThatIsGoneBeforeTheWaitBeginsCancelsIt()
    {
        const Completion<int> source;
        auto scope = std::make_unique<TaskScope>();
        const CancelToken end = scope->cancellation();
        const auto makeAndEnd = [&] {
            scope.reset();
            return numberOf(source);
        };
        const auto waiting = [&]() -> QCoro::Task<Expected<int>> {
            co_return co_await TaskScope::guarded(end, makeAndEnd());
        };
        const auto result = await(waiting());
        QVERIFY(!result);
        QCOMPARE(result.error().code(), ErrorCode::Cancelled);
        source.finish(1); // nobody waits any more
    }
};

KEYFOB_SUITE(TestTaskScope)
#include "tst_taskscope.moc"
