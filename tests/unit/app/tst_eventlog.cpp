// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "core/logging.h"
#include "eventlog.h"
#include "support/suite.h"
#include "testkit/fakeclock.h"

#include <QTest>

using namespace Keyfob;

class TestEventLog : public QObject
{
    Q_OBJECT

public:
    /// Before anything reads the rules.
    static void initMain() { qputenv("QT_LOGGING_RULES", "*=true"); }

private Q_SLOTS:
    void eachEventHasItsTimeAndIsOneLine()
    {
        const FakeClock clock(1700000000);
        EventLog log(clock);
        log.add(QStringLiteral("auth"), QStringLiteral("SignedOut\nAccessDenied"));
        QCOMPARE(
            log.lines(),
            QStringList {QStringLiteral("2023-11-14T22:13:20.000Z auth: SignedOut AccessDenied")});
    }

    void theOldestGoFirst()
    {
        const FakeClock clock(1700000000);
        EventLog log(clock, 3);
        for (int i = 0; i < 5; ++i)
            log.add(QStringLiteral("a"), QString::number(i));
        QCOMPARE(log.lines().size(), 3);
        QVERIFY(log.lines().constFirst().endsWith(QStringLiteral("a: 2")));
        QVERIFY(log.lines().constLast().endsWith(QStringLiteral("a: 4")));
    }

    void aUrlIsLoggedAsItsOriginOnly()
    {
        const QUrl url(QStringLiteral("https://user:pass@a.example:8443/cb?code=c#access_token=t"));
        QCOMPARE(loggable(url), QStringLiteral("https://a.example:8443"));
    }

    void rulesOfTheEnvironmentBringOnlyOurOwnCategoriesBack()
    {
        restrictLogging();
        QCOMPARE(qgetenv("QT_LOGGING_RULES"), QByteArray("*=true"));
        const QLoggingCategory foreign("qt.network.ssl");
        const QLoggingCategory javaScript("js");
        const QLoggingCategory own("keyfob.auth");
        QVERIFY(!foreign.isDebugEnabled());
        QVERIFY(!foreign.isInfoEnabled());
        QVERIFY(foreign.isWarningEnabled());
        QVERIFY(!javaScript.isDebugEnabled());
        QVERIFY(own.isDebugEnabled());
    }
};

KEYFOB_SUITE(TestEventLog)
#include "tst_eventlog.moc"
