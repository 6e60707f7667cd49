// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "core/versions.h"
#include "jose/algorithm.h"
#include "oidc/idtoken.h"
#include "support/suite.h"
#include "support/testissuer.h"

#include <QTest>

using namespace Keyfob;

/// The rules that the vectors do not reach; they have the others, case by case.
class TestIdToken : public QObject
{
    Q_OBJECT

    static constexpr qint64 Now = 1700000000;

    QJsonObject claims() const
    {
        return {{QStringLiteral("iss"), QStringLiteral("https://id.example.com/")},
                {QStringLiteral("sub"), QStringLiteral("s1")},
                {QStringLiteral("aud"), QStringLiteral("c1")},
                {QStringLiteral("nonce"), QStringLiteral("n1")},
                {QStringLiteral("iat"), Now},
                {QStringLiteral("exp"), Now + 3600}};
    }
    static IdTokenExpectation expectation()
    {
        IdTokenExpectation expected;
        expected.issuer = QStringLiteral("https://id.example.com/");
        expected.clientId = QStringLiteral("c1");
        expected.nonce = Secret("n1");
        expected.now = QDateTime::fromSecsSinceEpoch(Now, Utc);
        expected.algorithms = {QStringLiteral("RS256")};
        return expected;
    }
    Expected<IdToken> validate(const QJsonObject &claims, const IdTokenExpectation &expected) const
    {
        return IdToken::validate(Secret(m_issuer.sign(claims)), *JwkSet::parse(m_issuer.jwks()),
                                 expected);
    }

    TestIssuer m_issuer;

private Q_SLOTS:
    void aGoodTokenGivesItsClaims()
    {
        const auto token = validate(claims(), expectation());
        QVERIFY(token);
        QCOMPARE(token->subject.octets(), "s1");
        QVERIFY(!token->issuedAhead);
    }

    void everyCheckIsReportedWithItsValues()
    {
        IdTokenExpectation expected = expectation();
        expected.accessToken = Secret("access");
        QJsonObject json = claims();
        json.insert(QStringLiteral("at_hash"),
                    QString::fromLatin1(leftHalfHash(*Algorithm::find(u"RS256"), "access")));
        json.insert(QStringLiteral("azp"), QStringLiteral("c1"));
        const auto token = validate(json, expected);
        QVERIFY(token);
        QHash<QString, TokenCheck> made;
        for (const TokenCheck &check : token->checks)
            made.insert(check.name, check);
        for (const char *name :
             {"signature", "typ", "iss", "aud", "azp", "nonce", "sub", "exp", "iat", "at_hash"})
            QVERIFY2(made.contains(QLatin1StringView(name)), name);
        QCOMPARE(made[QStringLiteral("iss")].expected.toString(), expected.issuer);
        QCOMPARE(made[QStringLiteral("aud")].seen.toString(), QStringLiteral("c1"));
        QCOMPARE(made[QStringLiteral("exp")].rule, TokenCheck::Rule::IsAfter);
        QCOMPARE(made[QStringLiteral("exp")].expected.toDouble(), double(Now - 60));
        // The nonce was a secret of this sign-in.
        QVERIFY(!made[QStringLiteral("nonce")].expected.isValid());
        QVERIFY(made[QStringLiteral("nonce")].seen.isNull());
        QVERIFY(!made.contains(QStringLiteral("c_hash"))); // nothing to hold it against
    }

    void aClockThatIsOffIsNamedWithItsMinutes()
    {
        IdTokenExpectation expected = expectation();
        expected.now = expected.now.addSecs(2 * 3600); // this clock runs two hours ahead
        QCOMPARE(validate(claims(), expected).error().code(), ErrorCode::TokenExpired);
        expected.clockOffset = std::chrono::seconds(-2 * 3600);
        const auto fast = validate(claims(), expected);
        QCOMPARE(fast.error().code(), ErrorCode::ClockSkew);
        QVERIFY(fast.error().message().contains(QStringLiteral("120 minute")));
        QVERIFY(fast.error().message().contains(QStringLiteral("fast")));

        QJsonObject later = claims();
        later.insert(u"nbf", Now + 600);
        IdTokenExpectation behind = expectation();
        QCOMPARE(validate(later, behind).error().code(), ErrorCode::TokenNotYetValid);
        behind.clockOffset = std::chrono::seconds(600);
        const auto slow = validate(later, behind);
        QCOMPARE(slow.error().code(), ErrorCode::ClockSkew);
        QVERIFY(slow.error().message().contains(QStringLiteral("10 minute")));
        QVERIFY(slow.error().message().contains(QStringLiteral("slow")));
    }

    void anExpiredTokenIsExpiredWhateverTheClock()
    {
        IdTokenExpectation expected = expectation();
        expected.now = expected.now.addSecs(2 * 3600);
        expected.clockOffset = std::chrono::seconds(30);
        QCOMPARE(validate(claims(), expected).error().code(), ErrorCode::TokenExpired);
    }

    void issuedInTheFutureIsTakenWithAWarning()
    {
        QJsonObject ahead = claims();
        ahead.insert(u"iat", Now + 300);
        const auto token = validate(ahead, expectation());
        QVERIFY(token);
        QCOMPARE(token->issuedAhead, std::chrono::seconds(300));
    }

