// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "core/versions.h"
#include "net/cachecontrol.h"
#include "support/suite.h"

#include <QTest>

using namespace Keyfob;

class TestCacheControl : public QObject
{
    Q_OBJECT

    static HttpResponse response(const HeaderList &headers)
    {
        HttpResponse answer;
        answer.headers = headers;
        answer.serverTime = QDateTime::fromSecsSinceEpoch(1700000000, Utc); // 22:13:20
        return answer;
    }

private Q_SLOTS:
    void saysForHowLongAnAnswerIsFresh_data()
    {
        QTest::addColumn<HeaderList>("headers");
        QTest::addColumn<int>("seconds");
        const auto row = [](const char *name, int seconds, const HeaderList &headers) {
            QTest::newRow(name) << headers << seconds;
        };
        const QByteArray later("Tue, 14 Nov 2023 22:14:20 GMT");
        row("nothing", 0, {});
        row("max-age", 60, {{"Cache-Control", "max-age=60"}});
        row("among others", 60, {{"cache-control", "public, stale-if-error=9, Max-Age=60"}});
        row("in a header of its own", 60,
            {{"Cache-Control", "public"}, {"Cache-Control", "max-age=60"}});
        row("quoted", 60, {{"Cache-Control", "max-age=\"60\""}});
        row("said twice", 30, {{"Cache-Control", "max-age=60, max-age=30"}});
        row("of shared caches", 0, {{"Cache-Control", "s-maxage=60"}});
        row("negative", 0, {{"Cache-Control", "max-age=-60"}});
        row("no number", 0, {{"Cache-Control", "max-age=a"}});
        row("no value", 0, {{"Cache-Control", "max-age"}});
        row("asked always", 0, {{"Cache-Control", "max-age=60, no-cache"}});
        row("old already", 15, {{"Cache-Control", "max-age=60"}, {"Age", "45"}});
        row("too old", 0, {{"Cache-Control", "max-age=60"}, {"Age", "90"}});
        row("of an odd age", 0, {{"Cache-Control", "max-age=60"}, {"Age", "x"}});
        row("Expires", 60, {{"Expires", later}});
        row("Expires, over", 0, {{"Expires", "Tue, 14 Nov 2023 22:12:20 GMT"}});
        row("Expires, no time", 0, {{"Expires", "0"}});
        row("max-age counts", 5, {{"Expires", later}, {"Cache-Control", "max-age=5"}});
        row("a year at most", 365 * 24 * 3600, {{"Cache-Control", "max-age=9000000000000000000"}});
        row("more than fits", 0, {{"Cache-Control", "max-age=99999999999999999999"}});
    }
    void saysForHowLongAnAnswerIsFresh()
    {
        QFETCH(HeaderList, headers);
        QFETCH(int, seconds);
        const auto control = CacheControl::of(response(headers));
        QCOMPARE(control.freshFor.count(), seconds);
        QVERIFY(control.mayBeKept);
    }

    void expiresNeedsTheServersTime()
    {
        HttpResponse answer = response({{"Expires", "Tue, 14 Nov 2023 22:14:20 GMT"}});
        answer.serverTime = {};
        QCOMPARE(CacheControl::of(answer).freshFor.count(), 0);
    }

    void saysWhatMayBeKept()
    {
        const auto mayBeKept = [](const HeaderList &headers) {
            return CacheControl::of(response(headers)).mayBeKept;
        };
        QVERIFY(mayBeKept({{"Cache-Control", "private"}, {"Vary", "Accept, Origin"}}));
        QVERIFY(!mayBeKept({{"Cache-Control", "max-age=60, No-Store"}}));
        QVERIFY(!mayBeKept({{"Vary", "Accept"}, {"Vary", "*"}}));
    }

    void aNotModifiedMakesTheAnswerNew()
    {
        HttpResponse kept = response({{"ETag", "1"}, {"Content-Type", "a/b"}, {"Age", "5"}});
        kept.body = "x";
        refresh(kept, response({{"age", "0"}, {"Content-Type", "c/d"}, {"Expires", "0"}}));
        QCOMPARE(kept.body, "x");
        QCOMPARE(
            kept.headers,
            HeaderList({{"ETag", "1"}, {"Content-Type", "a/b"}, {"age", "0"}, {"Expires", "0"}}));
    }
};

KEYFOB_SUITE(TestCacheControl)
#include "tst_cachecontrol.moc"
