// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "core/versions.h"
#include "net/retryafter.h"
#include "net/retrypolicy.h"
#include "support/suite.h"

#include <QTest>

using namespace Keyfob;
using namespace std::chrono_literals;

class TestRetries : public QObject
{
    Q_OBJECT

    static QDateTime now() { return QDateTime(QDate(1994, 11, 6), QTime(8, 49, 0), Utc); }

    static HttpResponse answer(int status, const QByteArray &retryAfter = {})
    {
        HttpResponse response;
        response.status = status;
        if (!retryAfter.isNull())
            response.headers = {{"Retry-After", retryAfter}};
        return response;
    }

private Q_SLOTS:
    void secondsAndDatesAreUnderstood_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("seconds");
        QTest::newRow("seconds") << QByteArray("2") << 2;
        QTest::newRow("now") << QByteArray("0") << 0;
        QTest::newRow("white space") << QByteArray(" 120 ") << 120;
        QTest::newRow("an hour") << QByteArray("3600") << 3600;
        QTest::newRow("over an hour") << QByteArray("3601") << 3600;
        QTest::newRow("huge") << QByteArray("99999999999999") << 3600;
        QTest::newRow("no number can hold it") << QByteArray("99999999999999999999999") << 3600;
        QTest::newRow("date") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << 37;
        QTest::newRow("RFC 850") << QByteArray("Sunday, 06-Nov-94 08:49:37 GMT") << 37;
        QTest::newRow("asctime") << QByteArray("Sun Nov  6 08:49:37 1994") << 37;
        QTest::newRow("past date") << QByteArray("Sun, 06 Nov 1994 08:48:00 GMT") << 0;
        QTest::newRow("far date") << QByteArray("Mon, 06 Nov 1995 08:49:37 GMT") << 3600;
    }
    void secondsAndDatesAreUnderstood()
    {
        QFETCH(QByteArray, value);
        QFETCH(int, seconds);
        const auto wait = parseRetryAfter(value, now());
        QVERIFY(wait);
        QCOMPARE(wait->count(), seconds);
    }

    void nonsenseIsNothing_data()
    {
        QTest::addColumn<QByteArray>("value");
        for (const char *value :
             {"", " ", "-5", "+5", "1.5", "soon", "0x10", "5 minutes", "2, 3", "Sun, 06 Nov 1994"})
            QTest::newRow(value) << QByteArray(value);
    }
    void nonsenseIsNothing()
    {
        QFETCH(QByteArray, value);
        QVERIFY(!parseRetryAfter(value, now()));
    }

    void theApiIsTakenAtItsWord()
    {
        QCOMPARE(requestedWait(answer(429, "2"), now()), 2s);
        QCOMPARE(requestedWait(answer(503, "2"), now()), 2s);
        QCOMPARE(requestedWait(answer(429), now()), DefaultRetryAfter);
        QCOMPARE(requestedWait(answer(429, "soon"), now()), DefaultRetryAfter);
        QCOMPARE(requestedWait(answer(503, "-5"), now()), DefaultRetryAfter);
        QVERIFY(!requestedWait(answer(503), now()));
        QVERIFY(!requestedWait(answer(200, "2"), now()));
        QVERIFY(!requestedWait(answer(500, "2"), now()));
    }

    void aDateIsMeasuredByTheServersClock()
    {
        HttpResponse response = answer(429, "Sun, 06 Nov 1994 08:49:37 GMT");
        response.serverTime = now().addSecs(27);
        QCOMPARE(requestedWait(response, now()), 10s);
    }

    void theBackOffGrowsAndEnds()
    {
        const RetryPolicy policy;
        const Expected<HttpResponse> busy = answer(503);
        QCOMPARE(policy.delay(1, busy, now(), 0), 500ms);
        QCOMPARE(policy.delay(2, busy, now(), 0), 1000ms);
        QVERIFY(!policy.delay(3, busy, now(), 0));
    }

    void randomTakesUpToHalf()
    {
        const RetryPolicy policy;
        const Expected<HttpResponse> busy = answer(502);
        QCOMPARE(policy.delay(1, busy, now(), 1), 250ms);
        QCOMPARE(policy.delay(1, busy, now(), 0.5), 375ms);
        QCOMPARE(policy.delay(1, Expected<HttpResponse>(answer(503, "7")), now(), 1), 7s);
    }

    void onlyWhatMayPassIsTriedAgain()
    {
        const RetryPolicy policy;
        const auto tried = [&](const Expected<HttpResponse> &result, int tries = 1) {
            return policy.delay(tries, result, now(), 0).has_value();
        };
        for (const int status : {429, 502, 503, 504})
            QVERIFY(tried(answer(status)));
        for (const int status : {200, 204, 304, 400, 401, 403, 404, 409, 500, 501})
            QVERIFY(!tried(answer(status)));
        const auto failed = [](ErrorCode code) {
            return Expected<HttpResponse>(fail(code, QStringLiteral("x")));
        };
        for (const auto code :
             {ErrorCode::Offline, ErrorCode::ResponseInvalid, ErrorCode::Interrupted}) {
            QVERIFY(tried(failed(code)));
            QVERIFY(!tried(failed(code), 2));
        }
        for (const auto code :
             {ErrorCode::Cancelled, ErrorCode::TimedOut, ErrorCode::TlsFailed,
              ErrorCode::RedirectRefused, ErrorCode::ResponseTooLarge, ErrorCode::InvalidRequest})
            QVERIFY(!tried(failed(code)));
    }
};

KEYFOB_SUITE(TestRetries)
#include "tst_retries.moc"
