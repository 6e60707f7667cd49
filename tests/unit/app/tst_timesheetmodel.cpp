// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "common/shownlist.h"
#include "timesheets/timesheetmodel.h"

#include "api/apiclient.h"
#include "support/httpserver.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Keyfob;

namespace {

class Token : public AccessTokenSource
{
public:
    QCoro::Task<Expected<Secret>> accessToken() override
    {
        co_return Secret(QByteArrayView("token"));
    }
};

const auto Scopes =
    QStringList {QStringLiteral("read:timesheets"), QStringLiteral("create:timesheets")};

} // namespace

class TestTimesheetModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_status = 200;
        m_body = "[{\"id\":1,\"project\":\"Old\",\"date\":\"2026-01-01\",\"hours\":1.5},"
                 "{\"id\":\"2/x\",\"project\":\"New\",\"date\":\"2026-01-02\",\"hours\":2,"
                 "\"approved\":true,\"employee\":\"Emma\"}]";
        m_asked.clear();
    }

    void readsTheListNewestFirst()
    {
        TimesheetModel model(&m_api);
        const QAbstractItemModelTester tester(&model);
        model.setScopes(Scopes);
        model.refresh();
        QVERIFY(model.isBusy());
        QTRY_VERIFY(!model.isBusy());
        QCOMPARE(model.count(), 2);
        QVERIFY(model.isLoaded());
        const auto at = [&model](int row, const char *name) { return model.value(row, name); };
        QCOMPARE(at(0, "project").toString(), QStringLiteral("New"));
        QCOMPARE(at(0, "approved").toBool(), true);
        QCOMPARE(at(1, "timesheetId").toString(), QStringLiteral("1"));
        QCOMPARE(at(1, "approved").toBool(), false);
        QCOMPARE(model.summary(), QStringLiteral("2 timesheets, 3.5 hours"));
    }

    void showsTheFirstOfAnEndlessList()
    {
        m_body = "[";
        for (int i = 0; i < 1000; ++i)
            m_body +=
                QByteArray(i > 0 ? "," : "") + "{\"id\":" + QByteArray::number(i) + ",\"hours\":2}";
        m_body += "]";
        TimesheetModel model(&m_api);
        model.setScopes(Scopes);
        model.refresh();
        QTRY_VERIFY(!model.isBusy());
        QCOMPARE(model.count(), ShownList::Most);
        QCOMPARE(model.summary(), QStringLiteral("1000 timesheets, 2,000 hours"));
        QCOMPARE(model.moreText(), QStringLiteral("… and 800 more"));
    }

    void readsAListInsideAnObject()
    {
        m_body = "{\"total\":0,\"timesheets\":[]}";
        TimesheetModel model(&m_api);
        model.refresh();
        QTRY_VERIFY(model.isLoaded());
        QCOMPARE(model.count(), 0);
        QVERIFY(model.problem().text().isEmpty());
    }

    void refusesWhatIsNoList_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("text") << QByteArray("hello");
        QTest::newRow("object") << QByteArray("{}");
        QTest::newRow("no id") << QByteArray("[{\"project\":\"x\"}]");
        QTest::newRow("an end too early") << QByteArray("[]},{\"a\":1");
    }
    void refusesWhatIsNoList()
    {
        QFETCH(const QByteArray, body);
        m_body = body;
        TimesheetModel model(&m_api);
        model.refresh();
        QTRY_VERIFY(!model.isBusy());
        QVERIFY(!model.problem().text().isEmpty());
        QVERIFY(!model.isLoaded());
    }

    void showsTheApisRefusal()
    {
        m_status = 403;
        m_body = "{\"error\":\"insufficient_scope\"}";
        TimesheetModel model(&m_api);
        model.refresh();
        QTRY_VERIFY(!model.isBusy());
        QVERIFY(model.problem().code().contains(QStringLiteral("HTTP 403")));
    }

    void createsAndReadsAgain()
    {
        TimesheetModel model(&m_api);
        QSignalSpy created(&model, &TimesheetModel::created);
        m_status = 201;
        model.create(QStringLiteral("2026-11-23"), QStringLiteral(" Website "),
                     QStringLiteral("7.5"));
        QTRY_COMPARE(created.count(), 1);
        QTRY_COMPARE(m_asked.size(), 2);
        QCOMPARE(m_asked.at(0).method, QByteArray("POST"));
        QCOMPARE(m_asked.at(0).body,
                 QByteArray("{\"date\":\"2026-11-23\",\"hours\":7.5,\"project\":\"Website\"}"));
        QCOMPARE(m_asked.at(1).method, QByteArray("GET"));
        QTRY_VERIFY(!model.isBusy());
    }

    void refusesWrongInput_data()
    {
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("project");
        QTest::addColumn<QString>("hours");
        const auto date = QStringLiteral("2026-11-23");
        const auto project = QStringLiteral("x");
        QTest::newRow("date") << QStringLiteral("2026-02-30") << project << QStringLiteral("1");
        QTest::newRow("project") << date << QStringLiteral("  ") << QStringLiteral("1");
        QTest::newRow("no hours") << date << project << QString();
        QTest::newRow("zero") << date << project << QStringLiteral("0");
        QTest::newRow("too many") << date << project << QStringLiteral("24.5");
        QTest::newRow("infinite") << date << project << QStringLiteral("inf");
        QTest::newRow("not a number") << date << project << QStringLiteral("nan");
    }
    void refusesWrongInput()
    {
        QFETCH(const QString, date);
        QFETCH(const QString, project);
        QFETCH(const QString, hours);
        TimesheetModel model(&m_api);
        model.create(date, project, hours);
        QVERIFY(!model.problem().text().isEmpty());
        QVERIFY(!model.isBusy());
        QCOMPARE(m_asked.size(), 0);
    }

    void approvesAndDeletesByEscapedId()
    {
        TimesheetModel model(&m_api);
        model.refresh();
        QTRY_COMPARE(model.count(), 2);
        m_body = "{}";
        model.approve(QStringLiteral("1"));
        QVERIFY(model.value(1, "pending").toBool());
        QTRY_VERIFY(model.value(1, "approved").toBool());
        QVERIFY(!model.value(1, "pending").toBool());
        QCOMPARE(m_asked.last().method, QByteArray("PUT"));
        QCOMPARE(m_asked.last().target, QByteArray("/api/timesheets/1/approve"));

        model.remove(QStringLiteral("1"));
        QTRY_COMPARE(model.count(), 1);
        QCOMPARE(m_asked.last().method, QByteArray("DELETE"));
        QCOMPARE(m_asked.last().target, QByteArray("/api/timesheets/1"));
    }

    void followsTheScopes()
    {
        TimesheetModel model(&m_api);
        QVERIFY(!model.canRead());
        model.setScopes(Scopes);
        QVERIFY(model.canRead());
        QVERIFY(model.canCreate());
        QVERIFY(!model.canApprove());
        QVERIFY(!model.canDelete());
    }

    void dropsAnAnswerForThePersonBefore()
    {
        TimesheetModel model(&m_api);
        model.setScopes(Scopes);
        model.refresh();
        model.setScopes({});
        QVERIFY(!model.isBusy());
        TimesheetModel later(&m_api);
        later.refresh();
        QTRY_COMPARE(later.count(), 2);
        QCOMPARE(m_asked.size(), 2); // so both answers have come
        QCOMPARE(model.count(), 0);
        QVERIFY(!model.isLoaded());
    }

    void mayGoWhileARequestRuns()
    {
        {
            TimesheetModel model(&m_api);
            model.refresh();
        }
        QTRY_COMPARE(m_asked.size(), 1);
        QTest::qWait(0);
    }

    void saysThatThereIsNoApi()
    {
        TimesheetModel model(nullptr);
        model.refresh();
        QVERIFY(!model.problem().text().isEmpty());
    }

private:
    int m_status = 200;
    QByteArray m_body;
    QList<HttpServer::Request> m_asked;
    HttpServer m_server {[this](const HttpServer::Request &request, QTcpSocket *socket) {
        m_asked.append(request);
        socket->write(HttpServer::response(m_status, m_body));
    }};
    Token m_token;
    HttpClient m_http;
    ApiClient m_api {m_http, m_token, m_server.url(QStringLiteral("/api"))};
};

QTEST_GUILESS_MAIN(TestTimesheetModel)
#include "tst_timesheetmodel.moc"
