// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "support/suite.h"
#include "json/strictjson.h"

#include <QTest>

using namespace Keyfob;

/// An object of \a count names, and \a again, one of them, once more at the end.
static QByteArray manyNames(int count, int again = -1)
{
    QByteArray json = "{";
    for (int i = 0; i < count; ++i)
        json += "\"n" + QByteArray::number(i) + "\":1,";
    if (again >= 0)
        return json + "\"n" + QByteArray::number(again) + "\":1}";
    return json.chopped(1) + '}';
}

class TestStrictJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepts_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray("{}");
        QTest::newRow("space around") << QByteArray(" \r\n\t{ \"a\" : [ 1 , 2 ] } \n");
        QTest::newRow("all kinds")
            << QByteArray(R"({"s":"x","n":-1.5e+3,"t":true,"f":false,"z":null,"a":[],"o":{}})");
        QTest::newRow("escapes") << QByteArray("{\"a\":\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\"}");
        QTest::newRow("surrogate pair") << QByteArray(R"({"a":"\ud83d\ude00"})");
        QTest::newRow("UTF-8") << QByteArray("{\"\xc3\xa9\":\"\xf0\x9f\x98\x80\"}");
        QTest::newRow("many names") << manyNames(100);
        QTest::newRow("one name at two levels") << QByteArray(R"({"a":{"a":1}})");
        QTest::newRow("64 levels")
            << QByteArray("{\"a\":").repeated(63) + "{}" + QByteArray("}").repeated(63);
    }
    void accepts()
    {
        QFETCH(QByteArray, json);
        const auto object = StrictJson::parseObject(json);
        QVERIFY2(object, object ? "" : qPrintable(object.error().detail()));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("array") << QByteArray("[]");
        QTest::newRow("BOM") << QByteArray("\xef\xbb\xbf{}");
        QTest::newRow("duplicate") << QByteArray(R"({"a":1,"a":1})");
        QTest::newRow("duplicate by escape") << QByteArray(R"({"a":1,"\u0061":1})");
        QTest::newRow("duplicate by escape, first") << QByteArray(R"({"\u00fc":1,"ü":1})");
        QTest::newRow("duplicate among many") << manyNames(100, 3);
        QTest::newRow("duplicate of a late one") << manyNames(100, 99);
        QTest::newRow("duplicate of the sixteenth") << manyNames(16, 15);
        QTest::newRow("duplicate below") << QByteArray(R"({"x":[{"a":1,"a":2}]})");
        QTest::newRow("control character") << QByteArray("{\"a\":\"\n\"}");
        QTest::newRow("lone high surrogate") << QByteArray(R"({"a":"\ud83d"})");
        QTest::newRow("lone low surrogate") << QByteArray(R"({"a":"\ude00"})");
        QTest::newRow("overlong UTF-8") << QByteArray("{\"a\":\"\xc0\xaf\"}");
        QTest::newRow("surrogate in UTF-8") << QByteArray("{\"a\":\"\xed\xa0\x80\"}");
        QTest::newRow("UTF-8 cut short") << QByteArray("{\"a\":\"\xe2\x82\"}");
        QTest::newRow("trailing text") << QByteArray("{} x");
        QTest::newRow("two objects") << QByteArray("{}{}");
        QTest::newRow("trailing comma") << QByteArray(R"({"a":1,})");
        QTest::newRow("leading zero") << QByteArray(R"({"a":01})");
        QTest::newRow("plus") << QByteArray(R"({"a":+1})");
        QTest::newRow("bare point") << QByteArray(R"({"a":1.})");
        QTest::newRow("bad escape") << QByteArray(R"({"a":"\x"})");
        QTest::newRow("NUL escape name") << QByteArray("{\"a\":\"\\\0\"}", 9);
        QTest::newRow("unquoted") << QByteArray("{a:1}");
        QTest::newRow("cut short") << QByteArray(R"({"a":)");
        QTest::newRow("unknown word") << QByteArray(R"({"a":nul})");
        QTest::newRow("65 levels")
            << QByteArray("{\"a\":").repeated(64) + "{}" + QByteArray("}").repeated(64);
        QTest::newRow("a million levels") << QByteArray("[").repeated(1000000).prepend("{\"a\":");
    }
    void refuses()
    {
        QFETCH(QByteArray, json);
        const auto object = StrictJson::parseObject(json);
        QVERIFY(!object);
        QCOMPARE(object.error().code(), ErrorCode::ResponseInvalid);
    }

    void keepsTheValues()
    {
        const auto object = StrictJson::parseObject(R"({"n":12,"s":"\u00e9"})");
        QVERIFY(object);
        QCOMPARE(object->value(QLatin1StringView("n")).toInt(), 12);
        QCOMPARE(object->value(QLatin1StringView("s")).toString(), QString(QChar(0xe9)));
    }
};

KEYFOB_SUITE(TestStrictJson)
#include "tst_strictjson.moc"
