// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "api/resourcemodel.h"
#include "openapi/apidescription.h"
#include "support/clientofapi.h"
#include "support/jsontext.h"
#include "support/suite.h"
#include "testkit/await.h"

#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

#include <algorithm>

using namespace Keyfob;
using namespace Qt::StringLiterals;

namespace {

constexpr QStringView Repeats = u"The API’s pages repeat, so the list ends here.";
constexpr QStringView Endless = u"The API’s list does not end. The rest of it is not shown.";

QByteArray items(int first, int count)
{
    QByteArrayList all;
    for (int i = first; i < first + count; ++i)
        all.append("{\"id\":" + QByteArray::number(i) + '}');
    return '[' + all.join(',') + ']';
}

/// What an API says to one request for a list.
struct Page
{
    QByteArray body;
    QByteArray link = {}; ///< To the next page, as in the header; or empty
};

} // namespace

/// The pages of a list, as APIs give them that count wrong, repeat themselves or lead elsewhere.
class TestListPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsWhereTheListDoes_data();
    void endsWhereTheListDoes();
    void saysWhatItLeavesOut();
    void exportsWhatThereIsAndSaysSo();
    void exportsAlsoWhatIsOnItsWay();
    void exportsWhatPassesTheFilterOfAllPages();
    void beginsAnewWhenRefreshed();

private:
    using Answer = std::function<Page(const QUrlQuery &query)>;

    void begin(const QByteArray &parameters, const Answer &answer);
    /// Loads page after page, as somebody does who scrolls on and on; how many were asked for.
    int loadAll();

    std::unique_ptr<ClientOfApi> m_place;
    std::unique_ptr<ApiSession> m_api;
    std::unique_ptr<ResourceModel> m_list;
};

void TestListPages::begin(const QByteArray &parameters, const Answer &answer)
{
    m_list.reset();
    m_api.reset();
    m_place = std::make_unique<ClientOfApi>(
        [answer](const HttpServer::Request &request, QTcpSocket *socket) {
            const QUrl url = QUrl::fromEncoded("http://api.example" + request.target);
            const Page page = answer(QUrlQuery(url));
            socket->write(HttpServer::response(200, page.body, "application/json",
                                               page.link.isEmpty() ? QByteArray()
                                                                   : "Link: <" + page.link
                                                       + ">; rel=\"next\"\r\n"));
            socket->disconnectFromHost();
        },
        u"/v1"_s);
    QVERIFY(await(m_place->client->signIn()));
    QByteArrayList all;
    for (const QByteArray &name : parameters.split(' ')) {
        if (!name.isEmpty())
            all.append("{'name':'" + name + "','in':'query','schema':{'type':'"
                       + (name == "cursor" ? "string" : "integer") + "'}}");
    }
    const auto description = ApiDescription::read(
        json("{'openapi':'3.1.0','info':{'title':'T','version':'1'},'paths':{'/things':{'get':{"
             "'operationId':'list','parameters':["
             + all.join(',')
             + "],'responses':{'200':{'description':'','content':{'application/json':{'schema':{"
               "'type':'object','properties':{'total':{'type':'integer'},'next':{'type':'string'},"
               "'things':{'type':'array','items':{'type':'object','properties':{'id':{"
               "'type':'integer'}}}}}}}}}}}}}}"),
        m_place->api.url(u"/v1/openapi.json"_s));
    QVERIFY(description);
    m_api = std::make_unique<ApiSession>(*m_place->client);
    m_api->setDescription(*description);
    const auto resources = resourcesOf(*description);
    QCOMPARE(resources.size(), 1);
    m_list = std::make_unique<ResourceModel>(*m_api, resources.first());
}

int TestListPages::loadAll()
{
    m_list->refresh();
    int pages = 1;
    while (QTest::qWaitFor([this] { return !m_list->isBusy(); }) && m_list->hasMore()
           && pages < 100) {
        m_list->fetchMore();
        ++pages;
    }
    return pages;
}

