// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "requests.h"
#include "support/suite.h"
#include "testkit/sandboxprocess.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Keyfob;
using namespace Qt::StringLiterals;

/// The API that misbehaves, and a sandbox that pauses.
class TestSandboxApi : public QObject
{
    Q_OBJECT

    std::unique_ptr<SandboxProcess> m_sandbox;

    QUrl url(const QString &path) const { return m_sandbox->url(u"/api/misbehave"_s + path); }

private Q_SLOTS:
    void initTestCase()
    {
        m_sandbox = std::make_unique<SandboxProcess>(QStringList {u"--pausable"_s});
        QVERIFY(m_sandbox->isReady());
    }
    void cleanupTestCase() { m_sandbox.reset(); }

    void answersWithAnyStatus()
    {
        for (const int status : {200, 400, 401, 403, 404, 409, 418, 429, 500, 503}) {
            const auto response = send("GET", url(u"/status/%1"_s.arg(status)));
            QCOMPARE(response.status, status);
            QCOMPARE(json(response)[u"status"].toInt(), status);
            QCOMPARE(response.header("WWW-Authenticate").isEmpty(), status != 401);
        }
        QCOMPARE(send("DELETE", url(u"/status/204"_s)).status, 204);
        QCOMPARE(send("PUT", url(u"/status/503?retry-after=7"_s), "{}").header("Retry-After"),
                 QByteArray("7"));
        for (const char *bad : {"/status/99", "/status/600", "/status/x", "/status", "/other/1"})
            QCOMPARE(send("GET", url(QString::fromLatin1(bad))).status, 404);
    }

    void recoversAfterAWhile()
    {
        const QUrl place = url(u"/status/503?times=2"_s);
        QList<int> statuses;
        for (int i = 0; i < 4; ++i)
            statuses.append(send("GET", place).status);
        QCOMPARE(statuses, (QList {503, 503, 200, 503}));
    }

    void answersLate()
    {
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(send("GET", url(u"/delay/300"_s)).status, 200);
        QVERIFY(timer.elapsed() >= 300);
        QCOMPARE(send("GET", url(u"/delay/0"_s)).status, 200);
        QCOMPARE(send("GET", url(u"/delay/60001"_s)).status, 404);
    }

    void dropsConnections()
    {
        QNetworkAccessManager manager;
        for (const char *path : {"/drop", "/drop/10"}) {
            QNetworkReply *reply = manager.get(QNetworkRequest(url(QString::fromLatin1(path))));
            QSignalSpy finished(reply, &QNetworkReply::finished);
            QVERIFY(finished.wait());
            QCOMPARE(reply->error(), QNetworkReply::RemoteHostClosedError);
            reply->deleteLater();
        }
        // The next request is answered as ever.
        QCOMPARE(send("GET", url(u"/status/200"_s)).status, 200);
    }

    void sendsOddBodies_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QByteArray>("type");
        QTest::newRow("html") << u"html"_s << QByteArray("text/html");
        QTest::newRow("empty") << u"empty"_s << QByteArray("application/json");
        QTest::newRow("broken") << u"broken"_s << QByteArray("application/json");
        QTest::newRow("deep") << u"deep"_s << QByteArray("application/json");
        QTest::newRow("latin1") << u"latin1"_s << QByteArray("application/json");
        QTest::newRow("untyped") << u"untyped"_s << QByteArray();
    }
    void sendsOddBodies()
    {
        QFETCH(QString, kind);
        QFETCH(QByteArray, type);
        const auto response = send("GET", url(u"/body/"_s + kind));
        QCOMPARE(response.status, 200);
        QCOMPARE(response.mediaType(), type);
        QCOMPARE(response.body.isEmpty(), kind == u"empty");
        QCOMPARE(json(response).isEmpty(), kind != u"untyped");
    }

    void hasPages()
    {
        const auto next = [this](const HttpResponse &response) {
            const QByteArray link = response.header("Link");
            const QByteArray target = link.mid(1, link.indexOf('>') - 1);
            return link.isEmpty() ? QUrl() : m_sandbox->url(QString::fromLatin1(target));
        };
        QList<int> items;
        int count = 0;
        for (QUrl place = url(u"/pages/3"_s); place.isValid() && count < 10; ++count) {
            const auto response = send("GET", place);
            QCOMPARE(response.status, 200);
            for (const auto item : json(response)[u"items"].toArray())
                items.append(item.toInt());
            place = next(response);
        }
        QCOMPARE(count, 3);
        QCOMPARE(items, (QList {1, 2, 3, 4, 5, 6, 7, 8, 9}));
        QCOMPARE(next(send("GET", url(u"/pages/loop"_s))), url(u"/pages/loop"_s));
        QCOMPARE(send("GET", url(u"/pages/3?page=4"_s)).status, 404);
        QCOMPARE(send("GET", url(u"/pages/0"_s)).status, 404);
    }

    void hasFiles()
    {
        const auto response = send("GET", url(u"/file/100000"_s));
        QCOMPARE(response.body.size(), 100'000);
        QVERIFY(response.header("Content-Disposition").contains("filename="));
        QCOMPARE(send("GET", url(u"/file/0"_s)).body.size(), 0);
        QCOMPARE(send("GET", url(u"/file/99999999"_s)).status, 404);
    }

    void pauses()
    {
        QCOMPARE(send("POST", m_sandbox->url(u"/sandbox/pause"_s), "x").status, 200);
        QNetworkAccessManager manager;
        QNetworkReply *reply =
            manager.get(QNetworkRequest(m_sandbox->url(u"/.well-known/openid-configuration"_s)));
        QSignalSpy finished(reply, &QNetworkReply::finished);
        // The sandbox has got it: a request that came later is answered.
        QCOMPARE(send("GET", m_sandbox->url(u"/sandbox/callback-requests"_s)).status, 200);
        QVERIFY(!finished.wait(200));
        QCOMPARE(send("POST", m_sandbox->url(u"/sandbox/resume"_s), "x").status, 200);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(reply->error(), QNetworkReply::NoError);
        reply->deleteLater();
        QCOMPARE(send("GET", url(u"/status/200"_s)).status, 200);

        SandboxProcess still;
        QCOMPARE(send("POST", still.url(u"/sandbox/pause"_s), "x").status, 405);
    }
};

KEYFOB_SUITE(TestSandboxApi)
#include "tst_sandboxapi.moc"
