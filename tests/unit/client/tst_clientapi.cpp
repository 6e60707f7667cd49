// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "api/responseerror.h"
#include "client/client.h"
#include "support/fakeprovider.h"
#include "support/fakeuseragent.h"
#include "support/httpserver.h"
#include "support/suite.h"
#include "testkit/await.h"
#include "testkit/fakeclock.h"
#include "vault/memorystore.h"

#include <QFile>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Keyfob;

namespace {

void serveApi(const HttpServer::Request &request, QTcpSocket *socket)
{
    if (request.target == "/api/missing") {
        socket->write(HttpServer::response(404, "{\"message\":\"no such thing\"}"));
    } else if (request.target == "/api/pages") {
        socket->write(HttpServer::response(200, "[1]", "application/json",
                                           "Link: </api/pages?page=2>; rel=\"next\"\r\n"));
    } else if (request.target == "/api/pages?page=2") {
        socket->write(HttpServer::response(200, "[2]"));
    } else {
        socket->write(
            HttpServer::response(200, "{\"method\":\"" + request.method + "\",\"total\":4}"));
    }
    socket->disconnectFromHost();
}

/// A provider, an API, a person who logs in at once, and a keychain.
struct SignedInPlace
{
    std::unique_ptr<Client> client()
    {
        ClientOptions options;
        options.markerFile = folder.filePath(QStringLiteral("marker"));
        options.userAgent = &person;
        options.store = &store;
        options.clock = &clock;
        options.account = account;
        Tenant tenant = provider.tenant();
        tenant.apiBaseUrl = api.url(QStringLiteral("/api"));
        tenant.audience = audience;
        return std::make_unique<Client>(tenant, options);
    }

    QTemporaryDir folder;
    FakeProvider provider;
    HttpServer api {serveApi};
    QString audience;
    std::optional<QString> account;
    FakeClock clock {1700000000};
    MemoryStore store;
    FakeUserAgent person {[this](const Visit &visit) {
        VisitResult result;
        result.callback = Secret(provider.answer(visit.url));
        return std::optional<Expected<VisitResult>>(result);
    }};
};

QString path(const char *text)
{
    return QString::fromLatin1(text);
}

} // namespace

class TestClientApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callsWithEachMethod_data()
    {
        QTest::addColumn<QString>("method");
        for (const char *method : {"GET", "POST", "PUT", "PATCH", "DELETE"})
            QTest::newRow(method) << QString::fromLatin1(method);
    }
    void callsWithEachMethod()
    {
        QFETCH(const QString, method);
        SignedInPlace place;
        const auto client = place.client();
        QVERIFY(await(client->signIn()));
        const QJsonObject body {{QStringLiteral("hours"), 2}};
        Expected<ApiResponse> response = Keyfob::fail(Error::cancelled());
        if (method == QLatin1StringView("GET"))
            response = await(client->get(path("/x")));
        else if (method == QLatin1StringView("POST"))
            response = await(client->post(path("/x"), body));
        else if (method == QLatin1StringView("PUT"))
            response = await(client->put(path("/x"), body));
        else if (method == QLatin1StringView("PATCH"))
            response = await(client->patch(path("/x"), body));
        else
            response = await(client->remove(path("/x")));
        QVERIFY(response);
        QCOMPARE(response->json()[QLatin1StringView("method")].toString(), method);
        const auto &request = place.api.requests().last();
        QVERIFY(request.header("Authorization").startsWith("Bearer "));
        const bool hasBody =
            method != QLatin1StringView("GET") && method != QLatin1StringView("DELETE");
        QCOMPARE(request.body, hasBody ? QByteArray("{\"hours\":2}") : QByteArray());
    }

    /// As an argument of co_await, where g++ 12 destroys aggregates twice.
    void takesRequestsThatAreWrittenInPlace()
    {
        SignedInPlace place;
        const auto client = place.client();
        const auto task = [](Client &acme, QJsonObject body) -> QCoro::Task<int> {
            const auto me = co_await acme.signIn();
            const auto first = co_await acme.send(ApiRequest("POST", path("/x"), {"a/b", "body"}));
            const auto second = co_await acme.post(path("/x"), body);
            co_return me &&first &&second ? first->status + second->status : 0;
        };
        QCOMPARE(await(task(*client, {{path("a"), 1}})), 400);
    }

    void aStatusThatIsNoSuccessIsAnErrorWithTheResponse()
    {
        SignedInPlace place;
        const auto client = place.client();
        QVERIFY(await(client->signIn()));
        const auto missing = await(client->get(path("/missing")));
        QVERIFY(!missing);
        QCOMPARE(missing.error().code(), ErrorCode::ApiError);
        QCOMPARE(missing.error().httpStatus(), 404);
        QVERIFY(responseOf(missing.error()));
        QCOMPARE(responseOf(missing.error())->json()[QLatin1StringView("message")].toString(),
                 QStringLiteral("no such thing"));
        QVERIFY(!responseOf(Error::cancelled()));
        const auto raw = await(client->send(ApiRequest(path("/missing"))));
        QVERIFY(raw);
        QCOMPARE(raw->status, 404);
    }

    void findsTheKeptSessionByItself()
    {
        SignedInPlace place;
        {
            const auto client = place.client();
            QVERIFY(await(client->signIn()));
            await(client->waitForSaved());
        }
        const auto client = place.client();
        QVERIFY(await(client->get(path("/x"))));
        QCOMPARE(place.person.visits.size(), 1);
    }

    void withoutASessionNothingIsSent()
    {
        SignedInPlace place;
        const auto client = place.client();
        const auto response = await(client->get(path("/x")));
        QVERIFY(!response);
        QCOMPARE(response.error().code(), ErrorCode::NotSignedIn);
        QVERIFY(place.api.requests().isEmpty());
        QVERIFY(place.person.visits.isEmpty());
    }

    void callsBackUnlessTheContextIsGone()
    {
        SignedInPlace place;
        const auto client = place.client();
        auto context = std::make_unique<QObject>();
        int status = 0;
        client->signIn(context.get(), [&](const Expected<Session> &me) {
            QVERIFY(me);
            client->get(path("/x"), context.get(),
                        [&](const Expected<ApiResponse> &response) { status = response->status; });
        });
        QTRY_COMPARE(status, 200);

        bool isCalled = false;
        client->get(path("/x"), context.get(), [&](const auto &) { isCalled = true; });
        context.reset();
        QVERIFY(await(client->get(path("/x")))); // came after it
        QVERIFY(!isCalled);
    }

    void goesThroughPages()
    {
        SignedInPlace place;
        const auto client = place.client();
        QVERIFY(await(client->signIn()));
        const auto first = await(client->get(path("/pages")));
        QVERIFY(first);
        const auto second = await(client->nextPage(*first));
        QVERIFY(second && *second);
        QCOMPARE((*second)->body, QByteArray("[2]"));
        const auto none = await(client->nextPage(**second));
        QVERIFY(none && !*none);
    }

    void downloads()
    {
        SignedInPlace place;
        const auto client = place.client();
        QVERIFY(await(client->signIn()));
        const QString target = place.folder.filePath(QStringLiteral("report.json"));
        QVERIFY(await(client->download(path("/x"), target)));
        QFile file(target);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("{\"method\":\"GET\",\"total\":4}"));
        const QString other = place.folder.filePath(QStringLiteral("missing.json"));
        const auto missing = await(client->download(path("/missing"), other));
        QVERIFY(!missing);
        QCOMPARE(missing.error().httpStatus(), 404);
        QVERIFY(!QFile::exists(other));
    }

    void authorizesRequestsOfTheApiAlone()
    {
        SignedInPlace place;
        const auto client = place.client();
        QVERIFY(await(client->signIn()));
        const auto own =
            await(client->authorized(QNetworkRequest(place.api.url(QStringLiteral("/api/x")))));
        QVERIFY(own);
        QVERIFY(own->rawHeader("Authorization").startsWith("Bearer "));
        const auto other = await(
            client->authorized(QNetworkRequest(QUrl(QStringLiteral("https://evil.example")))));
        QVERIFY(!other);
        QCOMPARE(other.error().code(), ErrorCode::OriginRefused);
    }

    void whatIsForAnotherAudienceIsAnotherSession()
    {
        SignedInPlace place;
        {
            const auto client = place.client();
            QVERIFY(await(client->signIn()));
            await(client->waitForSaved());
        }
        place.audience = QStringLiteral("https://reports.example");
        const auto other = await(place.client()->restore());
        QVERIFY(other && !*other);
        place.audience.clear();
        const auto same = await(place.client()->restore());
        QVERIFY(same && *same);
    }

    void aTenantWithAMistakeSaysWhich()
    {
        SignedInPlace place;
        Tenant tenant = place.provider.tenant();
        tenant.clientId.clear();
        tenant.redirectUri.clear();
        Client client(tenant);
        QVERIFY(client.error());
        QCOMPARE(client.error()->code(), ErrorCode::TenantInvalid);
        QCOMPARE(client.error()->detail(), QStringLiteral("client_id"));
        const auto session = await(client.signIn());
        QVERIFY(!session);
        QCOMPARE(session.error(), *client.error());
    }

    void anAccountIsNoPath_data()
    {
        QTest::addColumn<QString>("account");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("letters and digits") << QStringLiteral("b2") << true;
        QTest::newRow("the first") << QString() << true;
        QTest::newRow("a path") << QStringLiteral("../../x") << false;
        QTest::newRow("upper case") << QStringLiteral("Emma") << false;
        QTest::newRow("too long") << QString(65, QLatin1Char('a')) << false;
    }
    void anAccountIsNoPath()
    {
        QFETCH(const QString, account);
        QFETCH(const bool, isTaken);
        SignedInPlace place;
        place.account = account;
        const auto client = place.client();
        QCOMPARE(client->error().has_value(), !isTaken);
        QCOMPARE(bool(await(client->signIn())), isTaken);
    }

    void mayBeDeletedInItsOwnSignals_data()
    {
        QTest::addColumn<int>("which");
        const QStringList names {path("stateChanged"), path("sessionChanged"), path("signedIn"),
                                 path("savingChanged"), path("persistenceChanged")};
        for (int i = 0; i < names.size(); ++i)
            QTest::newRow(qPrintable(names.at(i))) << i;
    }
    void mayBeDeletedInItsOwnSignals()
    {
        QFETCH(const int, which);
        SignedInPlace place;
        auto client = place.client();
        const auto end = [&client] { client.reset(); };
        switch (which) {
        case 0: connect(client.get(), &Client::stateChanged, this, end); break;
        case 1: connect(client.get(), &Client::sessionChanged, this, end); break;
        case 2: connect(client.get(), &Client::signedIn, this, end); break;
        case 3: connect(client.get(), &Client::savingChanged, this, end); break;
        default: connect(client.get(), &Client::persistenceChanged, this, end); break;
        }
        const auto session = await(client->signIn());
        QVERIFY(!client);
        QVERIFY(!session);
        QCOMPARE(session.error().code(), ErrorCode::Cancelled);
        QCoreApplication::processEvents(); // its parts go later
    }

    void saysEachThingOnce()
    {
        SignedInPlace place;
        const auto client = place.client();
        QSignalSpy signedIn(client.get(), &Client::signedIn);
        QSignalSpy failed(client.get(), &Client::failed);
        const auto answer = place.person.person;
        place.person.person = [](const Visit &) {
            return std::optional<Expected<VisitResult>>(
                Keyfob::fail(ErrorCode::PageLoadFailed, QStringLiteral("no page")));
        };
        QVERIFY(!await(client->signIn()));
        QCOMPARE(failed.size(), 1);
        QCOMPARE(client->error()->code(), ErrorCode::PageLoadFailed);
        place.person.person = answer;
        QVERIFY(await(client->signIn()));
        QCOMPARE(failed.size(), 1);
        QCOMPARE(signedIn.size(), 1);
        QVERIFY(!client->error());
    }

    void errorsAndSessionsPrintWithoutClaims()
    {
        SignedInPlace place;
        const auto client = place.client();
        const auto session = await(client->signIn());
        QVERIFY(session);
        QString text;
        QDebug(&text) << *session;
        QVERIFY(text.contains(QLatin1StringView("s1")));
        QVERIFY(!text.contains(QLatin1StringView("nonce")));
        text.clear();
        QDebug(&text) << Error(ErrorCode::Offline, QStringLiteral("No network."), path("why"));
        QCOMPARE(text.trimmed(), QStringLiteral("Offline: No network. (why)"));
    }
};

KEYFOB_SUITE(TestClientApi)
#include "tst_clientapi.moc"
