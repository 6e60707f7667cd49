// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "net/httpclient.h"
#include "oidc/expiresin.h"
#include "oidc/formdata.h"
#include "oidc/jsonanswer.h"
#include "oidc/oautherror.h"
#include "oidc/providermetadata.h"
#include "oidc/tenant.h"
#include "oidc/tokenendpoint.h"
#include "oidc/userinfo.h"
#include "support/httpserver.h"
#include "support/suite.h"
#include "testkit/await.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTest>

using namespace Keyfob;

/// What a provider says over HTTP: JSON, errors, token responses, UserInfo, form data.
class TestAnswers : public QObject
{
    Q_OBJECT

    static HttpResponse response(int status, const QByteArray &body,
                                 const QByteArray &type = "application/json")
    {
        HttpResponse made;
        made.status = status;
        made.headers = {{"content-type", type}};
        made.body = body;
        return made;
    }
    static QJsonObject object(const QByteArray &json)
    {
        return QJsonDocument::fromJson(json).object();
    }

private Q_SLOTS:
    void onlyA200WithJsonIsAnAnswer()
    {
        QVERIFY(readJsonAnswer(response(200, "{\"a\":1}")));
        QVERIFY(readJsonAnswer(response(200, "{}", "application/json; charset=utf-8")));
        QCOMPARE(readJsonAnswer(response(200, "{}", "text/html")).error().code(),
                 ErrorCode::ResponseInvalid);
        QCOMPARE(readJsonAnswer(response(201, "{}")).error().code(), ErrorCode::HttpStatus);
        QCOMPARE(readJsonAnswer(response(204, {})).error().httpStatus(), 204);
        QCOMPARE(readJsonAnswer(response(429, "{}")).error().code(), ErrorCode::RateLimited);
        QCOMPARE(readJsonAnswer(response(200, "{\"a\":1,\"a\":2}")).error().code(),
                 ErrorCode::ResponseInvalid);
    }

    void anErrorIsReadWhateverItsStatus()
    {
        for (const int status : {200, 400, 401}) {
            const auto answer = readJsonAnswer(response(
                status, "{\"error\":\"invalid_grant\",\"error_description\":\"Used before.\"}"));
            QCOMPARE(answer.error().code(), ErrorCode::InvalidGrant);
            QVERIFY(answer.error().message().contains(QStringLiteral("Used before.")));
        }
    }

