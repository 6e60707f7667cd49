// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "core/versions.h"
#include "net/httpclient.h"
#include "oidc/provider.h"
#include "support/fakedelay.h"
#include "support/fakeprovider.h"
#include "testkit/await.h"
#include "testkit/fakeclock.h"

#include <QTcpSocket>
#include <QTest>

using namespace Keyfob;

class TestProvider : public QObject
{
    Q_OBJECT

    static IdTokenExpectation expectation(const FakeProvider &fake)
    {
        IdTokenExpectation expected;
        expected.issuer = fake.issuer();
        expected.clientId = QStringLiteral("c1");
        expected.now = QDateTime::fromSecsSinceEpoch(fake.now, Utc);
        expected.algorithms = {QStringLiteral("RS256")};
        return expected;
    }
    static Secret tokenOf(const FakeProvider &fake, const TestIssuer &key)
    {
        return Secret(key.sign(QJsonObject {{QStringLiteral("iss"), fake.issuer()},
                                            {QStringLiteral("sub"), QStringLiteral("s1")},
                                            {QStringLiteral("aud"), QStringLiteral("c1")},
                                            {QStringLiteral("iat"), fake.now},
                                            {QStringLiteral("exp"), fake.now + 60}}));
    }

private Q_SLOTS:
    void theConfigurationIsAtItsPlace_data()
    {
        QTest::addColumn<QString>("issuer");
        QTest::addColumn<QString>("location");
        QTest::newRow("slash") << "https://a.example/"
                               << "https://a.example/.well-known/openid-configuration";
        QTest::newRow("no slash") << "https://a.example"
                                  << "https://a.example/.well-known/openid-configuration";
        QTest::newRow("path") << "https://a.example/realms/x"
                              << "https://a.example/realms/x/.well-known/openid-configuration";
        QTest::newRow("path, slash") << "https://a.example/x%20y/"
                                     << "https://a.example/x%20y/.well-known/openid-configuration";
    }
    void theConfigurationIsAtItsPlace()
    {
        QFETCH(QString, issuer);
        QFETCH(QString, location);
        QCOMPARE(ProviderMetadata::location(QUrl(issuer)).toString(QUrl::FullyEncoded), location);
    }

    void theConfigurationIsFetchedOnceAnHour()
    {
        FakeProvider fake;
        HttpClient http;
        FakeClock clock(fake.now);
        Provider provider(http, clock, QUrl(fake.issuer()));
        QVERIFY(await(provider.discover()));
        QVERIFY(await(provider.discover()));
        QCOMPARE(fake.requests("/.well-known/openid-configuration"), 1);
        clock.advance(3601);
        QVERIFY(await(provider.discover()));
        QCOMPARE(fake.requests("/.well-known/openid-configuration"), 2);
    }

    void anotherIssuerIsRefused()
    {
        FakeProvider fake;
        fake.discovery.insert(u"issuer", QStringLiteral("https://evil.example/"));
        HttpClient http;
        const FakeClock clock(fake.now);
        Provider provider(http, clock, QUrl(fake.issuer()));
        QCOMPARE(await(provider.discover()).error().code(), ErrorCode::IssuerMismatch);
    }

    void aRedirectOfTheConfigurationIsExplained()
    {
        HttpServer server([](const HttpServer::Request &, QTcpSocket *socket) {
            socket->write("HTTP/1.1 301 Moved\r\nLocation: /other\r\nContent-Length: 0\r\n\r\n");
        });
        HttpClient http;
        const FakeClock clock(0);
        Provider provider(http, clock, server.url());
        const auto metadata = await(provider.discover());
        QCOMPARE(metadata.error().code(), ErrorCode::RedirectRefused);
        QVERIFY(metadata.error().message().contains(QStringLiteral("slash")));
    }

    void aBusyProviderIsAskedAgainThreeTimesInAll_data()
    {
        QTest::addColumn<int>("failures");
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<int>("requests");
        QTest::newRow("once") << 1 << QByteArray() << 2;
        QTest::newRow("twice") << 2 << QByteArray() << 3;
        QTest::newRow("always") << 99 << QByteArray() << 3;
        QTest::newRow("asks for a second") << 1 << QByteArray("Retry-After: 1\r\n") << 2;
        QTest::newRow("asks for a minute") << 1 << QByteArray("Retry-After: 60\r\n") << 1;
    }
    void aBusyProviderIsAskedAgainThreeTimesInAll()
    {
        QFETCH(int, failures);
        QFETCH(QByteArray, headers);
        QFETCH(int, requests);
        int left = failures;
        QByteArray issuer;
        HttpServer server([&](const HttpServer::Request &, QTcpSocket *socket) {
            socket->write(left-- > 0
                              ? HttpServer::response(503, {}, "text/plain", headers)
                              : HttpServer::response(200, "{\"issuer\":\"" + issuer + "\"}"));
            socket->disconnectFromHost();
        });
        issuer = server.url().toEncoded();
        HttpClient http;
        const FakeClock clock(0);
        const FakeDelay delay;
        Provider provider(http, clock, server.url(), &delay);
        const auto metadata = await(provider.discover());
        QVERIFY(!metadata); // the answer is no whole configuration, but it is one
        QCOMPARE(metadata.error().code(),
                 requests > failures ? ErrorCode::DiscoveryInvalid : ErrorCode::HttpStatus);
        QCOMPARE(server.requests().size(), requests);
        QCOMPARE(delay.waits.size(), requests - 1);
    }

