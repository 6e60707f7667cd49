// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "../../../app/signin/pagewatchdog.h"
#include "support/suite.h"

#include <QSignalSpy>
#include <QTest>

using namespace Keyfob;
using namespace std::chrono_literals;

class TestPageWatchdog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatAPageDoesNotCome()
    {
        PageWatchdog watchdog;
        watchdog.setPatience({1ms, 1h});
        QSignalSpy slow(&watchdog, &PageWatchdog::tookTooLong);
        watchdog.expectPage();
        QTRY_COMPARE(slow.size(), 1);
    }

    void nobodyWaitsForAPageThatTheMachineSleptThrough()
    {
        PageWatchdog watchdog;
        watchdog.setPatience({1h, 1h});
        QSignalSpy slow(&watchdog, &PageWatchdog::tookTooLong);
        watchdog.expectPage();
        watchdog.machineSlept();
        QCOMPARE(slow.size(), 1);
        watchdog.machineSlept(); // it has been said
        QCOMPARE(slow.size(), 1);
    }

    void aPageThatIsThereStays()
    {
        PageWatchdog watchdog;
        QSignalSpy slow(&watchdog, &PageWatchdog::tookTooLong);
        watchdog.expectPage();
        watchdog.pageCame();
        watchdog.machineSlept();
        QVERIFY(slow.isEmpty());
    }
};

KEYFOB_SUITE(TestPageWatchdog)
#include "tst_pagewatchdog.moc"
