// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "api/apiclient.h"
#include "api/filebody.h"
#include "api/multipartbody.h"
#include "support/fakedelay.h"
#include "support/httpserver.h"
#include "support/processstatus.h"
#include "support/suite.h"
#include "testkit/await.h"

#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <utility>

#include <sys/stat.h>

using namespace Keyfob;

namespace {

class FixedToken : public AccessTokenSource
{
public:
    QCoro::Task<Expected<Secret>> accessToken() override { co_return Secret("t1"); }
};

HttpServer::Handler accepts()
{
    return [](const HttpServer::Request &, QTcpSocket *socket) {
        socket->write(HttpServer::response(201, "{}"));
        socket->disconnectFromHost();
    };
}

/// A server that keeps nothing of a request of \a size octets and more, and answers when it is
/// whole.
class Drain : public QTcpServer
{
public:
    explicit Drain(qint64 size)
    {
        connect(this, &QTcpServer::newConnection, this, [this, size] {
            QTcpSocket *socket = nextPendingConnection();
            socket->setReadBufferSize(1 << 20);
            connect(socket, &QTcpSocket::readyRead, socket, [this, size, socket] {
                got += socket->readAll().size();
                if (const auto once = std::exchange(atFirst, {}))
                    once();
                if (got > size) { // and the head
                    socket->write(HttpServer::response(201, "{}"));
                    socket->disconnectFromHost();
                }
            });
        });
        if (!listen(QHostAddress::LocalHost))
            qFatal("cannot listen");
    }

    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(serverPort())); }

    qint64 got = 0;
    std::function<void()> atFirst; ///< Called when the first of it is there
};

} // namespace

/// Bodies that are files: read while they go out, whole or not at all.
class TestUploads : public QObject
{
    Q_OBJECT

    HttpClient m_http;
    FixedToken m_tokens;
    FakeDelay m_delay;
    std::unique_ptr<QTemporaryDir> m_folder;

