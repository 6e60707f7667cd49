// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "core/displaytext.h"
#include "described.h"
#include "openapi/valuefault.h"
#include "support/suite.h"

using namespace Keyfob;
using namespace Qt::StringLiterals;

namespace {

QStringList faults(const QByteArray &value, const ApiSchema &schema, bool sending = true)
{
    const auto index = JsonIndex::read(json(value));
    if (!index)
        return {u"no JSON"_s};
    QStringList all;
    for (const ValueFault &fault : faultsOf(*index, schema, sending))
        all += fault.pointer + u": "_s + fault.text;
    return all;
}

} // namespace

class TestValueFault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scalars_data()
    {
        QTest::addColumn<QByteArray>("schema");
        QTest::addColumn<QByteArray>("good");
        QTest::addColumn<QByteArray>("bad");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const char *schema, const char *good, const char *bad,
                            const QString &sentence) {
            QTest::newRow(name) << QByteArray(schema) << QByteArray(good) << QByteArray(bad)
                                << sentence;
        };
        row("type", "{'type':'string'}", "'x'", "1", u"A text."_s);
        row("integer", "{'type':'integer'}", "1.0", "1.5", u"A whole number."_s);
        row("number", "{'type':'number'}", "1e3", "'1'", u"A number."_s);
        row("boolean", "{'type':'boolean'}", "true", "'true'", u"Yes or no."_s);
        row("null", "{'type':['string','null']}", "null", "1", u"A text."_s);
        row("no null", "{'type':'string'}", "'null'", "null", u"A value is needed here."_s);
        row("minimum", "{'type':'number','minimum':0.25}", "0.25", "0.2", u"At least 0.25."_s);
        row("maximum", "{'type':'number','maximum':10}", "10.0", "10.01", u"At most 10."_s);
        row("exclusive", "{'type':'number','exclusiveMinimum':0}", "0.001", "0", u"More than 0."_s);
        row("big numbers", "{'type':'integer','maximum':9007199254740992}", "9007199254740992",
            "9007199254740993", u"At most 9007199254740992."_s);
        row("int64", "{'type':'integer','format':'int64'}", "9223372036854775807",
            "9223372036854775808", u"At most 9223372036854775807."_s);
        row("multiple", "{'type':'number','multipleOf':0.25}", "7.75", "7.7",
            u"A multiple of 0.25."_s);
        row("multiple of a long one", "{'type':'number','multipleOf':0.1}",
            "100000000000000000000000.3", "0.35", u"A multiple of 0.1."_s);
        row("enum", "{'enum':['draft','done']}", "'done'", "'Done'", u"One of draft, done."_s);
        row("enum of numbers", "{'enum':[1,2]}", "2.0", "3", u"One of 1, 2."_s);
        row("const", "{'const':'x'}", "'x'", "'y'", u"It must be x."_s);
        row("length in characters", "{'type':'string','maxLength':2}",
            "'\xf0\x9f\x98\x80\xf0\x9f\x98\x80'", "'abc'", u"At most 2 characters."_s);
        row("not empty", "{'type':'string','minLength':1}", "' '", "''",
            u"It must not be empty."_s);
        row("pattern", "{'type':'string','pattern':'^[A-Z]{3}-\\\\d+$'}", "'ABC-12'", "'abc-12'",
            u"It must have the form ^[A-Z]{3}-\\d+$."_s);
        row("date", "{'type':'string','format':'date'}", "'2028-02-29'", "'2026-02-29'",
            u"A date, such as 2026-03-31."_s);
        row("date-time", "{'type':'string','format':'date-time'}", "'2026-01-02T03:04:60.5+01:00'",
            "'2026-01-02T03:04:05'",
            u"A date and time with its zone, such as 2026-03-31T14:30:00Z."_s);
        row("time", "{'type':'string','format':'time'}", "'14:30:00Z'", "'24:00:00'",
            u"A time, such as 14:30:00."_s);
        row("email", "{'type':'string','format':'email'}", "'a.b+c@x.example'", "'a b@x'",
            u"An email address, such as name@example.com."_s);
        row("uri", "{'type':'string','format':'uri'}", "'https://x.example/a?b#c'", "'x.example'",
            u"A web address, such as https://example.com/."_s);
        row("uuid", "{'type':'string','format':'uuid'}", "'123e4567-E89B-12d3-a456-426614174000'",
            "'123e4567'", u"A UUID, such as 123e4567-e89b-12d3-a456-426614174000."_s);
        row("ipv4", "{'type':'string','format':'ipv4'}", "'192.0.2.255'", "'192.0.2.256'",
            u"An IPv4 address, such as 192.0.2.1."_s);
        row("ipv6", "{'type':'string','format':'ipv6'}", "'2001:db8::1'", "'2001:db8'",
            u"An IPv6 address, such as 2001:db8::1."_s);
        row("duration", "{'type':'string','format':'duration'}", "'P1DT2H'", "'P'",
            u"A duration, such as PT1H30M."_s);
    }
    void scalars()
    {
        QFETCH(QByteArray, schema);
        QFETCH(QByteArray, good);
        QFETCH(QByteArray, bad);
        QFETCH(QString, sentence);
        const ApiSchema read = schemaOf(schema);
        QCOMPARE(faultOf(json(good), read), QString());
        QCOMPARE(faultOf(json(bad), read), sentence);
    }

    void formatsNobodyKnowsAreLetBe()
    {
        const auto schema = schemaOf("{'type':'string','format':'florble'}");
        QCOMPARE(faultOf("\"x\"", schema), QString());
        QCOMPARE(faultOf("\"x\"", ApiSchema()), QString());
    }

    void aPatternFromOutsideCostsLittle()
    {
        const auto schema = schemaOf("{'type':'string','pattern':'^(a+)+$'}");
        const QByteArray value = '"' + QByteArray(5000, 'a') + "!\"";
        (void)faultOf(value, schema); // tried one way after the other, it would never end
        const auto raised = schemaOf(
            "{'type':'string','pattern':'(*LIMIT_MATCH=4000000000)(*LIMIT_DEPTH=4000000)^b+$'}");
        QCOMPARE(faultOf("\"a\"", raised), QString()); // no pattern of JSON Schema
        QCOMPARE(faultOf("\"x\"", schemaOf("{'type':'string','pattern':'([a'}")), QString());
    }

    /// An answer and its schema are both somebody else's, and the window waits for this.
    void checkingTakesNoLongTime_data()
    {
        QTest::addColumn<QByteArray>("item");
        QTest::addColumn<QByteArray>("schema");
        QTest::newRow("patterns") << '"' + QByteArray(40, 'a') + "!\""
                                  << QByteArray("{'type':'string','pattern':'^(a+)+$'}");
        QByteArrayList values;
        for (int i = 0; i < 50'000; ++i)
            values.append("'value " + QByteArray::number(i) + '\'');
        QTest::newRow("values") << QByteArray("\"value 49999\"")
                                << "{'enum':[" + values.join(',') + "]}";
    }
    void checkingTakesNoLongTime()
    {
        QFETCH(QByteArray, item);
        QFETCH(QByteArray, schema);
        const auto list = schemaOf("{'type':'array','items':" + schema + '}');
        const auto index = JsonIndex::read('[' + QByteArrayList(20'000, item).join(',') + ",true]");
        QVERIFY(index);
        QVERIFY(faultsOf(*index, list, false).size() <= 1); // and it ends
        const auto few = JsonIndex::read('[' + item + ",true]");
        QCOMPARE(faultsOf(*few, list, false).size(), 1); // the last one, which is no text
    }

    /// Powers that no int has, or only with the other sign.
    void multiplesOfFarNumbersAreLetBe()
    {
        for (const char *step : {"0.1", "1", "1e-2147483648", "0.5e-2147483648", "1e2147483647"}) {
            const auto schema = schemaOf(QByteArray("{'type':'number','multipleOf':") + step + '}');
            for (const char *value :
                 {"1e-2147483648", "1.5e-2147483648", "1e2147483647", "1e-99999999999", "1.5e-401"})
                QCOMPARE(faultOf(value, schema), QString());
        }
        QCOMPARE(faultOf("1.25", schemaOf("{'type':'number','multipleOf':1e-1}")),
                 u"A multiple of 1e-1."_s);
        QCOMPARE(faultOf("125e-2", schemaOf("{'type':'number','multipleOf':0.05}")), QString());
        QCOMPARE(faultOf("15e-1", schemaOf("{'type':'integer'}")), u"A whole number."_s);
        QCOMPARE(faultOf("150e-1", schemaOf("{'type':'integer'}")), QString());
    }

    void membersAreChecked()
    {
        const auto schema =
            schemaOf("{'type':'object','required':['name','made'],'additionalProperties':false,'"
                     "properties':{"
                     "'name':{'type':'string'},'made':{'type':'string','readOnly':true},"
                     "'lines':{'type':'array','maxItems':2,'uniqueItems':true,'items':"
                     "{'type':'object','properties':{'a/b':{'type':'integer'}}}}}}");
        QCOMPARE(faults("{'name':'x'}", schema), QStringList());
        QCOMPARE(faults("{'name':'x'}", schema, false), QStringList {u"/made: It is missing."_s});
        QCOMPARE(faults("{}", schema), QStringList {u"/name: It is missing."_s});
        QCOMPARE(faults("{'name':'x','other':1}", schema),
                 QStringList {u"/other: The API takes no member of this name."_s});
        QCOMPARE(faults("{'name':'x','lines':[{'a/b':'1'}]}", schema),
                 QStringList {u"/lines/0/a~1b: A whole number."_s});
        QCOMPARE(
            faults("{'name':'x','lines':[{'a/b':1},{ 'a/b': 1 },{}]}", schema),
            (QStringList {u"/lines: At most 2 entries."_s, u"/lines/1: It is there twice."_s}));
    }

    void mapsAreChecked()
    {
        const auto schema = schemaOf("{'type':'object','additionalProperties':{'type':'integer'}}");
        QCOMPARE(faults("{'a':1}", schema), QStringList());
        QCOMPARE(faults("{'a':'1'}", schema), QStringList {u"/a: A whole number."_s});
    }

    void oneOfTheAlternativesFits()
    {
        const auto schema = schemaOf(
            "{'oneOf':[{'type':'object','required':['a'],'properties':{'a':{'type':'string'}}},"
            "{'type':'object','required':['b'],'properties':{'b':{'type':'string'}}}]}");
        QCOMPARE(faults("{'b':'x'}", schema), QStringList());
        QCOMPARE(faults("{'c':'x'}", schema),
                 QStringList {u": It fits none of the forms that the API takes here."_s});
    }

    void theDiscriminatorChooses()
    {
        const auto schema = schemaOf(
            "{'oneOf':[{'$ref':'#/components/schemas/Cat'},{'$ref':'#/components/schemas/Dog'}],"
            "'discriminator':{'propertyName':'kind'}}",
            "{'Cat':{'type':'object','required':['kind','lives'],'properties':{'kind':{'type':'"
            "string'},"
            "'lives':{'type':'integer'}}},'Dog':{'type':'object','required':['kind'],"
            "'properties':{'kind':{'type':'string'}}}}");
        QCOMPARE(faults("{'kind':'Dog'}", schema), QStringList());
        QCOMPARE(faults("{'kind':'Cat'}", schema), QStringList {u"/lives: It is missing."_s});
    }

    void schemasThatContainThemselvesEnd()
    {
        const QByteArray tree = "{'Tree':{'type':'object','properties':{'in':{'$ref':"
                                "'#/components/schemas/Tree'},'n':{'type':'integer'}}},"
                                "'Odd':{'oneOf':[{'$ref':'#/components/schemas/Odd'},"
                                "{'type':'string'}]}}";
        const auto schema = schemaOf("{'$ref':'#/components/schemas/Tree'}", tree);
        QByteArray deep("{\"n\":\"x\"}");
        for (int i = 0; i < 5000; ++i)
            deep = "{\"in\":" + deep + '}';
        const auto index = JsonIndex::read(deep);
        QVERIFY(index);
        QVERIFY(faultsOf(*index, schema, true).size() <= 1); // and it ends
        QCOMPARE(faults("{'in':{'n':'x'}}", schema), QStringList {u"/in/n: A whole number."_s});
        const auto odd = schemaOf("{'$ref':'#/components/schemas/Odd'}", tree);
        QCOMPARE(faults("'x'", odd), QStringList());
        (void)faults("1", odd);
    }

    void manyFaultsAreCut()
    {
        const auto schema = schemaOf("{'type':'array','items':{'type':'integer'}}");
        QByteArray value("[");
        for (int i = 0; i < 10'000; ++i)
            value += "\"x\",";
        value.back() = ']';
        const auto index = JsonIndex::read(value);
        QCOMPARE(faultsOf(*index, schema, true).size(), 50);
        QCOMPARE(faultsOf(*index, schema, true, 3).size(), 3);
    }

    void refusedMembersAreFound_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *answer, const QString &pointer,
                            const QString &text) {
            QTest::newRow(name) << json(answer) << pointer << text;
        };
        row("RFC 9457", "{'errors':[{'detail':'too long','pointer':'#/lines/0/a%20b'}]}",
            u"/lines/0/a b"_s, u"too long"_s);
        row("Rails", "{'errors':{'name':['is too short','is odd']}}", u"/name"_s,
            u"is too short is odd"_s);
        row("ASP.NET", "{'title':'x','errors':{'$.lines[0].hours':['bad']}}", u"/lines/0/hours"_s,
            u"bad"_s);
        row("FastAPI", "{'detail':[{'loc':['body','lines',0,'hours'],'msg':'bad','type':'t'}]}",
            u"/lines/0/hours"_s, u"bad"_s);
        row("Symfony", "{'violations':[{'propertyPath':'lines[0].hours','message':'bad'}]}",
            u"/lines/0/hours"_s, u"bad"_s);
        row("RFC 7807", "{'invalid-params':[{'name':'age','reason':'must be positive'}]}",
            u"/age"_s, u"must be positive"_s);
        row("Spring", "{'fieldErrors':[{'field':'name','defaultMessage':'bad'}]}", u"/name"_s,
            u"bad"_s);
        row("JSON:API",
            "{'errors':[{'source':{'pointer':'/data/attributes/name'},'detail':'bad'}]}",
            u"/data/attributes/name"_s, u"bad"_s);
        row("Google",
            "{'error':{'details':[{'fieldViolations':[{'field':'a.b','description':'bad'}]}]}}",
            u"/a/b"_s, u"bad"_s);
        row("Django", "{'name':['bad']}", u"/name"_s, u"bad"_s);
        row("Django, all of it", "{'non_field_errors':['bad']}", QString(), u"bad"_s);
        row("Stripe", "{'error':{'param':'card','message':'bad'}}", u"/card"_s, u"bad"_s);
        row("Zod", "{'issues':[{'path':['a',1],'message':'bad'}]}", u"/a/1"_s, u"bad"_s);
        row("Mongoose", "{'errors':{'name':{'message':'bad','kind':'required'}}}", u"/name"_s,
            u"bad"_s);
        row("nested", "{'errors':{'address':{'city':['bad']}}}", u"/address/city"_s, u"bad"_s);
        row("LoopBack, absent",
            "{'error':{'statusCode':422,'details':[{'path':'','code':'required','message':'bad',"
            "'info':{'missingProperty':'title'}}]}}",
            u"/title"_s, u"bad"_s);
        row("LoopBack", "{'error':{'details':[{'path':'/desc','code':'type','message':'bad'}]}}",
            u"/desc"_s, u"bad"_s);
        row("LoopBack, a model",
            "{'error':{'statusCode':422,'details':{'context':'Todo','codes':{'title':"
            "['uniqueness']},'messages':{'title':['is taken']}}}}",
            u"/title"_s, u"is taken"_s);
        row("a member called messages", "{'errors':{'messages':['bad']}}", u"/messages"_s,
            u"bad"_s);
        row("Ajv, below",
            "{'errors':[{'instancePath':'/lines/0','params':{'additionalProperty':'a/b'},"
            "'message':'bad'}]}",
            u"/lines/0/a~1b"_s, u"bad"_s);
        row("NestJS", "{'statusCode':400,'message':['lines.0.hours must not be less than 0']}",
            u"/lines/0/hours"_s, u"lines.0.hours must not be less than 0"_s);
        row("control characters", "{'errors':{'a':['b\\u202ec\\u0007']}}", u"/a"_s, u"bc"_s);
    }
    void refusedMembersAreFound()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, pointer);
        QFETCH(QString, text);
        const auto found = refusedMembers(answer);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().pointer, pointer);
        QCOMPARE(found.first().text, text);
    }

    void otherAnswersRefuseNothing()
    {
        for (const char *answer :
             {"", "<html>", "[]", "{'error':'no'}", "{'message':'no','status':400}",
              "{'errors':['no']}", "{'status':401,'message':['Wrong password, try again']}",
              "{'status':400,'message':['no']}", "{'message':[{'a':1}]}", "{'items':[1,2]}", "null",
              "{'detail':'no'}"})
            QVERIFY2(refusedMembers(json(answer)).isEmpty(), answer);
        QByteArray deep;
        for (int i = 0; i < 10'000; ++i)
            deep += "{\"errors\":{\"a\":";
        QVERIFY(refusedMembers(deep).isEmpty());
    }
};

KEYFOB_SUITE(TestValueFault)
#include "tst_valuefault.moc"
