// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "core/optionalmember.h"
#include "jose/jwkset.h"
#include "net/httpclient.h"
#include "oidc/jsonanswer.h"
#include "oidc/providermetadata.h"
#include "oidc/tokenendpoint.h"
#include "oidc/userinfo.h"
#include "support/suite.h"
#include "support/testissuer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Keyfob;

/// Absent, null and empty are one thing, wherever a member may be left out; what is needed is
/// still needed.
class TestOptionalMembers : public QObject
{
    Q_OBJECT

    static QJsonObject discovery()
    {
        const auto at = [](const char *path) {
            return QStringLiteral("https://id.example.com/") + QLatin1StringView(path);
        };
        return {{QStringLiteral("issuer"), QStringLiteral("https://id.example.com")},
                {QStringLiteral("authorization_endpoint"), at("authorize")},
                {QStringLiteral("token_endpoint"), at("token")},
                {QStringLiteral("userinfo_endpoint"), at("userinfo")},
                {QStringLiteral("end_session_endpoint"), at("end")},
                {QStringLiteral("revocation_endpoint"), at("revoke")},
                {QStringLiteral("jwks_uri"), at("keys")},
                {QStringLiteral("response_types_supported"), QJsonArray {QStringLiteral("code")}},
                {QStringLiteral("subject_types_supported"), QJsonArray {QStringLiteral("public")}},
                {QStringLiteral("id_token_signing_alg_values_supported"),
                 QJsonArray {QStringLiteral("RS256")}}};
    }
    static Expected<ProviderMetadata> with(const char *field, const QJsonValue &value)
    {
        QJsonObject json = discovery();
        json.insert(QLatin1StringView(field), value);
        return ProviderMetadata::parse(json, QStringLiteral("https://id.example.com"));
    }
    static QList<QJsonValue> emptyValues()
    {
        return {QJsonValue(QJsonValue::Undefined), QJsonValue(), QString(), QJsonArray(),
                QJsonObject()};
    }

private Q_SLOTS:
    void absentNullAndEmptyAreOne()
    {
        for (const QJsonValue &value : emptyValues()) {
            const QJsonObject json {{QStringLiteral("a"), value}};
            QVERIFY(optionalMember(json, QLatin1StringView("a")).isUndefined());
        }
        for (const QJsonValue &value :
             {QJsonValue(0), QJsonValue(false), QJsonValue(QStringLiteral(" "))}) {
            const QJsonObject json {{QStringLiteral("a"), value}};
            QCOMPARE(optionalMember(json, QLatin1StringView("a")), value);
        }
    }

