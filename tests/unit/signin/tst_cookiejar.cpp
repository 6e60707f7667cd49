// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "../../../app/signin/cookiejar.h"
#include "core/versions.h"
#include "support/suite.h"

#include <QDateTime>
#include <QTest>

using namespace Keyfob;

namespace {

QNetworkCookie cookie(const QByteArray &name, const QByteArray &value,
                      const QString &domain = QStringLiteral("tenant.example"))
{
    QNetworkCookie cookie(name, value);
    cookie.setDomain(domain);
    cookie.setPath(QStringLiteral("/"));
    return cookie;
}

} // namespace

class TestCookieJar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cookiesComeBackAsTheyWere()
    {
        CookieJar jar;
        QNetworkCookie full = cookie("a", "\"b=c\"; \xe9", QStringLiteral(".tenant.example"));
        full.setPath(QStringLiteral("/x"));
        full.setHttpOnly(true);
        full.setSecure(true);
        full.setSameSitePolicy(QNetworkCookie::SameSite::None);
        full.setExpirationDate(
            QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch() + 100, Utc));
        jar.add(full);
        QNetworkCookie session = cookie("session", "");
        session.setSameSitePolicy(QNetworkCookie::SameSite::Strict);
        jar.add(session);
        QCOMPARE(CookieJar::parse(jar.serialize()).cookies(), jar.cookies());
    }

    void whatTheySayOfOtherSitesComesBack()
    {
        using SameSite = QNetworkCookie::SameSite;
        CookieJar jar;
        for (const SameSite policy : {SameSite::Strict, SameSite::Lax, SameSite::None}) {
            QNetworkCookie one = cookie(QByteArray::number(int(policy)), "1");
            one.setSecure(true);
            one.setSameSitePolicy(policy);
            jar.add(one);
        }
        QCOMPARE(CookieJar::parse(jar.serialize()).cookies(), jar.cookies());
    }

    void whatQtDoesNotTellIsAskedFor()
    {
        using SameSite = QNetworkCookie::SameSite;
        CookieJar jar;
        QNetworkCookie told = cookie("told", "1");
        told.setSameSitePolicy(SameSite::Strict);
        jar.add(told);
        jar.add(cookie("asked", "1"));
        jar.add(cookie("unknown", "1"));
        QList<QByteArray> asked;
        jar.completePolicies([&asked](const QNetworkCookie &cookie) {
            asked.append(cookie.name());
            return cookie.name() == "asked" ? SameSite::None : SameSite::Default;
        });
        QCOMPARE(asked, QList<QByteArray>({"asked", "unknown"}));
        const CookieJar back = CookieJar::parse(jar.serialize());
        QCOMPARE(back.cookies().at(0).sameSitePolicy(), SameSite::Strict);
        QCOMPARE(back.cookies().at(1).sameSitePolicy(), SameSite::None);
        QCOMPARE(back.cookies().at(2).sameSitePolicy(), SameSite::Lax);
    }

    void whatIsNotKnownDoesNotGoToOtherSites()
    {
        const auto policy = [](const QByteArray &member) {
            const QByteArray blob =
                "{\"version\":1,\"cookies\":[{\"name\":\"YQ==\",\"value\":\"YQ==\","
                "\"domain\":\"a.example\",\"path\":\"/\""
                + member + "}]}";
            return CookieJar::parse(Secret(blob)).cookies().value(0).sameSitePolicy();
        };
        QCOMPARE(policy(""), QNetworkCookie::SameSite::Lax);
        QCOMPARE(policy(",\"same_site\":\"odd\""), QNetworkCookie::SameSite::Lax);
        QCOMPARE(policy(",\"same_site\":7"), QNetworkCookie::SameSite::Lax);
        QCOMPARE(policy(",\"same_site\":\"none\""), QNetworkCookie::SameSite::None);
    }

    void aNewValueReplacesTheOldOne()
    {
        CookieJar jar;
        jar.add(cookie("a", "1"));
        jar.add(cookie("a", "1", QStringLiteral("other.example")));
        jar.add(cookie("a", "2"));
        QCOMPARE(jar.cookies().size(), 2);
        QCOMPARE(jar.cookies().constLast().value(), QByteArray("2"));
        jar.remove(cookie("a", "whatever"));
        QCOMPARE(jar.cookies().size(), 1);
        QCOMPARE(jar.cookies().constFirst().domain(), QStringLiteral("other.example"));
    }

    void manyCookiesKeepTheirOrder()
    {
        CookieJar jar;
        for (int i = 0; i < 10'000; ++i)
            jar.add(cookie("n" + QByteArray::number(i), "1"));
        for (int i = 0; i < 10'000; i += 2)
            jar.add(cookie("n" + QByteArray::number(i), "2"));
        for (int i = 1; i < 9'999; i += 2)
            jar.remove(cookie("n" + QByteArray::number(i), ""));
        const QList<QNetworkCookie> cookies = jar.cookies();
        QCOMPARE(cookies.size(), 5'001);
        QCOMPARE(cookies.at(0).name(), QByteArray("n9999"));
        QCOMPARE(cookies.at(1).name(), QByteArray("n0"));
        QCOMPARE(cookies.at(1).value(), QByteArray("2"));
        QCOMPARE(cookies.constLast().name(), QByteArray("n9998"));
    }

    void expiredCookiesStayBehind()
    {
        CookieJar jar;
        QNetworkCookie old = cookie("old", "1");
        old.setExpirationDate(QDateTime::currentDateTimeUtc().addSecs(-10));
        jar.add(old);
        jar.add(cookie("new", "1"));
        const CookieJar back = CookieJar::parse(jar.serialize());
        QCOMPARE(back.cookies().size(), 1);
        QCOMPARE(back.cookies().constFirst().name(), QByteArray("new"));
    }

    void aFloodKeepsTheNewest()
    {
        CookieJar jar;
        for (int i = 0; i < 100; ++i)
            jar.add(cookie("n" + QByteArray::number(i), QByteArray(4000, 'x')));
        const Secret blob = jar.serialize();
        QVERIFY(blob.size() <= CookieJar::MaxBytes);
        const CookieJar back = CookieJar::parse(blob);
        QVERIFY(back.cookies().size() >= 5);
        QCOMPARE(back.cookies().constLast().name(), QByteArray("n99"));
    }

    void anEmptyJarIsAnEmptyBlob() { QVERIFY(CookieJar().serialize().isEmpty()); }

    void nonsenseIsAnEmptyJar_data()
    {
        QTest::addColumn<QByteArray>("blob");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("hello");
        QTest::newRow("no version") << QByteArray("{\"cookies\":[]}");
        QTest::newRow("newer") << QByteArray("{\"version\":2,\"cookies\":[]}");
        QTest::newRow("no array") << QByteArray("{\"version\":1,\"cookies\":{}}");
        QTest::newRow("no objects") << QByteArray("{\"version\":1,\"cookies\":[1,null,[]]}");
        QTest::newRow("no name") << QByteArray(
            "{\"version\":1,\"cookies\":[{\"domain\":\"a.example\"}]}");
        QTest::newRow("no domain")
            << QByteArray("{\"version\":1,\"cookies\":[{\"name\":\"YQ==\"}]}");
        QTest::newRow("too big") << QByteArray(CookieJar::MaxBytes + 1, ' ');
    }
    void nonsenseIsAnEmptyJar()
    {
        QFETCH(QByteArray, blob);
        QVERIFY(CookieJar::parse(Secret(blob)).cookies().isEmpty());
    }
};

KEYFOB_SUITE(TestCookieJar)
#include "core/versions.h"
#include "tst_cookiejar.moc"
