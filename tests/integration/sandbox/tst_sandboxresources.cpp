// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "caller.h"
#include "support/jsontext.h"
#include "support/suite.h"
#include "testkit/testbench.h"

#include <QJsonArray>
#include <QTest>

#include <memory>

using namespace Keyfob;
using namespace Qt::StringLiterals;

/// What an API client has to cope with at the sandbox: versions, pages, field errors, files.
class TestSandboxResources : public QObject
{
    Q_OBJECT

    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<Caller> m_emma;
    std::unique_ptr<Caller> m_max;

    static QByteArray sheet(const char *more = "")
    {
        return json("{'project': 'Docs', 'date': '2026-03-31', 'hours': 1.5" + QByteArray(more)
                    + "}");
    }
    /// A new timesheet of Emma's.
    QString newSheet(const char *more = "") const
    {
        const auto made = m_emma->ask("POST", u"/timesheets"_s, sheet(more));
        return u"/timesheets/"_s + json(made)[u"id"].toString();
    }
    static QString idOf(const QString &path) { return path.section(u'/', -1); }
    static QStringList pointersOf(const HttpResponse &response)
    {
        QStringList pointers;
        const QJsonArray errors = json(response)[u"errors"].toArray();
        for (const QJsonValue error : errors)
            pointers.append(error[u"pointer"].toString(error[u"parameter"].toString()));
        return pointers;
    }
    /// Where the next page is, below the API's base; or empty.
    static QString nextOf(const HttpResponse &response)
    {
        const QString link = QString::fromLatin1(response.header("Link"));
        return link.section(u'>', 0, 0).mid(5);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_sandbox = std::make_unique<SandboxProcess>();
        KEYFOB_REQUIRE(*m_sandbox);
        m_emma = std::make_unique<Caller>(*m_sandbox, u"emma@timesheets.example"_s);
        m_max = std::make_unique<Caller>(*m_sandbox, u"max@timesheets.example"_s);
    }
    void cleanupTestCase() { m_sandbox.reset(); }

    void changesWhatOneHasRead()
    {
        const QString path = newSheet();
        const auto read = m_emma->get(path);
        const QByteArray tag = read.header("ETag");
        QVERIFY(tag.startsWith('"'));
        QCOMPARE(m_emma->get(path, {{"If-None-Match", tag}}).status, 304);

        QCOMPARE(m_emma->ask("PUT", path, sheet()).status, 428);
        const auto put =
            m_emma->ask("PUT", path, sheet(", 'description': 'A'"), {{"If-Match", tag}});
        QCOMPARE(put.status, 200);
        QCOMPARE(json(put)[u"description"].toString(), u"A"_s);
        const QByteArray next = put.header("ETag");
        QVERIFY(next != tag);
        QCOMPARE(m_emma->get(path, {{"If-None-Match", tag}}).status, 200);

        for (const QByteArray method : {"PUT", "PATCH"}) {
            const auto late = m_emma->ask(method, path, sheet(), {{"If-Match", tag}});
            QCOMPARE(late.status, 412);
            QCOMPARE(late.header("ETag"), next);
            QCOMPARE(late.mediaType(), QByteArray("application/problem+json"));
        }
    }

    void changesOnlyWhatAPatchSays()
    {
        const QString path = newSheet(", 'description': 'A', 'ticket': 'https://t.example/1'");
        const auto patched = m_emma->ask("PATCH", path, json("{'hours': 2.25, 'ticket': null}"),
                                         {{"Content-Type", "application/merge-patch+json"}});
        QCOMPARE(patched.status, 200);
        QCOMPARE(json(patched)[u"hours"].toDouble(), 2.25);
        QCOMPARE(json(patched)[u"description"].toString(), u"A"_s);
        QVERIFY(json(patched)[u"ticket"].isNull());
        const auto wrongType =
            m_emma->ask("PATCH", path, "[]", {{"Content-Type", "application/json-patch+json"}});
        QCOMPARE(wrongType.status, 415);
        QCOMPARE(wrongType.header("Accept-Patch"), QByteArray("application/merge-patch+json"));
        QCOMPARE(pointersOf(m_emma->ask("PATCH", path, json("{'project': null}"))),
                 QStringList {u"#/project"_s});
    }

    void changesNothingThatIsSomebodyElses()
    {
        const QString path = newSheet();
        QCOMPARE(m_max->get(path).status, 200); // a manager sees everything
        QCOMPARE(m_max->ask("PATCH", path, json("{'hours': 1}")).status, 403);
        QCOMPARE(m_max->ask("PUT", path + u"/approve"_s).status, 200);
        QCOMPARE(m_emma->ask("PATCH", path, json("{'hours': 1}")).status, 409);
        const auto other = m_max->ask("POST", u"/timesheets"_s, sheet());
        QCOMPARE(m_emma->get(u"/timesheets/"_s + json(other)[u"id"].toString()).status, 404);
        QCOMPARE(m_emma->ask("PATCH", u"/people/TS-1007"_s, json("{'phone': null}")).status, 403);
    }

