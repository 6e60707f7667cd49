// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "net/httpclient.h"
#include "setup/protectedresourcequestion.h"
#include "support/httpserver.h"
#include "support/jsontext.h"
#include "support/suite.h"
#include "testkit/await.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTest>

using namespace Keyfob;
using namespace Qt::StringLiterals;

/// What an API says of itself (RFC 9728).
class TestProtectedResource : public QObject
{
    Q_OBJECT

    static QJsonObject of(const QByteArray &text)
    {
        return QJsonDocument::fromJson(json(text)).object();
    }

private Q_SLOTS:
    void isAskedForBelowTheRootOfItsHost_data()
    {
        QTest::addColumn<QString>("api");
        QTest::addColumn<QString>("address");
        const QString place = u"/.well-known/oauth-protected-resource"_s;
        QTest::newRow("no path") << u"https://api.example"_s << u"https://api.example"_s + place;
        QTest::newRow("a slash") << u"https://api.example/"_s << u"https://api.example"_s + place;
        QTest::newRow("a path") << u"https://api.example/v1"_s
                                << u"https://api.example"_s + place + u"/v1"_s;
        QTest::newRow("a path with a slash")
            << u"https://api.example/v1/"_s << u"https://api.example"_s + place + u"/v1"_s;
        QTest::newRow("a port") << u"http://127.0.0.1:8080/api"_s
                                << u"http://127.0.0.1:8080"_s + place + u"/api"_s;
    }
    void isAskedForBelowTheRootOfItsHost()
    {
        QFETCH(const QString, api);
        QFETCH(const QString, address);
        QCOMPARE(ProtectedResource::addressOf(QUrl(api)).toString(), address);
    }

    void saysItsNameItsScopesAndWhoseTokensItTakes()
    {
        const auto found = ProtectedResource::parse(
            of("{'resource': 'https://api.example/v1', 'scopes_supported': ['read', 'write:a'],"
               " 'authorization_servers': ['https://login.example/']}"),
            QUrl(u"https://api.example/v1/"_s));
        QVERIFY(found);
        QCOMPARE(found->resource, u"https://api.example/v1"_s);
        QCOMPARE(found->scopes, QStringList({u"read"_s, u"write:a"_s}));
        QCOMPARE(found->authorizationServers, QStringList {u"https://login.example/"_s});
    }

    void doesNotSpeakForAnotherApi_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("another host") << QByteArray("{'resource': 'https://evil.example/v1'}");
        QTest::newRow("another path") << QByteArray("{'resource': 'https://api.example/v2'}");
        QTest::newRow("plain http") << QByteArray("{'resource': 'http://api.example/v1'}");
        QTest::newRow("no name") << QByteArray("{'scopes_supported': ['read']}");
        QTest::newRow("a number") << QByteArray("{'resource': 1}");
    }
    void doesNotSpeakForAnotherApi()
    {
        QFETCH(const QByteArray, text);
        const auto found = ProtectedResource::parse(of(text), QUrl(u"https://api.example/v1"_s));
        QVERIFY(!found);
        QCOMPARE(found.error().code(), ErrorCode::ResponseInvalid);
    }

    void whatIsNoScopeIsLeftOut()
    {
        QJsonArray scopes {u"read"_s, u"read"_s, u"two words"_s,     u"\"quoted\""_s,
                           7,         QString(), QString(500, u'a'), u"ümlaut"_s};
        const QUrl api(u"https://api.example"_s);
        QJsonObject said {{u"resource"_s, api.toString()}, {u"scopes_supported"_s, scopes}};
        QCOMPARE(ProtectedResource::parse(said, api)->scopes, QStringList {u"read"_s});
        for (int i = 0; i < 1000; ++i)
            scopes.append(u"scope:%1"_s.arg(i));
        said.insert(u"scopes_supported"_s, scopes);
        QCOMPARE(ProtectedResource::parse(said, api)->scopes.size(), ProtectedResource::MaxScopes);
    }

    void isAskedWithoutCredentials()
    {
        HttpServer server([&server](const HttpServer::Request &, QTcpSocket *socket) {
            const QJsonObject said {{u"resource"_s, server.url(u"/api"_s).toString()},
                                    {u"scopes_supported"_s, QJsonArray {u"read"_s}}};
            socket->write(HttpServer::response(200, QJsonDocument(said).toJson()));
        });
        HttpClient http;
        const auto found = await(askProtectedResource(http, server.url(u"/api"_s), {}));
        QVERIFY(found);
        QCOMPARE(found->scopes, QStringList {u"read"_s});
        QCOMPARE(server.requests().first().header("Authorization"), QByteArray());
        QCOMPARE(server.requests().first().header("Cookie"), QByteArray());
    }

    void anApiWithoutItIsAnError_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("not there") << HttpServer::response(404, "{}");
        QTest::newRow("a page") << HttpServer::page("Welcome");
        QTest::newRow("elsewhere") << HttpServer::redirect(302, "https://evil.example/");
    }
    void anApiWithoutItIsAnError()
    {
        QFETCH(const QByteArray, answer);
        HttpServer server(
            [&](const HttpServer::Request &, QTcpSocket *socket) { socket->write(answer); });
        HttpClient http;
        QVERIFY(!await(askProtectedResource(http, server.url(u"/api"_s), {})));
    }
};

KEYFOB_SUITE(TestProtectedResource)
#include "tst_protectedresource.moc"
