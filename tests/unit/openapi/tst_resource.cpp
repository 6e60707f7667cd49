// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "described.h"
#include "openapi/operationcall.h"
#include "openapi/resource.h"
#include "openapi/titles.h"
#include "support/suite.h"

using namespace Keyfob;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Sheet =
    "{'Timesheet':{'type':'object','required':['id','project'],'properties':{"
    "'id':{'type':'string','format':'uuid'},'project':{'type':'string'},"
    "'description':{'type':'string'},'hours':{'type':'number'},"
    "'status':{'type':'string','enum':['draft','approved']},"
    "'date':{'type':'string','format':'date'},'secret':{'type':'string','format':'password'},"
    "'owner':{'type':'object','properties':{'id':{'type':'integer'},'name':{'type':'string'}}}}}}";

QByteArray operation(const char *method, const char *id, const QByteArray &more = "'responses':{}")
{
    return QByteArray("'") + method + "':{'operationId':'" + id + "'," + more + '}';
}

const QByteArray One = "{'$ref':'#/components/schemas/Timesheet'}";
const QByteArray Many = "{'type':'array','items':{'$ref':'#/components/schemas/Timesheet'}}";

QByteArray page(const QByteArray &name)
{
    return "{'type':'object','properties':{'" + name + "':" + Many
        + ",'total':{'type':'integer'},'next_cursor':{'type':'string'}}}";
}

ApiResource only(const ApiDescription &description)
{
    const auto all = resourcesOf(description);
    if (all.size() != 1)
        qWarning() << all.size() << "resources";
    return all.isEmpty() ? ApiResource() : all.first();
}

QStringList titles(const QList<ApiResource> &resources)
{
    QStringList all;
    for (const ApiResource &resource : resources)
        all += resource.title;
    return all;
}

ApiDescription listing(const QByteArray &parameters, const QByteArray &schema = Many)
{
    return described(
        "{'/timesheets':{"
            + operation("get", "list", "'parameters':[" + parameters + "]," + answers(schema))
            + "}}",
        Sheet);
}

QByteArray query(const char *name, const char *schema = "{'type':'integer'}")
{
    return QByteArray("{'name':'") + name + "','in':'query','schema':" + schema + '}';
}

} // namespace

