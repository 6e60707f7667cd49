// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "oidc/authorizationresponse.h"
#include "support/suite.h"

#include <QTest>

using namespace Keyfob;

/// The rules that the vectors do not reach; they have the others, case by case.
class TestAuthorizationResponse : public QObject
{
    Q_OBJECT

    static Expected<AuthorizationResponse> parse(const QByteArray &answer,
                                                 const QString &type = QStringLiteral("code"),
                                                 bool wasSeen = true)
    {
        AuthorizationExpectation expected;
        expected.redirectUri = QUrl(QStringLiteral("https://app.example.com/cb"));
        expected.responseType = *parseResponseType(type);
        expected.state = "s1";
        expected.issuer = QStringLiteral("https://id.example.com");
        expected.wasSeen = wasSeen;
        return AuthorizationResponse::parse("https://app.example.com/cb" + answer, expected);
    }

private Q_SLOTS:
    void whatNoDecisionNeedsMakesNoAnswerBad_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *answer, const char *error) {
            QTest::newRow(answer) << QByteArray(answer) << QString::fromLatin1(error);
        };
        row("?code=c&state=s1", "");
        row("?code=c&state=s1#_", "");
        row("?code=c&state=s1#_=_", "");
        row("?code=c&state=s1#/login?x=%zz", "");
        row("?code=c&state=s1#state=other", "");
        row("?code=c&state=s1&session_state=%0d%0a", "");
        row("?code=c&state=s1&x=%zz&x=1&x=%ff", "");
        row("?code=c&state=s1&scope=&expires_in=", "");
        row("?error=access_denied&state=s1&error_description=no%0d%0away", "AccessDenied");
        row("?error=access_denied&state=s1&error_description=%e9", "AccessDenied");
        row("?error=access_denied&state=s1&error_uri=%00#_=_", "AccessDenied");
        row("#error=access_denied&state=s1#_=_", "AccessDenied");
        // What is needed is read as strictly as before.
        row("?code=c&state=s1%0d", "ResponseMalformed");
        row("?code=c%0a&state=s1", "ResponseMalformed");
        row("?code=c&state=s1&iss=%0a", "ResponseMalformed");
        row("?code=c&state=s1&state=s1", "ResponseMalformed");
        row("?code=c&code=d&state=s1", "ResponseMalformed");
        row("?error=access%0a_denied&state=s1", "ResponseMalformed");
        row("?code=c&state=s1&iss=", "ResponseIssuerMismatch");
        row("?code=c&state=s1&iss=https://id.example.com/", "ResponseIssuerMismatch");
        row("?code=c&state=s1#code=d&state=s1", "ResponseMalformed");
        row("?code=c&state=s1#error=access_denied", "ResponseMalformed");
        row("?code=c&state=s1#access_token=a", "ResponseMalformed");
        row("?error=access_denied&error_description=%0a", "StateMissing");
    }
    void whatNoDecisionNeedsMakesNoAnswerBad()
    {
        QFETCH(QByteArray, answer);
        const auto response = parse(answer);
        QTEST(response ? QString() : response.error().name(), "error");
    }

    void theTextOfARefusalIsMadePlain()
    {
        const auto refused = parse("?error=access_denied&state=s1&error_description=no%0d%0away");
        QVERIFY(refused.error().message().contains(QStringLiteral("no way")));
    }

    void theStateIsFoundWhereTheAnswerIs()
    {
        const auto stateOf = [](const char *answer) {
            return AuthorizationResponse::stateOf(QByteArray("https://a.example/cb") + answer);
        };
        QCOMPARE(stateOf("?code=c&state=s1#_=_"), "s1");
        QCOMPARE(stateOf("?code=c&state=s1#/route?state=x"), "s1");
        QCOMPARE(stateOf("#state=s1&id_token=t"), "s1");
        QCOMPARE(stateOf("#id_token=t"), "");
    }

    void onlyTheCodeItselfIsCompared_data()
    {
        QTest::addColumn<QByteArray>("error");
        QTest::addColumn<bool>("wasSeen");
        QTest::addColumn<QString>("expected");
        QTest::newRow("silent") << QByteArray("consent_required") << false << "LoginRequired";
        QTest::newRow("said no") << QByteArray("consent_required") << true << "AccessDenied";
        QTest::newRow("login") << QByteArray("login_required") << true << "LoginRequired";
        QTest::newRow("spaces") << QByteArray("%20login_required%20") << false << "ProviderError";
        QTest::newRow("unseen letters")
            << QByteArray("login_%e2%80%8brequired") << false << "ProviderError";
    }
    void onlyTheCodeItselfIsCompared()
    {
        QFETCH(QByteArray, error);
        QFETCH(bool, wasSeen);
        const auto refused = parse("?state=s1&error=" + error, QStringLiteral("code"), wasSeen);
        QTEST(refused.error().name(), "expected");
    }

    void aTokenInTheQueryComesWithItsCure()
    {
        const auto refused =
            parse("?access_token=a&token_type=Bearer&state=s1", QStringLiteral("token"));
        QCOMPARE(refused.error().code(), ErrorCode::TokenInQuery);
        QVERIFY(refused.error().message().contains(QStringLiteral("response_mode")));
    }

    void scopesThatAreEmptyAreNone()
    {
        QVERIFY(!parse("?code=c&state=s1")->scopes);
        QCOMPARE(parse("?code=c&state=s1&scope=")->scopes, QStringList());
    }
};

KEYFOB_SUITE(TestAuthorizationResponse)
#include "tst_authorizationresponse.moc"