    void anUnusableOptionalEndpointIsNotThere_data()
    {
        QTest::addColumn<QJsonValue>("value");
        const QList<QJsonValue> values = emptyValues()
            + QList<QJsonValue> {QStringLiteral("http://id.example.com/x"),
                                 QStringLiteral("http://127.0.0.1/x"), QStringLiteral("/x"),
                                 QStringLiteral("https://id.example.com/x#y"), 7};
        for (const QJsonValue &value : values) {
            const QByteArray name =
                QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact);
            QTest::addRow("%s", value.isUndefined() ? "absent" : name.constData()) << value;
        }
    }
    void anUnusableOptionalEndpointIsNotThere()
    {
        QFETCH(QJsonValue, value);
        const auto userInfo = with("userinfo_endpoint", value);
        QVERIFY(userInfo && userInfo->userInfoEndpoint.isEmpty());
        QVERIFY(!userInfo->endSessionEndpoint.isEmpty());
        const auto end = with("end_session_endpoint", value);
        QVERIFY(end && end->endSessionEndpoint.isEmpty());
        const auto revocation = with("revocation_endpoint", value);
        QVERIFY(revocation && revocation->revocationEndpoint.isEmpty());
        for (const char *needed : {"authorization_endpoint", "jwks_uri"})
            QCOMPARE(with(needed, value).error().code(), ErrorCode::DiscoveryInvalid);
    }

    void aTokenEndpointMayBeLeftOutButNotBeUnsafe()
    {
        for (const QJsonValue &value : emptyValues()) {
            const auto metadata = with("token_endpoint", value);
            QVERIFY(metadata);
            QCOMPARE(metadata->checkOffers(ResponseItem::Code).error().code(),
                     ErrorCode::DiscoveryInvalid);
        }
        for (const char *url :
             {"http://id.example.com/token", "http://127.0.0.1/token", "/token"}) {
            QCOMPARE(with("token_endpoint", QString::fromLatin1(url)).error().code(),
                     ErrorCode::DiscoveryInvalid);
        }
    }

    void acceptsEmptyOptionalLists()
    {
        for (const char *field :
             {"subject_types_supported", "id_token_signing_alg_values_supported",
              "token_endpoint_auth_methods_supported"}) {
            for (const QJsonValue &value : emptyValues())
                QVERIFY2(with(field, value), field);
        }
    }

    void refusesMissingResponseTypes()
    {
        for (const QJsonValue &value : emptyValues())
            QVERIFY(!with("response_types_supported", value));
    }

    void algorithmsThatAreRefusedAreToldBefore()
    {
        const auto check = [](const QJsonArray &listed, const QString &allowed) {
            return with("id_token_signing_alg_values_supported", listed)
                ->checkAlgorithms({allowed});
        };
        const QString rs256 = QStringLiteral("RS256");
        QVERIFY(check({rs256, QStringLiteral("HS256")}, rs256));
        const auto other = check({QStringLiteral("EdDSA")}, rs256);
        QCOMPARE(other.error().code(), ErrorCode::AlgorithmRefused);
        QVERIFY(other.error().message().contains(QStringLiteral("id_token_algorithms")));
        const auto unsafe = check({QStringLiteral("HS256")}, rs256);
        QCOMPARE(unsafe.error().code(), ErrorCode::AlgorithmRefused);
        QVERIFY(!unsafe.error().message().contains(QStringLiteral("id_token_algorithms")));
    }

    void ignoresNullMembersOfAKeyAndRefusesOthersOfWrongType_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<bool>("isUsable");
        for (const char *name : {"alg", "use", "key_ops", "kid", "x5t", "x5c", "d", "k"})
            QTest::addRow("%s null", name) << QString::fromLatin1(name) << QJsonValue() << true;
        QTest::newRow("kid number") << QStringLiteral("kid") << QJsonValue(1) << false;
        QTest::newRow("alg list") << QStringLiteral("alg") << QJsonValue(QJsonArray {1}) << false;
        QTest::newRow("d") << QStringLiteral("d") << QJsonValue(QStringLiteral("AQAB")) << false;
    }
    void ignoresNullMembersOfAKeyAndRefusesOthersOfWrongType()
    {
        QFETCH(QString, name);
        QFETCH(QJsonValue, value);
        QFETCH(bool, isUsable);
        QJsonObject json = TestIssuer().jwk();
        json.insert(name, value);
        const auto key = Jwk::fromJson(json);
        QCOMPARE(key.has_value(), isUsable);
        if (key)
            QVERIFY(key->fits(*Algorithm::find(u"RS256")));
    }

    void keepsAMalformedKeyInTheSet()
    {
        const TestIssuer issuer("ES256");
        QJsonObject json = issuer.jwk();
        json.insert(QStringLiteral("x"), QStringLiteral("AQAB")); // zeros were left out
        const auto keys = JwkSet::parse(
            QJsonDocument(QJsonObject {{QStringLiteral("keys"), QJsonArray {json}}}).toJson());
        QVERIFY(keys);
        const Algorithm &es256 = *Algorithm::find(u"ES256");
        const auto found = keys->find(QStringLiteral("k1"), es256);
        QCOMPARE(found.error().code(), ErrorCode::KeyInvalid);
        QVERIFY(found.error().message().contains(QStringLiteral("EC coordinate")));
        QCOMPARE(keys->find(QStringLiteral("k2"), es256).error().code(), ErrorCode::KeyNotFound);
        QCOMPARE(keys->find(QStringLiteral("k1"), *Algorithm::find(u"RS256")).error().code(),
                 ErrorCode::KeyNotFound);
    }

    void membersOfATokenAnswer_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *more, const char *error) {
            QTest::newRow(more) << QByteArray(more) << QString::fromLatin1(error);
        };
        for (const char *name : {"scope", "expires_in", "refresh_token", "id_token"})
            QTest::addRow("%s null", name) << QByteArray("\"") + name + "\":null" << QString();
        row("\"refresh_token\":\"\",\"id_token\":\"\",\"expires_in\":\"\"", "");
        row("\"expires_in\":3600.0", "");
        row("\"expires_in\":\"3600\"", "");
        row("\"expires_in\":-1", "TokenResponseInvalid");
        row("\"expires_in\":true", "TokenResponseInvalid");
        row("\"scope\":7", "TokenResponseInvalid");
        row("\"refresh_token\":\"a b\"", "TokenResponseInvalid");
        row("\"refresh_token\":7", "TokenResponseInvalid");
    }
    void membersOfATokenAnswer()
    {
        QFETCH(QByteArray, more);
        const QByteArray json = "{\"access_token\":\"a\",\"token_type\":\"Bearer\"," + more + "}";
        const auto tokens = TokenResponse::parse(QJsonDocument::fromJson(json).object());
        QTEST(tokens ? QString() : tokens.error().name(), "error");
    }

    void whatATokenAnswerNeedsIsNotLeftOut()
    {
        for (const char *name : {"access_token", "token_type"}) {
            QJsonObject json {{QStringLiteral("access_token"), QStringLiteral("a")},
                              {QStringLiteral("token_type"), QStringLiteral("Bearer")}};
            for (const QJsonValue &value : emptyValues()) {
                json.insert(QLatin1StringView(name), value);
                const auto tokens = TokenResponse::parse(json);
                QVERIFY(!tokens);
                QVERIFY2(tokens.error().message().contains(QLatin1StringView(name)),
                         qPrintable(tokens.error().message()));
            }
        }
    }

    void anEmptyScopeIsNoPermission()
    {
        QJsonObject json {{QStringLiteral("access_token"), QStringLiteral("a")},
                          {QStringLiteral("token_type"), QStringLiteral("Bearer")}};
        QVERIFY(!TokenResponse::parse(json)->scopes); // all that was asked for
        json.insert(QStringLiteral("scope"), QJsonValue());
        QVERIFY(!TokenResponse::parse(json)->scopes);
        json.insert(QStringLiteral("scope"), QString());
        QCOMPARE(TokenResponse::parse(json)->scopes, QStringList());
    }

    void anErrorThatIsNullIsNone()
    {
        HttpResponse response;
        response.status = 200;
        response.headers = {{"content-type", "application/json"}};
        for (const char *error : {"null", "\"\""}) {
            response.body = QByteArray("{\"sub\":\"s1\",\"name\":null,\"error\":") + error + "}";
            QVERIFY(readJsonAnswer(response));
            QVERIFY(readUserInfo(response, *Subject::fromOctets("s1")));
        }
        response.body = "{\"sub\":\"s1\",\"error\":\"invalid_token\"}";
        QCOMPARE(readJsonAnswer(response).error().code(), ErrorCode::ProviderError);
    }
};

KEYFOB_SUITE(TestOptionalMembers)
#include "tst_optionalmembers.moc"
