// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "core/versions.h"
#include "net/httpclient.h"
#include "oidc/provider.h"
#include "support/fakedelay.h"
#include "support/fakeprovider.h"
#include "support/suite.h"
#include "testkit/await.h"
#include "testkit/fakeclock.h"

#include <QJsonDocument>
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

    void oneRedirectWithinTheOriginIsFollowed_data()
    {
        QTest::addColumn<QByteArray>("location"); // %1: the origin
        QTest::addColumn<int>("redirects");
        QTest::addColumn<QString>("error");
        const QString refused = QStringLiteral("RedirectRefused");
        QTest::newRow("a slash") << QByteArray("/.well-known/openid-configuration/") << 1
                                 << QString();
        QTest::newRow("twice") << QByteArray("/other") << 2 << refused;
        QTest::newRow("another host") << QByteArray("http://localhost:1/x") << 1 << refused;
        QTest::newRow("another port") << QByteArray("http://127.0.0.1:1/x") << 1 << refused;
        QTest::newRow("nowhere") << QByteArray("") << 2 << refused;
    }
    void oneRedirectWithinTheOriginIsFollowed()
    {
        QFETCH(QByteArray, location);
        QFETCH(int, redirects);
        const FakeProvider fake;
        QJsonObject configuration = fake.discovery;
        int left = redirects;
        HttpServer server([&](const HttpServer::Request &, QTcpSocket *socket) {
            if (left-- > 0) {
                socket->write("HTTP/1.1 301 Moved\r\nLocation: " + location
                              + "\r\nContent-Length: 0\r\n\r\n");
                return;
            }
            socket->write(HttpServer::response(200, QJsonDocument(configuration).toJson()));
        });
        configuration.insert(u"issuer", server.url().toString());
        HttpClient http;
        const FakeClock clock(0);
        Provider provider(http, clock, server.url());
        const auto metadata = await(provider.discover());
        QTEST(metadata ? QString() : metadata.error().name(), "error");
    }

    void aRedirectDoesNotChangeTheIssuer()
    {
        const FakeProvider fake; // of another issuer
        bool isFirst = true;
        HttpServer server([&](const HttpServer::Request &, QTcpSocket *socket) {
            socket->write(std::exchange(isFirst, false)
                              ? QByteArray("HTTP/1.1 301 Moved\r\nLocation: /x\r\n"
                                           "Content-Length: 0\r\n\r\n")
                              : HttpServer::response(200, QJsonDocument(fake.discovery).toJson()));
        });
        HttpClient http;
        const FakeClock clock(0);
        Provider provider(http, clock, server.url());
        QCOMPARE(await(provider.discover()).error().code(), ErrorCode::IssuerMismatch);
    }

    void theConfigurationMayBeElsewhere()
    {
        FakeProvider fake;
        const QString issuer = fake.issuer() + QStringLiteral("acme/v2.0/");
        fake.discovery.insert(u"issuer", issuer);
        HttpClient http;
        const FakeClock clock(fake.now);
        const QUrl place(fake.issuer() + QStringLiteral(".well-known/openid-configuration"));
        Provider provider(http, clock, QUrl(issuer), nullptr, place);
        const auto metadata = await(provider.discover());
        QVERIFY(metadata);
        QCOMPARE(metadata->issuer, issuer);

        Provider other(http, clock, QUrl(fake.issuer()), nullptr, place);
        const auto refused = await(other.discover());
        QCOMPARE(refused.error().code(), ErrorCode::IssuerMismatch);
        QVERIFY2(refused.error().message().contains(QStringLiteral("discovery_url")),
                 qPrintable(refused.error().message()));
    }

    void anIssuerForManyOrganizationsIsNamedAsSuch()
    {
        FakeProvider fake;
        fake.discovery.insert(u"issuer", fake.issuer() + QStringLiteral("{tenantid}/v2.0"));
        HttpClient http;
        const FakeClock clock(fake.now);
        Provider provider(http, clock, QUrl(fake.issuer()));
        const auto refused = await(provider.discover());
        QCOMPARE(refused.error().code(), ErrorCode::IssuerMismatch);
        QVERIFY2(refused.error().message().contains(QStringLiteral("several organizations")),
                 qPrintable(refused.error().message()));
    }

    void endpointsOfAConfigurationFromElsewhereAreTogether()
    {
        FakeProvider fake;
        QJsonObject json = fake.discovery;
        const QString issuer = QStringLiteral("http://127.0.0.1:1");
        const QUrl elsewhere(fake.issuer());
        json.insert(u"issuer", issuer);
        QVERIFY(ProviderMetadata::parse(json, issuer, elsewhere));
        json.insert(u"token_endpoint", QStringLiteral("http://127.0.0.1:2/token"));
        QCOMPARE(ProviderMetadata::parse(json, issuer, elsewhere).error().detail(),
                 QStringLiteral("token_endpoint"));
        QVERIFY(ProviderMetadata::parse(json, issuer)); // found where the issuer is
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

    void whatASignInNeedsCanBeFetchedAhead()
    {
        FakeProvider fake;
        HttpClient http;
        FakeClock clock(fake.now);
        Provider provider(http, clock, QUrl(fake.issuer()));
        QVERIFY(await(provider.prefetch()));
        QVERIFY(await(provider.prefetch()));
        QVERIFY(await(provider.validate(tokenOf(fake, fake.key), expectation(fake))));
        QCOMPARE(fake.requests("/.well-known/openid-configuration"), 1);
        QCOMPARE(fake.requests("/keys"), 1);
        clock.advance(3601);
        QVERIFY(await(provider.prefetch()));
        QCOMPARE(fake.requests("/keys"), 2);
    }

    void aProviderThatFailsAheadIsLeftAlone_data()
    {
        QTest::addColumn<QString>("issuer");
        QTest::addColumn<int>("keysStatus");
        QTest::addColumn<int>("requests");
        QTest::newRow("configuration") << QStringLiteral("https://evil.example") << 200 << 1;
        QTest::newRow("keys") << QString() << 503 << 2;
    }
    void aProviderThatFailsAheadIsLeftAlone()
    {
        QFETCH(const QString, issuer);
        QFETCH(const int, keysStatus);
        FakeProvider fake;
        const QJsonObject good = fake.discovery;
        if (!issuer.isEmpty())
            fake.discovery.insert(u"issuer", issuer);
        fake.keysStatus = keysStatus;
        HttpClient http;
        FakeClock clock(fake.now);
        Provider provider(http, clock, QUrl(fake.issuer()));
        const auto asked = [&fake] {
            return fake.requests("/.well-known/openid-configuration") + fake.requests("/keys");
        };
        for (int i = 0; i < 10; ++i) // a mouse that goes over the button
            (void)await(provider.prefetch());
        QTEST(asked(), "requests");
        fake.discovery = good;
        fake.keysStatus = 200;
        // Whoever clicks does not have to wait for that.
        QVERIFY(await(provider.discover()));
        QVERIFY(await(provider.validate(tokenOf(fake, fake.key), expectation(fake))));
        QCOMPARE(asked(), 3);
    }

    void aProviderThatFailedAheadIsAskedAgainLater()
    {
        FakeProvider fake;
        fake.keysStatus = 503;
        HttpClient http;
        FakeClock clock(fake.now);
        Provider provider(http, clock, QUrl(fake.issuer()));
        QVERIFY(await(provider.prefetch())); // the configuration is of use
        QVERIFY(await(provider.prefetch()));
        fake.keysStatus = 200;
        clock.advance(Provider::RefetchInterval.count());
        QVERIFY(await(provider.prefetch()));
        QCOMPARE(fake.requests("/keys"), 2);
    }

    void callsAtOnceAskOnceAhead()
    {
        FakeProvider fake;
        HttpClient http;
        FakeClock clock(fake.now);
        Provider provider(http, clock, QUrl(fake.issuer()));
        auto first = provider.prefetch();
        auto second = provider.prefetch();
        QCOMPARE(await(std::move(second)).error().code(), ErrorCode::Cancelled);
        QVERIFY(await(std::move(first)));
        QCOMPARE(fake.requests("/.well-known/openid-configuration"), 1);
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

KEYFOB_SUITE(TestProvider)
#include "tst_provider.moc"
