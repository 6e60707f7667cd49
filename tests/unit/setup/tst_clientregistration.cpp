// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "net/httpclient.h"
#include "oidc/tenant.h"
#include "setup/clientregistration.h"
#include "support/faultystore.h"
#include "support/registrar.h"
#include "support/suite.h"
#include "testkit/await.h"
#include "vault/memorystore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTest>

using namespace Keyfob;
using namespace Qt::StringLiterals;

namespace {

ClientMetadata metadata()
{
    ClientMetadata client;
    client.name = u"Keyfob"_s;
    client.redirectUris = {QUrl(u"com.example.app:/callback"_s),
                           QUrl(u"http://127.0.0.1/callback"_s)};
    client.postLogoutRedirectUris = {QUrl(u"com.example.app:/callback"_s)};
    client.responseType = ResponseItem::IdToken | ResponseItem::Token;
    return client;
}

QByteArray errorAnswer(int status, const QByteArray &code)
{
    return HttpServer::response(
        status, "{\"error\":\"" + code + "\",\"error_description\":\"The server's words\"}");
}

} // namespace

class TestClientRegistration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForAPublicNativeClient_data()
    {
        QTest::addColumn<QString>("responseType");
        QTest::addColumn<QStringList>("grants");
        const QStringList code {u"authorization_code"_s, u"refresh_token"_s};
        QTest::newRow("implicit") << u"id_token token"_s << QStringList {u"implicit"_s};
        QTest::newRow("hybrid") << u"code id_token"_s
                                << QStringList(code + QStringList {u"implicit"_s});
        QTest::newRow("code") << u"code"_s << code;
    }
    void asksForAPublicNativeClient()
    {
        QFETCH(QString, responseType);
        QFETCH(QStringList, grants);
        ClientMetadata client = metadata();
        client.responseType = *parseResponseType(responseType);
        const QJsonObject json = client.toJson();
        QCOMPARE(json[u"application_type"_s].toString(), u"native"_s);
        QCOMPARE(json[u"token_endpoint_auth_method"_s].toString(), u"none"_s);
        QCOMPARE(json[u"redirect_uris"_s].toArray().size(), 2);
        QCOMPARE(json[u"redirect_uris"_s][0].toString(), u"com.example.app:/callback"_s);
        QCOMPARE(json[u"post_logout_redirect_uris"_s].toArray().size(), 1);
        QCOMPARE(json[u"response_types"_s], (QJsonArray {responseType}));
        QCOMPARE(json[u"grant_types"_s], QJsonArray::fromStringList(grants));
        QVERIFY(!json.contains(u"scope"_s));
    }

    void takesBothRedirectUrisOfATenant()
    {
        Tenant tenant;
        tenant.redirectUri = QUrl(u"com.example.app:/callback"_s);
        tenant.scopes = {u"openid"_s, u"email"_s};
        QCOMPARE(ClientMetadata::of(tenant).redirectUris.size(), 1);
        tenant.loopbackRedirectUri = QUrl(u"http://127.0.0.1/callback"_s);
        QCOMPARE(ClientMetadata::of(tenant).redirectUris.size(), 2);
        QCOMPARE(ClientMetadata::of(tenant).toJson()[u"scope"_s].toString(), u"openid email"_s);
    }

    void registersChangesAndRemoves()
    {
        Registrar registrar;
        HttpClient http;
        MemoryStore store;
        ClientRegistration registration(http, store);
        const QUrl issuer = registrar.issuer();
        const auto client = await(registration.create(registrar.endpoint(), issuer, metadata()));
        QVERIFY(client);
        QCOMPARE(client->clientId, u"new-1"_s);
        QVERIFY(client->managementToken.isEmpty()); // the keychain has it
        QVERIFY(registrar.last.header("Authorization").isEmpty());
        QVERIFY(await(registration.canManage(issuer, u"new-1"_s)).value());
        QVERIFY(!await(registration.canManage(issuer, u"new-2"_s)).value());

        QVERIFY(await(registration.read(issuer, u"new-1"_s)));
        QCOMPARE(registrar.last.method, QByteArray("GET"));
        QCOMPARE(registrar.last.target, QByteArray("/register/new-1"));
        QCOMPARE(registrar.last.header("Authorization"), QByteArray("Bearer reg-1"));

        // The answer to GET had another token, which only an update takes over.
        QVERIFY(await(registration.update(issuer, u"new-1"_s, metadata())));
        QCOMPARE(registrar.last.method, QByteArray("PUT"));
        QCOMPARE(registrar.last.header("Authorization"), QByteArray("Bearer reg-1"));
        QCOMPARE(QJsonDocument::fromJson(registrar.last.body)[u"client_id"_s].toString(),
                 u"new-1"_s);

        QVERIFY(await(registration.remove(issuer, u"new-1"_s)));
        QCOMPARE(registrar.last.method, QByteArray("DELETE"));
        QCOMPARE(registrar.last.header("Authorization"), QByteArray("Bearer reg-3"));
        QVERIFY(!await(registration.canManage(issuer, u"new-1"_s)).value());
        QCOMPARE(await(registration.read(issuer, u"new-1"_s)).error().code(),
                 ErrorCode::KeychainMissing);
    }

    void aTokenThatTheKeychainLosesStaysWithTheCaller()
    {
        // Its maker would be the only one who could still remove the client.
        for (const bool loses : {true, false}) {
            Registrar registrar;
            HttpClient http;
            FaultyStore store;
            store.maxSize = 4096;
            store.losesAbove = loses ? 20 : -1;
            ClientRegistration registration(http, store);
            const auto client =
                await(registration.create(registrar.endpoint(), registrar.issuer(), metadata()));
            QVERIFY(client);
            QCOMPARE(client->managementToken.isEmpty(), !loses);
            QCOMPARE(store.entries.isEmpty(), loses);
        }
    }

    void bringsTheInitialAccessToken()
    {
        Registrar registrar;
        HttpClient http;
        MemoryStore store;
        ClientRegistration registration(http, store);
        QVERIFY(await(registration.create(registrar.endpoint(), registrar.issuer(), metadata(),
                                          Secret(QByteArrayView("initial-1")))));
        QCOMPARE(registrar.last.header("Authorization"), QByteArray("Bearer initial-1"));
    }

    void saysWhyItIsNotRegistered_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("withToken");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("says");
        QTest::newRow("redirect URI") << errorAnswer(400, "invalid_redirect_uri") << false
                                      << u"ProviderError"_s << u"callback URLs"_s;
        QTest::newRow("metadata") << errorAnswer(400, "invalid_client_metadata") << false
                                  << u"ProviderError"_s << u"The server's words"_s;
        QTest::newRow("not approved") << errorAnswer(400, "unapproved_software_statement") << false
                                      << u"ProviderError"_s << u"approved"_s;
        QTest::newRow("closed") << errorAnswer(401, "invalid_token") << false << u"AccessDenied"_s
                                << u"initial access token"_s;
        QTest::newRow("wrong token") << errorAnswer(401, "invalid_token") << true
                                     << u"AccessDenied"_s << u"does not accept this initial"_s;
        QTest::newRow("forbidden") << HttpServer::response(403, "no", "text/plain") << false
                                   << u"AccessDenied"_s << u"by hand"_s;
        QTest::newRow("too many") << errorAnswer(429, "temporarily_unavailable") << false
                                  << u"RateLimited"_s << u"later"_s;
        QTest::newRow("no such page")
            << HttpServer::response(404, "", "text/plain") << false << u"HttpStatus"_s << u"404"_s;
        QTest::newRow("web page") << HttpServer::page("Hello") << false << u"ResponseInvalid"_s
                                  << u"JSON"_s;
        QTest::newRow("redirect") << HttpServer::redirect(302, "https://other.example") << false
                                  << u"RedirectRefused"_s << u"127.0.0.1"_s;
        QTest::newRow("no client ID")
            << HttpServer::response(201, "{}") << false << u"ResponseInvalid"_s << u"client ID"_s;
    }
    void saysWhyItIsNotRegistered()
    {
        QFETCH(QByteArray, answer);
        QFETCH(bool, withToken);
        QFETCH(QString, code);
        QFETCH(QString, says);
        Registrar registrar;
        registrar.answer = answer;
        HttpClient http;
        MemoryStore store;
        ClientRegistration registration(http, store);
        const auto client =
            await(registration.create(registrar.endpoint(), registrar.issuer(), metadata(),
                                      withToken ? Secret(QByteArrayView("x")) : Secret()));
        QVERIFY(!client);
        QCOMPARE(client.error().name(), code);
        QVERIFY2(client.error().message().contains(says), qPrintable(client.error().message()));
    }

    /// RFC 7591 3.2.1: the provider may register something else than it was asked for.
    void refusesAClientThatCannotWork_data()
    {
        QTest::addColumn<QJsonObject>("more");
        QTest::addColumn<bool>("works");
        QTest::newRow("as asked") << QJsonObject {} << true;
        QTest::newRow("says nothing of redirect URIs")
            << QJsonObject {{u"redirect_uris"_s, QJsonValue::Null}} << true;
        QTest::newRow("one redirect URI more")
            << QJsonObject {{u"redirect_uris"_s,
                             QJsonArray {u"com.example.app:/callback"_s,
                                         u"http://127.0.0.1/callback"_s, u"https://a.example"_s}}}
            << true;
        QTest::newRow("another redirect URI")
            << QJsonObject {{u"redirect_uris"_s, QJsonArray {u"https://a.example"_s}}} << false;
        QTest::newRow("with a secret")
            << QJsonObject {{u"token_endpoint_auth_method"_s, u"client_secret_basic"_s}} << false;
        QTest::newRow("control character") << QJsonObject {{u"client_id"_s, u"a\nb"_s}} << false;
    }
    void refusesAClientThatCannotWork()
    {
        QFETCH(QJsonObject, more);
        Registrar registrar;
        registrar.more = more;
        HttpClient http;
        MemoryStore store;
        ClientRegistration registration(http, store);
        const auto client =
            await(registration.create(registrar.endpoint(), registrar.issuer(), metadata()));
        QTEST(client.has_value(), "works");
    }

    /// The token would go there.
    void takesNoManagementAddressElsewhere()
    {
        Registrar registrar;
        registrar.more = {{u"registration_client_uri"_s, u"https://other.example/register/1"_s}};
        HttpClient http;
        MemoryStore store;
        ClientRegistration registration(http, store);
        const auto client =
            await(registration.create(registrar.endpoint(), registrar.issuer(), metadata()));
        QVERIFY(client);
        QVERIFY(client->managementUrl.isEmpty());
        QVERIFY(!await(registration.canManage(registrar.issuer(), client->clientId)).value());
    }

    void aClientThatIsGoneIsRemoved_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("removed");
        QTest::newRow("gone") << 401 << true;
        QTest::newRow("not found") << 404 << true;
        QTest::newRow("not offered") << 405 << false;
        QTest::newRow("not now") << 503 << false;
    }
    void aClientThatIsGoneIsRemoved()
    {
        QFETCH(int, status);
        QFETCH(bool, removed);
        Registrar registrar;
        HttpClient http;
        MemoryStore store;
        ClientRegistration registration(http, store);
        const QUrl issuer = registrar.issuer();
        QVERIFY(await(registration.create(registrar.endpoint(), issuer, metadata())));
        registrar.answer = HttpServer::response(status, "{}");
        QCOMPARE(await(registration.remove(issuer, u"new-1"_s)).has_value(), removed);
        QCOMPARE(await(registration.canManage(issuer, u"new-1"_s)).value(), !removed);
    }

    void findsTheEndpoint_data()
    {
        QTest::addColumn<QString>("issuer");
        QTest::addColumn<QString>("endpoint");
        QTest::addColumn<bool>("usable");
        QTest::newRow("https") << u"https://a.example"_s << u"https://a.example/register"_s << true;
        QTest::newRow("http") << u"https://a.example"_s << u"http://a.example/register"_s << false;
        QTest::newRow("loopback") << u"http://127.0.0.1:1"_s << u"http://127.0.0.1:1/r"_s << true;
        QTest::newRow("loopback of a site")
            << u"https://a.example"_s << u"http://127.0.0.1:1/r"_s << false;
        QTest::newRow("none") << u"https://a.example"_s << QString() << false;
    }
    void findsTheEndpoint()
    {
        QFETCH(QString, issuer);
        QFETCH(QString, endpoint);
        const QUrl url = ClientRegistration::endpointOf(
            {{u"issuer"_s, issuer}, {u"registration_endpoint"_s, endpoint}});
        QTEST(!url.isEmpty(), "usable");
    }
};

KEYFOB_SUITE(TestClientRegistration)
#include "tst_clientregistration.moc"
