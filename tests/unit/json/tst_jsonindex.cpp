// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "support/suite.h"
#include "json/jsonindex.h"
#include "json/jsonnumber.h"
#include "json/jsonstring.h"

#include <QTest>

#include <stop_token>

using namespace Keyfob;

namespace {

JsonIndex indexOf(const QByteArray &json, JsonIndex::Shape shape = JsonIndex::Shape::Value)
{
    const auto index = JsonIndex::read(json, shape);
    if (!index)
        qFatal("%s", qPrintable(index.error().text()));
    return *index;
}

QList<QByteArray> namesOf(const JsonIndex &index, JsonIndex::Node object)
{
    QList<QByteArray> names;
    for (auto child = index.firstChild(object); child < index.next(object);
         child = index.next(child))
        names.append(index.name(child).toByteArray());
    return names;
}

} // namespace

class TestJsonIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasWritten_data()
    {
        QTest::addColumn<QByteArray>("written");
        for (const char *text : {"1.0", "-0", "1e400", "12345678901234567890123", "0.10", "1E+2",
                                 "\"\\u00e9\"", "\"a\\/b\"", "true", "false", "null", "\"\""})
            QTest::newRow(text) << QByteArray(text);
    }
    void keepsWhatWasWritten()
    {
        QFETCH(const QByteArray, written);
        QCOMPARE(indexOf(written).lexeme(0), QByteArrayView(written));
        const JsonIndex inside = indexOf("{ \"a\" : [ " + written + " ] }");
        QCOMPARE(inside.size(), 3U);
        QCOMPARE(inside.raw(2), QByteArrayView(written));
        QCOMPARE(inside.raw(1), QByteArrayView("[ " + written + " ]"));
    }

    void keepsTheOrderOfNames()
    {
        const JsonIndex index = indexOf("{\"z\":1,\"a\":{\"y\":[1,2,[3]]},\"\":2,\"z\\\"\":3}");
        QCOMPARE(namesOf(index, 0), QList<QByteArray>({"\"z\"", "\"a\"", "\"\"", "\"z\\\"\""}));
        QCOMPARE(index.childCount(0), 4U);
        QCOMPARE(index.type(0), JsonIndex::Type::Object);
        QVERIFY(!index.hasDuplicates());
    }

    void marksNamesThatComeTwice_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("marked");
        QTest::newRow("none") << QByteArray("{\"a\":1,\"b\":{\"a\":1}}") << 0;
        QTest::newRow("two") << QByteArray("{\"a\":1,\"b\":2,\"a\":3}") << 2;
        QTest::newRow("by escape") << QByteArray("{\"a\":1,\"\\u0061\":2}") << 2;
        QTest::newRow("three of one") << QByteArray("{\"a\":1,\"a\":2,\"a\":2}") << 3;
        QTest::newRow("deep") << QByteArray("[{\"x\":[{\"a\":1,\"a\":1}]}]") << 2;
        QByteArray many = "{\"n7\":0";
        for (int i = 0; i < 1000; ++i)
            many += ",\"n" + QByteArray::number(i) + "\":1";
        QTest::newRow("among many") << many + '}' << 2;
        QTest::newRow("among many, by escape") << many + ",\"\\u006e7\":2}" << 3;
    }
    void marksNamesThatComeTwice()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const int, marked);
        const JsonIndex index = indexOf(json);
        int count = 0;
        for (JsonIndex::Node node = 0; node < index.size(); ++node)
            count += index.isDuplicate(node) ? 1 : 0;
        QCOMPARE(count, marked);
        QCOMPARE(index.hasDuplicates(), marked > 0);
    }

    void saysWhereItIsWrong_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::newRow("nothing") << QByteArray() << 1 << 1;
        QTest::newRow("ends early")
            << QByteArray("{\"items\":[{\"id\":1},{\"id\":2},{\"id\":") << 1 << 34;
        QTest::newRow("in the third line") << QByteArray("{\n\"a\":1,\n\"b\":x}") << 3 << 5;
        QTest::newRow("after characters of two octets")
            << QByteArray("[\"é\",\n \"éé\",x]") << 2 << 7;
        QTest::newRow("after the end") << QByteArray("{} <br>") << 1 << 4;
        QTest::newRow("comma before the end") << QByteArray("[1,]") << 1 << 4;
        QTest::newRow("wrong bracket") << QByteArray("[1}") << 1 << 3;
        QTest::newRow("no colon") << QByteArray("{\"a\" 1}") << 1 << 6;
        QTest::newRow("bad octet outside strings") << QByteArray("[\xff]") << 1 << 2;
        QTest::newRow("BOM") << QByteArray("\xef\xbb\xbf{}") << 1 << 1;
        QTest::newRow("two values") << QByteArray("1 2") << 1 << 3;
    }
    void saysWhereItIsWrong()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const int, line);
        QFETCH(const int, column);
        const auto index = JsonIndex::read(json);
        QVERIFY(!index);
        QCOMPARE(int(index.error().line), line);
        QCOMPARE(int(index.error().column), column);
        QVERIFY(*index.error().what);
    }

    void readsAnyDepth()
    {
        constexpr int Depth = 2'000'000;
        const JsonIndex index = indexOf(QByteArray(Depth, '[') + QByteArray(Depth, ']'));
        QCOMPARE(index.size(), JsonIndex::Node(Depth));
        QCOMPARE(index.raw(Depth - 2), QByteArrayView("[[]]"));
        QVERIFY(!JsonIndex::read(QByteArray(Depth, '[')));
        QVERIFY(!JsonIndex::read(QByteArray("{\"a\":").repeated(100'000)));
    }

    void letsBadOctetsBeInStrings()
    {
        const JsonIndex index = indexOf("{\"b\":\"\xff\xfe\x80\",\"c\":\"\\ud800\",\"d\":1}");
        QCOMPARE(index.childCount(0), 3U);
        QCOMPARE(index.lexeme(1), QByteArrayView("\"\xff\xfe\x80\""));
        QCOMPARE(JsonString::shown(index.lexeme(1), 10), QStringLiteral("\"\ufffd\ufffd\ufffd\""));
        QCOMPARE(JsonString::shown(index.lexeme(2), 10), QStringLiteral("\"\\ud800\""));
    }

    void readsRecords()
    {
        const auto lines =
            indexOf("{\"id\":1}\n{\"id\":2}\n\n{\"id\":3}\n", JsonIndex::Shape::Records);
        QCOMPARE(lines.type(0), JsonIndex::Type::Array);
        QCOMPARE(lines.childCount(0), 3U);
        QCOMPARE(lines.raw(3), QByteArrayView("{\"id\":2}"));
        const auto sequence = indexOf("\x1e{\"a\":1}\n\x1e[2]\n", JsonIndex::Shape::Records);
        QCOMPARE(sequence.childCount(0), 2U);
        QVERIFY(!JsonIndex::read("{} {", JsonIndex::Shape::Records));
    }

    void stopsWhenAsked()
    {
        std::stop_source source;
        const QByteArray json = "[" + QByteArray("1,").repeated(100'000) + "1]";
        QVERIFY(JsonIndex::read(json, JsonIndex::Shape::Value, source.get_token()));
        source.request_stop();
        QVERIFY(!JsonIndex::read(json, JsonIndex::Shape::Value, source.get_token()));
    }

    void takesEightOctetsAValue()
    {
        const JsonIndex index = indexOf("[" + QByteArray("1,").repeated(500'000) + "1]");
        QCOMPARE(index.childCount(0), 500'001U);
        QVERIFY2(index.memory() < 4.1 * double(index.text().size()),
                 qPrintable(QString::number(index.memory())));
    }

    void showsStringsSoThatAllIsSeen_data()
    {
        QTest::addColumn<QByteArray>("lexeme");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << QByteArray("\"a b\"") << QStringLiteral("\"a b\"");
        QTest::newRow("resolved") << QByteArray("\"\\u00e9\\/\"") << QStringLiteral("\"é/\"");
        QTest::newRow("quotes") << QByteArray("\"\\\"\\\\\"") << QStringLiteral("\"\\\"\\\\\"");
        QTest::newRow("lines") << QByteArray("\"a\\nb\\tc\\r\\u0000\"")
                               << QStringLiteral("\"a\\nb\\tc\\r\\u0000\"");
        QTest::newRow("override") << QByteArray("\"invoice\u202efdp.exe\"")
                                  << QStringLiteral("\"invoice\\u202efdp.exe\"");
        QTest::newRow("without width")
            << QByteArray("\"a\u200bb\ufeff\"") << QStringLiteral("\"a\\u200bb\\ufeff\"");
        QTest::newRow("pair") << QByteArray("\"\\ud83d\\ude00\"") << QStringLiteral("\"😀\"");
        QTest::newRow("pair the wrong way")
            << QByteArray("\"\\ude00\\ud83d\"") << QStringLiteral("\"\\ude00\\ud83d\"");
        QTest::newRow("long") << QByteArray("\"" + QByteArray(500, 'x') + "\"")
                              << QStringLiteral("\"") + QString(20, u'x') + u'…';
        QTest::newRow("long, of escapes")
            << QByteArray("\"" + QByteArray("\\u00e9").repeated(50) + "\"")
            << QStringLiteral("\"") + QString(20, u'é') + u'…';
    }
    void showsStringsSoThatAllIsSeen()
    {
        QFETCH(const QByteArray, lexeme);
        QFETCH(const QString, shown);
        QCOMPARE(JsonString::shown(lexeme, 20), shown);
    }

    void cutsLongStringsBetweenCharacters()
    {
        for (const char *unit : {"\\u00e9", "é", "😀", "\\\\", "\\\"", "\\ud83d\\ude00", "a"}) {
            for (int before = 0; before < 8; ++before) {
                const QByteArray lexeme =
                    '"' + QByteArray(before, 'x') + QByteArray(unit).repeated(400) + '"';
                const QString shown = JsonString::shown(lexeme, 50);
                QVERIFY2(!shown.contains(QChar::ReplacementCharacter), unit);
                QVERIFY(shown.endsWith(u'…'));
            }
        }
    }

    void comparesNumbersByTheirValues_data()
    {
        QTest::addColumn<QByteArray>("a");
        QTest::addColumn<QByteArray>("b");
        QTest::addColumn<int>("order");
        const auto row = [](const char *a, const char *b, int order) {
            QTest::addRow("%s and %s", a, b) << QByteArray(a) << QByteArray(b) << order;
        };
        row("1", "2", -1);
        row("10", "9", 1);
        row("1.0", "1", 0);
        row("1e2", "100", 0);
        row("0.001e5", "1E+2", 0);
        row("-0", "0", 0);
        row("-1", "1", -1);
        row("-2", "-1", -1);
        row("0", "1e-999999", -1);
        row("9007199254740993", "9007199254740992", 1);
        row("0.1", "0.10000000000000000001", -1);
        row("1e400", "1e401", -1);
        row("-1e400", "-1e401", 1);
        row("1e-400", "1e-401", 1);
        row("1e99999999999999999999", "1e400", 1);
        row("123456789012345678901234567890", "123456789012345678901234567891", -1);
    }
    void comparesNumbersByTheirValues()
    {
        QFETCH(const QByteArray, a);
        QFETCH(const QByteArray, b);
        QFETCH(const int, order);
        QCOMPARE(JsonNumber::compare(a, b), order);
        QCOMPARE(JsonNumber::compare(b, a), -order);
        // The quick way never says the opposite.
        const double left = JsonNumber::approximate(a), right = JsonNumber::approximate(b);
        QVERIFY(left == right || (left < right) == (order < 0));
    }
};

KEYFOB_SUITE(TestJsonIndex)
#include "tst_jsonindex.moc"
