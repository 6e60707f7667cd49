// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "formsupport.h"
#include "support/suite.h"

#include <QAbstractItemModelTester>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTemporaryFile>

using namespace Keyfob;

using Kind = FormModel::Kind;
using Purpose = FormModel::Purpose;

/// The fields of a form: what they are, what is typed into them, and what is wrong with that.
class TestFormFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }

    void hasAFieldOfTheRightKind_data()
    {
        QTest::addColumn<QByteArray>("schema");
        QTest::addColumn<bool>("required");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *schema, Kind kind, bool required = true) {
            QTest::addRow("%s%s", schema, required ? "" : " optional")
                << QByteArray(schema) << required << int(kind);
        };
        row("{'type':'string'}", Kind::Text);
        row("{'type':'string','maxLength':2000}", Kind::Lines);
        row("{'type':'string','maxLength':80}", Kind::Text);
        row("{'type':'integer','format':'int64'}", Kind::Integer);
        row("{'type':'number'}", Kind::Number);
        row("{'type':'boolean'}", Kind::Switch);
        row("{'type':'boolean'}", Kind::Choice, false);
        row("{'type':'boolean','nullable':true}", Kind::Choice);
        row("{'type':'string','enum':['a','b']}", Kind::Choice);
        row("{'type':'string','format':'date'}", Kind::Date);
        row("{'type':'string','format':'date-time'}", Kind::DateTime);
        row("{'type':'string','format':'time'}", Kind::Time);
        row("{'type':'string','format':'email'}", Kind::Email);
        row("{'type':'string','format':'uri'}", Kind::Uri);
        row("{'type':'string','format':'uuid'}", Kind::Uuid);
        row("{'type':'string','format':'byte'}", Kind::Bytes);
        row("{'type':'string','format':'password'}", Kind::Password);
        row("{'type':'object','properties':{'a':{'type':'string'}}}", Kind::Group);
        row("{'type':'array','items':{'type':'string'}}", Kind::List);
        row("{'type':'array','uniqueItems':true,'items':{'enum':['a','b']}}", Kind::Choices);
        row("{'type':'array','items':{'type':'string','enum':['a','b']}}", Kind::List);
        row("{'type':'array','uniqueItems':true,'items':{'enum':[{'a':1}]}}", Kind::List);
        row("{'type':'object','additionalProperties':{'type':'string'}}", Kind::Map);
        row("{'oneOf':[{'type':'string'},{'type':'integer'}]}", Kind::Variant);
        row("{}", Kind::Json);
        row("{'type':'object'}", Kind::Json);
        row("{'type':'object','properties':{'a':{'type':'string'}},'not':{'type':'object','"
            "required':['b']}}",
            Kind::Json);
    }
    void hasAFieldOfTheRightKind()
    {
        QFETCH(const QByteArray, schema);
        QFETCH(const bool, required);
        QFETCH(const int, kind);
        FormModel form;
        form.begin(schemaOf("{'type':'object'," + QByteArray(required ? "'required':['x']," : "")
                            + "'properties':{'x':" + schema + "}}"),
                   {}, Purpose::Create);
        QCOMPARE(valueOf(form, "/x", "kind").toInt(), kind);
        QCOMPARE(valueOf(form, "/x", "title").toString(), QStringLiteral("X"));
        QCOMPARE(valueOf(form, "/x", "required").toBool(), required);
    }

    void sendsWhatWasTyped_data()
    {
        QTest::addColumn<QByteArray>("schema");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("value");
        const auto row = [](const char *name, const char *schema, const char *text,
                            const char *value) {
            QTest::newRow(name) << QByteArray(schema) << QString::fromUtf8(text) << json(value);
        };
        row("text", "{'type':'string'}", "a 'b' ", "'a \\u0027b\\u0027 '");
        row("int64", "{'type':'integer','format':'int64'}", "9223372036854775807",
            "9223372036854775807");
        row("decimals", "{'type':'number'}", "0.10", "0.10");
        row("date", "{'type':'string','format':'date'}", "11/29/2026", "'2026-11-29'");
        row("date with a time", "{'type':'string','format':'date-time'}", "2026-11-29 8:30 +02:00",
            "'2026-11-29T08:30:00+02:00'");
        row("email", "{'type':'string','format':'email'}", " emma@acme.example ",
            "'emma@acme.example'");
    }
    void sendsWhatWasTyped()
    {
        QFETCH(const QByteArray, schema);
        QFETCH(const QString, text);
        QFETCH(QByteArray, value);
        FormModel form;
        form.begin(schemaOf("{'type':'object','properties':{'x':" + schema + "}}"), {},
                   Purpose::Create);
        QCOMPARE(form.json(), QByteArray("{}"));
        type(form, "/x", text);
        QCOMPARE(faultAt(form, "/x"), QString());
        QCOMPARE(form.json(), "{\"x\":" + value.replace("\\u0027", "'") + "}");
        QCOMPARE(valueOf(form, "/x", "text").toString(), text); // what one types is not changed
        type(form, "/x", QString());
        QCOMPARE(form.json(), QByteArray("{}"));
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("schema");
        QTest::addColumn<QString>("bad");
        QTest::addColumn<QString>("good");
        const auto row = [](const char *schema, const char *bad, const char *good) {
            QTest::newRow(schema) << QByteArray(schema) << QString::fromUtf8(bad)
                                  << QString::fromUtf8(good);
        };
        row("{'type':'integer'}", "7.5", "7");
        row("{'type':'number'}", "seven", "7");
        row("{'type':'number','maximum':24}", "24.5", "24");
        row("{'type':'string','minLength':3}", "ab", "abc");
        row("{'type':'string','pattern':'^[A-Z]+$'}", "ab", "AB");
        row("{'type':'string','format':'date'}", "2026-02-30", "2026-02-28");
        row("{'type':'string','format':'email'}", "emma", "emma@acme.example");
        row("{'type':'string','format':'uuid'}", "1", "6f6f2e0c-9d0a-4b0e-8d3c-1b2a3c4d5e6f");
    }
    void saysWhatIsWrong()
    {
        QFETCH(const QByteArray, schema);
        QFETCH(const QString, bad);
        QFETCH(const QString, good);
        FormModel form;
        form.begin(schemaOf("{'type':'object','properties':{'x':" + schema + "}}"), {},
                   Purpose::Create);
        type(form, "/x", bad);
        QCOMPARE(valueOf(form, "/x", "fault").toString(), QString()); // while one types
        QVERIFY(!form.isValid());
        QVERIFY(!faultAt(form, "/x").isEmpty());
        type(form, "/x", good);
        QCOMPARE(valueOf(form, "/x", "fault").toString(), QString());
        QVERIFY(form.isValid());
    }

    void asksForWhatIsRequiredOnlyOnceSendingWasTried()
    {
        FormModel form;
        const QAbstractItemModelTester tester(&form);
        form.begin(schemaOf("{'type':'object','required':['b'],'properties':"
                            "{'a':{'type':'string'},'b':{'type':'string'}}}"),
                   {}, Purpose::Create);
        QSignalSpy submitted(&form, &FormModel::submitted);
        QSignalSpy focus(&form, &FormModel::focusRequested);
        QVERIFY(form.hasRequired());
        QCOMPARE(valueOf(form, "/b", "fault").toString(), QString());
        QVERIFY(!form.submit());
        QVERIFY(!valueOf(form, "/b", "fault").toString().isEmpty());
        QCOMPARE(valueOf(form, "/a", "fault").toString(), QString());
        QCOMPARE(focus.takeFirst().first().toInt(), rowOf(form, "/b"));
        QCOMPARE(submitted.count(), 0);
        type(form, "/b", QStringLiteral("x"));
        QCOMPARE(valueOf(form, "/b", "fault").toString(), QString());
        QVERIFY(form.submit());
        QCOMPARE(submitted.count(), 1);
    }

    void choosesAmongValues()
    {
        FormModel form;
        form.begin(schemaOf("{'type':'object','required':['r'],'properties':{"
                            "'o':{'type':'string','nullable':true,'enum':['draft','sent',null]},"
                            "'r':{'type':'integer','enum':[1,2]}}}"),
                   {}, Purpose::Create);
        QCOMPARE(valueOf(form, "/o", "choices").toStringList(),
                 QStringList({QStringLiteral("Not set"), QStringLiteral("draft"),
                              QStringLiteral("sent"), QStringLiteral("No value")}));
        QCOMPARE(valueOf(form, "/o", "choice").toInt(), 0);
        QCOMPARE(valueOf(form, "/r", "choice").toInt(), -1);
        QCOMPARE(form.json(), QByteArray("{}"));
        QVERIFY(!form.isValid());
        form.setChoice(rowOf(form, "/r"), 1);
        form.setChoice(rowOf(form, "/o"), 2);
        QCOMPARE(form.json(), json("{'o':'sent','r':2}"));
        form.setChoice(rowOf(form, "/o"), 3);
        QCOMPARE(form.json(), json("{'o':null,'r':2}"));
        form.setChoice(rowOf(form, "/o"), 0);
        QCOMPARE(form.json(), json("{'r':2}"));
        form.setChoice(rowOf(form, "/o"), 9);
        QCOMPARE(form.json(), json("{'r':2}"));
    }

    void tellsAnOptionalBooleanFromFalse()
    {
        FormModel form;
        form.begin(schemaOf("{'type':'object','required':['r'],'properties':{"
                            "'o':{'type':'boolean'},'r':{'type':'boolean'}}}"),
                   {}, Purpose::Create);
        QCOMPARE(form.json(), json("{'r':false}"));
        form.setChoice(rowOf(form, "/r"), 1);
        form.setChoice(rowOf(form, "/o"), 2);
        QCOMPARE(form.json(), json("{'o':false,'r':true}"));
    }

    void tellsNoValueFromNothing()
    {
        FormModel form;
        form.begin(schemaOf("{'type':'object','required':['r'],'properties':{"
                            "'o':{'type':'string','nullable':true},"
                            "'r':{'type':'number','nullable':true}}}"),
                   {}, Purpose::Create);
        QVERIFY(valueOf(form, "/r", "isNull").toBool());
        QCOMPARE(form.json(), json("{'r':null}"));
        form.setNull(rowOf(form, "/o"), true);
        QCOMPARE(form.json(), json("{'o':null,'r':null}"));
        form.setNull(rowOf(form, "/o"), false);
        type(form, "/r", QStringLiteral("3"));
        QCOMPARE(form.json(), json("{'r':3}"));
    }

    void fillsInDefaultsAndShowsExamples()
    {
        const ApiSchema schema =
            schemaOf("{'type':'object','properties':{'hours':{'type':'number','default':8.0,'title'"
                     ":'Hours'},"
                     "'project':{'type':'string','example':'Website'},"
                     "'approved_by':{'type':'string','description':'Who *said* so'}}}");
        FormModel form;
        form.begin(schema, {}, Purpose::Create);
        QCOMPARE(form.json(), json("{'hours':8.0}"));
        QVERIFY(!form.isChanged());
        QCOMPARE(valueOf(form, "/project", "placeholder").toString(),
                 QStringLiteral("Example: Website"));
        QCOMPARE(valueOf(form, "/approved_by", "title").toString(), QStringLiteral("Approved by"));
        QCOMPARE(valueOf(form, "/approved_by", "help").toString(),
                 QStringLiteral("Who <i>said</i> so"));
        form.begin(schema, "{}", Purpose::Update);
        QCOMPARE(form.json(), QByteArray("{}"));
    }

    void leavesOutWhatIsOnlyRead()
    {
        const ApiSchema schema =
            schemaOf("{'type':'object','required':['id'],'properties':{'id':{'type':'string','"
                     "readOnly':true},"
                     "'pin':{'type':'string','writeOnly':true,'format':'password'},"
                     "'name':{'type':'string'}}}");
        FormModel form;
        form.begin(schema, {}, Purpose::Create);
        QCOMPARE(rowOf(form, "/id"), -1);
        QVERIFY(form.isValid());
        form.begin(schema, json("{'id':'7','name':'A'}"), Purpose::Replace);
        QCOMPARE(valueOf(form, "/id", "kind").toInt(), int(Kind::Fixed));
        QCOMPARE(valueOf(form, "/id", "text").toString(), QStringLiteral("7"));
        form.setText(rowOf(form, "/id"), QStringLiteral("8"));
        QCOMPARE(form.json(), json("{'name':'A'}"));
    }

    void makesUuidsAndReadsFilesAsBase64()
    {
        FormModel form;
        form.begin(schemaOf("{'type':'object','properties':{'u':{'type':'string','format':'uuid'},"
                            "'b':{'type':'string','format':'byte'}}}"),
                   {}, Purpose::Create);
        form.makeUuid(rowOf(form, "/u"));
        QCOMPARE(faultAt(form, "/u"), QString());
        QCOMPARE(valueOf(form, "/u", "text").toString().size(), 36);
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write("keyfob");
        file.close();
        form.setFiles(rowOf(form, "/b"), {QUrl::fromLocalFile(file.fileName())});
        QCOMPARE(valueOf(form, "/b", "text").toString(), QStringLiteral("a2V5Zm9i"));
        form.setFiles(rowOf(form, "/b"), {QUrl::fromLocalFile(QStringLiteral("/nowhere/x"))});
        QVERIFY(!valueOf(form, "/b", "fault").toString().isEmpty());
        QCOMPARE(valueOf(form, "/b", "text").toString(), QStringLiteral("a2V5Zm9i"));
    }

    void takesADayFromACalendar()
    {
        FormModel form;
        form.begin(schemaOf("{'type':'object','properties':{'d':{'type':'string','format':'date'},"
                            "'t':{'type':'string','format':'date-time'}}}"),
                   json("{'t':'2026-11-29T08:30:00+05:30'}"), Purpose::Replace);
        QCOMPARE(form.dateOf(rowOf(form, "/t")).date(), QDate(2026, 11, 29));
        QCOMPARE(form.dateOf(rowOf(form, "/d")).date(), QDate::currentDate());
        form.setDate(rowOf(form, "/d"), 2026, 12, 1);
        form.setDate(rowOf(form, "/t"), 2026, 12, 1);
        QCOMPARE(form.json(), json("{'d':'2026-12-01','t':'2026-12-01T08:30:00+05:30'}"));
    }
};

KEYFOB_SUITE(TestFormFields, QGuiApplication)
#include "tst_formfields.moc"
