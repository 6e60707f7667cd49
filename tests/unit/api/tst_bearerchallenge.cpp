// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "api/bearerchallenge.h"
#include "support/suite.h"

#include <QTest>

using namespace Keyfob;

Q_DECLARE_METATYPE(Keyfob::BearerChallenge)

class TestBearerChallenge : public QObject
{
    Q_OBJECT

    static BearerChallenge challenge(const char *error, const char *description = "",
                                     const QStringList &scope = {}, const char *realm = "")
    {
        return {QString::fromUtf8(realm), QString::fromUtf8(error), QString::fromUtf8(description),
                scope};
    }

private Q_SLOTS:
    void aChallengeIsFound_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<BearerChallenge>("expected");
        const auto invalid = challenge("invalid_token");

        QTest::newRow("scheme alone") << QByteArray("Bearer") << challenge("");
        QTest::newRow("realm") << QByteArray("Bearer realm=\"api\"")
                               << challenge("", "", {}, "api");
        QTest::newRow("quoted") << QByteArray("Bearer error=\"invalid_token\"") << invalid;
        QTest::newRow("token") << QByteArray("Bearer error=invalid_token") << invalid;
        QTest::newRow("any case") << QByteArray("bEARER ERROR=\"invalid_token\"") << invalid;
        QTest::newRow("space around =")
            << QByteArray("Bearer error = \"invalid_token\"") << invalid;
        QTest::newRow("everything")
            << QByteArray("Bearer realm=\"a\", error=\"insufficient_scope\", "
                          "error_description=\"no\", scope=\"read:a write:b\", "
                          "error_uri=\"https://docs.example/\"")
            << challenge("insufficient_scope", "no",
                         {QStringLiteral("read:a"), QStringLiteral("write:b")}, "a");
        QTest::newRow("no space after comma")
            << QByteArray("Bearer realm=\"a\",error=\"invalid_token\"")
            << challenge("invalid_token", "", {}, "a");
        QTest::newRow("comma in quotes")
            << QByteArray("Bearer error=\"invalid_token\", error_description=\"a, Bearer b=c\"")
            << challenge("invalid_token", "a, Bearer b=c");
        QTest::newRow("escaped quote")
            << QByteArray("Bearer error_description=\"say \\\"a\\\\b\\\"\", error=\"x\"")
            << challenge("x", "say \"a\\b\"");
        QTest::newRow("empty quotes") << QByteArray("Bearer error=\"\"") << challenge("");
        QTest::newRow("after Basic")
            << QByteArray("Basic realm=\"x\", charset=\"UTF-8\", Bearer error=\"invalid_token\"")
            << invalid;
        QTest::newRow("after token68")
            << QByteArray("Negotiate YWJj==, Bearer error=\"invalid_token\"") << invalid;
        QTest::newRow("after a bare scheme")
            << QByteArray("Negotiate, Bearer error=\"invalid_token\"") << invalid;
        QTest::newRow("comma after the scheme")
            << QByteArray("Bearer, error=\"invalid_token\", Basic realm=\"x\"") << invalid;
        QTest::newRow("before another")
            << QByteArray("Bearer error=\"invalid_token\", Basic realm=\"x\"") << invalid;
        QTest::newRow("joined by line feed")
            << QByteArray("Basic realm=\"x\"\nBearer error=\"invalid_token\"") << invalid;
        QTest::newRow("the one with an error")
            << QByteArray("Bearer realm=\"a\", Bearer error=\"invalid_token\"") << invalid;
        QTest::newRow("empty list items")
            << QByteArray(", ,Bearer error=\"invalid_token\" , ,") << invalid;
        QTest::newRow("before a malformed one")
            << QByteArray("Bearer error=\"invalid_token\", Basic realm=\"x") << invalid;
    }
    void aChallengeIsFound()
    {
        QFETCH(QByteArray, header);
        QFETCH(BearerChallenge, expected);
        const auto found = BearerChallenge::parse(header);
        QVERIFY(found);
        QCOMPARE(found->error, expected.error);
        QCOMPARE(found->errorDescription, expected.errorDescription);
        QCOMPARE(found->scope, expected.scope);
        QCOMPARE(found->realm, expected.realm);
    }

    void noneIsFound_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("commas") << QByteArray(" ,, ");
        QTest::newRow("Basic") << QByteArray("Basic realm=\"Bearer\"");
        QTest::newRow("Bearer in quotes") << QByteArray("Basic realm=\"a, Bearer error=b\"");
        QTest::newRow("longer scheme") << QByteArray("BearerX error=\"invalid_token\"");
        QTest::newRow("not a scheme") << QByteArray("\"Bearer\" error=\"invalid_token\"");
        QTest::newRow("equals after scheme") << QByteArray("Bearer=\"invalid_token\"");
        QTest::newRow("quote never closed") << QByteArray("Bearer error=\"invalid_token");
        QTest::newRow("quote ends in escape") << QByteArray("Bearer error=\"invalid_token\\");
        QTest::newRow("no value") << QByteArray("Bearer realm=\"a\", error=, scope=\"b\"");
        QTest::newRow("twice") << QByteArray("Bearer error=\"invalid_token\", error=\"other\"");
        QTest::newRow("text after quotes") << QByteArray("Bearer error=\"invalid_token\"x");
        QTest::newRow("after a malformed one") << QByteArray("Basic realm=\"x, Bearer error=\"a\"");
    }
    void noneIsFound()
    {
        QFETCH(QByteArray, header);
        QVERIFY(!BearerChallenge::parse(header));
    }

    void everyPrefixEnds()
    {
        const QByteArray header("Basic a=\"b\\\"\", Negotiate YQ==, Bearer realm = \"r\", scope=x");
        for (qsizetype size = 0; size <= header.size(); ++size)
            BearerChallenge::parse(QByteArrayView(header).first(size));
        QVERIFY(BearerChallenge::parse(header));
    }
};

KEYFOB_SUITE(TestBearerChallenge)
#include "tst_bearerchallenge.moc"
