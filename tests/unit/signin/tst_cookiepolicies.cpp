// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "../../../app/signin/cookiepolicies.h"
#include "support/suite.h"

#include <QTest>

using namespace Keyfob;
using SameSite = QNetworkCookie::SameSite;

namespace {

const QByteArray Constants =
    "{\"constants\":{\"logCaptureMode\":\"IncludeSensitive\",\"logEventTypes\":"
    "{\"COOKIE_STORE_ALIVE\":445,\"COOKIE_STORE_COOKIE_ADDED\":446,"
    "\"COOKIE_STORE_COOKIE_DELETED\":447},\"timeTickOffset\":1795904800798},\n"
    "\"events\": [\n";

/// As Chromium 102 writes it.
QByteArray added(const QByteArray &name, const QByteArray &sameSite, int type = 446,
                 const QByteArray &value = "1", const QByteArray &domain = "localhost")
{
    return R"({"params":{"domain":")" + domain
        + R"(","httponly":false,"is_persistent":false,"name":")" + name
        + R"(","path":"/","priority":"medium","same_party":false,"same_site":")" + sameSite
        + R"(","secure":true,"sync_requested":true,"value":")" + value
        + R"("},"phase":0,"source":{"id":4,"start_time":"6517405","type":30},"time":"6517409",)"
          R"("type":)"
        + QByteArray::number(type) + "},\n";
}

QNetworkCookie cookieAt(const QByteArray &name, const QString &domain = QStringLiteral("localhost"))
{
    QNetworkCookie cookie(name, "whatever");
    cookie.setDomain(domain);
    cookie.setPath(QStringLiteral("/"));
    return cookie;
}

} // namespace

