// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "client/pendingsaves.h"
#include "core/completion.h"
#include "support/suite.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Keyfob;

namespace {

QCoro::Task<> until(Completion<bool> saved)
{
    co_await saved;
}

PendingSaves &saves()
{
    return PendingSaves::ofProgram();
}

} // namespace

class TestPendingSaves : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsItsOwnerUntilItIsSaved()
    {
        auto owner = std::make_shared<int>(1);
        const std::weak_ptr<int> watched(owner);
        const Completion<bool> saved;
        saves().add(std::move(owner), until(saved));
        QCoreApplication::processEvents();
        QVERIFY(!watched.expired());
        saved.finish(true);
        QVERIFY(!watched.expired()); // what calls may be a part of it
        QTRY_VERIFY(watched.expired());
    }

    void keepsNothingThatIsSavedAlready()
    {
        auto owner = std::make_shared<int>(1);
        const std::weak_ptr<int> watched(owner);
        const Completion<bool> saved;
        saved.finish(true);
        QSignalSpy finished(&saves(), &PendingSaves::finished);
        saves().add(std::move(owner), until(saved));
        QCOMPARE(finished.size(), 1);
        QTRY_VERIFY(watched.expired());
    }

    void tellsWhenNothingIsLeft()
    {
        QSignalSpy finished(&saves(), &PendingSaves::finished);
        const Completion<bool> first;
        const Completion<bool> second;
        saves().add(nullptr, until(first));
        saves().add(nullptr, until(second));
        second.finish(true);
        QVERIFY(finished.isEmpty());
        first.finish(true);
        QCOMPARE(finished.size(), 1);
    }

    void holdsTheEndOfTheProgram()
    {
        const Completion<bool> first;
        const Completion<bool> second;
        saves().add(nullptr, until(first));
        saves().add(nullptr, until(second));
        QTimer::singleShot(0, this, [&] {
            first.finish(true);
            QTimer::singleShot(0, this, [&] { second.finish(true); });
        });
        saves().finish();
        QVERIFY(first.isFinished());
        QVERIFY(second.isFinished());
    }

    void doesNotHoldItForNothing()
    {
        bool hasRun = false;
        QTimer::singleShot(0, this, [&] { hasRun = true; });
        saves().finish();
        QVERIFY(!hasRun); // no event loop ran
        QTRY_VERIFY(hasRun);
    }

    void holdsTheEndOnceForEach()
    {
        for (int round = 0; round < 2; ++round) {
            const Completion<bool> saved;
            saves().add(nullptr, until(saved));
            QTimer::singleShot(0, this, [&] { saved.finish(true); });
            saves().finish();
            QVERIFY(saved.isFinished());
        }
    }

    void thereIsOneForTheProgram()
    {
        QCOMPARE(&saves(), &PendingSaves::ofProgram());
        QCOMPARE(saves().parent(), QCoreApplication::instance());
    }
};

KEYFOB_SUITE(TestPendingSaves)
#include "tst_pendingsaves.moc"
