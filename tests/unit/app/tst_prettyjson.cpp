// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "prettyjson.h"

#include <QTest>

using namespace Keyfob;

class TestPrettyJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void indents_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("object") << QByteArray("{\"b\":1,\"a\":[1,2]}")
                                << QByteArray("{\n  \"b\": 1,\n  \"a\": [\n    1,\n    2\n  ]\n}");
        QTest::newRow("empty") << QByteArray("{\"a\": { } ,\"b\":[]}")
                               << QByteArray("{\n  \"a\": {},\n  \"b\": []\n}");
        QTest::newRow("numbers stay")
            << QByteArray("[1.0,1e400,12345678901234567890]")
            << QByteArray("[\n  1.0,\n  1e400,\n  12345678901234567890\n]");
        QTest::newRow("strings stay")
            << QByteArray("[\"a\\\",{ b\\\\\"]") << QByteArray("[\n  \"a\\\",{ b\\\\\"\n]");
        QTest::newRow("duplicates stay")
            << QByteArray("{\"a\":1,\"a\":2}") << QByteArray("{\n  \"a\": 1,\n  \"a\": 2\n}");
        QTest::newRow("scalar") << QByteArray("true") << QByteArray("true");
    }
    void indents()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QByteArray, text);
        QCOMPARE(prettyJson(json), QString::fromUtf8(text));
    }

    void leavesOtherTextAlone_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("words") << QByteArray("Not found,  sorry");
        QTest::newRow("open") << QByteArray("{\"a\": [1, 2");
        QTest::newRow("crossed") << QByteArray("{\"a\": [1, 2}]");
        QTest::newRow("string without end") << QByteArray("{\"a");
        QTest::newRow("nothing") << QByteArray();
    }
    void leavesOtherTextAlone()
    {
        QFETCH(const QByteArray, text);
        QCOMPARE(prettyJson(text), QString::fromUtf8(text));
    }

    void takesAnyDepth()
    {
        const QByteArray deep = QByteArray(20'000, '[') + QByteArray(20'000, ']');
        QCOMPARE(prettyJson(deep).count(QLatin1Char('[')), 20'000);
    }
};

QTEST_GUILESS_MAIN(TestPrettyJson)
#include "tst_prettyjson.moc"
