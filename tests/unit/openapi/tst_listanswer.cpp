// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "described.h"
#include "openapi/listanswer.h"
#include "support/suite.h"
#include "json/jsonstring.h"

using namespace Keyfob;
using namespace Qt::StringLiterals;

namespace {

ApiResource resourceWith(const QString &items, const QString &total = {})
{
    ApiResource resource;
    resource.itemsPointer = items;
    resource.totalPointer = total;
    return resource;
}

} // namespace

class TestListAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theListIsWhereTheDescriptionSays()
    {
        const auto answer = ListAnswer::read(json("{'total':7,'data':[{'id':1},{'id':2}]}"),
                                             resourceWith(u"/data"_s, u"/total"_s));
        QVERIFY(answer);
        QCOMPARE(answer->items().size(), 2U);
        QCOMPARE(answer->total(), std::optional<qint64>(7));
        QVERIFY(answer->remark().isEmpty());
        QCOMPARE(answer->json().raw(answer->items()[1]), QByteArrayView("{\"id\":2}"));
    }

    void anArrayIsAList()
    {
        const auto answer = ListAnswer::read("[]", resourceWith({}));
        QVERIFY(answer && answer->items().empty() && answer->remark().isEmpty());
    }

    void anyAnswerCanBeRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("count");
        QTest::newRow("elsewhere") << json("{'a':{'b':[{'id':1}]}}") << 1;
        QTest::newRow("an object") << json("{'id':1}") << 1;
        QTest::newRow("a text") << json("'x'") << 0;
        QTest::newRow("null") << QByteArray("null") << 0;
        QTest::newRow("numbers before objects") << json("{'n':[1,2],'l':[{'id':1},{'id':2}]}") << 2;
    }
    void anyAnswerCanBeRead()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, count);
        ApiResource resource = resourceWith(u"/data"_s);
        resource.itemSchema = schemaOf("{'type':'object','properties':{'id':{}}}");
        const auto answer = ListAnswer::read(text, resource);
        QVERIFY(answer);
        QCOMPARE(static_cast<int>(answer->items().size()), count);
        QVERIFY(!answer->remark().isEmpty());
    }

    void whatIsNoJsonIsAFault()
    {
        QVERIFY(!ListAnswer::read("<html>", resourceWith({})));
        QVERIFY(!ListAnswer::read("", resourceWith({})));
    }

    void cursors_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QByteArray>("cursor");
        QTest::newRow("text") << json("{'next':'abc'}") << u"/next"_s << json("'abc'");
        QTest::newRow("number") << json("{'next':12345678901234567890}") << u"/next"_s
                                << QByteArray("12345678901234567890");
        QTest::newRow("null") << json("{'next':null}") << u"/next"_s << QByteArray();
        QTest::newRow("empty") << json("{'next':''}") << u"/next"_s << QByteArray();
        QTest::newRow("none") << json("{}") << u"/next"_s << QByteArray();
        QTest::newRow("address") << json("{'next':'https://a.example/x?l=1&cursor=a%2Fb'}")
                                 << u"/next"_s << json("'a/b'");
        QTest::newRow("another address")
            << json("{'next':'https://a.example/x?page=2'}") << u"/next"_s << QByteArray();
        QTest::newRow("last item") << json("{'data':[{'id':'a'},{'id':'b'}],'has_more':true}")
                                   << u"/data/-/id"_s << json("'b'");
        QTest::newRow("no more") << json("{'data':[{'id':'a'}],'has_more':false}")
                                 << u"/data/-/id"_s << QByteArray();
    }
    void cursors()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, pointer);
        QFETCH(QByteArray, cursor);
        ApiResource resource;
        resource.paging.kind = ApiPaging::Kind::Cursor;
        resource.paging.parameter = u"cursor"_s;
        resource.paging.cursorPointer = pointer;
        const auto answer = ListAnswer::read(text, resource);
        QVERIFY(answer);
        QCOMPARE(answer->cursor(), cursor);
    }

    void aTotalThatIsNoneIsLeftOut()
    {
        for (const char *total : {"-1", "'x'", "1.5", "null", "[]", "1e400"}) {
            const auto answer = ListAnswer::read(json("{'d':[],'t':" + QByteArray(total) + '}'),
                                                 resourceWith(u"/d"_s, u"/t"_s));
            QVERIFY(answer && !answer->total());
        }
    }

    void pointersFollowTheirGrammar_data()
    {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QByteArray>("value");
        // RFC 6901 5
        QTest::newRow("array") << u"/foo"_s << json("['bar','baz']");
        QTest::newRow("index") << u"/foo/0"_s << json("'bar'");
        QTest::newRow("empty name") << u"/"_s << QByteArray("0");
        QTest::newRow("slash") << u"/a~1b"_s << QByteArray("1");
        QTest::newRow("tilde") << u"/m~0n"_s << QByteArray("8");
        QTest::newRow("space") << u"/ "_s << QByteArray("7");
        QTest::newRow("escaped in the text") << u"/\u00fc"_s << QByteArray("9");
        QTest::newRow("no slash") << u"foo"_s << QByteArray();
        QTest::newRow("leading zero") << u"/foo/00"_s << QByteArray();
        QTest::newRow("too far") << u"/foo/2"_s << QByteArray();
        QTest::newRow("negative") << u"/foo/-1"_s << QByteArray();
        QTest::newRow("into a text") << u"/foo/0/x"_s << QByteArray();
        QTest::newRow("unknown") << u"/nothing"_s << QByteArray();
    }
    void pointersFollowTheirGrammar()
    {
        QFETCH(QString, pointer);
        QFETCH(QByteArray, value);
        const auto index =
            JsonIndex::read(json("{'foo':['bar','baz'],'':0,'a/b':1,' ':7,'m~n':8,'\\u00fc':9}"));
        QVERIFY(index);
        const auto node = valueAt(*index, 0, pointer);
        QCOMPARE(node ? index->raw(*node).toByteArray() : QByteArray(), value);
    }

    void aHugeListIsReadAtOnce()
    {
        QByteArray text("[");
        for (int i = 0; i < 100'000; ++i)
            text += (i ? "," : "") + QByteArray("{\"id\":") + QByteArray::number(i) + '}';
        text += ']';
        const auto answer = ListAnswer::read(text, resourceWith({}));
        QVERIFY(answer);
        QCOMPARE(answer->items().size(), 100'000U);
    }
};

KEYFOB_SUITE(TestListAnswer)
#include "tst_listanswer.moc"