    void aTokenThatEndsBeforeItBeginsIsRefused()
    {
        QJsonObject json = claims();
        json.insert(u"iat", Now + 3700);
        QCOMPARE(validate(json, expectation()).error().code(), ErrorCode::ClaimInvalid);
        json.insert(u"iat", Now + 40);
        json.insert(u"exp", Now + 30);
        QCOMPARE(validate(json, expectation()).error().code(), ErrorCode::ClaimInvalid);
        json.insert(u"iat", Now);
        json.insert(u"exp", Now);
        QVERIFY(validate(json, expectation()));
        json.insert(u"exp", Now - 60); // over, but not by more than the leeway
        QVERIFY(validate(json, expectation()));
    }

    void aSubjectIsAsciiAndShort()
    {
        QJsonObject json = claims();
        json.insert(u"sub", QString(255, u'x'));
        QVERIFY(validate(json, expectation()));
        for (const QString &sub : {QString(256, u'x'), QStringLiteral("em\u200bma")}) {
            json.insert(u"sub", sub);
            QCOMPARE(validate(json, expectation()).error().code(), ErrorCode::ClaimInvalid);
        }
        json.remove(u"sub");
        QCOMPARE(validate(json, expectation()).error().code(), ErrorCode::ClaimMissing);
    }

    void aNonceThatIsMissingIsNoAttack()
    {
        QJsonObject json = claims();
        json.remove(u"nonce");
        const QString missing = validate(json, expectation()).error().message();
        QVERIFY2(missing.contains(QStringLiteral("left out")), qPrintable(missing));
        json.insert(u"nonce", QStringLiteral("n2"));
        const auto other = validate(json, expectation());
        QCOMPARE(other.error().code(), ErrorCode::NonceMismatch);
        QVERIFY(other.error().message() != missing);
    }

    void aTokenThatIsTooLargeSaysSo()
    {
        QJsonObject json = claims();
        json.insert(u"groups", QString(70'000, u'x'));
        const auto large = validate(json, expectation());
        QCOMPARE(large.error().code(), ErrorCode::TokenMalformed);
        QVERIFY(large.error().message().contains(QStringLiteral("too large")));
        json.insert(u"groups", QString(30'000, u'x'));
        QVERIFY(validate(json, expectation()));
    }

    void anAlgorithmThatIsRefusedIsNamed()
    {
        IdTokenExpectation expected = expectation();
        expected.algorithms = {QStringLiteral("ES256")};
        const auto refused = validate(claims(), expected);
        QCOMPARE(refused.error().code(), ErrorCode::AlgorithmRefused);
        QVERIFY(refused.error().message().contains(QStringLiteral("RS256")));
        QVERIFY(refused.error().message().contains(QStringLiteral("id_token_algorithms")));
    }

    void aLeewayOfZeroIsZero()
    {
        IdTokenExpectation expected = expectation();
        expected.leeway = std::chrono::seconds(0);
        expected.now = expected.now.addSecs(3600);
        QVERIFY(validate(claims(), expected));
        expected.now = expected.now.addMSecs(1);
        QCOMPARE(validate(claims(), expected).error().code(), ErrorCode::TokenExpired);
    }

    void aLeewayOutOfRangeIsRefused()
    {
        IdTokenExpectation expected = expectation();
        for (const int seconds : {-1, 301}) {
            expected.leeway = std::chrono::seconds(seconds);
            QCOMPARE(validate(claims(), expected).error().code(), ErrorCode::InvalidRequest);
        }
    }

    void aTokenOfTheTokenEndpointMayLeaveItsHashesOut()
    {
        IdTokenExpectation expected = expectation();
        expected.accessToken = Secret("at");
        QCOMPARE(validate(claims(), expected).error().code(), ErrorCode::AccessTokenHashMismatch);
        expected.frontChannel = false;
        QVERIFY(validate(claims(), expected));
        QJsonObject wrong = claims();
        wrong.insert(u"at_hash", QStringLiteral("AAAAAAAAAAAAAAAAAAAAAA"));
        QCOMPARE(validate(wrong, expected).error().code(), ErrorCode::AccessTokenHashMismatch);
    }

    void aRenewedTokenNeedsNoNonce()
    {
        QJsonObject without = claims();
        without.remove(u"nonce");
        IdTokenExpectation expected = expectation();
        QCOMPARE(validate(without, expected).error().code(), ErrorCode::NonceMismatch);
        expected.nonce.reset();
        QVERIFY(validate(without, expected));
    }

    void anExpectedNonceThatIsEmptyMatchesNothing()
    {
        QJsonObject empty = claims();
        empty.insert(u"nonce", QString());
        IdTokenExpectation expected = expectation();
        expected.nonce = Secret();
        QCOMPARE(validate(empty, expected).error().code(), ErrorCode::NonceMismatch);
    }

    void authTimeCountsFromTheRequestedAge()
    {
        IdTokenExpectation expected = expectation();
        expected.maxAge = std::chrono::seconds(0);
        QJsonObject with = claims();
        with.insert(u"auth_time", Now - 60);
        QVERIFY(validate(with, expected));
        with.insert(u"auth_time", Now - 61);
        QCOMPARE(validate(with, expected).error().code(), ErrorCode::AuthTimeTooOld);
        with.insert(u"auth_time", Now + 60);
        QVERIFY(validate(with, expected));
        with.insert(u"auth_time", Now + 61);
        QCOMPARE(validate(with, expected).error().code(), ErrorCode::ClaimInvalid);
        with.insert(u"iat", Now + 300); // this clock is slow
        QVERIFY(validate(with, expected));
        with.insert(u"iat", Now);
        with.remove(u"auth_time");
        QCOMPARE(validate(with, expected).error().code(), ErrorCode::ClaimMissing);
        expected.maxAge.reset();
        QVERIFY(validate(with, expected));
    }
};

KEYFOB_SUITE(TestIdToken)
#include "tst_idtoken.moc"
