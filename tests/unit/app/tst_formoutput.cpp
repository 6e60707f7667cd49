// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "formsupport.h"
#include "support/suite.h"

#include <QGuiApplication>
#include <QSignalSpy>
#include <QTemporaryFile>

using namespace Keyfob;

using In = ApiParameter::In;
using Kind = FormModel::Kind;
using Purpose = FormModel::Purpose;

namespace {

const char *const Timesheet =
    "{'type':'object','required':['project','hours'],'properties':{'id':{'type':'string',"
    "'readOnly':true},'project':{'type':'string'},'hours':{'type':'number'},"
    "'note':{'type':'string','nullable':true},'address':{'type':'object','properties':"
    "{'city':{'type':'string'},'zip':{'type':'string'}}},'tags':{'type':'array','items':"
    "{'type':'string'}},'pin':{'type':'string','format':'password','writeOnly':true}}}";

const char *const Given = "{'id':'14','hours':7.50,'project':'Website','unknown':{'x':1},"
                          "'address':{'zip':'01','city':'Oslo'},'tags':['a']}";

} // namespace

/// What a form makes of what was typed: the value, what changed, files, drafts; and what a server
/// says of it.
class TestFormOutput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }

    void keepsWhatTheSchemaDoesNotKnow()
    {
        FormModel form;
        form.begin(schemaOf(Timesheet), json(Given), Purpose::Replace);
        QVERIFY(!form.isChanged());
        QCOMPARE(form.json(),
                 json("{'project':'Website','hours':7.50,'address':{'city':'Oslo',"
                      "'zip':'01'},'tags':['a'],'unknown':{'x':1}}"));
        type(form, "/hours", QStringLiteral("8"));
        QVERIFY(form.isChanged());
        type(form, "/hours", QStringLiteral("7.50"));
        QVERIFY(!form.isChanged()); // as before
    }

    void sendsWhatChanged()
    {
        FormModel form;
        form.begin(schemaOf(Timesheet), json(Given), Purpose::Update);
        QCOMPARE(form.changes(), QByteArray("{}"));
        type(form, "/hours", QStringLiteral("8.25"));
        type(form, "/address/zip", QString());
        form.setNull(rowOf(form, "/note"), true);
        QVERIFY(form.isValid());
        QCOMPARE(form.changes(), json("{'hours':8.25,'note':null,'address':{'zip':null}}"));
        type(form, "/project", QString());
        QVERIFY(!form.isValid()); // it had one, and must have one
        form.remove(rowOf(form, "/tags"));
        type(form, "/project", QStringLiteral("Website"));
        QCOMPARE(form.changes(),
                 json("{'hours':8.25,'note':null,'address':{'zip':null},'tags':null}"));
    }

    void emptiesATextWhereNullIsNotAllowed_data()
    {
        QTest::addColumn<QByteArray>("mediaType");
        QTest::addColumn<QByteArray>("schema");
        QTest::addColumn<QByteArray>("change");
        const auto row = [](const char *name, const char *type, const char *schema,
                            const char *change) {
            QTest::newRow(name) << QByteArray(type) << QByteArray(schema) << json(change);
        };
        row("JSON", "application/json", "{'type':'string'}", "{'a':''}");
        row("JSON with null", "application/json", "{'type':'string','nullable':true}",
            "{'a':null}");
        row("JSON that wants a character", "application/json", "{'type':'string','minLength':1}",
            "{'a':null}");
        row("JSON, a date", "application/json", "{'type':'string','format':'date'}", "{'a':null}");
        row("merge patch", "application/merge-patch+json", "{'type':'string'}", "{'a':null}");
    }
    void emptiesATextWhereNullIsNotAllowed()
    {
        QFETCH(QByteArray, mediaType);
        QFETCH(QByteArray, schema);
        QFETCH(QByteArray, change);
        FormModel form;
        form.begin(
            contentOf("{'type':'object','properties':{'a':" + schema + "}}", "{}", mediaType),
            json("{'a':'2026-03-31'}"), Purpose::Update);
        type(form, "/a", QString());
        QCOMPARE(form.changes(), change);
    }

    void leavesKeysAsTheyAre()
    {
        const ApiContent content =
            contentOf("{'type':'object','properties':{'id':{'type':'integer'},'a':{'type':'object',"
                      "'properties':{'id':{'type':'integer'}}}}}");
        FormModel form;
        const QByteArray item = json("{'id':7,'a':{'id':8}}");
        form.begin(content, item, Purpose::Update, {QStringLiteral("id")});
        QCOMPARE(valueOf(form, "/id", "kind").value<Kind>(), Kind::Fixed);
        QCOMPARE(valueOf(form, "/a/id", "kind").value<Kind>(), Kind::Integer);
        QCOMPARE(form.changes(), QByteArray("{}"));
        form.begin(content, item, Purpose::Replace);
        QCOMPARE(valueOf(form, "/id", "kind").value<Kind>(), Kind::Integer);
        QCOMPARE(form.json(), item);
    }

    void findsFieldsByTheirPlaceInTheRequest()
    {
        FormModel form;
        form.begin(schemaOf("{'type':'object','properties':{'a':{'type':'string'}}}"), {},
                   Purpose::Create);
        form.refuse({{QStringLiteral("/body/a"), QStringLiteral("bad")}});
        QCOMPARE(faultAt(form, "/a"), QStringLiteral("bad"));
        form.begin(schemaOf("{'type':'object','properties':{'a':{'type':'string'},'body':"
                            "{'type':'object','properties':{'a':{'type':'string'}}}}}"),
                   json("{'body':{'a':'x'}}"), Purpose::Replace);
        form.refuse({{QStringLiteral("/body/a"), QStringLiteral("bad")}});
        QCOMPARE(faultAt(form, "/body/a"), QStringLiteral("bad"));
        QCOMPARE(faultAt(form, "/a"), QString());
    }

    void offersTheMembersOfAnObjectParameter()
    {
        ApiParameter filter;
        filter.name = QStringLiteral("filter");
        filter.in = In::Query;
        filter.schema = schemaOf("{'type':'object','title':'Todo.Filter','properties':{'limit':"
                                 "{'type':'integer'}}}");
        FormModel form;
        form.begin({filter});
        QCOMPARE(valueOf(form, "/filter", "title").toString(), QStringLiteral("Filter"));
        QVERIFY(form.parameters().isEmpty());
        type(form, "/filter/limit", QStringLiteral("3"));
        QCOMPARE(form.parameters().value({In::Query, filter.name}), json("{'limit':3}"));
        type(form, "/filter/limit", QString());
        QVERIFY(form.parameters().isEmpty());
    }

    void doesNotAskForWhatNeedNotComeWithAChange()
    {
        FormModel form;
        form.begin(schemaOf("{'type':'object','required':['pin','name'],'properties':{'pin':"
                            "{'type':'string','format':'password','writeOnly':true},"
                            "'name':{'type':'string','maxLength':3}}}"),
                   json("{'name':'longer'}"), Purpose::Update);
        QVERIFY(form.isValid()); // also what the server has, and what does not fit
        type(form, "/name", QStringLiteral("longest"));
        QVERIFY(!form.isValid());
        form.begin(schemaOf("{'type':'object','required':['pin'],'properties':{'pin':"
                            "{'type':'string','format':'password','writeOnly':true}}}"),
                   "{}", Purpose::Replace);
        QVERIFY(!form.isValid());
    }

    void hasAFieldForEachParameter()
    {
        ApiParameter id;
        id.name = QStringLiteral("id");
        id.in = In::Path;
        id.required = true;
        id.schema = schemaOf("{'type':'integer'}");
        ApiParameter state;
        state.name = QStringLiteral("state");
        state.description = QStringLiteral("Which **ones**");
        state.schema = schemaOf("{'type':'array','items':{'type':'string','enum':['a','b']}}");
        FormModel form;
        form.begin({id, state}, {{{In::Path, QStringLiteral("id")}, "7"}});
        QCOMPARE(form.count(), 2);
        QCOMPARE(valueOf(form, "/state", "help").toString(), QStringLiteral("Which <b>ones</b>"));
        QCOMPARE(form.parameters().value({In::Path, QStringLiteral("id")}), QByteArray("7"));
        QCOMPARE(form.parameters().size(), 1);
        form.setChosen(rowOf(form, "/state"), 1, true);
        QCOMPARE(form.parameters().value({In::Query, QStringLiteral("state")}), json("['b']"));
        form.setChosen(rowOf(form, "/state"), 0, true);
        QCOMPARE(form.parameters().value({In::Query, QStringLiteral("state")}), json("['a','b']"));
        type(form, "/id", QString());
        QVERIFY(!form.isValid());
    }

    void uploadsFilesOfAMultipartBody()
    {
        const QByteArray schema = "{'type':'object','required':['file'],'properties':{'file':"
                                  "{'type':'string','format':'binary'},'more':{'type':'array',"
                                  "'items':{'type':'string','format':'binary'}},"
                                  "'title':{'type':'string'}}}";
        FormModel form;
        form.begin(contentOf(schema, "{}", "multipart/form-data"), {}, Purpose::Create);
        QCOMPARE(valueOf(form, "/file", "kind").toInt(), int(Kind::File));
        QVERIFY(valueOf(form, "/more", "many").toBool());
        QVERIFY(!form.isValid());
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write("keyfob");
        file.flush();
        const QUrl url = QUrl::fromLocalFile(file.fileName());
        form.setFiles(rowOf(form, "/file"), {url});
        form.setFiles(rowOf(form, "/file"), {url}); // another instead of it
        form.setFiles(rowOf(form, "/more"), {url, url});
        form.setFiles(rowOf(form, "/more"), {QUrl(QStringLiteral("https://a.example/x"))});
        QVERIFY(form.isValid());
        QVERIFY(form.isChanged());
        QCOMPARE(form.files().value(QStringLiteral("file")).size(), 1);
        QCOMPARE(form.files().value(QStringLiteral("more")).size(), 2);
        QVERIFY(valueOf(form, "/file", "files")
                    .toStringList()
                    .first()
                    .contains(QLatin1StringView("6 bytes")));
        type(form, "/title", QStringLiteral("A"));
        QCOMPARE(form.json(), json("{'title':'A'}"));
        form.removeFile(rowOf(form, "/more"), 0);
        QCOMPARE(form.files().value(QStringLiteral("more")).size(), 1);
    }

    void sendsAFileOrATextAsTheWholeBody()
    {
        FormModel form;
        form.begin(
            contentOf("{'type':'string','format':'binary'}", "{}", "application/octet-stream"), {},
            Purpose::Create);
        QCOMPARE(form.value(0, "kind").toInt(), int(Kind::File));
        QVERIFY(!form.isValid());
        form.begin(contentOf("{'type':'string'}", "{}", "text/plain"), "one", Purpose::Replace);
        QCOMPARE(form.value(0, "kind").toInt(), int(Kind::Lines));
        form.setText(0, QStringLiteral("one\ntwo"));
        QCOMPARE(form.body(), QByteArray("one\ntwo"));
    }

    void showsWhatAServerSaysAtItsFields()
    {
        FormModel form;
        form.begin(schemaOf(Timesheet), json(Given), Purpose::Replace);
        QSignalSpy focus(&form, &FormModel::focusRequested);
        form.refuse({{QStringLiteral("/nowhere"), QStringLiteral("Odd.")},
                     {QString(), QStringLiteral("Too many hours.")},
                     {QStringLiteral("/address/city"), QStringLiteral("No such city.")},
                     {QStringLiteral("/tags/7"), QStringLiteral("Unknown\u202e tag.")}});
        QCOMPARE(form.problem(), QStringLiteral("Odd.\nToo many hours."));
        QCOMPARE(valueOf(form, "/address/city", "fault").toString(),
                 QStringLiteral("No such city."));
        QCOMPARE(valueOf(form, "/tags", "fault").toString(), QStringLiteral("Unknown tag."));
        QCOMPARE(focus.takeFirst().first().toInt(), rowOf(form, "/address/city"));
        QVERIFY(form.isValid()); // it is the server's word, which can be tried again
        type(form, "/address/city", QStringLiteral("Bergen"));
        QCOMPARE(valueOf(form, "/address/city", "fault").toString(), QString());
        QVERIFY(form.submit());
        QCOMPARE(form.problem(), QString());
        QCOMPARE(valueOf(form, "/tags", "fault").toString(), QString());
    }

    void keepsADraft()
    {
        const ApiSchema schema = schemaOf(Timesheet);
        FormModel form;
        form.begin(schema, json(Given), Purpose::Update);
        type(form, "/hours", QStringLiteral("eight"));
        type(form, "/pin", QStringLiteral("canary"));
        form.add(rowOf(form, "/tags"));
        type(form, "/tags/1", QStringLiteral("b"));
        form.remove(rowOf(form, "/address"));
        const QByteArray draft = form.draft();
        QVERIFY(!draft.contains("canary"));
        FormModel again;
        again.begin(schema, json(Given), Purpose::Update);
        QVERIFY(again.restoreDraft(draft));
        QCOMPARE(valueOf(again, "/hours", "text").toString(), QStringLiteral("eight"));
        QVERIFY(!again.isValid());
        type(again, "/hours", QStringLiteral("8"));
        QCOMPARE(again.changes(), json("{'hours':8,'tags':['a','b'],'address':null}"));
        QCOMPARE(valueOf(again, "/pin", "text").toString(), QString());
        QVERIFY(!again.restoreDraft("no draft"));
        QCOMPARE(valueOf(again, "/hours", "text").toString(), QStringLiteral("8"));
    }

    void keepsADraftOfAnotherAlternative()
    {
        const ApiSchema schema =
            schemaOf("{'oneOf':[{'type':'object','properties':{'a':{'type':'string'}}},"
                     "{'type':'object','properties':{'b':{'type':'string'}}}]}");
        FormModel form;
        form.begin(schema, {}, Purpose::Create);
        form.setChoice(0, 1);
        type(form, "/b", QStringLiteral("x"));
        FormModel again;
        again.begin(schema, {}, Purpose::Create);
        QVERIFY(again.restoreDraft(form.draft()));
        QCOMPARE(again.json(), json("{'b':'x'}"));
        // Another schema by now: what is still there is typed again.
        again.begin(schemaOf("{'type':'object','properties':{'c':{'type':'string'}}}"), {},
                    Purpose::Create);
        QVERIFY(again.restoreDraft(form.draft()));
        QCOMPARE(again.json(), QByteArray("{}"));
    }
};

KEYFOB_SUITE(TestFormOutput, QGuiApplication)
#include "tst_formoutput.moc"