    void saysWhichFieldsAreWrong_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QStringList>("pointers");
        const auto row = [](const char *name, const char *path, const char *body,
                            const char *pointers) {
            QTest::newRow(name) << QString::fromLatin1(path) << json(body)
                                << QString::fromLatin1(pointers).split(u' ');
        };
        row("all that is needed", "/timesheets", "{}", "#/project #/date #/hours");
        row("types", "/timesheets",
            "{'project': 1, 'date': 2, 'hours': '3', 'billable': 'x', 'ticket': 4,"
            " 'status': 'approved', 'description': []}",
            "#/project #/date #/hours #/description #/billable #/ticket #/status");
        row("limits", "/timesheets", "{'project': ' ', 'date': '2026-02-30', 'hours': 1.1}",
            "#/project #/date #/hours");
        row("lists", "/projects", "{'code': 'AB', 'name': 'A', 'tags': ['a', '', 'a']}",
            "#/tags/1 #/tags/2");
        row("maps", "/projects",
            "{'code': 'AB', 'name': 'A', 'budgets': {'2026-Q1': 1, '2026-Q5': 1, '2026-Q2': -1,"
            " 'a/b~c': 1}}",
            "#/budgets/2026-Q2 #/budgets/2026-Q5 #/budgets/a~1b~0c");
        row("what belongs together", "/projects",
            "{'code': 'abc', 'name': 'A', 'starts': '2026-02-01', 'ends': '2026-01-01'}",
            "#/code #/ends");
        row("alternatives", "/approvals", "{'decision': 'rejected', 'timesheet_id': '1'}",
            "#/reason");
        row("what is not there", "/approvals", "{'decision': 'approved', 'timesheet_id': '1'}",
            "#/timesheet_id");
    }
    void saysWhichFieldsAreWrong()
    {
        QFETCH(const QString, path);
        QFETCH(const QByteArray, body);
        QFETCH(const QStringList, pointers);
        const auto refused = m_max->ask("POST", path, body);
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.mediaType(), QByteArray("application/problem+json"));
        QCOMPARE(pointersOf(refused), pointers);
        QCOMPARE(json(refused)[u"error"].toString(), u"invalid_request"_s);
        QVERIFY(!json(refused)[u"error_description"].toString().isEmpty());
    }

    void saysWhichNestedFieldsAreWrong()
    {
        const auto refused =
            m_emma->ask("PATCH", u"/people/TS-1042"_s,
                        json("{'address': {'street': '', 'country': 'XX'}, 'phone': '1'}"));
        QCOMPARE(refused.status, 400);
        QCOMPARE(pointersOf(refused),
                 QStringList({u"#/phone"_s, u"#/address/street"_s, u"#/address/country"_s}));
        QCOMPARE(pointersOf(m_emma->get(u"/timesheets?limit=0&sort=x&from=y&status=z"_s)),
                 QStringList({u"status"_s, u"from"_s, u"sort"_s, u"limit"_s}));
    }

    void filtersAndSorts()
    {
        newSheet(", 'description': 'Zebra & co', 'status': 'draft'");
        const auto rows = [this](const QString &query) {
            return json(m_max->get(u"/timesheets?"_s + query))[u"timesheets"].toArray();
        };
        QCOMPARE(rows(u"q=zebra+%26"_s).size(), 1);
        QCOMPARE(rows(u"status=draft"_s).first()[u"status"].toString(), u"draft"_s);
        for (const QJsonValue row : rows(u"project=Fleet%20Tracker"_s))
            QCOMPARE(row[u"project"].toString(), u"Fleet Tracker"_s);
        QVERIFY(!rows(u"project=Fleet%20Tracker"_s).isEmpty());
        const QJsonArray days = rows(u"from=2026-03-31&to=2026-03-31&sort=hours"_s);
        double before = 0;
        for (const QJsonValue row : days) {
            QCOMPARE(row[u"date"].toString(), u"2026-03-31"_s);
            QVERIFY(row[u"hours"].toDouble() >= before);
            before = row[u"hours"].toDouble();
        }
        QCOMPARE(json(m_max->get(u"/projects?active=false"_s))[u"items"][0][u"code"].toString(),
                 u"TIDE"_s);
        QCOMPARE(json(m_max->get(u"/people?q=emma"_s))[u"data"].toArray().size(), 1);
    }

    void givesPages_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("key");
        QTest::newRow("offset") << u"/timesheets?limit=3&q=e"_s << u"timesheets"_s << u"id"_s;
        QTest::newRow("page") << u"/projects?per_page=4"_s << u"items"_s << u"code"_s;
        QTest::newRow("cursor") << u"/people?limit=7&q=s"_s << u"data"_s << u"id"_s;
        QTest::newRow("decisions") << u"/approvals?limit=2"_s << u"approvals"_s << u"id"_s;
    }
    void givesPages()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, list);
        QFETCH(const QString, key);
        QStringList seen;
        int pages = 0;
        for (QString next = path; !next.isEmpty(); ++pages) {
            QVERIFY(pages < 50);
            const auto page = m_max->get(next);
            QCOMPARE(page.status, 200);
            const QJsonArray rows = json(page)[list].toArray();
            QVERIFY(!rows.isEmpty());
            for (const QJsonValue row : rows)
                seen.append(row[key].toString());
            next = nextOf(page);
        }
        QVERIFY(pages > 1);
        const qsizetype count = seen.size();
        seen.removeDuplicates();
        QCOMPARE(seen.size(), count);
    }

    void takesFiles()
    {
        const QString path = newSheet() + u"/attachments"_s;
        const QByteArray content = "\r\n--x\0\xff binary\r\n";
        const QByteArray form = "--b1\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\n"
                                "A receipt\r\n--b1\r\nContent-Disposition: form-data; "
                                "name=\"kind\"\r\n\r\nreceipt\r\n"
                                "--b1\r\nContent-Disposition: form-data; name=\"file\"; "
                                "filename=\"../a b.pdf\"\r\nContent-Type: application/pdf\r\n\r\n"
            + content + "\r\n--b1--\r\n";
        const auto made =
            m_emma->ask("POST", path, form, {{"Content-Type", "multipart/form-data; boundary=b1"}});
        QCOMPARE(made.status, 201);
        QCOMPARE(json(made)[u"filename"].toString(), u"a b.pdf"_s);
        QCOMPARE(json(made)[u"title"].toString(), u"A receipt"_s);
        QCOMPARE(json(made)[u"kind"].toString(), u"receipt"_s);
        const QString file = u"/attachments/"_s + json(made)[u"id"].toString();
        const auto back = m_emma->get(file + u"/content"_s);
        QCOMPARE(back.body, content);
        QCOMPARE(back.mediaType(), QByteArray("application/pdf"));
        QCOMPARE(back.header("Content-Disposition"),
                 QByteArray("attachment; filename*=UTF-8''a%20b.pdf"));
        QCOMPARE(m_max->ask("DELETE", file).status, 403);

        // More than any other request may have.
        const auto large = m_emma->ask("POST", path + u"?filename=x"_s, QByteArray(3'000'000, 'x'),
                                       {{"Content-Type", "application/octet-stream"}});
        QCOMPARE(large.status, 201);
        QCOMPARE(json(large)[u"size"].toInt(), 3'000'000);
        const auto tooLarge =
            m_emma->ask("POST", path + u"?filename=x"_s, QByteArray(9'000'000, 'x'),
                        {{"Content-Type", "application/octet-stream"}});
        QCOMPARE(tooLarge.status, 413);
        QCOMPARE(pointersOf(m_emma->ask("POST", path, "x", {{"Content-Type", "image/png"}})),
                 QStringList {u"filename"_s});
        QCOMPARE(pointersOf(m_emma->ask("POST", path, "--b1--\r\n",
                                        {{"Content-Type", "multipart/form-data; boundary=b1"}})),
                 QStringList {u"#/file"_s});
    }

    void decidesOnceForAKey()
    {
        const QString path = newSheet();
        const QByteArray body = json("{'decision': 'rejected', 'reason': 'No', 'timesheet_id': '"
                                     + idOf(path).toLatin1() + "'}");
        const HeaderList key {{"Idempotency-Key", "k1"}};
        const auto first = m_max->ask("POST", u"/approvals"_s, body, key);
        QCOMPARE(first.status, 201);
        QCOMPARE(m_max->ask("POST", u"/approvals"_s, body, key).body, first.body);
        QCOMPARE(m_max->ask("POST", u"/approvals"_s, sheet(), key).status, 422);
        QCOMPARE(json(m_emma->get(path))[u"status"].toString(), u"draft"_s);
        QCOMPARE(m_emma->ask("POST", path + u"/submit"_s).status, 200);
        const auto again = m_max->ask("POST", u"/approvals"_s, body);
        QVERIFY(again.body != first.body);
    }

    void keepsProjectsThatAreInUse()
    {
        const auto found = json(m_max->get(u"/projects?q=harbour"_s))[u"items"][0];
        QVERIFY(found[u"logged_hours"].toDouble() > 0);
        const QString path = u"/projects/"_s + found[u"id"].toString();
        QCOMPARE(m_max->ask("DELETE", path).status, 409);
        const auto taken =
            m_max->ask("POST", u"/projects"_s, json("{'code': 'HARB', 'name': 'Another'}"));
        QCOMPARE(taken.status, 409);
    }

    void hasManyRows()
    {
        const SandboxProcess many({u"--rows"_s, u"2000"_s});
        QVERIFY(many.isReady());
        const Caller manager(many, u"max@timesheets.example"_s);
        const auto page = manager.get(u"/timesheets?limit=5&sort=created_at&offset=7"_s);
        QCOMPARE(json(page)[u"total"].toInt(), 2000);
        // The same at each start.
        const SandboxProcess again({u"--rows"_s, u"2000"_s});
        const Caller other(again, u"max@timesheets.example"_s);
        QCOMPARE(other.get(u"/timesheets?limit=5&sort=created_at&offset=7"_s).body, page.body);
        QVERIFY(!SandboxProcess({u"--rows"_s, u"100001"_s}).isReady());
    }
};

KEYFOB_SUITE(TestSandboxResources)
#include "tst_sandboxresources.moc"
