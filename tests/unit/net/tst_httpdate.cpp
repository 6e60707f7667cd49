// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "core/versions.h"
#include "net/httpdate.h"
#include "support/suite.h"

#include <QTest>

using namespace Keyfob;

class TestHttpDate : public QObject
{
    Q_OBJECT

    static QDateTime now() { return QDateTime(QDate(2026, 6, 1), QTime(0, 0), Utc); }

private Q_SLOTS:
    void theThreeFormatsMeanTheSame_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("IMF-fixdate") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT");
        QTest::newRow("RFC 850") << QByteArray("Sunday, 06-Nov-94 08:49:37 GMT");
        QTest::newRow("asctime") << QByteArray("Sun Nov  6 08:49:37 1994");
        QTest::newRow("white space around") << QByteArray(" Sun, 06 Nov 1994 08:49:37 GMT ");
    }
    void theThreeFormatsMeanTheSame()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(parseHttpDate(text, now()), QDateTime(QDate(1994, 11, 6), QTime(8, 49, 37), Utc));
    }

    void aYearOfTwoDigitsIsAtMostFiftyYearsAhead()
    {
        QCOMPARE(parseHttpDate("Thursday, 01-Jan-70 00:00:00 GMT", now()).date().year(), 2070);
        QCOMPARE(parseHttpDate("Friday, 01-Jan-99 00:00:00 GMT", now()).date().year(), 1999);
    }

    void nothingElseIsADate_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text :
             {"", "soon", "1994-11-06T08:49:37Z", "Sun, 06 Nov 1994 08:49:37",
              "Sun, 06 Nov 1994 08:49:37 CET", "Sun, 31 Feb 1994 08:49:37 GMT", "784111777",
              "Mon, 06 Nov 1994 08:49:37 GMT", "Sun, 06 ovD 1994 08:49:37 GMT",
              "Sun, 06 Nov 1994 24:49:37 GMT", "Sun, 0x Nov 1994 08:49:37 GMT"})
            QTest::newRow(text) << QByteArray(text);
    }
    void nothingElseIsADate()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!parseHttpDate(text, now()).isValid());
    }
};

KEYFOB_SUITE(TestHttpDate)
#include "tst_httpdate.moc"
