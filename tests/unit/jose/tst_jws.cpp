// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "jose/base64url.h"
#include "jose/jws.h"
#include "support/suite.h"
#include "support/testissuer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Keyfob;

class TestJws : public QObject
{
    Q_OBJECT

    static JwkSet setOf(const QJsonArray &keys)
    {
        const auto set =
            JwkSet::parse(QJsonDocument(QJsonObject {{QStringLiteral("keys"), keys}}).toJson());
        return set ? *set : JwkSet();
    }

    static QString outcome(const QByteArray &token, const JwkSet &keys,
                           const QStringList &allowed = {QStringLiteral("RS256")},
                           JwsHeaderCache *headers = nullptr)
    {
        const auto result = verifyJws(token, keys, allowed, headers);
        return result ? QStringLiteral("good") : result.error().name();
    }

    TestIssuer m_rsa;

private Q_SLOTS:
    void everyAlgorithmVerifiesItsOwn_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : Algorithm::names())
            QTest::newRow(qPrintable(name)) << name;
    }
    void everyAlgorithmVerifiesItsOwn()
    {
        QFETCH(QString, name);
        const TestIssuer issuer(name.toLatin1());
        const JwkSet keys = setOf({issuer.jwk()});
        QCOMPARE(keys.size(), 1);
        const QByteArray token = issuer.sign(QByteArray("{}"));
        const auto verified = verifyJws(token, keys, {name});
        QVERIFY(verified);
        QCOMPARE(verified->payload, QByteArray("{}"));
        QCOMPARE(QString(verified->algorithm->name), name);

        // Every other algorithm on the list instead, or a bit of the signature turned.
        QStringList others = Algorithm::names();
        others.removeAll(name);
        QCOMPARE(outcome(token, keys, others), QStringLiteral("AlgorithmRefused"));
        const qsizetype dot = token.lastIndexOf('.');
        QByteArray signature = *Base64Url::decode(token.sliced(dot + 1));
        signature[10] = static_cast<char>(signature[10] ^ 1);
        QCOMPARE(outcome(token.first(dot + 1) + Base64Url::encode(signature), keys, {name}),
                 QStringLiteral("SignatureInvalid"));
        QCOMPARE(outcome(token.first(dot + 1) + Base64Url::encode(signature + '\0'), keys, {name}),
                 QStringLiteral("SignatureInvalid"));
    }

    void symmetricAndNoneDoNotExist()
    {
        for (const char *name : {"none", "None", "HS256", "HS384", "HS512", "rs256", ""})
            QVERIFY(!Algorithm::find(QString::fromLatin1(name)));
        const QByteArray token = Base64Url::encode("{\"alg\":\"none\"}") + ".e30.";
        QCOMPARE(outcome(token, setOf({m_rsa.jwk()}), {QStringLiteral("none")}),
                 QStringLiteral("AlgorithmRefused"));
    }

    void aHeaderThatWasGoodIsAskedAgain()
    {
        const QByteArray token = m_rsa.sign(QByteArray("{}"));
        const QByteArray other = m_rsa.sign(
            QByteArray("{}"), {{QStringLiteral("crit"), QJsonArray {QStringLiteral("x")}}});
        const JwkSet keys = setOf({m_rsa.jwk()});
        const QStringList rsa {QStringLiteral("RS256")};
        JwsHeaderCache headers;
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(outcome(token, keys, rsa, &headers), QStringLiteral("good"));
            QCOMPARE(outcome(other, keys, rsa, &headers), QStringLiteral("CriticalHeader"));
            QCOMPARE(outcome(token, keys, {QStringLiteral("ES256")}, &headers),
                     QStringLiteral("AlgorithmRefused"));
            QCOMPARE(outcome(token, setOf({}), rsa, &headers), QStringLiteral("KeyNotFound"));
        }
    }

    void aHeaderCacheGivesWhatItWasAskedFor()
    {
        const QByteArray one = Base64Url::encode("{\"alg\":\"RS256\"}");
        const QByteArray two = Base64Url::encode("{\"alg\":\"ES256\"}");
        JwsHeaderCache headers;
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(headers.read(one)->value(u"alg").toString(), QStringLiteral("RS256"));
            QCOMPARE(headers.read(two)->value(u"alg").toString(), QStringLiteral("ES256"));
            QVERIFY(!headers.read(Base64Url::encode("[]")));
            QVERIFY(!headers.read("=="));
        }
    }

    void headersThatChangeTheMeaningAreRefused_data()
    {
        QTest::addColumn<QJsonObject>("header");
        QTest::addColumn<QString>("expected");
        const QString critical = QStringLiteral("CriticalHeader");
        QTest::newRow("crit") << QJsonObject {{QStringLiteral("crit"),
                                               QJsonArray {QStringLiteral("x")}}}
                              << critical;
        QTest::newRow("crit, empty")
            << QJsonObject {{QStringLiteral("crit"), QJsonArray()}} << critical;
        QTest::newRow("b64") << QJsonObject {{QStringLiteral("b64"), false}} << critical;
        QTest::newRow("zip") << QJsonObject {{QStringLiteral("zip"), QStringLiteral("DEF")}}
                             << critical;
        QTest::newRow("enc") << QJsonObject {{QStringLiteral("enc"), QStringLiteral("A256GCM")}}
                             << critical;
        QTest::newRow("kid is a number")
            << QJsonObject {{QStringLiteral("kid"), 1}} << QStringLiteral("TokenMalformed");
        QTest::newRow("another kid") << QJsonObject {{QStringLiteral("kid"), QStringLiteral("k2")}}
                                     << QStringLiteral("KeyNotFound");
        QTest::newRow("an empty kid")
            << QJsonObject {{QStringLiteral("kid"), QString()}} << QStringLiteral("KeyNotFound");
        QTest::newRow("no kid") << QJsonObject {{QStringLiteral("kid"), QJsonValue()}}
                                << QStringLiteral("good");
        QTest::newRow("jku means nothing")
            << QJsonObject {{QStringLiteral("jku"), QStringLiteral("https://evil.example/")}}
            << QStringLiteral("good");
    }
    void headersThatChangeTheMeaningAreRefused()
    {
        QFETCH(QJsonObject, header);
        QTEST(outcome(m_rsa.sign(QByteArray("{}"), header), setOf({m_rsa.jwk()})), "expected");
    }

    void aKeyThatMayNotVerifyIsNotUsed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("expected");
        const QString none = QStringLiteral("KeyNotFound");
        // It is published, and cannot be used: the reason says so.
        const QString broken = QStringLiteral("KeyInvalid");
        QTest::newRow("use enc") << QStringLiteral("use") << QJsonValue(QStringLiteral("enc"))
                                 << none;
        QTest::newRow("key_ops without verify")
            << QStringLiteral("key_ops") << QJsonValue(QJsonArray {QStringLiteral("encrypt")})
            << none;
        QTest::newRow("key_ops with verify")
            << QStringLiteral("key_ops") << QJsonValue(QJsonArray {QStringLiteral("verify")})
            << QStringLiteral("good");
        QTest::newRow("alg PS256")
            << QStringLiteral("alg") << QJsonValue(QStringLiteral("PS256")) << none;
        QTest::newRow("kty rsa") << QStringLiteral("kty") << QJsonValue(QStringLiteral("rsa"))
                                 << none;
        QTest::newRow("exponent 1")
            << QStringLiteral("e") << QJsonValue(QStringLiteral("AQ")) << broken;
        QTest::newRow("exponent even")
            << QStringLiteral("e") << QJsonValue(QStringLiteral("Ag")) << broken;
        QTest::newRow("exponent over 64 bits")
            << QStringLiteral("e") << QJsonValue(QStringLiteral("AQAAAAAAAAAB")) << broken;
        QTest::newRow("modulus too short")
            << QStringLiteral("n") << QJsonValue(QStringLiteral("AQAB")) << broken;
        QTest::newRow("modulus too long")
            << QStringLiteral("n") << QJsonValue(QString(3000, QLatin1Char('B'))) << broken;
        QTest::newRow("private") << QStringLiteral("d") << QJsonValue(QStringLiteral("AQAB"))
                                 << broken;
    }
    void aKeyThatMayNotVerifyIsNotUsed()
    {
        QFETCH(QString, name);
        QFETCH(QJsonValue, value);
        QJsonObject jwk = m_rsa.jwk();
        jwk.insert(name, value);
        QTEST(outcome(m_rsa.sign(QByteArray("{}")), setOf({jwk})), "expected");
    }

    void twoKeysThatFitAreAmbiguous()
    {
        const TestIssuer other("RS256", QStringLiteral("k2"));
        const JwkSet keys = setOf({m_rsa.jwk(), other.jwk()});
        QCOMPARE(outcome(m_rsa.sign(QByteArray("{}")), keys), QStringLiteral("good"));
        QCOMPARE(
            outcome(m_rsa.sign(QByteArray("{}"), {{QStringLiteral("kid"), QJsonValue()}}), keys),
            QStringLiteral("KeyAmbiguous"));
    }

    void anEcKeyOfAnotherCurveDoesNotFit()
    {
        const TestIssuer p384("ES384");
        QJsonObject jwk = p384.jwk();
        jwk.remove(QStringLiteral("alg"));
        const QByteArray token = TestIssuer("ES256").sign(QByteArray("{}"));
        QCOMPARE(outcome(token, setOf({jwk}), {QStringLiteral("ES256")}),
                 QStringLiteral("KeyNotFound"));
    }

    void aPointThatIsNotOnTheCurveIsNoKey()
    {
        QJsonObject jwk = TestIssuer("ES256").jwk();
        jwk.insert(u"x", QString::fromLatin1(Base64Url::encode(QByteArray(32, '\x01'))));
        QCOMPARE(setOf({jwk}).size(), 0);
    }

    void malformedTokensAreRefused_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("dots") << QByteArray("..");
        QTest::newRow("two parts") << QByteArray("e30.e30");
        QTest::newRow("four parts") << QByteArray("e30.e30.e30.e30");
        QTest::newRow("header is no object") << QByteArray("W10.e30.e30");
        QTest::newRow("a name twice")
            << Base64Url::encode("{\"alg\":\"RS256\",\"alg\":\"none\"}") + ".e30.e30";
        QTest::newRow("white space") << QByteArray(" e30.e30.e30");
        QTest::newRow("too large") << QByteArray(MaxTokenSize, 'A') + ".e30.e30";
    }
    void malformedTokensAreRefused()
    {
        QFETCH(QByteArray, token);
        QCOMPARE(outcome(token, setOf({m_rsa.jwk()})), QStringLiteral("TokenMalformed"));
    }

    void aSetThatIsNoSetIsRefused()
    {
        for (const QByteArray json : {"", "{}", "[]", "{\"keys\":null}", "{\"keys\":{}}", "null"}) {
            const auto set = JwkSet::parse(json);
            QVERIFY(!set);
            QCOMPARE(set.error().code(), ErrorCode::JwksInvalid);
        }
        QVERIFY(JwkSet::parse("{\"keys\":[]}"));
    }

    void aHostileSetCostsLittle()
    {
        QByteArray many = "{\"keys\":[";
        for (int i = 0; i < 20000; ++i)
            many += "{\"kty\":\"RSA\"},";
        many += "{}]}";
        QVERIFY(JwkSet::parse(many));
        QVERIFY(!JwkSet::parse(QByteArray(JwkSet::MaxSize + 1, ' ')));
    }

    void leftHalfHashesAreThoseOfTheSpecification()
    {
        // OIDC Core 1.0, appendix A.
        const Algorithm &rs256 = *Algorithm::find(u"RS256");
        QCOMPARE(leftHalfHash(rs256, "jHkWEdUXMU1BwAsC4vtUsZwnNvTIxEl0z9K3vx5KF0Y"),
                 QByteArray("77QmUPtjPfzWtF2AnpK9RQ"));
        QCOMPARE(leftHalfHash(rs256, "Qcb0Orv1zh30vL1MPRsbm-diHiMwcLyZvn1arpZv-Jxf_11jnpEX3Tgfvk"),
                 QByteArray("LDktKdoQak3Pk0cnXxCltA"));
        QCOMPARE(Base64Url::decode(leftHalfHash(*Algorithm::find(u"ES384"), "x"))->size(), 24);
    }
};

KEYFOB_SUITE(TestJws)
#include "tst_jws.moc"
