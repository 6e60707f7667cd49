// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "requestrunner.h"

#include "api/apiclient.h"
#include "support/httpserver.h"

#include <QTcpSocket>
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

QStringList sortedLines(const QString &text)
{
    QStringList lines = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    lines.sort();
    return lines;
}

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
        QCOMPARE(sortedLines(runner.requestHead()), sortedLines(sent));
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
        QCOMPARE(runner.responseBody(), QStringLiteral("{\n  \"b\": 1.0\n}"));
        QVERIFY(runner.responseHead().startsWith(QStringLiteral("HTTP/1.1 200")));
        QVERIFY(runner.responseHead().contains(QStringLiteral("X-Request-Id: 7")));
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
        QVERIFY(runner.responseBody().contains(QStringLiteral("Bearer ••••")));
        QVERIFY(runner.responseHead().contains(QStringLiteral("X-Echo: ••••")));
        for (const QString &text : {runner.requestHead(), runner.requestBody(),
                                    runner.responseHead(), runner.responseBody()})
            QVERIFY(!text.contains(QLatin1String(TokenText)));
    }

    void showsARefusalWithItsAnswer()
    {
        m_reply = HttpServer::response(404, "nothing here", "text/plain");
        RequestRunner runner(&m_api, &m_token, QString());
        runner.send(QStringLiteral("GET"), QStringLiteral("/nothing"), {});
        QTRY_VERIFY(runner.isAnswered());
        QVERIFY(!runner.isSuccess());
        QCOMPARE(runner.responseBody(), QStringLiteral("nothing here"));
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

    void cutsAnAnswerThatIsTooLongToShow()
    {
        m_reply = HttpServer::response(200, QByteArray(300'000, 'x'), "text/plain");
        RequestRunner runner(&m_api, &m_token, QString());
        runner.send(QStringLiteral("GET"), QStringLiteral("/long"), {});
        QTRY_VERIFY(runner.isAnswered());
        QVERIFY(runner.responseBody().size() < 200'100);
    }

    void clearForgetsAndDropsALateAnswer()
    {
        RequestRunner runner(&m_api, &m_token, QString());
        m_asked = {};
        runner.send(QStringLiteral("GET"), QStringLiteral("/things"), {});
        runner.clear();
        QVERIFY(!runner.isBusy());
        QTRY_VERIFY(!m_asked.head.isEmpty());
        QTest::qWait(50); // for an answer that must not show
        QVERIFY(!runner.isAnswered());
        QVERIFY(runner.requestHead().isEmpty());
    }

private:
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

QTEST_GUILESS_MAIN(TestRequestRunner)
#include "tst_requestrunner.moc"
