// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "client/client.h"
#include "support/fakeprovider.h"
#include "support/fakeuseragent.h"
#include "support/httpserver.h"
#include "support/suite.h"
#include "testkit/await.h"
#include "testkit/fakeclock.h"
#include "vault/memorystore.h"

#include <QJsonDocument>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Keyfob;

namespace {

const QString Own = QStringLiteral("https://own.example");
const QString Named = QStringLiteral("urn:reports");

void servePages(const HttpServer::Request &request, QTcpSocket *socket)
{
    QByteArray reply = HttpServer::response(200, "[1]");
    if (request.target == "/pages")
        reply = HttpServer::response(200, "[1]", "application/json",
                                     "Link: </pages?page=2>; rel=\"next\"\r\n");
    else if (request.target == "/loop")
        reply =
            HttpServer::response(200, "[1]", "application/json", "Link: </loop>; rel=\"next\"\r\n");
    else if (request.target == "/elsewhere")
        reply = HttpServer::response(200, "[1]", "application/json",
                                     "Link: <https://evil.example/>; rel=\"next\"\r\n");
    else if (request.target == "/missing")
        reply = HttpServer::response(404, "{}");
    socket->write(reply);
    socket->disconnectFromHost();
}

/// The `aud` of the token in \a request.
QString audienceIn(const HttpServer::Request &request)
{
    const QByteArray token = request.header("Authorization").mid(int(qstrlen("Bearer ")));
    const auto json =
        QByteArray::fromBase64(token.split('.').value(1), QByteArray::Base64UrlEncoding);
    return QJsonDocument::fromJson(json)[QLatin1StringView("aud")].toString();
}

/// A provider, two APIs, and a person who logs in at once.
struct TwoApis
{
    TwoApis()
    {
        provider.audienceOf = [](const QString &asked) { return QJsonValue(asked); };
        Tenant tenant = provider.tenant(QStringLiteral("code"));
        tenant.apiBaseUrl = api.url(QStringLiteral("/"));
        tenant.audience = Own;
        ClientOptions options;
        options.markerFile = folder.filePath(QStringLiteral("marker"));
        options.userAgent = &person;
        options.store = &store;
        options.clock = &clock;
        client = std::make_unique<Client>(tenant, options);
    }

    QUrl reportsUrl() const { return reports.url(QStringLiteral("/")); }

    QTemporaryDir folder;
    FakeProvider provider;
    HttpServer api {servePages};
    HttpServer reports {servePages};
    FakeClock clock {1700000000};
    MemoryStore store;
    FakeUserAgent person {[this](const Visit &visit) {
        VisitResult result;
        result.callback = Secret(provider.answer(visit.url));
        return std::optional<Expected<VisitResult>>(result);
    }};
    std::unique_ptr<Client> client;
};

QString text(const char *text)
{
    return QString::fromLatin1(text);
}

} // namespace

class TestAudienceClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachApiGetsItsOwnToken()
    {
        TwoApis place;
        QVERIFY(await(place.client->signIn()));
        const auto reports = place.client->forAudience(Named, place.reportsUrl());
        QVERIFY(!reports.error());
        QVERIFY(await(reports.get(text("/year"))));
        QVERIFY(await(place.client->get(text("/x"))));
        QVERIFY(await(reports.post(text("/year"), QJsonObject())));
        QCOMPARE(place.reports.requests().size(), 2);
        QCOMPARE(place.api.requests().size(), 1);
        QCOMPARE(audienceIn(place.reports.requests().first()), Named);
        QCOMPARE(audienceIn(place.reports.requests().last()), Named);
        QCOMPARE(audienceIn(place.api.requests().first()), Own);
        const auto missing = await(reports.get(text("/missing")));
        QVERIFY(!missing);
        QCOMPARE(missing.error().httpStatus(), 404);
        QCOMPARE(place.person.visits.size(), 1);
    }

    void findsTheKeptSessionByItself()
    {
        TwoApis place;
        const auto reports = place.client->forAudience(Named, place.reportsUrl());
        const auto nobody = await(reports.get(text("/year")));
        QVERIFY(!nobody);
        QCOMPARE(nobody.error().code(), ErrorCode::NotSignedIn);
        QVERIFY(await(place.client->signIn()));
        QVERIFY(await(reports.get(text("/year"))));
        QVERIFY(await(place.client->signOut()));
        QVERIFY(!await(reports.get(text("/year"))));
        QCOMPARE(place.reports.requests().size(), 1);
    }

    void itsNameMaySayWhereItIs_data()
    {
        QTest::addColumn<QString>("audience");
        QTest::addColumn<QString>("baseUrl");
        const QString here = text("https://reports.example/v2");
        QTest::newRow("https") << here << here;
        QTest::newRow("http on this machine")
            << text("http://127.0.0.1:1/") << text("http://127.0.0.1:1/");
        QTest::newRow("http") << text("http://reports.example") << QString();
        QTest::newRow("no address") << Named << QString();
        QTest::newRow("a query") << text("https://reports.example/?x") << QString();
        QTest::newRow("user info") << text("https://a@reports.example/") << QString();
    }
    void itsNameMaySayWhereItIs()
    {
        QFETCH(const QString, audience);
        QFETCH(const QString, baseUrl);
        TwoApis place;
        const auto reports = place.client->forAudience(audience);
        QVERIFY(!reports.error());
        QCOMPARE(reports.audience(), audience);
        QCOMPARE(reports.baseUrl(), QUrl(baseUrl));
    }

    void withoutAnAddressNothingIsSent()
    {
        TwoApis place;
        QVERIFY(await(place.client->signIn()));
        const auto reports = place.client->forAudience(Named);
        const auto response = await(reports.get(text("/year")));
        QVERIFY(!response);
        QCOMPARE(response.error().code(), ErrorCode::OriginRefused);
        const auto request = await(reports.authorized(QNetworkRequest(place.reportsUrl())));
        QVERIFY(!request);
        QCOMPARE(request.error().code(), ErrorCode::OriginRefused);
        QVERIFY(place.reports.requests().isEmpty());
        QVERIFY(await(reports.accessToken()));
    }

    void anApiHasOneOrigin_data()
    {
        QTest::addColumn<QString>("audience");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<bool>("isTaken");
        const QString one = text("https://one.example/");
        const QString other = text("https://other.example/");
        QTest::newRow("the same") << Named << one << one << true;
        QTest::newRow("another path") << Named << one << one + text("v2") << true;
        QTest::newRow("another origin") << Named << one << other << false;
        QTest::newRow("another port") << Named << one << text("https://one.example:444/") << false;
        QTest::newRow("said later") << Named << QString() << one << true;
        QTest::newRow("the tenant's own, elsewhere") << Own << QString() << other << false;
        QTest::newRow("not safe") << Named << QString() << text("http://one.example/") << false;
    }
    void anApiHasOneOrigin()
    {
        QFETCH(const QString, audience);
        QFETCH(const QString, first);
        QFETCH(const QString, second);
        QFETCH(const bool, isTaken);
        TwoApis place;
        QVERIFY(!place.client->forAudience(audience, QUrl(first)).error());
        const auto again = place.client->forAudience(audience, QUrl(second));
        QCOMPARE(!again.error(), isTaken);
        if (!isTaken)
            QVERIFY(!await(again.get(text("/x"))));
    }

    void theTenantsOwnApiIsThatOfTheClient()
    {
        TwoApis place;
        QVERIFY(await(place.client->signIn()));
        const auto own = place.client->forAudience(Own);
        QCOMPARE(own.baseUrl(), place.client->tenant().apiBaseUrl);
        QVERIFY(await(own.get(text("/x"))));
        QCOMPARE(audienceIn(place.api.requests().first()), Own);
        QVERIFY(*await(own.accessToken()) == *await(place.client->accessToken()));
    }

    void authorizesRequestsOfItsOwnOriginAlone()
    {
        TwoApis place;
        QVERIFY(await(place.client->signIn()));
        const auto reports = place.client->forAudience(Named, place.reportsUrl());
        QVERIFY(await(reports.authorized(QNetworkRequest(place.reportsUrl()))));
        for (const QUrl &url : {place.api.url(text("/x")), QUrl(text("https://evil.example"))}) {
            const auto other = await(reports.authorized(QNetworkRequest(url)));
            QVERIFY(!other);
            QCOMPARE(other.error().code(), ErrorCode::OriginRefused);
        }
        const auto crossed = await(place.client->authorized(QNetworkRequest(place.reportsUrl())));
        QVERIFY(!crossed);
        QCOMPARE(crossed.error().code(), ErrorCode::OriginRefused);
    }

    void endsWithTheClient()
    {
        TwoApis place;
        QVERIFY(await(place.client->signIn()));
        const auto reports = place.client->forAudience(Named, place.reportsUrl());
        auto pages = reports.pages(text("/pages"));
        std::optional<Expected<ApiResponse>> got;
        const auto call = [&]() -> QCoro::Task<> { got = co_await reports.get(text("/x")); };
        auto running = call();
        place.client.reset();
        QTRY_VERIFY(got);
        QCOMPARE(got->error().code(), ErrorCode::Cancelled);
        QCOMPARE(await(reports.get(text("/x"))).error().code(), ErrorCode::Cancelled);
        QCOMPARE(await(reports.accessToken()).error().code(), ErrorCode::Cancelled);
        QCOMPARE(await(pages.next()).error().code(), ErrorCode::Cancelled);
    }

    void needsAName()
    {
        TwoApis place;
        const auto none = place.client->forAudience(QString());
        QVERIFY(none.error());
        QCOMPARE(none.error()->code(), ErrorCode::InvalidRequest);
        QCOMPARE(await(none.accessToken()).error().code(), ErrorCode::InvalidRequest);
        Client broken(text("/nowhere/tenant.json"));
        QCOMPARE(broken.forAudience(Named).error(), broken.error());
    }

    void goesThroughPages_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<int>("pages");
        QTest::addColumn<bool>("isWhole");
        QTest::newRow("two pages") << text("/pages") << 2 << true;
        QTest::newRow("one page") << text("/x") << 1 << true;
        QTest::newRow("the same page again") << text("/loop") << 1 << false;
        QTest::newRow("a page elsewhere") << text("/elsewhere") << 1 << false;
        QTest::newRow("none") << text("/missing") << 0 << false;
    }
    void goesThroughPages()
    {
        QFETCH(const QString, list);
        QFETCH(const int, pages);
        QFETCH(const bool, isWhole);
        TwoApis place;
        QVERIFY(await(place.client->signIn()));
        const auto reports = place.client->forAudience(Named, place.reportsUrl());
        for (auto found : {place.client->pages(list), reports.pages(list)}) {
            int count = 0;
            Expected<std::optional<ApiResponse>> page = await(found.next());
            for (; page && *page; page = await(found.next()))
                ++count;
            QCOMPARE(count, pages);
            QCOMPARE(page.has_value(), isWhole);
            if (isWhole)
                QVERIFY(!*await(found.next())); // and stays at the end
        }
    }

    void onePageAtATime()
    {
        TwoApis place;
        QVERIFY(await(place.client->signIn()));
        auto pages = place.client->pages(text("/pages"));
        std::optional<Expected<std::optional<ApiResponse>>> first;
        const auto ask = [&]() -> QCoro::Task<> { first = co_await pages.next(); };
        auto running = ask();
        QCOMPARE(await(pages.next()).error().code(), ErrorCode::InvalidRequest);
        QTRY_VERIFY(first);
        QVERIFY(*first && **first);
        QCOMPARE((**first)->body, QByteArray("[1]"));
    }
};

KEYFOB_SUITE(TestAudienceClient)
#include "tst_audienceclient.moc"
