// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "request/requestrunner.h"
#include "support/suite.h"

#include "api/apiclient.h"
#include "core/versions.h"
#include "support/httpserver.h"

#include <QGuiApplication>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Keyfob;

namespace {

constexpr char TokenText[] = "eyJ.secret-token.sig";

class Token : public AccessTokenSource
{
public:
    QCoro::Task<Expected<Secret>> accessToken() override
    {
        co_return Secret(QByteArrayView(TokenText));
    }
};

/// The name of an answer's header as Qt gives it.
QString received(const char *name)
{
    const QString text = QLatin1String(name);
    return KEYFOB_HAS_LOWER_CASE_HEADERS ? text.toLower() : text;
}

QStringList sortedLines(const QString &text)
{
    QStringList lines = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    lines.sort();
    return lines;
}

/// Nobody is signed in at the API.
class NoToken : public AccessTokenSource
{
public:
    QCoro::Task<Expected<Secret>> accessToken() override
    {
        co_return fail(ErrorCode::NotSignedIn, QStringLiteral("Not signed in."));
    }
};

} // namespace

class TestRequestRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheHeadersThatWereSent_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("body");
        QTest::newRow("GET") << QStringLiteral("GET") << QStringLiteral("ignored");
        QTest::newRow("POST") << QStringLiteral("POST") << QStringLiteral("{\"a\":1}");
        QTest::newRow("PUT, no body") << QStringLiteral("PUT") << QString();
        QTest::newRow("PATCH") << QStringLiteral("PATCH") << QStringLiteral("{\"a\":\"é\"}");
        QTest::newRow("DELETE") << QStringLiteral("DELETE") << QString();
    }
    void showsTheHeadersThatWereSent()
    {
        QFETCH(const QString, method);
        QFETCH(const QString, body);
        RequestRunner runner(&m_api, &m_token, QString());
        runner.send(method, QStringLiteral("/things?q=a b"), body);
        QVERIFY(runner.isBusy());
        QTRY_VERIFY(!runner.isBusy());

        QString sent = QString::fromUtf8(m_asked.head).remove(QLatin1Char('\r'));
        QVERIFY(sent.contains(QLatin1String(TokenText)));
        sent.replace(QLatin1String(TokenText), QStringLiteral("••••"));
        QCOMPARE(sortedLines(runner.requestHead()).join(u'\n'), sortedLines(sent).join(u'\n'));
        QCOMPARE(runner.requestBody().toUtf8(), m_asked.body);
    }

    void showsTheAnswer()
    {
        m_reply = HttpServer::response(200, "{\"b\":1.0}", "application/json; charset=utf-8",
                                       "X-Request-Id: 7\r\n");
        RequestRunner runner(&m_api, &m_token, QString());
        runner.send(QStringLiteral("GET"), QStringLiteral("/things"), {});
        QTRY_VERIFY(runner.isAnswered());
        QVERIFY(runner.isSuccess());
        QVERIFY(runner.status().startsWith(QStringLiteral("200")));
        QVERIFY(runner.elapsed().endsWith(QStringLiteral(" ms")));
        QCOMPARE(runner.meaning(), QStringLiteral("The request succeeded."));
        QCOMPARE(runner.body()->bytes(), QByteArray("{\"b\":1.0}"));
        QTRY_COMPARE(runner.body()->tree()->count(), 2);
        QCOMPARE(runner.body()->tree()->index(1).data().toString(), QStringLiteral("1.0"));
        QVERIFY(runner.responseHead().startsWith(QStringLiteral("HTTP/1.1 200")));
        QVERIFY(runner.responseHead().contains(received("X-Request-Id") + QStringLiteral(": 7")));
        QVERIFY(runner.problem().text().isEmpty());
    }

    void coversATokenThatTheApiEchoes()
    {
        m_reply =
            HttpServer::response(200, QByteArray("{\"got\":\"Bearer ") + TokenText + "\"}",
                                 "application/json", QByteArray("X-Echo: ") + TokenText + "\r\n");
        RequestRunner runner(&m_api, &m_token, QString());
        runner.send(QStringLiteral("GET"), QStringLiteral("/echo"), {});
        QTRY_VERIFY(runner.isAnswered());
        QVERIFY(runner.body()->bytes().contains(QStringLiteral("Bearer ••••").toUtf8()));
        QVERIFY(runner.body()->notes().contains(QStringLiteral("access token")));
        QVERIFY(runner.responseHead().contains(received("X-Echo") + QStringLiteral(": ••••")));
        for (const QString &text :
             {runner.requestHead(), runner.requestBody(), runner.responseHead(),
              QString::fromUtf8(runner.body()->bytes())})
            QVERIFY(!text.contains(QLatin1String(TokenText)));
    }

    void showsARefusalWithItsAnswer()
    {
        m_reply = HttpServer::response(404, "nothing here", "text/plain");
        RequestRunner runner(&m_api, &m_token, QString());
        runner.send(QStringLiteral("GET"), QStringLiteral("/nothing"), {});
        QTRY_VERIFY(runner.isAnswered());
        QVERIFY(!runner.isSuccess());
        QCOMPARE(runner.body()->bytes(), QByteArray("nothing here"));
        QCOMPARE(runner.meaning(), QStringLiteral("Nothing was found at this address."));
        QCOMPARE(runner.stepUp(), RequestRunner::StepUp::None);
        QVERIFY(!runner.problem().text().isEmpty());
    }

    void sendsNothingElsewhere()
    {
        m_asked = {};
        RequestRunner runner(&m_api, &m_token, QString());
        runner.send(QStringLiteral("GET"), QStringLiteral("https://evil.example/"), {});
        QVERIFY(!runner.isBusy());
        QVERIFY(runner.problem().code().contains(QStringLiteral("OriginRefused")));
        QVERIFY(runner.requestHead().isEmpty());
        QVERIFY(m_asked.head.isEmpty());
    }

    void showsNoRequestThatWasNotSent()
    {
        m_asked = {};
        NoToken none;
        ApiClient api(m_http, none, m_server.url(QStringLiteral("/api")));
        RequestRunner runner(&api, &none, QString());
        runner.send(QStringLiteral("GET"), QStringLiteral("/things"), {});
        QTRY_VERIFY(!runner.isBusy());
        QVERIFY(runner.problem().code().contains(QStringLiteral("NotSignedIn")));
        QVERIFY(runner.requestHead().isEmpty());
        QVERIFY(m_asked.head.isEmpty());
    }

    void saysThatARequestWasSentOnceItIsAnswered()
    {
        RequestRunner runner(&m_api, &m_token, QString());
        runner.send(QStringLiteral("GET"), QStringLiteral("/things"), {});
        QCOMPARE(runner.requestTitle(), QStringLiteral("Request"));
        QTRY_VERIFY(runner.isAnswered());
        QCOMPARE(runner.requestTitle(), QStringLiteral("Request as sent"));
        QVERIFY(!runner.requestHead().isEmpty());
    }

    void sendsOwnHeaders()
    {
        RequestRunner runner(&m_api, &m_token, QString());
        runner.headers()->setHeaders({{"X-Tried", "by hand"}, {"accept", "text/csv"}});
        runner.send(QStringLiteral("GET"), QStringLiteral("/things"), {});
        QTRY_VERIFY(runner.isAnswered());
        QCOMPARE(m_asked.header("X-Tried"), QByteArray("by hand"));
        QCOMPARE(m_asked.header("Accept"), QByteArray("text/csv"));
        QCOMPARE(runner.requestHead().count(QStringLiteral("ccept:")), 1);
    }

    void sendsNothingWithABadHeader_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("line break in a value") << QByteArray("X-A") << QByteArray("1\r\nX-B: 2");
        QTest::newRow("space in a name") << QByteArray("X A") << QByteArray("1");
        QTest::newRow("no name") << QByteArray() << QByteArray("1");
        QTest::newRow("credential") << QByteArray("authorization") << QByteArray("Bearer x");
        QTest::newRow("cookie") << QByteArray("Cookie") << QByteArray("a=b");
    }
    void sendsNothingWithABadHeader()
    {
        QFETCH(const QByteArray, name);
        QFETCH(const QByteArray, value);
        RequestRunner runner(&m_api, &m_token, QString());
        runner.headers()->setHeaders({{name, value}});
        QVERIFY(!runner.headers()->isValid());
        QVERIFY(!runner.headers()->value(0, "problem").toString().isEmpty());
        runner.send(QStringLiteral("GET"), QStringLiteral("/things"), {});
        QVERIFY(!runner.isBusy());
    }

    void checksTheBodyAsItIsWritten()
    {
        RequestRunner runner(&m_api, &m_token, QString());
        QVERIFY(runner.checkBody(QString()).isEmpty());
        QVERIFY(runner.checkBody(QStringLiteral(" {\"a\": 1.0}\n")).isEmpty());
        QCOMPARE(runner.checkBody(QStringLiteral("{\n \"a\": x}")),
                 QStringLiteral("Line 2, column 7: value expected"));
        runner.headers()->setHeaders({{"Content-Type", "text/plain"}});
        QVERIFY(runner.checkBody(QStringLiteral("hello")).isEmpty());
    }

    void cancelEndsItAtOnceAndIsNoProblem()
    {
        m_reply.clear(); // no answer ever
        RequestRunner runner(&m_api, &m_token, QString());
        runner.send(QStringLiteral("GET"), QStringLiteral("/things"), {});
        QVERIFY(runner.isBusy());
        runner.cancel();
        QVERIFY(!runner.isBusy());
        QVERIFY(runner.problem().text().isEmpty());
        m_reply = HttpServer::response(200, "{}");
    }

    void offersAStepUpForTheScopesThatAreMissing()
    {
        m_reply = refusal();
        RequestRunner runner(&m_api, &m_token, QString());
        runner.setScopes({QStringLiteral("read:things")});
        runner.send(QStringLiteral("POST"), QStringLiteral("/things"), QStringLiteral("{\"a\":1}"));
        QTRY_VERIFY(runner.isAnswered());
        QCOMPARE(runner.stepUp(), RequestRunner::StepUp::Offered);
        QCOMPARE(runner.missingScopes(), QStringLiteral("write:things"));
        QCOMPARE(runner.neededScopes()->summary(), QStringLiteral("1 of 2 granted"));

        QSignalSpy asked(&runner, &RequestRunner::stepUpRequested);
        runner.askForScopes();
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.at(0).at(0).toStringList(), QStringList {QStringLiteral("write:things")});
        QCOMPARE(runner.stepUp(), RequestRunner::StepUp::Asking);
        runner.setScopes({QStringLiteral("read:things"), QStringLiteral("write:things")});
        runner.finishStepUp(std::nullopt);
        QCOMPARE(runner.stepUp(), RequestRunner::StepUp::Granted);

        m_reply = HttpServer::response(201, "{}");
        runner.sendAgain();
        QTRY_VERIFY(runner.isSuccess());
        QCOMPARE(m_asked.method, QByteArray("POST"));
        QCOMPARE(m_asked.body, QByteArray("{\"a\":1}"));
        QCOMPARE(runner.stepUp(), RequestRunner::StepUp::None);
        m_reply = HttpServer::response(200, "{}");
    }

    void saysThatAStepUpWasNotGranted()
    {
        m_reply = refusal();
        RequestRunner runner(&m_api, &m_token, QString());
        runner.send(QStringLiteral("GET"), QStringLiteral("/things"), {});
        QTRY_COMPARE(runner.stepUp(), RequestRunner::StepUp::Offered);
        runner.askForScopes();
        QSignalSpy cancelled(&runner, &RequestRunner::windowCancelRequested);
        runner.cancel();
        QCOMPARE(cancelled.count(), 1);
        runner.finishStepUp(Error::cancelled());
        QCOMPARE(runner.stepUp(), RequestRunner::StepUp::Offered);
        runner.askForScopes();
        runner.finishStepUp(Error(ErrorCode::InsufficientScope, QStringLiteral("no")));
        QCOMPARE(runner.stepUp(), RequestRunner::StepUp::Failed);
        QVERIFY(runner.stepUpText().contains(QStringLiteral("write:things")));
        m_reply = HttpServer::response(200, "{}");
    }

    void remembersWhatIsNoSecret()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("history.json"));
        RequestRunner runner(&m_api, &m_token, QString());
        runner.setAccount(file);
        runner.headers()->setHeaders({{"X-Api-Key", "hunter2"}, {"X-Plain", "seen"}});
        const QString path =
            QStringLiteral("/things?api_key=hunter3&q=1&t=") + QLatin1String(TokenText);
        runner.send(QStringLiteral("POST"), path, QStringLiteral("{\"password\":\"hunter4\"}"));
        QTRY_VERIFY(runner.isAnswered());
        QCOMPARE(runner.history()->count(), 1);

        QFile kept(file);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        const QByteArray text = kept.readAll();
        QVERIFY2(!text.contains("hunter"), text.constData());
        QVERIFY(!text.contains(TokenText) && !text.contains("uthorization"));
        QVERIFY(text.contains("seen"));
        QCOMPARE(kept.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

        RequestHistory again;
        again.open(file);
        QCOMPARE(again.count(), 1);
        QCOMPARE(again.at(0), runner.history()->at(0));
        again.setEnabled(false);
        QCOMPARE(again.count(), 0);
        RequestHistory off;
        off.open(file);
        QVERIFY(!off.isEnabled());
        off.add(
            {QDateTime::currentDateTimeUtc(), QStringLiteral("GET"), QStringLiteral("/"), {}, {}});
        QCOMPARE(off.count(), 0);
    }

    void remembersNoMoreThanItsCap()
    {
        const QTemporaryDir folder;
        RequestHistory history;
        history.open(folder.filePath(QStringLiteral("history.json")));
        for (int i = 0; i < RequestHistory::MaxCount + 10; ++i) {
            history.add({QDateTime::currentDateTimeUtc(),
                         QStringLiteral("GET"),
                         QStringLiteral("/%1").arg(i),
                         {},
                         {}});
        }
        QCOMPARE(history.count(), RequestHistory::MaxCount);
        QCOMPARE(history.at(0).path, QStringLiteral("/%1").arg(RequestHistory::MaxCount + 9));
        history.clear();
        RequestHistory again;
        again.open(folder.filePath(QStringLiteral("history.json")));
        QCOMPARE(again.count(), 0);
    }

    void recallsARequest()
    {
        const QTemporaryDir folder;
        RequestRunner runner(&m_api, &m_token, QString());
        runner.setAccount(folder.filePath(QStringLiteral("history.json")));
        runner.headers()->setHeaders({{"X-Plain", "seen"}});
        runner.send(QStringLiteral("PUT"), QStringLiteral("/things"),
                    QStringLiteral("{\"a\":1.0}"));
        QTRY_VERIFY(runner.isAnswered());
        runner.headers()->setHeaders({});
        QSignalSpy recalled(&runner, &RequestRunner::recalled);
        runner.recall(0);
        QCOMPARE(recalled.count(), 1);
        QCOMPARE(recalled.at(0),
                 QVariantList({QStringLiteral("PUT"), QStringLiteral("/things"),
                               QStringLiteral("{\"a\":1.0}")}));
        QCOMPARE(runner.headers()->headers(), (HeaderList {{"X-Plain", "seen"}}));
    }

    void clearForgetsAndDropsALateAnswer()
    {
        RequestRunner runner(&m_api, &m_token, QString());
        m_asked = {};
        runner.send(QStringLiteral("GET"), QStringLiteral("/things"), {});
        runner.clear();
        QVERIFY(!runner.isBusy());
        RequestRunner later(&m_api, &m_token, QString());
        later.send(QStringLiteral("GET"), QStringLiteral("/things"), {});
        QTRY_VERIFY(later.isAnswered()); // and so would be what must not show
        QVERIFY(!runner.isAnswered());
        QVERIFY(runner.requestHead().isEmpty());
    }

private:
    static QByteArray refusal()
    {
        return HttpServer::response(403, "{}", "application/json",
                                    "WWW-Authenticate: Bearer error=\"insufficient_scope\", "
                                    "scope=\"read:things write:things\"\r\n");
    }

    QByteArray m_reply = HttpServer::response(200, "{}");
    HttpServer::Request m_asked;
    HttpServer m_server {[this](const HttpServer::Request &request, QTcpSocket *socket) {
        m_asked = request;
        socket->write(m_reply);
    }};
    Token m_token;
    HttpClient m_http;
    ApiClient m_api {m_http, m_token, m_server.url(QStringLiteral("/api"))};
};

KEYFOB_SUITE(TestRequestRunner, QGuiApplication)
#include "tst_requestrunner.moc"