class TestResource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCollectionHasItsOperations()
    {
        const auto resource = only(described(
            "{'/timesheets':{"
                + operation("get", "list", "'summary':'List time sheets'," + answers(Many)) + ','
                + operation("post", "create", "'requestBody':{'content':{}},'responses':{}") + ','
                + operation("delete", "clear") + "},'/timesheets/{timesheetId}':{"
                + operation("get", "show", answers(One)) + ','
                + operation("put", "replace", "'requestBody':{'content':{}},'responses':{}") + ','
                + operation("patch", "change", "'requestBody':{'content':{}},'responses':{}") + ','
                + operation("delete", "remove") + "},'/timesheets/{id}/approve':{"
                + operation("post", "approve") + "},'/timesheets/import':{"
                + operation("post", "import") + "},'/timesheets/{id}:lock':{"
                + operation("post", "lock") + "}}",
            Sheet));
        QCOMPARE(resource.id, u"/timesheets"_s);
        QCOMPARE(resource.title, u"Time sheets"_s);
        QCOMPARE(resource.itemTitle, u"Time sheet"_s);
        QCOMPARE(resource.group, u"Timesheets"_s);
        QCOMPARE(resource.list, u"list"_s);
        QCOMPARE(resource.detail, u"show"_s);
        QCOMPARE(resource.create, u"create"_s);
        QCOMPARE(resource.replace, u"replace"_s);
        QCOMPARE(resource.update, u"change"_s);
        QCOMPARE(resource.remove, u"remove"_s);
        QCOMPARE(resource.itemActions, (QStringList {u"approve"_s, u"lock"_s}));
        QCOMPARE(resource.actions, (QStringList {u"clear"_s, u"import"_s}));
        QCOMPARE(resource.keyPointers, QStringList {u"/id"_s});
        QCOMPARE(resource.keyParameters, QStringList {u"timesheetId"_s});
        QVERIFY(resource.listParameters.isEmpty());
    }

    void namesOfProgramsAreNoTitles()
    {
        QCOMPARE(Titles::ofTag(u"TodoController"_s), u"Todo"_s);
        QCOMPARE(Titles::ofTag(u"time-sheet-controller"_s), u"Time sheet"_s);
        QCOMPARE(Titles::ofTag(u"Controller"_s), u"Controller"_s);
        QCOMPARE(Titles::ofTag(u"Flight controllers"_s), u"Flight controllers"_s);
        for (const char *title : {"Todo.Filter", "approved_by", "newTodo", "Todo.WhereFilter"})
            QCOMPARE(readableTitle(schemaOf(QByteArray("{'title':'") + title + "'}")), QString());
        for (const char *title : {"Filter", "Approved by", "e.g. this", "URL", "No.", "iPhone 5"}) {
            QCOMPARE(readableTitle(schemaOf(QByteArray("{'title':'") + title + "'}")),
                     QString::fromLatin1(title));
        }
    }

    void listsAreFoundWhereTheyAre_data()
    {
        QTest::addColumn<QByteArray>("schema");
        QTest::addColumn<QString>("items");
        QTest::addColumn<QString>("total");
        QTest::newRow("array") << Many << QString() << QString();
        for (const char *name : {"items", "data", "results", "value", "timesheets", "Timesheets"})
            QTest::newRow(name) << page(name) << u'/' + QString::fromLatin1(name) << u"/total"_s;
        QTest::newRow("HAL") << QByteArray("{'type':'object','properties':{'_embedded':"
                                           "{'type':'object','properties':{'sheets':")
                + Many
                + "}},'page':{'type':'object','properties':{'totalElements':{'type':'integer'}}}}}"
                             << u"/_embedded/sheets"_s << u"/page/totalElements"_s;
        QTest::newRow("nested") << "{'type':'object','properties':{'data':" + page("items") + "}}"
                                << u"/data/items"_s << u"/data/total"_s;
        QTest::newRow("the only array")
            << QByteArray("{'type':'object','properties':{'found':") + Many
                + ",'meta':{'type':'object','properties':{'total_count':{'type':'integer'}}}}}"
            << u"/found"_s << u"/meta/total_count"_s;
    }
    void listsAreFoundWhereTheyAre()
    {
        QFETCH(QByteArray, schema);
        QFETCH(QString, items);
        QFETCH(QString, total);
        const auto resource = only(listing({}, schema));
        QCOMPARE(resource.list, u"list"_s);
        QCOMPARE(resource.itemsPointer, items);
        QCOMPARE(resource.totalPointer, total);
        QCOMPARE(resource.itemSchema.name(), u"Timesheet"_s);
    }

    void aThingIsNoList_data()
    {
        QTest::addColumn<QByteArray>("schema");
        QTest::newRow("object") << One;
        QTest::newRow("with a list of its own")
            << QByteArray("{'type':'object','properties':{'name':{'type':'string'},"
                          "'email':{'type':'string'},'age':{'type':'integer'},'lines':")
                + Many + "}}";
        QTest::newRow("with tags") << QByteArray(
            "{'type':'object','properties':{'total':{'type':'integer'},'tags':{'type':'array',"
            "'items':{'type':'string'}}}}");
        QTest::newRow("text") << QByteArray("{'type':'string'}");
    }
    void aThingIsNoList()
    {
        QFETCH(QByteArray, schema);
        QVERIFY(resourcesOf(listing({}, schema)).isEmpty());
    }

    void whereNothingIsSaidThePathsSayIt()
    {
        const QByteArray paths = "{'/things':{" + operation("get", "list") + "},'/things/{id}':{"
            + operation("get", "show") + "},'/health':{" + operation("get", "health") + "}}";
        const auto resource = only(described(paths));
        QCOMPARE(resource.list, u"list"_s);
        QCOMPARE(resource.keyPointers, QStringList {u"/id"_s});
    }

    void paging_data()
    {
        using Kind = ApiPaging::Kind;
        QTest::addColumn<QByteArray>("parameters");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("parameter");
        QTest::addColumn<QString>("sizeParameter");
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("first");
        const auto row = [](const char *name, const QByteArray &parameters, Kind kind,
                            const QString &parameter, const QString &size, int most, int first) {
            QTest::newRow(name) << parameters << static_cast<int>(kind) << parameter << size << most
                                << first;
        };
        row("offset", query("limit", "{'type':'integer','maximum':50}") + ',' + query("offset"),
            Kind::Offset, u"offset"_s, u"limit"_s, 50, 1);
        row("page", query("page") + ',' + query("per_page", "{'type':'integer','default':30}"),
            Kind::Page, u"page"_s, u"per_page"_s, 30, 1);
        row("page from 0",
            query("page", "{'type':'integer','default':0}") + ','
                + query("size", "{'type':'integer','maximum':1000}"),
            Kind::Page, u"page"_s, u"size"_s, 100, 0);
        row("JSON:API", query("page[number]") + ',' + query("page[size]"), Kind::Page,
            u"page[number]"_s, u"page[size]"_s, 0, 1);
        row("OData", query("$skip") + ',' + query("$top"), Kind::Offset, u"$skip"_s, u"$top"_s, 0,
            1);
        row("cursor", query("cursor", "{'type':'string'}") + ',' + query("limit"), Kind::Cursor,
            u"cursor"_s, u"limit"_s, 0, 1);
        row("cursor before offset",
            query("offset") + ',' + query("page_token", "{'type':'string'}"), Kind::Cursor,
            u"page_token"_s, QString(), 0, 1);
        row("last item", query("starting_after", "{'type':'string'}"), Kind::Cursor,
            u"starting_after"_s, QString(), 0, 1);
        row("none", query("from", "{'type':'string','format':'date'}"), Kind::None, QString(),
            QString(), 0, 1);
    }
    void paging()
    {
        QFETCH(QByteArray, parameters);
        QFETCH(int, kind);
        QFETCH(QString, parameter);
        QFETCH(QString, sizeParameter);
        QFETCH(int, size);
        QFETCH(int, first);
        const ApiPaging read = only(listing(parameters, page("items"))).paging;
        QCOMPARE(static_cast<int>(read.kind), kind);
        QCOMPARE(read.parameter, parameter);
        QCOMPARE(read.sizeParameter, sizeParameter);
        QCOMPARE(read.size, size);
        QCOMPARE(read.first, first);
        if (read.kind == ApiPaging::Kind::Cursor) {
            QCOMPARE(read.cursorPointer,
                     parameter == u"starting_after" ? u"/items/-/id"_s : u"/next_cursor"_s);
        }
    }

    void otherParametersAreSearchSortAndFilters()
    {
        const auto resource = only(listing(query("q", "{'type':'string'}") + ',' + query("limit")
                                           + ',' + query("sort", "{'type':'string'}") + ','
                                           + query("order", "{'enum':['asc','desc']}") + ','
                                           + query("status", "{'enum':['a','b']}") + ','
                                           + query("fields", "{'type':'string'}")));
        QCOMPARE(resource.searchParameter, u"q"_s);
        QCOMPARE(resource.sortParameter, u"sort"_s);
        QCOMPARE(resource.filters, (QStringList {u"order"_s, u"status"_s}));
        QVERIFY(only(listing(query("order", "{'enum':['asc','desc']}"))).sortParameter.isEmpty());
    }

    void childrenStandUnderTheirParents()
    {
        const auto description = described(
            "{'/timesheets':{" + operation("get", "list", answers(Many)) + "},'/timesheets/{id}':{"
                + operation("get", "show", answers(One)) + "},'/timesheets/{sheet}/lines':{"
                + operation("get", "lines",
                            answers("{'type':'array','items':{'type':'object','properties':{'line_"
                                    "id':{'type':'integer'}}}}"))
                + ',' + operation("post", "add") + "},'/timesheets/{sheet}/lines/{line_id}':{"
                + operation("get", "line", answers("{'type':'object'}")) + "}}",
            Sheet);
        const auto resource = only(description);
        QCOMPARE(titles(resource.children), QStringList {u"Lines"_s});
        const ApiResource &lines = resource.children.first();
        QCOMPARE(lines.create, u"add"_s);
        QCOMPARE(lines.keyPointers, QStringList {u"/line_id"_s});
        QVERIFY(resource.itemActions.isEmpty());
        OperationCall call;
        call.setKeys(*description.operation(lines.detail), {"\"a\"", "7"});
        QCOMPARE(makeRequest(*description.operation(lines.detail), call,
                             QUrl(u"https://api.example/v1"_s))
                     ->path,
                 u"https://api.example/v1/timesheets/a/lines/7"_s);
    }

    void itemsCanBeElsewhere()
    {
        const auto resource = only(described(
            "{'/pet/findByStatus':{" + operation("get", "find", answers(Many))
                + "},'/pet/{petId}':{" + operation("get", "show", answers(One)) + ','
                + operation("delete", "remove") + "},'/pet':{" + operation("post", "add") + "}}",
            Sheet));
        QCOMPARE(resource.detail, u"show"_s);
        QCOMPARE(resource.remove, u"remove"_s);
        QCOMPARE(resource.create, u"add"_s);
        QCOMPARE(resource.keyPointers, QStringList {u"/id"_s});
    }

    void twoKeysAreFilledFromTheItem()
    {
        const QByteArray repos = "{'Repo':{'type':'object','properties':{'id':{'type':'integer'},'"
                                 "name':{'type':'string'},"
                                 "'owner':{'type':'object','properties':{'login':{'type':'string'},"
                                 "'id':{'type':'integer'}}}}}}";
        const QByteArray repo = "{'$ref':'#/components/schemas/Repo'}";
        const QByteArray text = "'schema':{'type':'string'}}";
        const auto all = resourcesOf(described(
            "{'/user/repos':{"
                + operation("get", "mine", answers("{'type':'array','items':" + repo + "}"))
                + "},'/repos/{owner}/"
                  "{repo}':{'parameters':[{'name':'owner','in':'path','required':true,"
                + text + ",{'name':'repo','in':'path','required':true," + text + "],"
                + operation("get", "show", answers(repo)) + "},'/repos/{owner}/{repo}/forks':{"
                + operation("get", "forks", answers("{'type':'array','items':" + repo + "}"))
                + "}}",
            repos));
        QCOMPARE(titles(all), QStringList {u"Repos"_s});
        QCOMPARE(all.first().keyPointers, (QStringList {u"/owner/login"_s, u"/name"_s}));
        QCOMPARE(titles(all.first().children), QStringList {u"Forks"_s});
        QVERIFY(all.first().children.first().children.isEmpty()); // and it ends
    }

    void aShorterListIsNoItem()
    {
        const auto all = resourcesOf(described(
            "{'/sheets':{" + operation("get", "all", answers(Many)) + "},'/sheets/{user}':{"
                + operation("get", "ofUser", answers(Many)) + "},'/sheets/{user}/{id}':{"
                + operation("get", "show", answers(One)) + "}}",
            Sheet));
        QCOMPARE(all.size(), 1);
        QVERIFY(all.first().detail.isEmpty()); // nothing says whose it is
    }

    void aListOfTextsHasThemAsKeys()
    {
        const auto resource = only(described(
            "{'/templates':{"
            + operation("get", "list", answers("{'type':'array','items':{'type':'string'}}"))
            + "},'/templates/{name}':{" + operation("get", "show", answers("{'type':'object'}"))
            + "}}"));
        QCOMPARE(resource.keyPointers, QStringList {QString()});
        QCOMPARE(resource.detail, u"show"_s);
    }

    void keysOfOtherThingsAreNotTheItems()
    {
        const QByteArray item =
            "{'type':'object','properties':{'user':{'type':'object','properties':{'name':"
            "{'type':'string'}}},'organization':{'type':'object','properties':{'login':"
            "{'type':'string'}}}}}";
        const auto resource = only(
            described("{'/memberships':{"
                      + operation("get", "list", answers("{'type':'array','items':" + item + "}"))
                      + "},'/memberships/{org}':{"
                      + operation("get", "show", answers("{'type':'object'}")) + "}}"));
        QCOMPARE(resource.keyPointers, QStringList {u"/organization/login"_s});
    }

    void schemasSpellTitles()
    {
        QCOMPARE(Titles::spelledAs(u"configmaps"_s, u"Config map"_s), u"Config maps"_s);
        QCOMPARE(Titles::spelledAs(u"podpolicies"_s, u"Pod policy"_s), u"Pod policies"_s);
        QCOMPARE(Titles::spelledAs(u"pods"_s, u"Config map"_s), QString());
    }

    void anotherWayToTheSameListIsNoPlace()
    {
        const auto resource = only(described(
            "{'/timesheets':{" + operation("get", "list", answers(Many))
                + "},'/timesheets/search':{" + operation("get", "search", answers(Many)) + "}}",
            Sheet));
        QCOMPARE(resource.list, u"list"_s);
        QCOMPARE(resource.actions, QStringList {u"search"_s});
    }

    void aListThatNobodyLeadsToSaysWhatItNeeds()
    {
        const auto resource = only(described(
            "{'/orgs/{org}/timesheets':{" + operation("get", "list", answers(Many)) + "}}", Sheet));
        QCOMPARE(resource.listParameters, QStringList {u"org"_s});
    }

    void columnsTellTheMostFirst()
    {
        const auto columns = only(listing({})).columns();
        QStringList pointers;
        for (const ApiColumn &column : columns)
            pointers += column.pointer;
        // What each item has to say what it is, as there is no name.
        QCOMPARE(
            pointers,
            (QStringList {u"/project"_s, u"/status"_s, u"/hours"_s, u"/date"_s, u"/owner/name"_s}));
        QCOMPARE(columns[1].kind, ApiColumn::Kind::Badge);
        QCOMPARE(columns[3].kind, ApiColumn::Kind::Date);
        QCOMPARE(columns[4].title, u"Owner"_s);
        QCOMPARE(only(listing({})).columns(2).size(), 2);
    }

    void whatPeopleWriteIsBeforeWhatTheApiAdds()
    {
        const auto resource = only(
            listing({},
                    "{'type':'array','items':{'type':'object','required':['employee','project'],"
                    "'properties':{'employee':{'type':'string','readOnly':true},"
                    "'project':{'type':'string'}}}}"));
        QCOMPARE(resource.columns().first().pointer, u"/project"_s);
        QCOMPARE(resource.columns()[1].pointer, u"/employee"_s);
    }

    void whatIsHiddenIsNoColumn()
    {
        const auto resource = only(listing(
            {},
            "{'type':'array','items':{'type':'object','properties':{'password':{'type':'string'},"
            "'pin':{'type':'string','writeOnly':true},'file':{'type':'string','format':'binary'},"
            "'name':{'type':'string'}}}}"));
        QCOMPARE(resource.columns().size(), 1);
        QCOMPARE(resource.titlePointer(), u"/name"_s);
    }

    void textsInAListAreOneColumn()
    {
        const auto resource = only(listing({}, "{'type':'array','items':{'type':'string'}}"));
        QCOMPARE(resource.columns().size(), 1);
        QCOMPARE(resource.columns().first().pointer, QString());
    }

    void namesBecomeTitles()
    {
        QCOMPARE(titleFromName(u"approved_by"_s), u"Approved by"_s);
        QCOMPARE(titleFromName(u"approvedBy"_s), u"Approved by"_s);
        QCOMPARE(titleFromName(u"approved-by"_s), u"Approved by"_s);
        QCOMPARE(titleFromName(u"HTTPServerIDs"_s), u"HTTP server IDs"_s);
        QCOMPARE(titleFromName(u"userId"_s), u"User ID"_s);
        QCOMPARE(titleFromName(u"größe"_s), u"Größe"_s);
        QCOMPARE(titleFromName(u"---"_s), u"---"_s);
        QCOMPARE(titleFromName(QString()), QString());
    }

    void singularsAreGuessed()
    {
        for (const auto &[many, one] : {std::pair("Timesheets", "Timesheet"),
                                        {"Companies", "Company"},
                                        {"Addresses", "Address"},
                                        {"Statuses", "Status"},
                                        {"People", "Person"},
                                        {"Boxes", "Box"},
                                        {"Houses", "House"},
                                        {"Status", "Status"},
                                        {"News", "News"},
                                        {"Analysis", "Analysis"},
                                        {"Time entries", "Time entry"},
                                        {"Causes", "Cause"},
                                        {"Releases", "Release"},
                                        {"Data", "Data"},
                                        {"Branches", "Branch"},
                                        {"Courses", "Course"},
                                        {"Purchases", "Purchase"},
                                        {"Classes", "Class"}})
            QCOMPARE(Titles::singular(QString::fromLatin1(many)), QString::fromLatin1(one));
    }

    void summariesSayWhatIsListed()
    {
        for (const auto &[summary, title] : {std::pair("List all pets", "Pets"),
                                             {"Returns a list of users.", "Users"},
                                             {"Get time entries", "Time entries"},
                                             {"List issues for a repository", ""},
                                             {"Create a pet", ""},
                                             {"Get status", ""},
                                             {"", ""}})
            QCOMPARE(Titles::listedBy(QString::fromLatin1(summary)), QString::fromLatin1(title));
    }

    void groupsFollowTheTags()
    {
        const QByteArray tagged = "'tags':['b'],";
        const auto all =
            resourcesOf(described("{'/x':{" + operation("get", "x", answers(Many)) + "},'/y':{"
                                      + operation("get", "y", tagged + answers(Many)) + "}}",
                                  Sheet, "'tags':[{'name':'b','x-displayName':'The Bs'}],"));
        QCOMPARE(titles(all), (QStringList {u"Y"_s, u"X"_s}));
        QCOMPARE(all.first().group, u"The Bs"_s);
    }

    void viewsChooseAndOrder()
    {
        const auto description =
            described("{'/a':{" + operation("get", "listA", answers(Many)) + "},'/b':{"
                          + operation("get", "listB", answers(Many)) + "},'/c':{"
                          + operation("get", "listC", answers(Many)) + "}}",
                      Sheet);
        ApiView b;
        b.operation = u"listB"_s;
        b.title = u"Mine"_s;
        b.columns = {u"hours"_s, u"/owner/name"_s, u"nothing"_s};
        ApiView a;
        a.path = u"/a"_s;
        ApiView gone;
        gone.path = u"/gone"_s;
        QStringList notes;
        const auto all = resourcesOf(description, {b, gone, a}, &notes);
        QCOMPARE(titles(all), (QStringList {u"Mine"_s, u"A"_s}));
        QCOMPARE(all.first().columns().size(), 2);
        QCOMPARE(all.first().columns()[1].pointer, u"/owner/name"_s);
        QCOMPARE(notes.size(), 2);
        QVERIFY(notes[0].contains(u"nothing") && notes[1].contains(u"/gone"));
        b.order = 5;
        QCOMPARE(titles(resourcesOf(description, {b, a})), (QStringList {u"A"_s, u"Mine"_s}));
        QCOMPARE(resourcesOf(description, {}).size(), 3);
    }

    void aViewCanBeOfWhatLooksLikeNoList()
    {
        const auto description =
            described("{'/report':{" + operation("get", "report", answers(One)) + "}}", Sheet);
        QVERIFY(resourcesOf(description).isEmpty());
        ApiView view;
        view.path = u"/report/"_s;
        QCOMPARE(resourcesOf(description, {view}).size(), 1);
    }

    void hostileNamesDoNoHarm()
    {
        const auto all = resourcesOf(
            described("{'/\\u202eevil\\u0007/{x':{" + operation("get", "a\\u202e", answers(Many))
                          + "},'//':{" + operation("get", "b", answers(Many)) + "},'/{':{"
                          + operation("get", "c", answers(Many)) + "},'/}{/x':{"
                          + operation("get", "d", answers(Many)) + "}}",
                      Sheet));
        for (const ApiResource &resource : all)
            (void)resource.columns();
    }

    void schemasThatContainThemselvesHaveColumns()
    {
        const auto resource = only(described(
            "{'/nodes':{"
                + operation("get", "list",
                            answers("{'type':'array','items':{'$ref':'#/components/schemas/N'}}"))
                + "}}",
            "{'N':{'type':'object','properties':{'parent':{'$ref':'#/components/schemas/N'},"
            "'metadata':{'$ref':'#/components/schemas/N'},'name':{'type':'string'}}}}"));
        QCOMPARE(resource.titlePointer(), u"/name"_s);
        QVERIFY(!resource.columns().isEmpty());
    }

    void tenThousandOperationsMakePlaces()
    {
        QByteArray paths("{");
        for (int i = 0; i < 5000; ++i) {
            const QByteArray n = QByteArray::number(i);
            paths += (i ? "," : "") + ("'/r" + n) + "':{"
                + operation("get", ("l" + n).constData(), answers(Many)) + "},'/r" + n + "/{id}':{"
                + operation("get", ("s" + n).constData(), answers(One)) + '}';
        }
        const auto description = described(paths + '}', Sheet);
        QCOMPARE(resourcesOf(description).size(), 5000);
    }

    /// Thousands of lists of the same items, half of which have their items elsewhere.
    void manyListsAreFoundSoon()
    {
        constexpr int Count = 1000;
        QByteArrayList paths;
        for (int i = 0; i < Count; ++i) {
            const QByteArray path = "'/r" + QByteArray::number(i);
            paths << path + "':{'get':{" + answers(Many) + "}}"
                  << path + "/{id}':{'get':{" + answers(One) + "}}"
                  << path + "/{id}/c':{'get':{" + answers(Many) + "}}";
        }
        const ApiDescription description = described('{' + paths.join(',') + '}', Sheet);
        const auto resources = resourcesOf(description);
        QCOMPARE(resources.size(), Count);
        for (const ApiResource &resource : resources)
            QVERIFY(!resource.detail.isEmpty());
    }
};

KEYFOB_SUITE(TestResource)
#include "tst_resource.moc"
