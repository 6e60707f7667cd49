// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "auth/refreshedidtoken.h"
#include "core/versions.h"
#include "support/suite.h"

#include <QJsonArray>
#include <QTest>

using namespace Keyfob;
using namespace std::chrono_literals;

/// OIDC Core 12.2.
class TestRefreshedIdToken : public QObject
{
    Q_OBJECT

    static QJsonObject original()
    {
        return {{QStringLiteral("iss"), QStringLiteral("https://id.example.com/")},
                {QStringLiteral("sub"), QStringLiteral("s1")},
                {QStringLiteral("aud"), QStringLiteral("c1")},
                {QStringLiteral("nonce"), QStringLiteral("n1")},
                {QStringLiteral("auth_time"), 1000},
                {QStringLiteral("iat"), 1010}};
    }
    const QDateTime Now {QDateTime::fromSecsSinceEpoch(2000, Utc)};

    static QJsonObject with(QJsonObject claims, const QString &name, const QJsonValue &value)
    {
        claims.insert(name, value); // undefined removes it
        return claims;
    }

private Q_SLOTS:
    void comparesWithTheSignIn_data()
    {
        QTest::addColumn<QString>("claim");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("error");
        const QJsonValue none(QJsonValue::Undefined);
        const auto row = [](const char *name, const char *claim, const QJsonValue &value,
                            const char *error) {
            QTest::newRow(name) << QString::fromLatin1(claim) << value
                                << QString::fromLatin1(error);
        };
        row("later", "iat", 2000, "");
        row("the clock of another server", "iat", 960, "");
        row("an older token", "iat", 900, "ClaimInvalid");
        row("no nonce", "nonce", none, "");
        row("another nonce", "nonce", QStringLiteral("n2"), "NonceMismatch");
        row("an empty nonce", "nonce", QString(), "NonceMismatch");
        row("nonce is null", "nonce", QJsonValue(), "NonceMismatch");
        row("no auth_time", "auth_time", none, "");
        row("another auth_time", "auth_time", 1001, "ClaimInvalid");
        row("another person", "sub", QStringLiteral("s2"), "SubjectMismatch");
        row("another issuer", "iss", QStringLiteral("https://id.example.com"), "IssuerWrong");
        row("a list of the same", "aud", QJsonArray {QStringLiteral("c1")}, "");
        row("one more", "aud", QJsonArray {QStringLiteral("c1"), QStringLiteral("c2")}, "");
        row("another client", "aud", QStringLiteral("c2"), "AudienceWrong");
        row("an azp that was not there", "azp", QStringLiteral("c1"), "AuthorizedPartyWrong");
    }
    void comparesWithTheSignIn()
    {
        QFETCH(QString, claim);
        QFETCH(QJsonValue, value);
        const auto kept =
            compareRefreshedIdToken(with(original(), claim, value), original(), Now, 60s);
        QTEST(kept ? QString() : kept.error().name(), "error");
    }

    void remembersTheSignInForTheNextOne()
    {
        QJsonObject bare = original();
        bare.remove(u"nonce");
        bare.remove(u"auth_time");
        const auto first = compareRefreshedIdToken(bare, original(), Now, 60s);
        QVERIFY(first);
        const QJsonObject other = with(bare, QStringLiteral("nonce"), QStringLiteral("n2"));
        QCOMPARE(compareRefreshedIdToken(other, *first, Now, 60s).error().code(),
                 ErrorCode::NonceMismatch);
        const QJsonObject later = with(bare, QStringLiteral("auth_time"), 1005);
        QCOMPARE(compareRefreshedIdToken(later, *first, Now, 60s).error().code(),
                 ErrorCode::ClaimInvalid);
        QVERIFY(compareRefreshedIdToken(original(), *first, Now, 60s));
    }

    void aTimeThatWasNotThereIsOfTheSignInAtLatest()
    {
        QJsonObject without = original();
        without.remove(u"auth_time");
        QVERIFY(compareRefreshedIdToken(original(), without, Now, 60s));
        const QJsonObject later = with(original(), QStringLiteral("auth_time"), 5000);
        QCOMPARE(compareRefreshedIdToken(later, without, Now, 60s).error().code(),
                 ErrorCode::ClaimInvalid);
    }

    void clocksThatWereSetBackEndNoSession()
    {
        const QJsonObject early = with(original(), QStringLiteral("iat"), 100);
        const QDateTime then = QDateTime::fromSecsSinceEpoch(110, Utc);
        QVERIFY(compareRefreshedIdToken(early, original(), then, 60s));
        QVERIFY(!compareRefreshedIdToken(early, original(), Now, 60s));
    }

    void withoutAnOriginalThereIsNothingToCompare()
    {
        QVERIFY(compareRefreshedIdToken(original(), {}, Now, 60s));
    }
};

KEYFOB_SUITE(TestRefreshedIdToken)
#include "tst_refreshedidtoken.moc"