void TestListPages::endsWhereTheListDoes_data()
{
    QTest::addColumn<QByteArray>("parameters");
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<int>("pages");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("remark");
    const auto body = [](const QByteArray &list, const QByteArray &more = {}) {
        return Page {"{\"things\":" + list + more + '}'};
    };
    const auto number = [](const QUrlQuery &query, const char *name) {
        return query.queryItemValue(QLatin1StringView(name)).toInt();
    };
    QTest::newRow("pages that end") << QByteArray("page limit") << Answer([=](const auto &query) {
        return body(items(number(query, "page") * 100, number(query, "page") < 3 ? 100 : 7));
    }) << 3 << 207 << QString();
    QTest::newRow("the same page each time")
        << QByteArray("page limit") << Answer([=](const auto &) { return body(items(0, 100)); })
        << 2 << 100 << Repeats.toString();
    QTest::newRow("a total that never comes")
        << QByteArray("offset limit") << Answer([=](const auto &query) {
               return body(number(query, "offset") > 0 ? "[]" : items(0, 3), ",\"total\":9");
           })
        << 2 << 3 << Endless.toString();
    QTest::newRow("cursors that end") << QByteArray("cursor") << Answer([=](const auto &query) {
        const int at = number(query, "cursor");
        return body(at == 1 ? "[]" : items(at, 1),
                    ",\"next\":" + (at < 4 ? '"' + QByteArray::number(at + 1) + '"' : "null"));
    }) << 5 << 4 << QString();
    QTest::newRow("one cursor") << QByteArray("cursor") << Answer([=](const auto &query) {
        return body(items(query.isEmpty() ? 0 : 1, 1), ",\"next\":\"a\"");
    }) << 2 << 2 << Repeats.toString();
    QTest::newRow("cursors in a circle") << QByteArray("cursor") << Answer([=](const auto &query) {
        const int at = number(query, "cursor");
        return body(items(at, 1), ",\"next\":\"" + QByteArray::number(at % 3 + 1) + '"');
    }) << 4 << 4 << Repeats.toString();
    QTest::newRow("nothing and nothing") << QByteArray("cursor") << Answer([=](const auto &query) {
        return body("[]", ",\"next\":\"" + QByteArray::number(number(query, "cursor") + 1) + '"');
    }) << 20 << 0 << Endless.toString();
    const auto linked = [=](const QByteArray &list, const QByteArray &link) {
        Page page = body(list);
        page.link = link;
        return page;
    };
    QTest::newRow("links that end") << QByteArray() << Answer([=](const auto &query) {
        const int at = number(query, "at");
        return linked(items(at, 1), at < 3 ? "?at=" + QByteArray::number(at + 1) : QByteArray());
    }) << 4 << 4 << QString();
    QTest::newRow("a link to itself") << QByteArray() << Answer([=](const auto &query) {
        return linked(items(number(query, "at"), 1), "?at=1");
    }) << 2 << 2 << QString();
    QTest::newRow("links in a circle") << QByteArray() << Answer([=](const auto &query) {
        const int at = number(query, "at");
        return linked(items(at, 1), "?at=" + QByteArray::number(at % 3 + 1));
    }) << 4 << 4 << Repeats.toString();
}

void TestListPages::endsWhereTheListDoes()
{
    QFETCH(QByteArray, parameters);
    QFETCH(Answer, answer);
    begin(parameters, answer);
    QVERIFY(m_list);
    QTEST(loadAll(), "pages");
    QTEST(m_list->rows()->count(), "count");
    QTEST(m_list->remark(), "remark");
    QCOMPARE(m_list->isWhole(), m_list->remark().isEmpty());
    QCOMPARE(m_list->problem().text(), QString());
}

/// A link to another origin is not followed, and not passed over either.
void TestListPages::saysWhatItLeavesOut()
{
    begin({}, [](const auto &) {
        return Page {"{\"things\":" + items(0, 2) + '}', "https://elsewhere.example/things?at=2"};
    });
    QVERIFY(m_list);
    QCOMPARE(loadAll(), 1);
    QCOMPARE(m_list->rows()->count(), 2);
    QVERIFY2(m_list->remark().startsWith(u"Not all of the list is shown. This address is not part"),
             qPrintable(m_list->remark()));
    const auto requests = m_place->api.requests(); // its description was looked for, too
    QCOMPARE(std::count_if(requests.begin(), requests.end(),
                           [](const HttpServer::Request &request) {
                               return request.target.contains("things");
                           }),
             1);
}

