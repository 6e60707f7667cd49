// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "openapi/dataarena.h"
#include "openapi/datatree.h"
#include "support/jsontext.h"
#include "support/suite.h"

#include <QStringEncoder>
#include <QTest>

using namespace Keyfob;

namespace {

DataNode rootOf(const QByteArray &text)
{
    const auto tree = DataTree::read(text);
    if (!tree)
        qFatal("%s", qPrintable(tree.error().text()));
    return (*tree)->root();
}

DataFault faultOf(const QByteArray &text, const DataTree::Limits &limits = {})
{
    const auto tree = DataTree::read(text, limits);
    return tree ? DataFault {} : tree.error();
}

} // namespace

class TestDataTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsJsonAndYamlAsTheSameValues()
    {
        const QByteArray texts[] {json("{'a':[1,'two',true,null,{'b':1.50}],'c':'d'}"),
                                  "a:\n  - 1\n  - two\n  - true\n  -\n  - {b: 1.50}\nc: d\n"};
        for (const QByteArray &text : texts) {
            const DataNode root = rootOf(text);
            QCOMPARE(root.json(), json("{'a':[1,'two',true,null,{'b':1.50}],'c':'d'}"));
            QCOMPARE(root[u"a"].size(), 5);
            QCOMPARE(root[u"a"].at(1).text(), QStringLiteral("two"));
            QCOMPARE(root[u"a"].at(4)[u"b"].number(), QByteArray("1.50"));
            QCOMPARE(root[u"c"].position().line, text.startsWith('{') ? 1 : 7);
        }
        QVERIFY(rootOf(texts[0]).tree()->isJson());
        QVERIFY(!rootOf(texts[1]).tree()->isJson());
    }

    void answersNothingForWhatIsNotThere()
    {
        const DataNode root = rootOf("{}");
        QVERIFY(!root[u"a"][u"b"].at(3).exists());
        QCOMPARE(root[u"a"].text(), QString());
        QCOMPARE(root[u"a"].json(), std::nullopt);
        QVERIFY(root[u"a"].members().empty());
        QVERIFY(!root.at(0).exists());
        QVERIFY(!rootOf("[1]").at(1).exists());
        QVERIFY(!rootOf("[1]").at(-1).exists());
        QVERIFY(DataNode() == root[u"a"]);
    }

    void typesPlainScalarsByTheCoreSchema_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("type");
        QTest::addColumn<QByteArray>("number");
        const auto row = [](const char *text, DataNode::Type type, const char *number = "") {
            QTest::newRow(text) << QByteArray(text) << static_cast<int>(type) << QByteArray(number);
        };
        using Type = DataNode::Type;
        for (const char *text :
             {"on",    "off",  "yes",   "no",   "y",    "12:30", "2020-01-01", "0123",
              "1_000", ".inf", "-.INF", ".nan", "0x",   "0xG",   "+",          ".",
              "1.2.3", "1e",   "0o8",   "truE", "nUll", "'1'",   "\"true\"",   "'~'"})
            row(text, Type::String);
        for (const char *text : {"~", "null", "Null", "NULL"})
            row(text, Type::Null);
        for (const char *text : {"true", "True", "TRUE", "false", "False", "FALSE"})
            row(text, Type::Boolean);
        row("0", Type::Number, "0");
        row("-12", Type::Number, "-12");
        row("+12", Type::Number, "12");
        row(".5", Type::Number, "0.5");
        row("-.5e3", Type::Number, "-0.5e3");
        row("1.", Type::Number, "1");
        row("9223372036854775807", Type::Number, "9223372036854775807");
        row("0x1F", Type::Number, "31");
        row("0o17", Type::Number, "15");
        row("!!str 12", Type::String);
        row("!!int '12'", Type::Number, "12");
    }
    void typesPlainScalarsByTheCoreSchema()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const int, type);
        QFETCH(const QByteArray, number);
        const DataNode node = rootOf("v: " + text + '\n')[u"v"];
        QCOMPARE(static_cast<int>(node.type()), type);
        QCOMPARE(node.number(), number);
    }

    void findsNumbersAsNames()
    {
        const DataNode root = rootOf("200: ok\ntrue: yes\n~: none\n");
        QCOMPARE(root[u"200"].text(), QStringLiteral("ok"));
        QCOMPARE(root[u"true"].text(), QStringLiteral("yes"));
        QCOMPARE(root[u"~"].text(), QStringLiteral("none"));
    }

    void readsEachEncoding_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QString text = QStringLiteral("{\"a\":\"\u00e4\U0001f600\"}");
        const std::pair<const char *, QStringConverter::Encoding> encodings[] {
            {"UTF-8", QStringConverter::Utf8},
            {"UTF-16LE", QStringConverter::Utf16LE},
            {"UTF-16BE", QStringConverter::Utf16BE},
            {"UTF-32LE", QStringConverter::Utf32LE},
            {"UTF-32BE", QStringConverter::Utf32BE}};
        for (const auto &[name, encoding] : encodings) {
            QStringEncoder plain(encoding), marked(encoding, QStringConverter::Flag::WriteBom);
            QTest::addRow("%s", name) << QByteArray(plain(text));
            QTest::addRow("%s with a mark", name) << QByteArray(marked(text));
        }
    }
    void readsEachEncoding()
    {
        QFETCH(const QByteArray, text);
        QCOMPARE(rootOf(text)[u"a"].text(), QStringLiteral("\u00e4\U0001f600"));
    }

    void refusesOctetsThatAreNoText()
    {
        const DataFault fault = faultOf("a: b\nc: caf\xE9\n");
        QCOMPARE(fault.position, (TextPosition {2, 7}));
        QVERIFY(!faultOf("\xFF\xFE\x00\xD8").what.isEmpty()); // half a character
        QVERIFY(!faultOf(QByteArray("a\0:\0 \0b", 7)).what.isEmpty()); // and half a unit
        QVERIFY(!faultOf("").what.isEmpty());
    }

    void refusesNumbersThatAreNoCharacters_data()
    {
        QTest::addColumn<QByteArray>("last");
        QTest::newRow("too large") << QByteArray("\x00\x00\x11\x00", 4);
        QTest::newRow("a surrogate") << QByteArray("\x00\xD8\x00\x00", 4);
        QTest::newRow("too short") << QByteArray("b\x00\x00", 3);
    }
    void refusesNumbersThatAreNoCharacters()
    {
        QFETCH(const QByteArray, last);
        const QByteArray begin("a\0\0\0:\0\0\0 \0\0\0", 12); // UTF-32LE
        QCOMPARE(rootOf(begin + QByteArray("b\0\0\0", 4))[u"a"].text(), QStringLiteral("b"));
        QVERIFY(!faultOf(begin + last).what.isEmpty());
    }

    void refusesZeroOctetsInYaml_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("column");
        QTest::newRow("in a plain text") << QByteArray("plain: a\0b\n", 11) << 9;
        QTest::newRow("after a sign of a folded text") << QByteArray("long: >\0a", 9) << 8;
        QTest::newRow("in a name") << QByteArray("name\0: a\n", 9) << 5;
    }
    void refusesZeroOctetsInYaml()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const int, column);
        const DataFault fault = faultOf(text);
        QVERIFY2(fault.what.contains(QLatin1String("U+0000")), qPrintable(fault.what));
        QCOMPARE(fault.position, (TextPosition {1, column}));
        // Written as an escape it is text like any other.
        QCOMPARE(rootOf("a: \"x\\0y\"\n")[u"a"].text(), QString::fromLatin1("x\0y", 3));
    }

    void saysWhereAFaultIs_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::newRow("JSON") << json("{'a':1,\n 'b':]}") << 2 << 6;
        QTest::newRow("JSON, after two octets a character")
            << QByteArray("{\"\u00e4\":]}") << 1 << 6;
        QTest::newRow("JSON ends") << json("{'a':[1,\n2") << 2 << 2;
        QTest::newRow("tab") << QByteArray("a: 1\nb:\n\tc: 1\n") << 3 << 1;
        QTest::newRow("alias of nothing") << QByteArray("a: 1\nb: *c\n") << 2 << 4;
    }
    void saysWhereAFaultIs()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const int, line);
        QFETCH(const int, column);
        const DataFault fault = faultOf(text);
        QVERIFY(!fault.what.isEmpty());
        QCOMPARE(fault.position, (TextPosition {line, column}));
        QVERIFY(fault.text().contains(QStringLiteral("%1, column %2").arg(line).arg(column)));
    }

    void takesJsonWithACommaTooManyAsYaml()
    {
        QCOMPARE(rootOf(json("{'a':[1,2,],}")).json(), json("{'a':[1,2]}"));
    }

    void sharesAliases()
    {
        const DataNode root = rootOf("a: &a {x: 1}\nb: *a\nc: [*a, *a]\n");
        QVERIFY(root[u"a"] == root[u"b"]);
        QVERIFY(root[u"a"] == root[u"c"].at(1));
        QCOMPARE(root.json(), json("{'a':{'x':1},'b':{'x':1},'c':[{'x':1},{'x':1}]}"));
    }

    void endsWhereAValueContainsItself()
    {
        const DataNode node = rootOf("a: &a {self: *a, list: &l [*l, 1]}\n")[u"a"];
        QVERIFY(node[u"self"][u"self"] == node);
        QCOMPARE(node.json(), std::nullopt);
        QCOMPARE(node.members().size(), std::size_t(2));
        QCOMPARE(node[u"list"].at(1).json(), QByteArray("1"));
    }

    void writesNoMoreThanItsCap()
    {
        QByteArray laughs = "a0: &a0 [x,x,x,x,x,x,x,x,x]\n";
        for (int i = 1; i < 12; ++i) {
            const QByteArray alias = "*a" + QByteArray::number(i - 1) + ',';
            laughs += QStringLiteral("a%1: &a%1 [").arg(i).toUtf8() + alias.repeated(9).chopped(1)
                + "]\n";
        }
        const DataNode root = rootOf(laughs);
        QVERIFY(root[u"a2"].json());
        QCOMPARE(root[u"a11"].json(), std::nullopt);
        QCOMPARE(rootOf("[12345]").json(7), QByteArray("[12345]"));
        QCOMPARE(rootOf("[123456]").json(7), std::nullopt);
    }

    void mergesWhatStandsUnderTwoAngles()
    {
        const DataNode root = rootOf("a: &a {x: 1, y: 2}\nb: &b {x: 3, z: 4}\n"
                                     "c: {x: 0, <<: *a}\nd: {<<: [*a, *b]}\n"
                                     "e: &e {<<: *e, v: 5}\nf: {'<<': 6}\n");
        QCOMPARE(root[u"c"].json(), json("{'x':0,'y':2}"));
        QCOMPARE(root[u"d"].json(), json("{'x':1,'y':2,'z':4}"));
        QCOMPARE(root[u"e"].json(), json("{'v':5}"));
        QCOMPARE(root[u"f"].json(), json("{'<<':6}"));
        QCOMPARE(rootOf(json("{'a':{'<<':{'b':1}}}")).json(), json("{'a':{'<<':{'b':1}}}"));
        QVERIFY(root.tree()->duplicates().empty());
    }

    void leavesOutNamesThatAreNone()
    {
        QCOMPARE(rootOf("? [a, {b: c}]\n: {d: e}\nf: g\n").json(), json("{'f':'g'}"));
        QCOMPARE(rootOf("? &k a\n: 1\nb: *k\n").json(), json("{'a':1,'b':'a'}"));
    }

    void countsTheFirstOfTwoWithTheSameName()
    {
        const DataNode root = rootOf(json("{'a':1,\n'b':2,\n'\\u0061':3}"));
        QCOMPARE(root.json(), json("{'a':1,'b':2}"));
        const auto duplicates = root.tree()->duplicates();
        QCOMPARE(duplicates.size(), std::size_t(1));
        QCOMPARE(duplicates.front().first, QStringLiteral("a"));
        QCOMPARE(duplicates.front().second.line, 3);
        QByteArray many = "{";
        for (int i = 0; i < 100; ++i)
            many += "\"n" + QByteArray::number(i % 50) + "\":" + QByteArray::number(i) + ',';
        const DataNode large = rootOf(many.chopped(1) + '}');
        QCOMPARE(large.size(), 50);
        QCOMPARE(large[u"n49"].number(), QByteArray("49"));
        QCOMPARE(large.tree()->duplicates().size(), std::size_t(50));
    }

    void findsMembersOfLargeMaps()
    {
        QByteArray text = "{";
        for (int i = 0; i < 5000; ++i)
            text +=
                "\"n" + QByteArray::number(i * 7919 % 5000) + "\":" + QByteArray::number(i) + ',';
        const DataNode root = rootOf(text.chopped(1) + '}');
        for (int i = 0; i < 5000; ++i) {
            const QString name = QStringLiteral("n%1").arg(i * 7919 % 5000);
            QCOMPARE(root[name].number(), QByteArray::number(i));
            QCOMPARE(root.members().size() == 5000 ? name : QString(), name);
            if (i == 20)
                i = 4980;
        }
        QVERIFY(!root[u"n5000"].exists());
    }

    void keepsToItsLimits()
    {
        const DataTree::Limits limits {100, 10, 4};
        QVERIFY(faultOf("[[[[1]]]]", limits).what.isEmpty());
        QVERIFY(faultOf("[[[[[1]]]]]", limits).what.contains(u'4'));
        QVERIFY(faultOf("a: [[[[1]]]]", limits).what.contains(u'4'));
        QVERIFY(faultOf("[1,1,1,1,1,1,1,1,1]", limits).what.isEmpty());
        QVERIFY(faultOf("[1,1,1,1,1,1,1,1,1,1]", limits).what.contains(QStringLiteral("10")));
        QVERIFY(faultOf("- &a 1\n- [*a,*a,*a,*a,*a,*a,*a,*a]\n", limits)
                    .what.contains(QStringLiteral("10")));
        QVERIFY(!faultOf(QByteArray(101, ' '), limits).what.isEmpty());
    }

    void survivesDepth()
    {
        QVERIFY(!faultOf(QByteArray(100'000, '[')).what.isEmpty());
        QVERIFY(!faultOf("a: " + QByteArray(50'000, '[')).what.isEmpty());
        QVERIFY(!faultOf(QByteArray("- ").repeated(20'000)).what.isEmpty());
        QByteArray steps;
        for (int i = 0; i < 600; ++i)
            steps += QByteArray(i, ' ') + "a:\n";
        QVERIFY(!faultOf(steps).what.isEmpty());
    }

    void unquotesWithoutTheParser_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("meaning");
        const auto row = [](const char *text, const char *meaning) {
            QTest::newRow(text) << QByteArray(text) << QString::fromUtf8(meaning);
        };
        row("'''''x'", "''x");
        row("'''''''}]}}ts\":{\"schemas\":{\"A\":{\"onents/parameters/TYPE isbn'",
            "'''}]}}ts\":{\"schemas\":{\"A\":{\"onents/parameters/TYPE isbn");
        row("''", "");
        row("\"x\\\"\\/\\x41\\u00e9\\U0001F600\\ud83d\\ude00\\N\"",
            "x\"/A\u00e9\U0001f600\U0001f600\u0085");
        row("'x  \n   y\n\n  z '", "x y\nz ");
        row("\"x \\\n    y\\t \r\n  z\"", "x y\t z");
        row("\"x\\\n\n  y\"", "x\ny");
    }
    void unquotesWithoutTheParser()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, meaning);
        QCOMPARE(rootOf("v: " + text + '\n')[u"v"].text(), meaning);
        QCOMPARE(rootOf("v: [ {a: " + text + "} ]\n")[u"v"].at(0)[u"a"].text(), meaning);
        QCOMPARE(rootOf("{? " + text + " : 1}").members().front().first, meaning);
    }

    void refusesTagsThatTakeForever()
    {
        for (const char *begin : {"%", "a: 1\n%", "--- !!", "[ !<", "a: 1\nb: !"}) {
            QVERIFY2(faultOf(begin + QByteArray("%41").repeated(300'000))
                         .what.contains(QStringLiteral("too long")),
                     begin);
        }
        QVERIFY(faultOf(QByteArray("%TAG !e! tag:x\n").repeated(50'000) + "---\na: 1\n")
                    .what.contains(QStringLiteral("too long")));
        QCOMPARE(rootOf("%YAML 1.2\n---\na: !<tag:x%41> '!" + QByteArray("%41").repeated(2000)
                        + "'\n")[u"a"]
                     .text()
                     .size(),
                 6001);
    }

    void decodesStrings()
    {
        const DataNode root = rootOf(json("{'a':'\\u00e9\\n\\'\\\\','b':'\\ud83d\\ude00'}"));
        QCOMPARE(root[u"a"].text(), QStringLiteral("\u00e9\n\"\\"));
        QCOMPARE(root[u"b"].text(), QStringLiteral("\U0001f600"));
        QCOMPARE(root.json(), json("{'a':'\\u00e9\\n\\'\\\\','b':'\\ud83d\\ude00'}"));
        const DataNode yaml =
            rootOf("a: \"x\\u0001\\\"\\n\"\nb: |\n  one\n  two\nc: >\n  one\n  two\n");
        QCOMPARE(yaml.json(),
                 json("{'a':'x\\u0001\\\"\\n','b':'one\\ntwo\\n','c':'one two\\n'}")
                     .replace("\\\"\\n','b'", "\\\"\\n\",\"b\""));
        QCOMPARE(yaml[u"b"].text(), QStringLiteral("one\ntwo\n"));
    }

    void readsTheFirstOfSeveralDocuments()
    {
        QCOMPARE(rootOf("%YAML 1.2\n---\na: 1\n---\nb: 2\n").json(), json("{'a':1}"));
        QCOMPARE(rootOf("# only a comment before\na: 1\n...\n").json(), json("{'a':1}"));
    }

    void keepsTextsOfLists()
    {
        const DataNode root = rootOf("a: [x, 1, true, {y: z}]\nb: x\nc: {d: e}\n");
        QCOMPARE(root[u"a"].texts(),
                 QStringList({QStringLiteral("x"), QStringLiteral("1"), QStringLiteral("true")}));
        QCOMPARE(root[u"b"].texts(), QStringList {QStringLiteral("x")});
        QVERIFY(root[u"c"].texts().isEmpty());
    }

    void costsLittleMemory()
    {
        QByteArray text = "[";
        for (int i = 0; i < 20'000; ++i)
            text += "{\"name\":\"value\"},";
        const DataNode root = rootOf(text.chopped(1) + ']');
        // Twelve octets a value and eight a child: less than four times such a dense text.
        QCOMPARE(sizeof(DataArena::Value), std::size_t(12));
        QCOMPARE(sizeof(DataArena::Child), std::size_t(8));
        QCOMPARE(root.tree()->arena().size(), 40'001U);
    }
};

KEYFOB_SUITE(TestDataTree)
#include "tst_datatree.moc"