    void aClientThatGoesDuringAWaitCancels()
    {
        HttpServer server([&](const HttpServer::Request &, QTcpSocket *socket) {
            socket->write(HttpServer::response(503, {}));
        });
        auto http = std::make_unique<HttpClient>();
        const FakeClock clock(0);
        FakeDelay delay;
        delay.holds = true;
        Provider provider(*http, clock, server.url(), &delay);
        auto task = provider.discover();
        QTRY_COMPARE(delay.waits.size(), 1);
        http.reset();
        delay.release();
        QCOMPARE(await(std::move(task)).error().code(), ErrorCode::Cancelled);
    }

    void goodKeysStayForADayWhenNoOthersCanBeHad_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("keys");
        QTest::newRow("outage") << 500 << QByteArray("<html>");
        QTest::newRow("page") << 200 << QByteArray("<html>");
        QTest::newRow("no keys") << 200 << QByteArray("{\"keys\":[]}");
        QTest::newRow("no usable key") << 200 << QByteArray("{\"keys\":[{\"kty\":\"oct\"}]}");
    }
    void goodKeysStayForADayWhenNoOthersCanBeHad()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, keys);
        FakeProvider fake;
        HttpClient http;
        FakeClock clock(fake.now);
        const FakeDelay delay;
        Provider provider(http, clock, QUrl(fake.issuer()), &delay);
        const Secret token = tokenOf(fake, fake.key);
        QVERIFY(await(provider.validate(token, expectation(fake))));
        fake.keysStatus = status;
        fake.keySet = keys;
        clock.advance(23 * 3600);
        QVERIFY(await(provider.validate(token, expectation(fake))));
        QCOMPARE(fake.requests("/keys"), 2);
        clock.advance(3600);
        QVERIFY(!await(provider.validate(token, expectation(fake))));
    }

    void anAnswerThatIsTooLargeIsRefused()
    {
        HttpServer server([&](const HttpServer::Request &, QTcpSocket *socket) {
            socket->write(HttpServer::response(200, QByteArray(Provider::MaxSize + 1, ' ')));
        });
        HttpClient http;
        const FakeClock clock(0);
        Provider provider(http, clock, server.url());
        QCOMPARE(await(provider.discover()).error().code(), ErrorCode::ResponseTooLarge);
    }

    void keysAreFetchedOnceAndKept()
    {
        FakeProvider fake;
        HttpClient http;
        const FakeClock clock(fake.now);
        Provider provider(http, clock, QUrl(fake.issuer()));
        const Secret token = tokenOf(fake, fake.key);
        QVERIFY(await(provider.validate(token, expectation(fake))));
        QVERIFY(await(provider.validate(token, expectation(fake))));
        QCOMPARE(fake.requests("/keys"), 1);
    }

    void anUnknownKeyIsLookedForOnceInThirtySeconds()
    {
        FakeProvider fake;
        HttpClient http;
        FakeClock clock(fake.now);
        Provider provider(http, clock, QUrl(fake.issuer()));
        QVERIFY(await(provider.validate(tokenOf(fake, fake.key), expectation(fake))));

        const TestIssuer rotated("RS256", QStringLiteral("k2"));
        const Secret token = tokenOf(fake, rotated);
        QCOMPARE(await(provider.validate(token, expectation(fake))).error().code(),
                 ErrorCode::KeyNotFound);
        QCOMPARE(fake.requests("/keys"), 2);
        fake.keySet = rotated.jwks();
        QVERIFY(!await(provider.validate(token, expectation(fake)))); // too soon to ask again
        QCOMPARE(fake.requests("/keys"), 2);
        clock.advance(30);
        QVERIFY(await(provider.validate(token, expectation(fake))));
        QCOMPARE(fake.requests("/keys"), 3);
    }

    void aFailedRefetchKeepsTheGoodKeys()
    {
        FakeProvider fake;
        HttpClient http;
        FakeClock clock(fake.now);
        Provider provider(http, clock, QUrl(fake.issuer()));
        const Secret good = tokenOf(fake, fake.key);
        QVERIFY(await(provider.validate(good, expectation(fake))));
        fake.keysStatus = 503;
        const TestIssuer other("RS256", QStringLiteral("k2"));
        QVERIFY(!await(provider.validate(tokenOf(fake, other), expectation(fake))));
        QVERIFY(await(provider.validate(good, expectation(fake))));
        clock.advance(7200); // stale, and still no answer
        IdTokenExpectation later = expectation(fake);
        QVERIFY(await(provider.validate(good, later)));
    }

    void noKeysAtAllIsAnError()
    {
        FakeProvider fake;
        fake.keySet = "<html>";
        HttpClient http;
        const FakeClock clock(fake.now);
        Provider provider(http, clock, QUrl(fake.issuer()));
        QCOMPARE(
            await(provider.validate(tokenOf(fake, fake.key), expectation(fake))).error().code(),
            ErrorCode::JwksInvalid);
    }

    void theProvidersClockIsMeasured()
    {
        FakeProvider fake;
        fake.date = "Tue, 14 Nov 2023 22:13:20 GMT"; // 1700000000
        HttpClient http;
        const FakeClock clock(fake.now + 600);
        Provider provider(http, clock, QUrl(fake.issuer()));
        QVERIFY(!provider.clockOffset());
        QVERIFY(await(provider.discover()));
        QCOMPARE(provider.clockOffset(), std::chrono::seconds(-600));
    }

    void aProviderMayGoWhileItsTasksRun()
    {
        FakeProvider fake;
        HttpClient http;
        const FakeClock clock(fake.now);
        auto provider = std::make_unique<Provider>(http, clock, QUrl(fake.issuer()));
        auto task = provider->validate(tokenOf(fake, fake.key), expectation(fake));
        provider.reset();
        QVERIFY(await(std::move(task)));
    }
};

QTEST_GUILESS_MAIN(TestProvider)
#include "tst_provider.moc"