void TestListPages::exportsWhatThereIsAndSaysSo()
{
    begin("page limit", [](const auto &) { return Page {"{\"things\":" + items(0, 100) + '}'}; });
    QVERIFY(m_list);
    m_list->refresh();
    QTRY_VERIFY(!m_list->isBusy());
    const QTemporaryDir folder;
    m_list->exporting()->start(QUrl::fromLocalFile(folder.filePath(u"t.csv"_s)),
                               ListExport::Format::Csv);
    QTRY_VERIFY(!m_list->exporting()->isBusy());
    QCOMPARE(m_list->exporting()->status(), u"Saved 100 items as t.csv. "_s + Repeats.toString());
}

void TestListPages::exportsAlsoWhatIsOnItsWay()
{
    begin("page limit", [](const QUrlQuery &query) {
        const int page = query.queryItemValue(u"page"_s).toInt();
        return Page {"{\"things\":" + items(page * 100, page < 3 ? 100 : 7) + '}'};
    });
    QVERIFY(m_list);
    const QTemporaryDir folder;
    const QUrl file = QUrl::fromLocalFile(folder.filePath(u"t.csv"_s));
    m_list->refresh();
    QVERIFY(m_list->isBusy());
    m_list->exporting()->start(file, ListExport::Format::Csv);
    QTRY_VERIFY(!m_list->exporting()->isBusy());
    QCOMPARE(m_list->exporting()->problem().text(), QString());
    const QString all = m_list->exporting()->status();
    QVERIFY2(all.startsWith(u"Saved "_s), qPrintable(all));
    QVERIFY(!m_list->hasMore());
    QCOMPARE(all, u"Saved %1 items as t.csv."_s.arg(m_list->rows()->count()));

    m_list->refresh();
    QTRY_VERIFY(!m_list->isBusy());
    m_list->fetchMore(); // as scrolling does
    QVERIFY(m_list->isBusy());
    m_list->exporting()->start(file, ListExport::Format::Csv);
    QTRY_VERIFY(!m_list->exporting()->isBusy());
    QCOMPARE(m_list->exporting()->status(), all);
}

/// The order of many rows is made on a thread, also while pages come.
void TestListPages::exportsWhatPassesTheFilterOfAllPages()
{
    begin("page limit", [](const QUrlQuery &query) {
        const int page = std::max(query.queryItemValue(u"page"_s).toInt(), 1);
        return Page {"{\"things\":" + items(page * 100, page < 9 ? 100 : 7) + '}'};
    });
    QVERIFY(m_list);
    m_list->refresh();
    QTRY_VERIFY(!m_list->isBusy());
    m_list->setSearch(u"7"_s);
    const QTemporaryDir folder;
    m_list->exporting()->start(QUrl::fromLocalFile(folder.filePath(u"t.csv"_s)),
                               ListExport::Format::Csv);
    QTRY_VERIFY(!m_list->exporting()->isBusy());
    int expected = 0;
    for (int number = 100; number < 907; ++number)
        expected += QString::number(number).contains(u'7') ? 1 : 0;
    QCOMPARE(m_list->exporting()->status(), u"Saved %1 items as t.csv."_s.arg(expected));
}

void TestListPages::beginsAnewWhenRefreshed()
{
    bool isRight = false;
    begin("page limit", [&isRight](const QUrlQuery &query) {
        const int page = isRight ? query.queryItemValue(u"page"_s).toInt() : 0;
        return Page {"{\"things\":" + items(page * 100, page < 3 ? 100 : 7) + '}'};
    });
    QVERIFY(m_list);
    QCOMPARE(loadAll(), 2);
    QVERIFY(!m_list->isWhole());
    isRight = true;
    loadAll();
    QVERIFY(m_list->isWhole());
    QVERIFY(m_list->rows()->count() > 100);
}

KEYFOB_SUITE(TestListPages, QGuiApplication)
#include "tst_listpages.moc"
