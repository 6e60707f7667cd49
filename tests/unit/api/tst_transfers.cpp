// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "api/apiclient.h"
#include "api/downloadfile.h"
#include "api/weblink.h"
#include "support/fakedelay.h"
#include "support/httpserver.h"
#include "support/suite.h"
#include "testkit/await.h"

#include <QDir>
#include <QFile>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>

using namespace Keyfob;

namespace {

class Token : public AccessTokenSource
{
public:
    QByteArray token = "t1";

    QCoro::Task<Expected<Secret>> accessToken() override
    {
        if (token.isEmpty())
            co_return fail(ErrorCode::NotSignedIn, {});
        co_return Secret(token);
    }
};

/// No file grows over a limit while this lives: what a full disk looks like to a program.
class SmallDisk
{
public:
    explicit SmallDisk(rlim_t bytes)
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit {bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
    }
    ~SmallDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    rlimit m_before = {};
    void (*m_handler)(int) = nullptr;
};

} // namespace

/// Files, pages, and answers that have not changed.
class TestTransfers : public QObject
{
    Q_OBJECT

    HttpClient m_http;
    Token m_tokens;
    FakeDelay m_delay;
    QTemporaryDir m_folder;
    const QByteArray m_content = QByteArray("0123456789").repeated(30'000);

    ApiClient client(const HttpServer &server)
    {
        return {m_http, m_tokens, server.url(), {nullptr, &m_delay, [] { return 0.0; }, {}}};
    }
    static ApiRequest get(const QString &path = QStringLiteral("/file"))
    {
        ApiRequest request;
        request.path = path;
        return request;
    }
    QString path(const char *name) const { return m_folder.filePath(QLatin1StringView(name)); }
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QByteArray head(int status, qsizetype size, const QByteArray &more)
    {
        return "HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Length: "
            + QByteArray::number(size) + "\r\nConnection: close\r\n" + more + "\r\n";
    }
    /// Serves m_content; every answer but the last of \a answers breaks off in the middle.
    HttpServer::Handler breaking(const QByteArray &validator, int answers, bool honorsRange = true)
    {
        return
            [=, this, count = 0](const HttpServer::Request &request, QTcpSocket *socket) mutable {
                const QByteArray range = request.header("Range");
                const bool part = honorsRange && !range.isEmpty();
                const qsizetype from = part ? range.mid(6).chopped(1).toLongLong() : 0;
                const QByteArray rest = m_content.mid(from);
                const QByteArray contentRange = "Content-Range: bytes " + QByteArray::number(from)
                    + '-' + QByteArray::number(m_content.size() - 1) + '/'
                    + QByteArray::number(m_content.size()) + "\r\n";
                socket->write(head(part ? 206 : 200, rest.size(),
                                   validator + (part ? contentRange : QByteArray())));
                socket->write(++count < answers ? rest.left(100'000) : rest);
                socket->disconnectFromHost();
            };
    }

private Q_SLOTS:
    void init()
    {
        m_tokens.token = "t1";
        m_delay.waits.clear();
    }

    void aFileIsThereWhenItIsWhole()
    {
        QTcpSocket *waiting = nullptr;
        HttpServer server([&](const HttpServer::Request &, QTcpSocket *socket) {
            socket->write(head(200, 6, {}) + "abc");
            waiting = socket;
        });
        ApiClient api = client(server);
        const QString file = path("whole.txt");
        auto task = api.download(get(), std::make_shared<DownloadFile>(file));
        QTRY_VERIFY(waiting && waiting->bytesToWrite() == 0);
        QVERIFY(!QFile::exists(file));
        waiting->write("def");
        const auto answer = await(std::move(task));
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        QCOMPARE(answer->body, QByteArray());
        QCOMPARE(contents(file), QByteArray("abcdef"));
        QCOMPARE(server.requests().first().header("Accept-Encoding"), QByteArray("identity"));
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void whatWasThereStaysIfItFails()
    {
        HttpServer server([](const HttpServer::Request &, QTcpSocket *socket) {
            socket->write(head(200, 1000, {}) + "abc");
            socket->disconnectFromHost();
        });
        ApiClient api = client(server);
        const QString file = path("kept.txt");
        QFile before(file);
        QVERIFY(before.open(QIODevice::WriteOnly));
        before.write("before");
        before.close();
        const auto answer = await(api.download(get(), std::make_shared<DownloadFile>(file)));
        QVERIFY(!answer);
        QCOMPARE(answer.error().code(), ErrorCode::ResponseInvalid);
        QCOMPARE(contents(file), QByteArray("before"));
        QCOMPARE(server.requests().last().header("Range"), QByteArray()); // nothing to resume by
    }

    void whatBrokeOffGoesOnWhereItWas_data()
    {
        QTest::addColumn<QByteArray>("validator");
        QTest::addColumn<QByteArray>("ifRange");
        QTest::newRow("entity tag") << QByteArray("ETag: \"v1\"\r\n") << QByteArray("\"v1\"");
        QTest::newRow("old date") << QByteArray("Last-Modified: Tue, 14 Nov 2023 22:13:20 GMT\r\n"
                                                "Date: Wed, 15 Nov 2023 22:13:20 GMT\r\n")
                                  << QByteArray("Tue, 14 Nov 2023 22:13:20 GMT");
        QTest::newRow("weak entity tag") << QByteArray("ETag: W/\"v1\"\r\n") << QByteArray();
        QTest::newRow("date of this moment")
            << QByteArray("Last-Modified: Tue, 14 Nov 2023 22:13:20 GMT\r\n"
                          "Date: Tue, 14 Nov 2023 22:13:20 GMT\r\n")
            << QByteArray();
    }
    void whatBrokeOffGoesOnWhereItWas()
    {
        QFETCH(QByteArray, validator);
        QFETCH(QByteArray, ifRange);
        HttpServer server(breaking(validator, 2));
        ApiClient api = client(server);
        const QString file = path("resumed");
        const auto answer = await(api.download(get(), std::make_shared<DownloadFile>(file)));
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail()));
        QVERIFY(contents(file) == m_content);
        // Qt may ask once more by itself, and drop that answer, where data and end come together.
        QCOMPARE(m_delay.waits.size(), 1);
        QVERIFY(server.requests().size() >= 2);
        QCOMPARE(server.requests().last().header("If-Range"), ifRange);
        QCOMPARE(server.requests().last().header("Range").isEmpty(), ifRange.isEmpty());
    }

    void aChangedFileBeginsAnew()
    {
        HttpServer server(breaking("ETag: \"v1\"\r\n", 2, false));
        ApiClient api = client(server);
        const QString file = path("changed");
        QVERIFY(await(api.download(get(), std::make_shared<DownloadFile>(file))));
        QVERIFY(!server.requests().last().header("Range").isEmpty());
        QVERIFY(contents(file) == m_content);
    }

    void aBadLineNeedsManyTries()
    {
        HttpServer server(breaking("ETag: \"v1\"\r\n", 4));
        ApiClient api = client(server);
        const QString file = path("bad-line");
        QVERIFY(await(api.download(get(), std::make_shared<DownloadFile>(file))));
        QVERIFY(contents(file) == m_content);
    }

    void aLaterCallGoesOnToo()
    {
        HttpServer server(breaking("ETag: \"v1\"\r\n", 2));
        ApiClient api = client(server);
        const QString path1 = path("later");
        const auto file = std::make_shared<DownloadFile>(path1);
        ApiRequest request = get();
        request.method = "POST"; // which nobody sends again by itself
        QVERIFY(!await(api.download(request, file)));
        QVERIFY(file->size() > 0);
        QVERIFY(await(api.download(request, file)));
        QVERIFY(contents(path1) == m_content);
    }

    void anotherPartThanAskedForIsRefused()
    {
        HttpServer server([](const HttpServer::Request &, QTcpSocket *socket) {
            socket->write(head(206, 3, "Content-Range: bytes 5-7/8\r\n") + "567");
        });
        ApiClient api = client(server);
        const QString file = path("part");
        const auto answer = await(api.download(get(), std::make_shared<DownloadFile>(file)));
        QVERIFY(!answer);
        QCOMPARE(answer.error().code(), ErrorCode::ResponseInvalid);
        QVERIFY(!QFile::exists(file));
    }

    void anErrorIsNoFile()
    {
        HttpServer server([](const HttpServer::Request &, QTcpSocket *socket) {
            socket->write(HttpServer::response(404, "{\"message\":\"none\"}"));
        });
        ApiClient api = client(server);
        const QString file = path("error");
        const auto answer = await(api.download(get(), std::make_shared<DownloadFile>(file)));
        QVERIFY(answer);
        QCOMPARE(answer->status, 404);
        QCOMPARE(answer->body, QByteArray("{\"message\":\"none\"}"));
        QVERIFY(!QFile::exists(file));
    }

    void aFullDiskSaysSo()
    {
        HttpServer server([this](const HttpServer::Request &, QTcpSocket *socket) {
            socket->write("HTTP/1.1 200 X\r\nConnection: close\r\n\r\n" + m_content);
            socket->disconnectFromHost();
        });
        ApiClient api = client(server);
        const QString file = path("full");
        {
            const SmallDisk disk(64 * 1024);
            const auto answer = await(api.download(get(), std::make_shared<DownloadFile>(file)));
            QVERIFY(!answer);
            QCOMPARE(answer.error().code(), ErrorCode::DiskFull);
            QVERIFY(answer.error().message().contains(QLatin1StringView("full")));
        }
        QVERIFY(!QFile::exists(file));
        QCOMPARE(server.requests().size(), 1);
        QVERIFY(await(api.download(get(), std::make_shared<DownloadFile>(file))));
    }

    void moreThanThereIsRoomForIsNotBegun()
    {
        HttpServer server([](const HttpServer::Request &, QTcpSocket *socket) {
            socket->write("HTTP/1.1 200 X\r\nContent-Length: 9000000000000000000\r\n\r\na");
        });
        ApiClient api = client(server);
        const auto answer =
            await(api.download(get(), std::make_shared<DownloadFile>(path("huge"))));
        QVERIFY(!answer);
        QCOMPARE(answer.error().code(), ErrorCode::DiskFull);
    }

    void aFolderThatIsNoneSaysSo()
    {
        HttpServer server([](const HttpServer::Request &, QTcpSocket *socket) {
            socket->write(HttpServer::response(200, "{}"));
        });
        ApiClient api = client(server);
        const auto answer =
            await(api.download(get(), std::make_shared<DownloadFile>(path("none/x"))));
        QVERIFY(!answer);
        QCOMPARE(answer.error().code(), ErrorCode::FileFailed);
    }

    void aFileHasACapOfItsOwn()
    {
        HttpServer server([this](const HttpServer::Request &, QTcpSocket *socket) {
            socket->write(HttpServer::response(200, m_content));
        });
        ApiClient api = client(server);
        ApiRequest request = get();
        request.sizeCap = 10;
        const qint64 size = m_content.size();
        QVERIFY(await(api.download(request, std::make_shared<DownloadFile>(path("cap"), size))));
        const auto over =
            await(api.download(request, std::make_shared<DownloadFile>(path("over"), size - 1)));
        QVERIFY(!over);
        QCOMPARE(over.error().code(), ErrorCode::ResponseTooLarge);
        QVERIFY(!QFile::exists(path("over")));
    }

    void progressGoesBothWays()
    {
        HttpServer server([this](const HttpServer::Request &, QTcpSocket *socket) {
            socket->write(HttpServer::response(200, m_content));
        });
        ApiClient api = client(server);
        ApiRequest request = get();
        request.method = "POST";
        request.body = {"text/plain", QByteArray(500'000, 'a')};
        QList<TransferProgress> seen;
        request.progress = [&seen](const TransferProgress &now) { seen.append(now); };
        QVERIFY(await(api.send(request)));
        QVERIFY(seen.size() >= 2);
        QCOMPARE(seen.last().sent, 500'000);
        QCOMPARE(seen.last().toSend, 500'000);
        QCOMPARE(seen.last().received, m_content.size());
        QCOMPARE(seen.last().toReceive, m_content.size());
        for (qsizetype i = 1; i < seen.size(); ++i) {
            QVERIFY(seen[i].sent >= seen[i - 1].sent);
            QVERIFY(seen[i].received >= seen[i - 1].received);
        }
    }

    void linksAreRead_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QStringList>("expected"); // relation, target
        const auto row = [](const char *header, const QStringList &expected) {
            QTest::newRow(header) << QByteArray(header) << expected;
        };
        const QString a = QStringLiteral("https://api.example/a?p=2");
        const QString next = QStringLiteral("next");
        row("</a?p=2>; rel=\"next\"", {next, a});
        row("<https://api.example/a?p=2>;rel=next", {next, a});
        row("</a?p=2> ; REL = \"Next\" ; title=\"a, b; <c>\"", {next, a});
        row("</z>; rel=prev, </a?p=2>; rel=next",
            {QStringLiteral("prev"), QStringLiteral("https://api.example/z"), next, a});
        row("</a?p=2>; rel=\"last next\"", {QStringLiteral("last next"), a});
        row("</a?p=2>; rel=next; rel=prev", {next, a});
        row("</b,c>; rel=next", {next, QStringLiteral("https://api.example/b,c")});
        row("</a>; rel=next; anchor=\"/other\"", {});
        row("/a; rel=next", {});
        row("</a; rel=next", {});
        row("</a>; rel=\"next", {});
        row("", {});
    }
    void linksAreRead()
    {
        QFETCH(QByteArray, header);
        QFETCH(QStringList, expected);
        QStringList found;
        const auto links =
            WebLink::parse(header, QUrl(QStringLiteral("https://api.example/list?p=1")));
        for (const WebLink &link : links)
            found << link.relations.join(QLatin1Char(' ')) << link.target.toString();
        QCOMPARE(found, expected);
    }

    void pagesFollowEachOther()
    {
        HttpServer server([](const HttpServer::Request &request, QTcpSocket *socket) {
            const bool last = request.target.contains("page=2");
            socket->write(HttpServer::response(200, "[]", "application/json",
                                               last ? "Link: </list?page=1>; rel=\"prev\"\r\n"
                                                    : "Link: </list?page=2>; rel=\"next\"\r\n"));
        });
        ApiClient api = client(server);
        ApiRequest request = get(QStringLiteral("/list"));
        request.query = {{QStringLiteral("page"), QStringLiteral("1")}};
        const auto first = await(api.send(request));
        QVERIFY(first);
        const auto next = api.nextPage(request, *first);
        QVERIFY(next && *next);
        const auto second = await(api.send(**next));
        QVERIFY(second);
        QCOMPARE(server.requests().last().target, QByteArray("/list?page=2"));
        const auto none = api.nextPage(**next, *second);
        QVERIFY(none && !*none);
    }

    void aPageElsewhereIsNotFollowed_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<ErrorCode>("error");
        QTest::newRow("another host")
            << QByteArray("https://evil.example/list") << ErrorCode::OriginRefused;
        QTest::newRow("no scheme") << QByteArray("//evil.example/") << ErrorCode::OriginRefused;
        QTest::newRow("another scheme")
            << QByteArray("file:///etc/passwd") << ErrorCode::OriginRefused;
        QTest::newRow("itself") << QByteArray("/list") << ErrorCode::RedirectRefused;
    }
    void aPageElsewhereIsNotFollowed()
    {
        QFETCH(QByteArray, target);
        QFETCH(ErrorCode, error);
        HttpServer server([&target](const HttpServer::Request &, QTcpSocket *socket) {
            socket->write(HttpServer::response(200, "[]", "application/json",
                                               "Link: <" + target + ">; rel=next\r\n"));
        });
        ApiClient api = client(server);
        const ApiRequest request = get(QStringLiteral("/list"));
        const auto first = await(api.send(request));
        QVERIFY(first);
        const auto next = api.nextPage(request, *first);
        QVERIFY(!next);
        QCOMPARE(next.error().code(), error);
    }

    void whatHasNotChangedIsGivenAgain()
    {
        int changes = 1;
        HttpServer server([&changes](const HttpServer::Request &request, QTcpSocket *socket) {
            const QByteArray tag = "\"v" + QByteArray::number(changes) + '"';
            if (request.header("If-None-Match") == tag)
                socket->write("HTTP/1.1 304 Same\r\nETag: " + tag
                              + "\r\nX-Left: 7\r\nConnection: close\r\n\r\n");
            else
                socket->write(HttpServer::response(200, "{\"is\":" + tag + '}', "application/json",
                                                   "ETag: " + tag + "\r\nX-Left: 8\r\n"));
        });
        ApiClient api = client(server);
        QVERIFY(!await(api.send(get()))->revalidated);
        const auto again = await(api.send(get()));
        QVERIFY(again);
        QVERIFY(again->revalidated);
        QCOMPARE(again->status, 200);
        QCOMPARE(again->body, QByteArray("{\"is\":\"v1\"}"));
        QCOMPARE(again->mediaType(), QByteArray("application/json"));
        QCOMPARE(again->header("X-Left"), QByteArray("7"));
        QVERIFY(
            again->sentHeaders.contains(QPair<QByteArray, QByteArray>("If-None-Match", "\"v1\"")));

        changes = 2;
        const auto changed = await(api.send(get()));
        QVERIFY(changed && !changed->revalidated);
        QCOMPARE(changed->body, QByteArray("{\"is\":\"v2\"}"));
        QVERIFY(await(api.send(get()))->revalidated);
    }

    void whatMustNotBeAskedThatWayIsNot_data()
    {
        QTest::addColumn<QByteArray>("answer"); // headers of the first answer
        QTest::addColumn<QByteArray>("header"); // of the second request
        QTest::addColumn<bool>("asks");
        const QByteArray tag = "ETag: \"v1\"\r\n";
        QTest::newRow("as it should be") << tag << QByteArray() << true;
        QTest::newRow("no-store") << QByteArray(tag + "Cache-Control: private, no-store\r\n")
                                  << QByteArray() << false;
        QTest::newRow("varies by everything")
            << QByteArray(tag + "Vary: *\r\n") << QByteArray() << false;
        QTest::newRow("no tag") << QByteArray() << QByteArray() << false;
        QTest::newRow("other header") << tag << QByteArray("Accept-Language") << false;
        QTest::newRow("a range") << tag << QByteArray("Range") << false;
        QTest::newRow("another token") << tag << QByteArray("token") << false;
        QTest::newRow("not wanted") << tag << QByteArray("off") << false;
        QTest::newRow("signed out in between") << tag << QByteArray("out") << false;
    }
    void whatMustNotBeAskedThatWayIsNot()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QByteArray, header);
        QFETCH(bool, asks);
        HttpServer server([&answer](const HttpServer::Request &, QTcpSocket *socket) {
            socket->write(HttpServer::response(200, "{}", "application/json", answer));
        });
        ApiClient api = client(server);
        QVERIFY(await(api.send(get())));
        ApiRequest request = get();
        if (header == "token") {
            m_tokens.token = "t2";
        } else if (header == "off") {
            request.revalidate = false;
        } else if (header == "out") {
            m_tokens.token = {};
            QVERIFY(!await(api.send(get())));
            m_tokens.token = "t1";
        } else if (!header.isEmpty()) {
            request.headers = {{header, "x"}};
        }
        QVERIFY(await(api.send(request)));
        QCOMPARE(!server.requests().last().header("If-None-Match").isEmpty(), asks);
    }

    void aConditionOfOnesOwnIsAnsweredAsItIs()
    {
        HttpServer server([](const HttpServer::Request &, QTcpSocket *socket) {
            socket->write("HTTP/1.1 304 Same\r\nConnection: close\r\n\r\n");
        });
        ApiClient api = client(server);
        ApiRequest request = get();
        request.headers = {{"If-None-Match", "\"mine\""}};
        const auto answer = await(api.send(request));
        QVERIFY(answer);
        QCOMPARE(answer->status, 304);
    }
};

KEYFOB_SUITE(TestTransfers)
#include "tst_transfers.moc"
