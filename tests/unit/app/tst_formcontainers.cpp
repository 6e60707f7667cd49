// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "formsupport.h"
#include "support/suite.h"

#include <QAbstractItemModelTester>
#include <QGuiApplication>
#include <QSignalSpy>

using namespace Keyfob;

using Kind = FormModel::Kind;
using Purpose = FormModel::Purpose;

/// Objects, lists, maps and alternatives in a form.
class TestFormContainers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesAnOptionalObjectOutUntilItIsAdded()
    {
        FormModel form;
        const QAbstractItemModelTester tester(&form);
        form.begin(schemaOf("{'type':'object','properties':{'address':{'type':'object','required':"
                            "['city'],'properties':{'city':{'type':'string'}}},"
                            "'name':{'type':'string'}}}"),
                   {}, Purpose::Create);
        QCOMPARE(form.count(), 2);
        QCOMPARE(form.json(), QByteArray("{}"));
        QVERIFY(form.isValid()); // what is required in it is not asked for
        QSignalSpy focus(&form, &FormModel::focusRequested);
        form.add(rowOf(form, "/address"));
        QCOMPARE(form.count(), 3);
        QCOMPARE(focus.takeFirst().first().toInt(), rowOf(form, "/address/city"));
        QCOMPARE(valueOf(form, "/address/city", "depth").toInt(), 1);
        QVERIFY(valueOf(form, "/address/city", "spoken")
                    .toString()
                    .startsWith(QLatin1StringView("In Address. Required")));
        QCOMPARE(valueOf(form, "/address", "inside").toInt(), 1);
        QVERIFY(!form.isValid());
        type(form, "/address/city", QStringLiteral("Oslo"));
        QCOMPARE(form.json(), json("{'address':{'city':'Oslo'}}"));
        form.setOpen(rowOf(form, "/address"), false);
        QCOMPARE(form.count(), 2);
        QCOMPARE(form.json(), json("{'address':{'city':'Oslo'}}"));
        form.remove(rowOf(form, "/address"));
        QCOMPARE(form.json(), QByteArray("{}"));
        form.add(rowOf(form, "/address")); // removed by mistake: it is there again
        QCOMPARE(form.json(), json("{'address':{'city':'Oslo'}}"));
    }

    void opensWhatIsAroundAFault()
    {
        FormModel form;
        form.begin(schemaOf("{'type':'object','required':['a'],'properties':{'a':{'type':'object',"
                            "'required':['b'],'properties':{'b':{'type':'string'}}}}}"),
                   {}, Purpose::Create);
        form.setOpen(rowOf(form, "/a"), false);
        QCOMPARE(rowOf(form, "/a/b"), -1);
        QSignalSpy focus(&form, &FormModel::focusRequested);
        QVERIFY(!form.submit());
        QCOMPARE(focus.takeFirst().first().toInt(), rowOf(form, "/a/b"));
        QVERIFY(rowOf(form, "/a/b") > 0);
    }

    void addsMovesAndRemovesItems()
    {
        FormModel form;
        const QAbstractItemModelTester tester(&form);
        form.begin(schemaOf("{'type':'object','properties':{'tags':{'type':'array','maxItems':3,"
                            "'uniqueItems':true,'items':{'type':'string'}}}}"),
                   json("{'tags':['a','b']}"), Purpose::Replace);
        QCOMPARE(form.count(), 3);
        form.add(rowOf(form, "/tags"));
        type(form, "/tags/2", QStringLiteral("c"));
        QVERIFY(!valueOf(form, "/tags", "canAdd").toBool()); // three at most
        QCOMPARE(form.json(), json("{'tags':['a','b','c']}"));
        QVERIFY(!valueOf(form, "/tags/0", "canMoveUp").toBool());
        form.move(rowOf(form, "/tags/2"), -1);
        QCOMPARE(form.json(), json("{'tags':['a','c','b']}"));
        form.move(rowOf(form, "/tags/0"), -1);
        form.move(rowOf(form, "/tags/2"), 1);
        QCOMPARE(form.json(), json("{'tags':['a','c','b']}"));
        form.remove(rowOf(form, "/tags/0"));
        QCOMPARE(form.json(), json("{'tags':['c','b']}"));
        QCOMPARE(valueOf(form, "/tags/0", "title").toString(), QStringLiteral("Entry 1"));
        type(form, "/tags/0", QStringLiteral("b"));
        QVERIFY(!faultAt(form, "/tags").isEmpty()); // the same twice
        form.remove(rowOf(form, "/tags/0"));
        form.remove(rowOf(form, "/tags/0"));
        QCOMPARE(form.json(), json("{'tags':[]}"));
        form.remove(rowOf(form, "/tags"));
        QCOMPARE(form.json(), QByteArray("{}"));
    }

    void checksAnyOfAFewValues()
    {
        FormModel form;
        const QAbstractItemModelTester tester(&form);
        const QByteArray schema =
            "{'type':'object','properties':{'days':{'type':'array','uniqueItems':true,"
            "'maxItems':2,'items':{'type':'string','enum':['mo','tu','we']}}}}";
        form.begin(schemaOf(schema), {}, Purpose::Create);
        const int row = rowOf(form, "/days");
        QCOMPARE(valueOf(form, "/days", "choices").toStringList().join(u' '),
                 QStringLiteral("mo tu we"));
        form.setChosen(row, 2, true);
        form.setChosen(row, 0, true);
        QCOMPARE(form.json(), json("{'days':['mo','we']}"));
        QCOMPARE(valueOf(form, "/days", "chosen").value<QList<int>>(), (QList {0, 2}));
        QVERIFY(form.isChanged());
        form.setChosen(row, 1, true);
        QVERIFY(!faultAt(form, "/days").isEmpty()); // two at most
        for (const int index : {0, 1, 2, 3, -1})
            form.setChosen(row, index, false);
        QCOMPARE(form.json(), QByteArray("{}")); // it need not be there
        QVERIFY(!form.isChanged());

        // What somebody else chose stays, and what was there can be emptied.
        form.begin(schemaOf(schema), json("{'days':['su','tu']}"), Purpose::Update);
        QCOMPARE(valueOf(form, "/days", "choices").toStringList().size(), 4);
        form.setChosen(row, 1, false);
        QCOMPARE(form.json(), json("{'days':['su']}"));
        const QByteArray draft = form.draft();
        form.begin(schemaOf(schema), json("{'days':['su','tu']}"), Purpose::Update);
        QVERIFY(form.restoreDraft(draft));
        QCOMPARE(form.json(), json("{'days':['su']}"));
        form.setChosen(row, 3, false);
        QCOMPARE(form.changes(), json("{'days':[]}"));

        // What is no set is edited as it is.
        for (const auto *odd : {"{'days':['mo','mo']}", "{'days':[['mo']]}", "{'days':'mo'}"}) {
            form.begin(schemaOf(schema), json(odd), Purpose::Replace);
            QCOMPARE(valueOf(form, "/days", "kind").value<FormModel::Kind>(),
                     FormModel::Kind::Json);
            QCOMPARE(form.json(), json(odd));
        }
    }

    void wantsAsManyItemsAsTheSchema()
    {
        FormModel form;
        form.begin(schemaOf("{'type':'object','required':['l'],'properties':{'l':{'type':'array',"
                            "'minItems':2,'items':{'type':'object','required':['n'],'properties':"
                            "{'n':{'type':'integer'}}}}}}"),
                   {}, Purpose::Create);
        QVERIFY(rowOf(form, "/l/1/n") > 0); // there is something to fill in
        form.remove(rowOf(form, "/l/1"));
        QVERIFY(!faultAt(form, "/l").isEmpty());
        form.add(rowOf(form, "/l"));
        QCOMPARE(faultAt(form, "/l"), QString());
        type(form, "/l/0/n", QStringLiteral("1"));
        type(form, "/l/1/n", QStringLiteral("2"));
        QVERIFY(form.isValid());
        QCOMPARE(form.json(), json("{'l':[{'n':1},{'n':2}]}"));
    }

    void hasEntriesWithNames()
    {
        FormModel form;
        const QAbstractItemModelTester tester(&form);
        form.begin(schemaOf("{'type':'object','properties':{'labels':{'type':'object',"
                            "'additionalProperties':{'type':'string'}}}}"),
                   json("{'labels':{'a/b':'1'}}"), Purpose::Replace);
        QCOMPARE(valueOf(form, "/labels/a~1b", "key").toString(), QStringLiteral("a/b"));
        form.add(rowOf(form, "/labels"));
        const int row = form.count() - 1;
        QVERIFY(form.value(row, "entry").toBool());
        QVERIFY(!form.isValid()); // it has no name yet
        form.setKey(row, QStringLiteral("a/b"));
        form.leave(row);
        QVERIFY(!form.value(row, "fault").toString().isEmpty()); // twice
        form.setKey(row, QStringLiteral("c"));
        form.setText(row, QStringLiteral("2"));
        QVERIFY(form.isValid());
        QCOMPARE(form.json(), json("{'labels':{'a/b':'1','c':'2'}}"));
    }

    void keepsWhatIsCommonWhenAnotherAlternativeIsChosen()
    {
        FormModel form;
        const QAbstractItemModelTester tester(&form);
        form.begin(
            schemaOf("{'oneOf':[{'$ref':'#/components/schemas/Cat'},"
                     "{'$ref':'#/components/schemas/Dog'}],'discriminator':{'propertyName':'kind',"
                     "'mapping':{'cat':'#/components/schemas/Cat',"
                     "'dog':'#/components/schemas/Dog'}}}",
                     "{'Cat':{'type':'object','required':['kind'],'properties':{'kind':"
                     "{'type':'string'},'name':{'type':'string'},'lives':{'type':'integer'}}},"
                     "'Dog':{'type':'object','required':['kind'],'properties':{'kind':"
                     "{'type':'string'},'name':{'type':'string'},'tricks':{'type':'string'}}}}"),
            {}, Purpose::Create);
        QCOMPARE(form.value(0, "kind").toInt(), int(Kind::Variant));
        QCOMPARE(form.value(0, "choices").toStringList(),
                 QStringList({QStringLiteral("Cat"), QStringLiteral("Dog")}));
        QCOMPARE(rowOf(form, "/kind"), -1);
        type(form, "/name", QStringLiteral("Rex"));
        QCOMPARE(form.json(), json("{'kind':'cat','name':'Rex'}"));
        form.setChoice(0, 1);
        QCOMPARE(rowOf(form, "/lives"), -1);
        QCOMPARE(form.json(), json("{'kind':'dog','name':'Rex'}"));
        form.begin(form.purpose() == Purpose::Create ? schemaOf("{'type':'string'}") : ApiSchema(),
                   {}, Purpose::Create);
        QCOMPARE(form.count(), 1);
    }

    void findsTheAlternativeThatFits()
    {
        FormModel form;
        form.begin(schemaOf("{'type':'object','properties':{'v':{'anyOf':[{'type':'integer'},"
                            "{'type':'object','required':['a'],'properties':{'a':"
                            "{'type':'string'}}}]}}}"),
                   json("{'v':{'a':'x'}}"), Purpose::Replace);
        QCOMPARE(valueOf(form, "/v", "choice").toInt(), 2); // the first is to leave it out
        QCOMPARE(form.json(), json("{'v':{'a':'x'}}"));
        form.setChoice(rowOf(form, "/v"), 1);
        QVERIFY(!form.isValid());
        form.setText(form.count() - 1, QStringLiteral("12"));
        QCOMPARE(form.json(), json("{'v':12}"));
        form.setChoice(rowOf(form, "/v"), 0);
        QCOMPARE(form.json(), QByteArray("{}"));
    }

    void endsASchemaThatContainsItself()
    {
        const char *const tree = "{'Tree':{'type':'object','properties':{'name':{'type':'string'},"
                                 "'left':{'$ref':'#/components/schemas/Tree'},"
                                 "'children':{'type':'array','items':"
                                 "{'$ref':'#/components/schemas/Tree'}}}},"
                                 "'Endless':{'type':'object','required':['next'],'properties':"
                                 "{'next':{'$ref':'#/components/schemas/Endless'}}}}";
        FormModel form;
        form.begin(schemaOf("{'$ref':'#/components/schemas/Tree'}", tree), {}, Purpose::Create);
        QCOMPARE(form.count(), 3);
        QByteArray pointer = "/left";
        for (int depth = 1; depth < FormModel::MaxDepth; ++depth, pointer += "/left") {
            QCOMPARE(valueOf(form, pointer.constData(), "kind").toInt(), int(Kind::Group));
            form.add(rowOf(form, pointer.constData()));
        }
        QCOMPARE(valueOf(form, pointer.constData(), "kind").toInt(),
                 int(Kind::Json)); // too deep for rows
        form.begin(schemaOf("{'$ref':'#/components/schemas/Endless'}", tree), {}, Purpose::Create);
        QCOMPARE(form.count(), 1);
        QCOMPARE(form.value(0, "kind").toInt(), int(Kind::Json));
    }

    void editsAsJsonWhatDoesNotFit()
    {
        FormModel form;
        form.begin(schemaOf("{'type':'object','properties':{'l':{'type':'array','items':"
                            "{'type':'string'}},'n':{'type':'string'},'any':{}}}"),
                   json("{'l':{'odd':1},'n':17,'any':[1, 2.50]}"), Purpose::Replace);
        QCOMPARE(valueOf(form, "/l", "kind").toInt(), int(Kind::Json));
        QCOMPARE(valueOf(form, "/n", "kind").toInt(), int(Kind::Json));
        QVERIFY(form.isValid()); // it came like that
        QCOMPARE(form.json(), json("{'l':{'odd':1},'n':17,'any':[1,2.50]}"));
        type(form, "/any", QStringLiteral("[1, 2.50, "));
        QVERIFY(!faultAt(form, "/any").isEmpty());
        type(form, "/any", QStringLiteral("{ \"a\" : 1.0 }"));
        QCOMPARE(faultAt(form, "/any"), QString());
        QCOMPARE(form.json(), json("{'l':{'odd':1},'n':17,'any':{'a':1.0}}"));
    }

    void takesHundredsOfFields()
    {
        QByteArrayList properties;
        for (int i = 0; i < 500; ++i)
            properties.append("'f" + QByteArray::number(i) + "':{'type':'integer','maximum':9}");
        const ApiSchema schema =
            schemaOf("{'type':'object','properties':{" + properties.join(',') + "}}");
        FormModel form;
        form.begin(schema, {}, Purpose::Create);
        QCOMPARE(form.count(), 500);
        for (int row = 0; row < 500; ++row)
            form.setText(row, QStringLiteral("7"));
        QVERIFY(form.isValid());
    }

    /// Objects that require each other, and lists of lists: a few lines that make millions of
    /// fields.
    void endsWhateverIsRequired_data()
    {
        QTest::addColumn<QByteArray>("schema");
        QTest::addColumn<QByteArray>("schemas");
        QByteArrayList levels;
        for (int level = 0; level < 8; ++level) {
            const QByteArray inner = level == 7
                ? QByteArray("{'type':'string'}")
                : "{'$ref':'#/components/schemas/L" + QByteArray::number(level + 1) + "'}";
            QByteArrayList names, members;
            for (int i = 0; i < 12; ++i) {
                names.append("'p" + QByteArray::number(i) + '\'');
                members.append(names.last() + ':' + inner);
            }
            levels.append("'L" + QByteArray::number(level) + "':{'type':'object','required':["
                          + names.join(',') + "],'properties':{" + members.join(',') + "}}");
        }
        QTest::newRow("objects") << QByteArray("{'$ref':'#/components/schemas/L0'}")
                                 << '{' + levels.join(',') + '}';
        QByteArray list = "{'type':'string'}";
        for (int level = 0; level < 8; ++level)
            list = "{'type':'array','minItems':20,'items':" + list + '}';
        QTest::newRow("lists") << list << QByteArray("{}");
    }
    void endsWhateverIsRequired()
    {
        QFETCH(QByteArray, schema);
        QFETCH(QByteArray, schemas);
        FormModel form;
        form.begin(schemaOf(schema, schemas), {}, Purpose::Create);
        QVERIFY(form.count() > 100);
        QVERIFY2(form.count() < 2 * FormModel::MaxFields,
                 qPrintable(QString::number(form.count())));
        QVERIFY(!form.isValid()); // what is left is asked for as JSON
        bool hasJson = false;
        for (int row = 0; row < form.count(); ++row)
            hasJson = hasJson || form.value(row, "kind").toInt() == int(Kind::Json);
        QVERIFY(hasJson);
    }

    void editsWideObjectsAsJson()
    {
        QByteArrayList members;
        for (int i = 0; i <= FormModel::MaxMembers; ++i)
            members.append("'f" + QByteArray::number(i) + "':{'type':'integer'}");
        FormModel form;
        form.begin(schemaOf("{'type':'object','properties':{" + members.join(',') + "}}"), {},
                   Purpose::Create);
        QCOMPARE(form.count(), 1);
        QCOMPARE(form.value(0, "kind").toInt(), int(Kind::Json));
        form.setText(0, QStringLiteral("{\"f1\":\"x\"}"));
        QVERIFY(!form.isValid());
        form.setText(0, QStringLiteral("{\"f1\":1}"));
        QVERIFY(form.isValid());
        QCOMPARE(form.json(), json("{'f1':1}"));
    }

    void letsOneOfThousandsOfValuesBeTyped()
    {
        const auto choice = [](int count) {
            QByteArrayList values;
            for (int i = 0; i < count; ++i)
                values.append("'v" + QByteArray::number(i) + '\'');
            return schemaOf("{'type':'object','properties':{'a':{'enum':[" + values.join(',')
                            + "]}}}");
        };
        FormModel form;
        form.begin(choice(FormModel::MaxChoices), {}, Purpose::Create);
        QCOMPARE(valueOf(form, "/a", "kind").toInt(), int(Kind::Choice));
        form.begin(choice(FormModel::MaxChoices + 1), {}, Purpose::Create);
        QCOMPARE(valueOf(form, "/a", "kind").toInt(), int(Kind::Text));
        type(form, "/a", QStringLiteral("w"));
        QVERIFY(!faultAt(form, "/a").isEmpty());
        type(form, "/a", QStringLiteral("v5000"));
        QCOMPARE(faultAt(form, "/a"), QString());
        QCOMPARE(form.json(), json("{'a':'v5000'}"));
    }

    void leavesParametersOutThatNobodyNeeds()
    {
        QList<ApiParameter> parameters;
        for (int i = 0; i < 2000; ++i) {
            ApiParameter parameter;
            parameter.name = QString::number(i);
            parameter.schema = schemaOf("{'type':'string'}");
            parameter.required = i >= 1990;
            parameters.append(parameter);
        }
        FormModel form;
        form.begin(parameters);
        QCOMPARE(form.count(), FormModel::MaxMembers + 10);
        QVERIFY(rowOf(form, "/1999") >= 0);
    }
};

KEYFOB_SUITE(TestFormContainers, QGuiApplication)
#include "tst_formcontainers.moc"