    void errorsOfEveryShapeAreRead_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("description");
        const auto row = [](const char *json, const char *code, const char *description) {
            QTest::newRow(json) << QByteArray(json) << QString::fromLatin1(code)
                                << QString::fromLatin1(description);
        };
        row("{\"error\":\"c\",\"error_description\":\"d\"}", "c", "d");
        row("{\"code\":\"c\",\"description\":\"d\"}", "c", "d");
        row("{\"error_code\":\"c\",\"error_description\":\"d\"}", "c", "d");
        row("{\"status\":\"c\",\"err\":\"d\"}", "c", "d");
        row("{\"error\":\"c\",\"errorDescription\":\"d\"}", "c", "d");
        row("{\"code\":\"c\",\"error\":\"d\"}", "c", "d");
        row("{\"statusCode\":403,\"code\":\"c\",\"message\":\"d\"}", "c", "d");
        row("{}", "", "");
        row("{\"error\":{\"a\":1}}", "", "");
    }
    void errorsOfEveryShapeAreRead()
    {
        QFETCH(QByteArray, json);
        const OAuthError error = OAuthError::fromJson(object(json));
        QTEST(error.code, "code");
        QTEST(error.description.toString(), "description");
    }

    void theProvidersTextIsPlainAndShort()
    {
        const QString evil = QStringLiteral("<b>\u202Egpj.exe\u0007\n") + QString(500, u'x');
        const OAuthError error =
            OAuthError::fromJson({{QStringLiteral("error"), QStringLiteral("e")},
                                  {QStringLiteral("error_description"), evil}});
        const QString shown = error.description;
        QVERIFY(!shown.contains(QChar(0x202E)));
        QVERIFY(!shown.contains(QChar(7)));
        QVERIFY(!shown.contains(u'\n'));
        QVERIFY(shown.size() <= 241);
        QVERIFY(shown.startsWith(QStringLiteral("<b>"))); // shown as plain text
    }

    void codesHaveTheirErrors()
    {
        const auto codeOf = [](const char *code) {
            return OAuthError {QString::fromLatin1(code), {}, {}}.toError().code();
        };
        QCOMPARE(codeOf("access_denied"), ErrorCode::AccessDenied);
        QCOMPARE(codeOf("login_required"), ErrorCode::LoginRequired);
        QCOMPARE(codeOf("consent_required"), ErrorCode::LoginRequired);
        QCOMPARE(codeOf("invalid_grant"), ErrorCode::InvalidGrant);
        QCOMPARE(codeOf("server_error"), ErrorCode::ProviderError);
        QCOMPARE(codeOf(""), ErrorCode::ProviderError);
    }

    void tokenResponsesAreReadStrictly_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *json, const char *expected) {
            QTest::newRow(json) << QByteArray(json) << QString::fromLatin1(expected);
        };
        row("{\"access_token\":\"a\",\"token_type\":\"bearer\"}", "");
        row("{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"expires_in\":60}", "");
        row("{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"expires_in\":\"60\"}", "");
        row("{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"id_token\":null}", "");
        row("{\"token_type\":\"Bearer\"}", "TokenResponseInvalid");
        row("{\"access_token\":\"\",\"token_type\":\"Bearer\"}", "TokenResponseInvalid");
        row("{\"access_token\":\"a b\",\"token_type\":\"Bearer\"}", "TokenResponseInvalid");
        row("{\"access_token\":[\"a\"],\"token_type\":\"Bearer\"}", "TokenResponseInvalid");
        row("{\"access_token\":\"a\"}", "TokenTypeUnsupported");
        row("{\"access_token\":\"a\",\"token_type\":\"DPoP\"}", "TokenTypeUnsupported");
        row("{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"expires_in\":-1}",
            "TokenResponseInvalid");
        row("{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"expires_in\":\"soon\"}",
            "TokenResponseInvalid");
        row("{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"scope\":[]}",
            "TokenResponseInvalid");
    }
    void tokenResponsesAreReadStrictly()
    {
        QFETCH(QByteArray, json);
        const auto tokens = TokenResponse::parse(object(json));
        QTEST(tokens ? QString() : tokens.error().name(), "expected");
    }

    void theCodeGoesOutOnceAsAForm()
    {
        HttpServer server([](const HttpServer::Request &, QTcpSocket *socket) {
            socket->write(HttpServer::response(
                200, "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"scope\":\"x y\"}"));
        });
        HttpClient http;
        const ClientIdentity client {QStringLiteral("c 1"), {}, {QStringLiteral("urn:api")}};
        const auto tokens =
            await(exchangeCode(http, server.url(), client, Secret("co+de"), Secret("verifier"),
                               QUrl(QStringLiteral("https://a.example/cb"))));
        QVERIFY(tokens);
        QCOMPARE(tokens->scopes, (QStringList {QStringLiteral("x"), QStringLiteral("y")}));
        QCOMPARE(server.requests().size(), 1);
        const auto sent = FormData::decode(server.requests().first().body);
        const FormData::Parameters expected {{"grant_type", "authorization_code"},
                                             {"code", "co+de"},
                                             {"code_verifier", "verifier"},
                                             {"redirect_uri", "https://a.example/cb"},
                                             {"resource", "urn:api"},
                                             {"client_id", "c 1"}};
        QCOMPARE(*sent, expected);
    }

    void aSecretGoesAsTheProviderSays_data()
    {
        QTest::addColumn<QStringList>("methods");
        QTest::addColumn<bool>("isBasic");
        const QString basic = QStringLiteral("client_secret_basic");
        const QString post = QStringLiteral("client_secret_post");
        QTest::newRow("not said") << QStringList() << true;
        QTest::newRow("basic") << QStringList {basic} << true;
        QTest::newRow("both") << QStringList {post, basic} << true;
        QTest::newRow("post") << QStringList {post, QStringLiteral("none")} << false;
    }
    void aSecretGoesAsTheProviderSays()
    {
        QFETCH(QStringList, methods);
        QFETCH(bool, isBasic);
        Tenant tenant;
        tenant.clientId = QStringLiteral("c:1");
        tenant.clientSecret = Secret("a secret+~%\xc3\xbc");
        ProviderMetadata metadata;
        metadata.tokenAuthMethods = methods;
        QByteArray authorization;
        HttpServer server([&](const HttpServer::Request &request, QTcpSocket *socket) {
            authorization = request.header("authorization");
            socket->write(
                HttpServer::response(200, "{\"access_token\":\"a\",\"token_type\":\"Bearer\"}"));
        });
        HttpClient http;
        const auto client = ClientIdentity::of(tenant, metadata);
        QVERIFY(await(refreshTokens(http, server.url(), client, Secret("r"), RefreshOptions())));
        const QByteArray body = server.requests().first().body;
        if (isBasic) {
            // RFC 6749 2.3.1 and appendix B
            QCOMPARE(authorization,
                     "Basic " + QByteArray("c%3A1:a+secret%2B%7E%25%C3%BC").toBase64());
            QVERIFY(!body.contains("client_"));
        } else {
            QCOMPARE(authorization, QByteArray());
            QVERIFY(body.contains("client_secret=") && body.contains("client_id="));
        }
    }

    void aPublicClientSaysItsNameOnly()
    {
        Tenant tenant;
        tenant.clientId = QStringLiteral("c1");
        QByteArray authorization;
        HttpServer server([&](const HttpServer::Request &request, QTcpSocket *socket) {
            authorization = request.header("authorization");
            socket->write(HttpServer::response(200, "{}"));
        });
        HttpClient http;
        ProviderMetadata metadata;
        metadata.revocationAuthMethods = {QStringLiteral("client_secret_basic")};
        const auto client = ClientIdentity::forRevocation(tenant, metadata);
        QVERIFY(await(revokeToken(http, server.url(), client, Secret("r"))));
        QCOMPARE(authorization, QByteArray());
        QVERIFY(server.requests().first().body.contains("client_id=c1"));
        tenant.clientSecret = Secret("s");
        metadata.tokenAuthMethods = {QStringLiteral("client_secret_post")};
        QVERIFY(ClientIdentity::forRevocation(tenant, metadata).authentication
                == ClientAuthentication::Basic);
        metadata.revocationAuthMethods.clear();
        QVERIFY(ClientIdentity::forRevocation(tenant, metadata).authentication
                == ClientAuthentication::Post);
    }

    void onlyAWebPageIsBlamedOnTheNetwork()
    {
        const auto page = readJsonAnswer(response(200, "<html>", "text/html"));
        QVERIFY(page.error().message().contains(QStringLiteral("login page")));
        const auto text = readJsonAnswer(response(200, "{}", "text/plain"));
        QCOMPARE(text.error().code(), ErrorCode::ResponseInvalid);
        QVERIFY(!text.error().message().contains(QStringLiteral("login page")));
        QVERIFY(text.error().message().contains(QStringLiteral("text/plain")));
    }

    void aBrokenConnectionIsNotTriedAgain()
    {
        HttpServer server([](const HttpServer::Request &, QTcpSocket *socket) {
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{");
            socket->disconnectFromHost();
        });
        HttpClient http;
        const ClientIdentity client {QStringLiteral("c1"), {}, {}};
        const auto tokens =
            await(exchangeCode(http, server.url(), client, Secret("c"), Secret("v"), server.url()));
        QCOMPARE(tokens.error().code(), ErrorCode::Interrupted);
        QCOMPARE(server.requests().size(), 1);
    }

    void userInfoIsOfTheSamePerson_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("expected");
        QTest::newRow("same") << 200 << QByteArray("{\"sub\":\"s1\"}") << QString();
        QTest::newRow("another") << 200 << QByteArray("{\"sub\":\"s2\"}")
                                 << QStringLiteral("SubjectMismatch");
        QTest::newRow("none") << 200 << QByteArray("{}") << QStringLiteral("ClaimMissing");
        QTest::newRow("forbidden") << 403 << QByteArray() << QStringLiteral("InsufficientScope");
    }
    void userInfoIsOfTheSamePerson()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        const auto claims = readUserInfo(response(status, body), *Subject::fromOctets("s1"));
        QTEST(claims ? QString() : claims.error().name(), "expected");
    }

    void lifetimesAreNumbers()
    {
        QCOMPARE(parseExpiresIn("7200"), std::chrono::seconds(7200));
        QCOMPARE(parseExpiresIn("7200.9"), std::chrono::seconds(7200));
        QCOMPARE(parseExpiresIn("99999999999999999999"),
                 std::chrono::seconds(std::chrono::years(10)));
        for (const char *text : {"", "-1", "abc", "1e3", ".5", "5.", " 5", "+5"})
            QVERIFY2(!parseExpiresIn(text), text);
    }

    void formDataComesBack()
    {
        const FormData::Parameters parameters {{"a b", "1&2=3"}, {"z", "\xc3\xa4+%"}, {"e", ""}};
        QCOMPARE(*FormData::decode(FormData::encode(parameters)), parameters);
        QCOMPARE(*FormData::decode("a=b+c&&d"),
                 (FormData::Parameters {{"a", "b c"}, {"d", QByteArray()}}));
    }

    void badFormDataIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text :
             {"a=%zz", "a=%2", "a=%", "a=%00", "a=%0a", "a=1&a=2", "a=\x01", "a=%ff%fe", "a=\x7f"})
            QTest::newRow(text) << QByteArray(text);
    }
    void badFormDataIsRefused()
    {
        QFETCH(QByteArray, text);
        const auto parameters = FormData::decode(text);
        QVERIFY(!parameters);
        QCOMPARE(parameters.error().code(), ErrorCode::ResponseMalformed);
    }
};

KEYFOB_SUITE(TestAnswers)
#include "tst_answers.moc"