    ApiClient client(const QUrl &url)
    {
        return {m_http, m_tokens, url, {nullptr, &m_delay, [] { return 0.0; }, {}}};
    }
    QString make(const char *name, const QByteArray &contents) const
    {
        const QString path = m_folder->filePath(QLatin1StringView(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(contents) != contents.size())
            qFatal("cannot write %s", name);
        return path;
    }
    static ApiRequest request(const QByteArray &method, const RequestBody &body)
    {
        ApiRequest made;
        made.method = method;
        made.path = QStringLiteral("/files");
        made.body = body;
        return made;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aFileGoesOutAsItIs_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<int>("size");
        for (const char *method : {"POST", "PUT"}) {
            for (const int size : {0, 1, 16 * 1024, 1'000'003})
                QTest::addRow("%s %d", method, size) << QByteArray(method) << size;
        }
    }
    void aFileGoesOutAsItIs()
    {
        QFETCH(QByteArray, method);
        QFETCH(int, size);
        const QByteArray contents = QByteArray("0123456789\r\n\0x", 14).repeated(80'000).left(size);
        const auto body = FileBody::of(make("a.csv", contents), "text/csv");
        QVERIFY(body);
        HttpServer server(accepts());
        ApiClient api = client(server.url());
        ApiRequest made = request(method, *body);
        QList<TransferProgress> seen;
        made.progress = [&seen](const TransferProgress &now) { seen.append(now); };
        const auto answer = await(api.send(made));
        QVERIFY(answer);
        QCOMPARE(answer->status, 201);
        const auto &asked = server.requests().first();
        QCOMPARE(asked.method, method);
        QCOMPARE(asked.body, contents);
        QCOMPARE(asked.header("Content-Length"), QByteArray::number(size));
        QCOMPARE(asked.header("Content-Type"), QByteArray("text/csv"));
        QCOMPARE(seen.last().toSend, size);
        QCOMPARE(seen.last().sent, size);
        for (qsizetype i = 1; i < seen.size(); ++i)
            QVERIFY(seen[i].sent >= seen[i - 1].sent);
    }

    void aFormWithFilesIsTheSameAsOneFromMemory()
    {
        const QByteArray one = QByteArray("first,1\n").repeated(20'000);
        const QString path = make("a\"b.csv", one);
        const QString other = make("h", "three");
        MultipartBody fromMemory;
        MultipartBody fromDisk;
        for (MultipartBody *form : {&fromMemory, &fromDisk})
            form->addField(QStringLiteral("project"), QStringLiteral("Brücke"));
        QVERIFY(
            fromMemory.addFile(QStringLiteral("f"), QStringLiteral("a\"b.csv"), "text/csv", one));
        QVERIFY(fromDisk.addFile(QStringLiteral("f"), path, "text/csv"));
        for (MultipartBody *form : {&fromMemory, &fromDisk}) {
            QVERIFY(form->addFile(QStringLiteral("g"), QStringLiteral("g"), "text/plain", "two"));
            QVERIFY(form->addFile(QStringLiteral("h"), other, "text/plain"));
            form->addField(QStringLiteral("last"), QStringLiteral("x"));
        }
        HttpServer server(accepts());
        ApiClient api = client(server.url());
        for (const MultipartBody *form : {&fromMemory, &fromDisk})
            QVERIFY(await(api.send(request("POST", form->body()))));
        const auto plain = [](const HttpServer::Request &asked) {
            QByteArray body = asked.body;
            return body.replace(asked.header("Content-Type").split('=').last(), "BOUNDARY");
        };
        QVERIFY(plain(server.requests().at(1)).contains(one));
        QCOMPARE(plain(server.requests().at(1)), plain(server.requests().at(0)));
        QCOMPARE(server.requests().at(1).header("Content-Length"),
                 QByteArray::number(server.requests().at(1).body.size()));
    }

    void whatCannotBeReadIsRefusedBeforeItIsSent_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"missing", "folder", "pipe", "unreadable"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void whatCannotBeReadIsRefusedBeforeItIsSent()
    {
        QFETCH(QString, what);
        QString path = m_folder->filePath(QStringLiteral("report.pdf"));
        if (what == QLatin1StringView("folder")) {
            path = m_folder->path();
        } else if (what == QLatin1StringView("pipe")) {
            QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        } else if (what == QLatin1StringView("unreadable")) {
            make("report.pdf", "x");
            QVERIFY(QFile::setPermissions(path, {}));
            if (QFileInfo(path).isReadable())
                QSKIP("this user may read everything");
        }
        const auto body = FileBody::of(path, "application/pdf");
        QCOMPARE(body.error().code(), ErrorCode::FileFailed);
        MultipartBody form;
        const auto added = form.addFile(QStringLiteral("a"), path, "application/pdf");
        QCOMPARE(added.error().code(), ErrorCode::FileFailed);
        if (what != QLatin1StringView("folder"))
            QVERIFY(added.error().message().contains(QLatin1StringView("report.pdf")));
        QVERIFY(!form.body().stream);
        QVERIFY(!form.body().bytes.contains("form-data"));
    }

    void aMediaTypeThatWouldAddHeadersIsRefused()
    {
        const QString path = make("a", "x");
        QVERIFY(FileBody::of(path, "text/csv; charset=utf-8"));
        QCOMPARE(FileBody::of(path, "text/csv\r\nX-Evil: 1").error().code(),
                 ErrorCode::InvalidRequest);
    }

    void aFileThatChangedIsNotSent_data()
    {
        QTest::addColumn<QString>("how");
        for (const char *how : {"gone", "longer", "shorter", "touched", "unreadable"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    void aFileThatChangedIsNotSent()
    {
        QFETCH(QString, how);
        const QString path = make("report.pdf", QByteArray(100'000, 'a'));
        const auto body = FileBody::of(path, "application/pdf");
        QVERIFY(body);
        QFile file(path);
        if (how == QLatin1StringView("gone"))
            QVERIFY(file.remove());
        else if (how == QLatin1StringView("longer"))
            QVERIFY(file.resize(100'001));
        else if (how == QLatin1StringView("shorter"))
            QVERIFY(file.resize(99'999));
        else if (how == QLatin1StringView("unreadable"))
            QVERIFY(file.setPermissions({}));
        else
            QVERIFY(file.open(QIODevice::ReadWrite)
                    && file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(5),
                                        QFileDevice::FileModificationTime));
        if (how == QLatin1StringView("unreadable") && QFileInfo(path).isReadable())
            QSKIP("this user may read everything");
        HttpServer server(accepts());
        ApiClient api = client(server.url());
        const auto answer = await(api.send(request("PUT", *body)));
        QVERIFY(!answer);
        QCOMPARE(answer.error().code(), ErrorCode::FileFailed);
        QVERIFY(answer.error().message().contains(QLatin1StringView("report.pdf")));
        QCOMPARE(server.requests().size(), 0); // none that is complete
        QCOMPARE(m_delay.waits.size(), 0); // nor is it tried again
    }

    void aFileThatChangesOnItsWayDoesNotArrive_data()
    {
        QTest::addColumn<int>("size");
        QTest::newRow("cut short") << 1'000'000;
        QTest::newRow("grown") << 9'000'000;
    }
    void aFileThatChangesOnItsWayDoesNotArrive()
    {
        QFETCH(int, size);
        constexpr int Before = 8'000'000;
        const QString path = make("report.pdf", QByteArray(Before, 'a'));
        const auto body = FileBody::of(path, "application/pdf");
        QVERIFY(body);
        Drain server(Before);
        bool changed = false;
        server.atFirst = [&] { changed = QFile::resize(path, size); };
        ApiClient api = client(server.url());
        const auto answer = await(api.send(request("POST", *body)));
        QVERIFY(changed);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code(), ErrorCode::FileFailed);
        QVERIFY(answer.error().message().contains(QLatin1StringView("has changed")));
        QVERIFY(server.got < Before);
    }

    void aPostIsNeverSentTwiceAndAPutIsAWholeAgain()
    {
        const QByteArray contents(300'000, 'a');
        const auto body = FileBody::of(make("a", contents), "text/plain");
        QVERIFY(body);
        int answers = 0;
        HttpServer server([&answers](const HttpServer::Request &asked, QTcpSocket *socket) {
            if (asked.method == "POST" || ++answers == 1)
                return socket->abort(); // read as a whole, then reset
            socket->write(HttpServer::response(200, "{}"));
            socket->disconnectFromHost();
        });
        ApiClient api = client(server.url());
        const auto posted = await(api.send(request("POST", *body)));
        QCOMPARE(posted.error().code(), ErrorCode::Interrupted);
        QCOMPARE(server.requests().size(), 1);
        const auto put = await(api.send(request("PUT", *body)));
        QVERIFY(put);
        QCOMPARE(put->status, 200);
        QCOMPARE(server.requests().size(), 3);
        for (const auto &asked : server.requests())
            QCOMPARE(asked.body, contents);
    }

    void aRedirectTakesTheFileAlongOrLeavesIt()
    {
        const auto body = FileBody::of(make("a", "contents"), "text/plain");
        QVERIFY(body);
        int status = 307;
        HttpServer server([&status](const HttpServer::Request &asked, QTcpSocket *socket) {
            socket->write(asked.target == "/files"
                              ? HttpServer::response(status, {}, "text/plain", "Location: /to\r\n")
                              : HttpServer::response(200, "{}"));
            socket->disconnectFromHost();
        });
        ApiClient api = client(server.url());
        QVERIFY(await(api.send(request("POST", *body))));
        QCOMPARE(server.requests().last().method, QByteArray("POST"));
        QCOMPARE(server.requests().last().body, QByteArray("contents"));
        status = 303;
        QVERIFY(await(api.send(request("POST", *body))));
        QCOMPARE(server.requests().last().method, QByteArray("GET"));
        QCOMPARE(server.requests().last().body, QByteArray());
    }

    void aLargeFileNeedsLittleMemory()
    {
#if defined(__SANITIZE_ADDRESS__)
        QSKIP("the sanitizer keeps what is freed");
#endif
        constexpr qint64 Size = 32 * 1024 * 1024;
        const QString path = make("large", "x");
        QVERIFY(QFile::resize(path, Size)); // takes no room
        MultipartBody form;
        QVERIFY(form.addFile(QStringLiteral("f"), path, "application/octet-stream"));
        const qint64 whole = form.body().stream->size();

        Drain server(whole);
        ApiClient api = client(server.url());
        ApiRequest made = request("POST", form.body());
        made.deadline = std::chrono::minutes(2);
        QFile peak(QStringLiteral("/proc/self/clear_refs"));
        QVERIFY(peak.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        peak.write("5"); // begins the peak anew
        const qint64 before = processStatusBytes("VmRSS:");
        const auto answer = await(api.send(made), 120'000);
        const qint64 growth = processStatusBytes("VmHWM:") - before;
        QVERIFY(answer);
        QVERIFY(server.got > whole);
        qInfo("grew by %.1f MB", static_cast<double>(growth) / 1e6);
        QVERIFY(growth < 8'000'000);
    }
};

KEYFOB_SUITE(TestUploads)
#include "tst_uploads.moc"