class TestCookiePolicies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatCookiesSay()
    {
        CookiePolicies policies;
        QVERIFY(!policies.hasBegun());
        policies.feed(Constants);
        QVERIFY(policies.hasBegun());
        policies.feed(added("a", "none") + added("b", "lax") + added("c", "strict")
                      + added("d", "unspecified") + added("e", "none", 446, "1", ".a.example"));
        QCOMPARE(policies.find(cookieAt("a")), SameSite::None);
        QCOMPARE(policies.find(cookieAt("b")), SameSite::Lax);
        QCOMPARE(policies.find(cookieAt("c")), SameSite::Strict);
        QCOMPARE(policies.find(cookieAt("d")), SameSite::Default);
        QCOMPARE(policies.find(cookieAt("e", QStringLiteral(".a.example"))), SameSite::None);
    }

    void aCookieIsItsNameDomainAndPath()
    {
        CookiePolicies policies;
        policies.feed(Constants + added("a", "none") + added("x\\u003Cy \xc3\xa4", "strict"));
        QCOMPARE(policies.find(cookieAt("b")), std::nullopt);
        QCOMPARE(policies.find(cookieAt("A")), std::nullopt);
        QCOMPARE(policies.find(cookieAt("a", QStringLiteral(".localhost"))), std::nullopt);
        QNetworkCookie elsewhere = cookieAt("a");
        elsewhere.setPath(QStringLiteral("/x"));
        QCOMPARE(policies.find(elsewhere), std::nullopt);
        QCOMPARE(policies.find(cookieAt("x<y \xc3\xa4")), SameSite::Strict);
    }

    void theLastWordCounts()
    {
        CookiePolicies policies;
        policies.feed(Constants + added("a", "none") + added("a", "strict"));
        QCOMPARE(policies.find(cookieAt("a")), SameSite::Strict);
        policies.feed(added("a", "strict", 447) + added("a", "none"));
        QCOMPARE(policies.find(cookieAt("a")), SameSite::None);
        policies.feed(added("a", "none", 447));
        QCOMPARE(policies.find(cookieAt("a")), std::nullopt);
        policies.feed(added("a", "none") + added("a", "of a later time"));
        QCOMPARE(policies.find(cookieAt("a")), std::nullopt);
    }

    void bytesMayEndAnywhere()
    {
        CookiePolicies policies;
        const QByteArray log = Constants + added("a", "none") + added("b", "strict");
        for (const char c : log)
            policies.feed(QByteArrayView(&c, 1));
        QCOMPARE(policies.find(cookieAt("a")), SameSite::None);
        QCOMPARE(policies.find(cookieAt("b")), SameSite::Strict);
    }

    void theNumbersAreTheEnginesOwn()
    {
        CookiePolicies policies;
        policies.feed(QByteArray(Constants).replace("446", "511") + added("a", "none")
                      + added("b", "none", 511));
        QCOMPARE(policies.find(cookieAt("a")), std::nullopt);
        QCOMPARE(policies.find(cookieAt("b")), SameSite::None);
    }

    void otherLinesSayNothing_data()
    {
        QTest::addColumn<QByteArray>("line");
        const QByteArray good = added("a", "none").chopped(2);
        QTest::newRow("other event") << added("a", "none", 300);
        QTest::newRow("number that begins alike") << added("a", "none", 4460);
        QTest::newRow("number inside") << R"({"params":)" + good + R"(,"type":300},)" + '\n';
        QTest::newRow("in a value") << added("x", "lax", 300, R"(\",\"type\":446,\"name\":\"a)");
        QTest::newRow("truncated") << good.chopped(1) + '\n';
        QTest::newRow("two in one") << good + good + '\n';
        QTest::newRow("duplicate name")
            << QByteArray(good).replace("\"path\"", R"("name":"b","path")") + '\n';
        QTest::newRow("duplicate type") << good.chopped(1) + R"(,"type":446})" + '\n';
        QTest::newRow("text as type") << QByteArray(good).replace("446", "\"446\"") + '\n';
        QTest::newRow("no text") << QByteArray(good).replace("\"none\"", "{}") + '\n';
        QTest::newRow("no domain") << QByteArray(good).replace("\"localhost\"", "null") + '\n';
        QTest::newRow("no facts") << QByteArray("{\"type\":446},\n");
        QTest::newRow("too long") << added("a", "none", 446,
                                           QByteArray(CookiePolicies::MaxLine, 'x'));
        QTest::newRow("nested") << QByteArray(100'000, '[') + "\"type\":446\n";
        QTest::newRow("octets") << QByteArray("\0\xff\xfe\"type\":446\0\n", 15);
        QTest::newRow("end") << QByteArray("],\n\"polledData\": {}}\n");
    }
    void otherLinesSayNothing()
    {
        QFETCH(QByteArray, line);
        CookiePolicies policies;
        policies.feed(Constants + line);
        QCOMPARE(policies.find(cookieAt("a")), std::nullopt);
        // And what follows is read.
        policies.feed(added("b", "none"));
        QCOMPARE(policies.find(cookieAt("a")), std::nullopt);
        QCOMPARE(policies.find(cookieAt("b")), SameSite::None);
    }

    void readsTheLongestCookie()
    {
        CookiePolicies policies;
        QByteArray escaped;
        for (int i = 0; i < 4096; ++i)
            escaped += "\\u003C";
        policies.feed(Constants + added("a", "none", 446, escaped));
        QCOMPARE(policies.find(cookieAt("a")), SameSite::None);
    }

    void withoutConstantsThereIsNothing_data()
    {
        QTest::addColumn<QByteArray>("constants");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("truncated") << Constants.left(150) + '\n';
        QTest::newRow("other names") << QByteArray(Constants).replace("COOKIE_ADDED", "COOKIE_PUT");
        QTest::newRow("text") << QByteArray(Constants).replace("446", "\"446\"");
        QTest::newRow("duplicate")
            << QByteArray(Constants).replace("COOKIE_STORE_ALIVE", "COOKIE_STORE_COOKIE_ADDED");
        QTest::newRow("too long") << QByteArray(Constants).replace(
            "1795904800798", QByteArray(CookiePolicies::MaxLine, '1'));
    }
    void withoutConstantsThereIsNothing()
    {
        QFETCH(QByteArray, constants);
        CookiePolicies policies;
        policies.feed(constants + added("a", "none"));
        QVERIFY(!policies.hasBegun());
        QCOMPARE(policies.find(cookieAt("a")), std::nullopt);
    }

    void aFloodIsBounded()
    {
        CookiePolicies policies;
        policies.feed(Constants);
        for (int i = 0; i <= CookiePolicies::MaxCookies; ++i)
            policies.feed(added("n" + QByteArray::number(i), "none"));
        const auto name = [](int i) { return cookieAt("n" + QByteArray::number(i)); };
        QCOMPARE(policies.find(name(CookiePolicies::MaxCookies - 1)), SameSite::None);
        QCOMPARE(policies.find(name(CookiePolicies::MaxCookies)), std::nullopt);
        policies.feed(added("n0", "none", 447) + added("late", "strict"));
        QCOMPARE(policies.find(cookieAt("late")), SameSite::Strict);
    }
};

KEYFOB_SUITE(TestCookiePolicies)
#include "tst_cookiepolicies.moc"
